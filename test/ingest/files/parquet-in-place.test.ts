import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/errors.js';
import type { Reject } from '../../../src/ingest/terms/index.js';
import { program } from '../../support/program.js';
import { loadFile, rows, scratch } from '../helpers.js';

const { path, file } = scratch();

/** More rows than are written as text, of every type whose value is taken as it is stored, and of some whose text is read. */
const ORDERS = `SELECT 'O' || lpad(CAST(i AS VARCHAR), 6, '0') AS order_id, CAST(i % 7 AS USMALLINT) AS line_no,
  CASE i % 5000 WHEN 1 THEN '' WHEN 2 THEN 'NULL' WHEN 3 THEN ' C3 ' WHEN 4 THEN NULL ELSE 'C' || (i % 997) END AS customer_id,
  TIMESTAMP '2024-03-14 22:30:00.25' + to_minutes(CAST(i AS INTEGER)) AS ordered_at,
  CASE WHEN i % 11 = 0 THEN 0 ELSE CAST(i / 7 AS DECIMAL(24,6)) - 300 END AS amount, CAST(i % 9 AS DECIMAL(9,1)) AS quantity,
  i / 3.0::DOUBLE AS weight, i % 2 = 0 AS gift, ['a', 'b'] AS tags, CAST('2024-03-14' AS DATE) + CAST(i % 400 AS INTEGER) AS shipped_on,
  CASE WHEN i % 3 = 0 THEN 'web, "shop"' WHEN i % 3 = 1 THEN 'line' || chr(10) || 'break' END AS channel`;

async function write(name: string, select: string, options = '(FORMAT parquet)'): Promise<string> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (${select} FROM range(1, 60001) t(i)) TO '${path(name)}' ${options}`);
  connection.closeSync();
  instance.closeSync();
  return path(name);
}

/** Where the pages of a group of rows begin. */
async function pagesOf(name: string, group: number): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const found = await connection.runAndReadAll(
    `SELECT min(data_page_offset) AS at FROM parquet_metadata('${name}') WHERE row_group_id = ${group}`,
  );
  connection.closeSync();
  instance.closeSync();
  return Number(found.getRowObjects()[0]!.at);
}

const everything = (db: string) =>
  rows(
    db,
    'SELECT count(*) AS n, CAST(sum(hash(orders)) AS VARCHAR) AS h, CAST(min(orders) AS VARCHAR) AS first FROM orders',
  );

describe('a Parquet file of many rows', () => {
  let large = '';
  beforeAll(async () => {
    large = await write('large.parquet', ORDERS);
  });

  it('is read where it lies, and gives the table that its text gives', async () => {
    const text = await write('large.csv', ORDERS.replace("['a', 'b']", `'["a","b"]'`), '(FORMAT csv, HEADER)');
    const [stored, written] = [path('stored.duckdb'), path('written.duckdb')];
    const report = await loadFile(stored, large, { timezone: 'Asia/Shanghai' });
    expect(report.sources[0]).toMatchObject({ rows: 60_000, rejects: 0, firstDay: '2024-03-14' });
    await loadFile(written, text, { timezone: 'Asia/Shanghai' });
    expect(await everything(stored)).toEqual(await everything(written));
  });

  it('answers a question in place as its text does', async () => {
    const asked = (from: string) =>
      program(
        [
          'sql',
          'select count(*) as n, sum(amount) as s, min(ordered_at) as t, count(customer_id) as c from orders',
          '--from',
          from,
          '--tz',
          'UTC',
          '--csv',
          '-q',
        ],
        { cwd: path('.') },
      );
    const [own, text] = [await asked(large), await asked(path('large.csv'))];
    expect([own.code, own.stdout]).toEqual([0, text.stdout]);
  });

  it('names the row, the column and the value that it cannot read', async () => {
    const words = ORDERS.replace(
      /CASE WHEN i % 11.* AS amount/,
      "CASE WHEN i = 40000 THEN 'twelve' ELSE '7.5' END AS amount",
    );
    const bad = await write('bad.parquet', words);
    const rejects: Reject[] = [];
    const report = await loadFile(path('bad.duckdb'), bad, {
      timezone: 'UTC',
      rejects: { path: path('rejects.csv'), write: async (rows) => rejects.push(...rows) > 0 },
    });
    expect(report.sources[0]).toMatchObject({ rows: 60_000, rejects: 1 });
    expect(rejects.map(({ line, column, value }) => [line, column, value])).toEqual([[40_001, 'amount', 'twelve']]);
  });

  it('whose pages are damaged is no whole Parquet file, in a load and in a question', async () => {
    // Of thirty groups of rows the fifteenth is in no sample.
    const groups = await write('groups.parquet', ORDERS, '(FORMAT parquet, ROW_GROUP_SIZE 2048)');
    const bytes = Buffer.from(readFileSync(groups));
    const at = await pagesOf(groups, 14);
    bytes.fill(0xa5, at + 40, at + 400);
    const damaged = file('damaged.parquet', bytes);
    const fault = await loadFile(path('damaged.duckdb'), damaged, { timezone: 'UTC' }).catch((one: unknown) => one);
    expect(fault instanceof UserError ? fault.code : fault).toBe('E_PARQUET');
    const asked = await program(['tiers', '--from', damaged, '--tz', 'UTC', '-q'], { cwd: path('.') });
    expect([asked.code, asked.stdout, asked.stderr.match(/error\[\w+\]/)?.[0]]).toEqual([3, '', 'error[E_PARQUET]']);
  });
});
