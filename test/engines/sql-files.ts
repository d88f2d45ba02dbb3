import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readQuery } from '../../src/core/query/read-query.js';

const SRC = join(import.meta.dirname, '../../src');

/** The queries of analyses and computed attributes. */
export const sqlFiles = (): string[] =>
  [join(SRC, 'model'), join(SRC, 'analyses')].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.sql'))
      .map((file) => join(folder, file)),
  );

/** The part of a query that the prefix leaves as it is, whether it stands alone or as a fact before another. */
export function bodyOf(path: string): string {
  const { body, afterWith } = readQuery(readQuery(readFileSync(path, 'utf8')).unordered);
  return (afterWith ?? body).trim();
}
