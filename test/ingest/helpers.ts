import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll } from 'vitest';
import { english } from '../../src/core/message.js';
import { rejectsText } from '../../src/ingest/check/typed/limits.js';
import { load } from '../../src/ingest/load.js';
import type { LoadReport, LoadRequest } from '../../src/ingest/terms/index.js';

export const DATA = resolve(import.meta.dirname, '../../../shared/data');

/** A folder for one test file, removed at its end. */
export function scratch(): {
  path: (name: string) => string;
  file: (name: string, content: string | Buffer) => string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'crm-ingest-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  return {
    path,
    file(name, content) {
      mkdirSync(join(path(name), '..'), { recursive: true });
      writeFileSync(path(name), content);
      return path(name);
    },
  };
}

export async function rows(db: string, sql: string): Promise<Record<string, string | null>[]> {
  const instance = await DuckDBInstance.create(db, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(sql);
    return reader
      .getRowObjects()
      .map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v === null ? null : String(v)])));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

export const loadFile = (
  db: string,
  file: string,
  options: Partial<LoadRequest> & { table?: string } = {},
): Promise<LoadReport> => {
  const { table, ...rest } = options;
  return load({
    db,
    given: [{ files: [file], ...(table === undefined ? {} : { table }) }],
    now: '2025-07-01T00:00:00Z',
    temp: tmpdir(),
    ...rest,
  });
};

/** Lines loaded from a file into a database, both of that name, with what the load said on the way. */
export async function loadLines(
  { path, file }: ReturnType<typeof scratch>,
  name: string,
  lines: readonly string[],
  options: Partial<LoadRequest> & { table?: string } = {},
): Promise<{ db: string; report: LoadReport; notes: string[] }> {
  const notes: string[] = [];
  const db = path(`${name}.duckdb`);
  const report = await loadFile(db, file(`${name}.csv`, `${lines.join('\n')}\n`), {
    note: (said) => notes.push(english(said)),
    ...options,
  });
  return { db, report, notes };
}

/** A list of rejects that is simply written. */
export const rejectsAt = (path: string): NonNullable<LoadRequest['rejects']> => ({
  path,
  async write(rejects) {
    writeFileSync(path, rejectsText(rejects, english));
    return true;
  },
});

/** Loads lines as order lines, each name a file and a database of its own. */
export const ordersIn =
  ({ path, file }: ReturnType<typeof scratch>) =>
  async (name: string, lines: readonly string[], options: Partial<LoadRequest> & { table?: string } = {}) => ({
    db: path(`${name}.duckdb`),
    report: await loadFile(path(`${name}.duckdb`), file(`${name}.csv`, `${lines.join('\n')}\n`), {
      table: 'orders',
      ...options,
    }),
  });
