import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE } from '../golden/hand-made.js';
import { cli, ensureBuilt, ordersDb, scratch } from './world.js';

const folder = scratch();
let db = '';
/** Loading refuses what is no text, and an id that is nothing. */
const ids = HOSTILE.filter((text) => text.trim() !== '' && !text.includes('\u0000'));

beforeAll(async () => {
  ensureBuilt();
  const rows = ids.map((customer_id, i) => ({
    order_id: `o${i}`,
    customer_id,
    ordered_at: `2025-01-${String(i + 10)}`,
    amount: String(-1 - i),
    note: customer_id,
  }));
  db = await ordersDb(folder, 'hostile', [
    ...rows,
    { ...rows[0]!, order_id: 'last', customer_id: 'plain', amount: '5' },
  ]);
});

const sql = (query: string, ...args: string[]) => cli(['sql', query, '--db', db, ...args]);

describe('the query command', () => {
  test.each([
    `insert into orders (order_id) values ('x')`,
    `delete from data.main.orders`,
    `update data.main.orders set amount = 0`,
    `drop table data.main.orders`,
    `create table t (a int)`,
    `attach 'other.duckdb'`,
    `copy (select 1) to 'leak.csv'`,
    `install httpfs`,
    `load httpfs`,
    `set threads = 1`,
    `pragma database_list`,
    `call pragma_version()`,
    `export database 'leak'`,
    `select 1; drop table data.main.orders`,
    `select 1) as q; copy (select 1) to 'leak.csv'; select * from (select 1`,
    `select * from read_csv('/etc/passwd')`,
    `select * from read_text('/etc/hostname')`,
    `select * from '/etc/passwd'`,
    `select * from glob('/etc/*')`,
    `from read_blob('/etc/hostname')`,
    `with x as (select 1) insert into orders (order_id) values ('x')`,
    `select getenv('HOME')`,
    `select current_setting('secret_directory'); set memory_limit='1KB'`,
  ])('refuses: %s', async (query) => {
    const ran = await sql(query);
    expect([query, ran.stdout]).toEqual([query, '']);
    expect([2, 3]).toContain(ran.code);
    expect(existsSync('leak.csv') || existsSync('leak')).toBe(false);
  });

  test('the data are as they were, and a query in comments, CTEs and stdin runs', async () => {
    const count = `with o as (select * from orders) select count(*) as n from o;`;
    const ran = await sql(count, '-f', 'csv', '-q');
    expect([ran.code, ran.stdout]).toEqual([0, `n\n${ids.length + 1}\n`]);
    const piped = await cli(['sql', '-', '--db', db, '-f', 'csv', '-q'], { input: `-- how many\n/* and */ ${count}` });
    expect(piped.stdout).toBe(ran.stdout);
  });

  test('what loading keeps for itself is not among the columns', async () => {
    const { stdout } = await sql('select * from orders limit 1', '-f', 'ndjson', '-q');
    expect(Object.keys(JSON.parse(stdout) as object).filter((name) => name.startsWith('__'))).toEqual([]);
  });
});

describe('hostile cells', () => {
  // DuckDB's client drops a byte order mark at the start of a text.
  const cells = HOSTILE.filter((text) => !text.includes('\u0000') && !text.startsWith('\ufeff'));
  const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const values = cells.map((text, i) => `(${i}, ${literal(text)}, CAST(${-1 - i} AS decimal(18,2)))`);
  const query = `select customer_id, amount from (values ${values.join(', ')}) t(i, customer_id, amount) order by i`;

  test('csv, ndjson and json read back byte for byte', async () => {
    const csv = parse((await sql(query, '-f', 'csv', '-q')).stdout, { columns: true }) as Record<string, string>[];
    expect(csv.map((row) => row['customer_id'])).toEqual(cells);
    const lines = (await sql(query, '-f', 'ndjson', '-q')).stdout.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { customer_id: string }).customer_id)).toEqual(cells);
    const { tables } = JSON.parse((await sql(query, '--json')).stdout) as {
      tables: { rows: { customer_id: string }[] };
    };
    expect(tables.rows.map((row) => row.customer_id)).toEqual(cells);
  });

  test('nothing that acts reaches a terminal, a page or a log', async () => {
    for (const format of ['table', 'md', 'json', 'ndjson'] as const) {
      const { stdout } = await sql(query, '-f', format, '-q');
      expect([format, stdout.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g)]).toEqual([
        format,
        null,
      ]);
    }
    expect((await sql(query, '-f', 'md', '-q')).stdout).not.toContain('<script');
    const named = await cli(['customer', '\u001b]0;x\u0007\u202e', '--db', db]);
    expect(named.stderr).not.toMatch(/[\u001b\u0007\u202e]/);
  });

  test('--excel guards text only: negative numbers stay numbers', async () => {
    const { stdout } = await sql(query, '-f', 'csv', '--excel', '-q');
    expect(stdout.startsWith('\ufeff')).toBe(true);
    expect(stdout.endsWith('\r\n')).toBe(true);
    const rows = parse(stdout, { columns: true, bom: true }) as Record<string, string>[];
    for (const { customer_id, amount } of rows) {
      expect(customer_id).not.toMatch(/^\s*[=+\-@]/);
      expect(amount).toMatch(/^-?\d/);
    }
    expect(rows.every(({ amount }) => amount!.startsWith('-'))).toBe(true);
  });

  test('a hostile value cannot leave the folder of a file name', async () => {
    const config = join(folder, 'names.yml');
    writeFileSync(config, 'period: all\n');
    const ran = await cli(['tiers', '--config', config, '--db', db, '-o', join(folder, 'x-{period}-{../etc}.csv')]);
    expect(ran.code === 2 || readdirSync(folder).some((name) => name.startsWith('x-'))).toBe(true);
    const { safeFileName } = await import('../../src/core/text/safe-text.js');
    for (const text of ['../../etc/passwd', '/abs', '.hidden', 'CON', 'a:b', 'x\u0000y', '', '..', 'a'.repeat(300)]) {
      const name = safeFileName(text);
      expect(name).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}._-]{0,80}$/u);
      expect(join(folder, name).startsWith(`${folder}/`)).toBe(true);
    }
  });
});

test('a file that cannot be whole does not appear', async () => {
  const ran = await cli([
    'sql',
    `select error('halfway') as x from orders`,
    '--db',
    db,
    '-o',
    join(folder, 'never.csv'),
  ]);
  expect(ran.code).not.toBe(0);
  expect(existsSync(join(folder, 'never.csv'))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  expect(readFileSync(db).length).toBeGreaterThan(0);
});
