import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(import.meta.dirname, '../../src');

/** The queries of analyses and computed attributes. */
export const sqlFiles = (): string[] =>
  [join(SRC, 'model'), join(SRC, 'analyses')].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.sql'))
      .map((file) => join(folder, file)),
  );

/** The part of a query that the prefix leaves as it is. */
export const bodyOf = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^(\s*--[^\n]*\n|\s+)*/, '')
    .replace(/^WITH\s+/i, '')
    .trim();
