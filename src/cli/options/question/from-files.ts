import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { TABLES } from '../../../model/tables.js';

/** A file of `--from`, and the table that it is of where `TABLE=FILE` says so. */
export interface FromFile {
  readonly table?: string;
  readonly path: string;
}

/** The files of `--from`, and those that a quoted `*` or `?` in a name means, as in a mapping. */
export async function fromFiles(texts: readonly string[], cwd: string): Promise<FromFile[]> {
  const found = texts.map((text) => fromFile(text, cwd));
  const paths = await Promise.all(found.map(({ path }) => filesOf(path)));
  return found.flatMap((file, at) => paths[at]!.map((path) => ({ ...file, path })));
}

/** Shells leave a pattern as it is where it is quoted, and some of them always. */
export async function filesOf(path: string): Promise<readonly string[]> {
  if (!/[*?]/.test(path)) return [path];
  const { expandFiles } = await import('../../../ingest/read/index.js');
  return expandFiles(path, '');
}

/** `--from orders=export.csv other.csv`. A file of that very name is meant before a table is. */
function fromFile(text: string, cwd: string): FromFile {
  const at = text.indexOf('=');
  const table = text.slice(0, Math.max(0, at));
  if (!(table in TABLES) || existsSync(resolve(cwd, text))) return { path: resolve(cwd, text) };
  return { table, path: resolve(cwd, text.slice(at + 1)) };
}
