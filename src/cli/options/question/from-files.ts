import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { TABLES } from '../../../model/tables.js';

/** A file of `--from`, and the table that it is of where `TABLE=FILE` says so. */
export interface FromFile {
  readonly table?: string;
  readonly path: string;
}

/** `--from orders=export.csv other.csv`. A file of that very name is meant before a table is. */
export function fromFile(text: string, cwd: string): FromFile {
  const at = text.indexOf('=');
  const table = text.slice(0, Math.max(0, at));
  if (!(table in TABLES) || existsSync(resolve(cwd, text))) return { path: resolve(cwd, text) };
  return { table, path: resolve(cwd, text.slice(at + 1)) };
}
