import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { scratch } from '../../ingest/helpers.js';
import { program } from '../../support/program.js';

const { path } = scratch();
const cwd = path('.');

const ORDERS = `SELECT 'O' || i AS order_id, 'C' || (i % 997) AS customer_id, DATE '2024-01-01' + CAST(i % 700 AS INTEGER) AS ordered_at,
  CAST(1 + i % 90 AS DECIMAL(9,2)) AS amount, CASE i % 3 WHEN 0 THEN 'web' ELSE 'shop' END AS channel FROM range(1, 70001) t(i)`;

async function run(...statements: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}

beforeAll(async () => {
  mkdirSync(path('lake'));
  await run(
    `COPY (SELECT *, year(ordered_at) AS year FROM (${ORDERS})) TO '${path('lake/orders')}' (FORMAT parquet, PARTITION_BY (year))`,
    `COPY (SELECT 'C' || i AS customer_id, 'Name ' || i AS name, CASE WHEN i % 2 = 0 THEN 'north' ELSE 'south' END AS region FROM range(997) t(i))
      TO '${path('lake/customers.parquet')}' (FORMAT parquet)`,
    `COPY (${ORDERS}) TO '${path('orders.csv')}' (FORMAT csv, HEADER)`,
  );
  writeFileSync(path('lake/orders/_SUCCESS'), '');
  const load = ['load', 'orders', 'orders.csv', '--db', path('own.duckdb'), '--tz', 'UTC', '-q'];
  expect((await program(load, { cwd })).code).toBe(0);
});

describe('--db parquet:FOLDER', () => {
  it('answers of pieces in folders as a database does that holds their rows', async () => {
    const ask = ['tiers', '--period', 'all', '--as-of', '2025-12-01', '--show', 'tiers', '--csv', '-q'];
    const [own, lake] = [
      await program([...ask, '--db', path('own.duckdb')], { cwd }),
      await program([...ask, '--db', 'parquet:lake', '--tz', 'UTC'], { cwd }),
    ];
    expect([lake.code, lake.stdout]).toEqual([0, own.stdout]);
    expect(lake.stdout.split('\n').length).toBeGreaterThan(2);
  });

  it('takes what the names of folders say as a column, and tables of one file beside', async () => {
    const sql = 'select year, count(*) as n, min(ordered_on) as first from orders group by 1 order by 1';
    const years = await program(['sql', sql, '--db', 'parquet:lake', '--tz', 'UTC', '--csv', '-q'], { cwd });
    expect(years.stdout).toBe('year,n,first\n2024,36600,2024-01-01\n2025,33400,2025-01-01\n');
    const cut = ['tiers', '--period', 'all', '--by', 'region', '--as-of', '2025-12-01', '--db', 'parquet:lake'];
    const regions = await program([...cut, '--tz', 'UTC', '--show', 'tiers', '--csv', '-q'], { cwd });
    expect([regions.code, new Set(regions.stdout.match(/north|south/g))]).toEqual([0, new Set(['north', 'south'])]);
  });

  it('takes a folder that bears the name of a file, as some writers make', async () => {
    mkdirSync(path('spark/orders.parquet/_temporary'), { recursive: true });
    await run(`COPY (${ORDERS}) TO '${path('spark/orders.parquet/part-0.parquet')}' (FORMAT parquet)`);
    writeFileSync(path('spark/orders.parquet/_temporary/part-1.parquet'), 'half of one');
    const counted = ['sql', 'select count(*) as n from orders', '--db', 'parquet:spark', '--tz', 'UTC', '--csv', '-q'];
    const asked = await program(counted, { cwd });
    expect([asked.code, asked.stdout, asked.stderr]).toEqual([0, 'n\n70000\n', '']);
  });

  it('is never written to, and says what is missing in it', async () => {
    const refused = await Promise.all(
      [
        ['load', 'orders', 'orders.csv'],
        ['forget', 'C1'],
        ['doctor', '--check'],
        ['load', '--undo'],
      ].map((words) => program([...words, '--db', 'parquet:lake'], { cwd })),
    );
    for (const { code, stderr } of refused) {
      expect([code, stderr.match(/error\[\w+\]/g)]).toEqual([2, ['error[E_USAGE]']]);
      expect(stderr).toContain('parquet:lake is a folder of Parquet files');
    }
    const none = await program(['tiers', '--db', 'parquet:elsewhere'], { cwd });
    expect([none.code, none.stderr.match(/error\[\w+\]/g)]).toEqual([3, ['error[E_FILE]']]);
    expect(none.stderr).toContain('elsewhere/orders.parquet');
  });

  it('a damaged piece is named', async () => {
    mkdirSync(path('broken/orders'), { recursive: true });
    await run(`COPY (${ORDERS}) TO '${path('broken/orders/a.parquet')}' (FORMAT parquet)`);
    writeFileSync(path('broken/orders/b.parquet'), 'PAR1 and no more');
    const asked = await program(['tiers', '--db', 'parquet:broken', '--tz', 'UTC'], { cwd });
    expect([asked.code, asked.stderr.match(/error\[\w+\]/g)]).toEqual([3, ['error[E_PARQUET]']]);
    rmSync(path('broken'), { recursive: true });
  });
});

describe('--from with several files of one table', () => {
  it('finds them by stars in folders too', async () => {
    const sql = 'select count(*) as n, sum(amount) as s from orders';
    const asked = await program(['sql', sql, '--from', 'lake/orders/*/*.parquet', '--tz', 'UTC', '--csv', '-q'], {
      cwd,
    });
    const own = await program(['sql', sql, '--db', path('own.duckdb'), '--csv', '-q'], { cwd });
    expect([asked.code, asked.stdout]).toEqual([0, own.stdout]);
  });

  it('takes large ones together, named alike or not', async () => {
    const long = `SELECT 'O' || i AS order_id, 'C' || (i % 997) AS customer_id, DATE '2024-01-01' AS ordered_at, 2.5 AS amount, repeat('x', 100) AS note`;
    await run(
      `COPY (${long} FROM range(1, 70001) t(i)) TO '${path('one.csv')}' (FORMAT csv, HEADER)`,
      `COPY (${long} FROM range(70001, 140001) t(i)) TO '${path('two.csv')}' (FORMAT csv, HEADER)`,
      `COPY (${long.replace('order_id', '"Order No"')} FROM range(70001, 140001) t(i)) TO '${path('other.csv')}' (FORMAT csv, HEADER)`,
    );
    for (const second of ['two.csv', 'other.csv']) {
      const sql = 'select count(*) as n, count(distinct order_id) as orders, sum(amount) as s from orders';
      const asked = await program(['sql', sql, '--from', 'one.csv', second, '--tz', 'UTC', '--csv', '-q'], { cwd });
      expect([second, asked.code, asked.stdout]).toEqual([second, 0, 'n,orders,s\n140000,140000,350000\n']);
    }
  });
});
