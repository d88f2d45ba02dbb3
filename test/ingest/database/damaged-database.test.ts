import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/errors.js';
import { openDuckdb } from '../../../src/engine/duckdb/open.js';
import { program } from '../../support/program.js';
import { loadFile, rows, scratch } from '../helpers.js';

const { path, file } = scratch();
const BLOCK = 262_144;
const HEADERS = 12_288;
const ROWS = 60_000;
let good = Buffer.alloc(0);

const csv = (from: number, count: number) =>
  [
    'order_id,customer_id,ordered_at,amount',
    ...Array.from(
      { length: count },
      (_, i) => `${from + i},C${(i * 7919) % 1000},2025-01-${13 + (i % 15)},${(i * 48271) % 9973}.25`,
    ),
  ].join('\n');

beforeAll(async () => {
  await loadFile(path('good.duckdb'), file('good.csv', csv(0, ROWS)), { table: 'orders' });
  good = readFileSync(path('good.duckdb'));
});

/** DuckDB's checksum of a block: a multiply and xor over its words. */
function checksum(bytes: Buffer): bigint {
  let sum = 5381n;
  for (let at = 0; at < bytes.length; at += 8)
    sum ^= BigInt.asUintN(64, bytes.readBigUInt64LE(at) * 0xbf58476d1ce4e5b9n);
  return sum;
}

/** The file as a DuckDB of that storage version would have written it. */
function ofVersion(version: bigint): Buffer {
  const bytes = Buffer.from(good);
  expect(bytes.readBigUInt64LE(0)).toBe(checksum(bytes.subarray(8, 4096)));
  bytes.writeBigUInt64LE(version, 12);
  bytes.writeBigUInt64LE(checksum(bytes.subarray(8, 4096)), 0);
  return bytes;
}

function variants(): [name: string, bytes: Buffer][] {
  const flipped = (at: number, count = 1) => {
    const bytes = Buffer.from(good);
    for (let i = 0; i < count; i++) bytes[at + i]! ^= 0xff;
    return bytes;
  };
  const zeroed = (at: number, count: number) => Buffer.from(good).fill(0, at, at + count);
  const blocks = Array.from({ length: Math.floor((good.length - HEADERS) / BLOCK) }, (_, i) => i);
  const at = (block: number) => HEADERS + block * BLOCK;
  return [
    ...[0, 8, 12, 16, 40, 4096, 4112, 8192, 8208].map((i): [string, Buffer] => [
      `header byte ${i} flipped`,
      flipped(i),
    ]),
    ...[
      0,
      1,
      11,
      100,
      4096,
      8192,
      HEADERS - 1,
      HEADERS,
      HEADERS + 1,
      at(1),
      Math.floor(good.length / 2),
      good.length - BLOCK,
      good.length - 1,
    ].map((n): [string, Buffer] => [`cut to ${n} bytes`, good.subarray(0, n)]),
    ...blocks.map((i): [string, Buffer] => [`block ${i} zeroed`, zeroed(at(i), BLOCK)]),
    ...blocks.map((i): [string, Buffer] => [`block ${i} scratched`, flipped(at(i) + 5000, 40)]),
    ['both headers zeroed', zeroed(4096, 8192)],
    [
      'two blocks swapped',
      Buffer.concat([
        good.subarray(0, HEADERS),
        good.subarray(at(1), at(2)),
        good.subarray(HEADERS, at(1)),
        good.subarray(at(2)),
      ]),
    ],
    ['a letter', Buffer.from('this is a letter to my aunt\n'.repeat(1000))],
    ['a table', Buffer.from('order_id,amount\n1,2\n')],
    ['a database of SQLite', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8192, 1)])],
    ['a zip', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(5000, 7)])],
    ['zeros', Buffer.alloc(50_000)],
    ['a newer storage version', ofVersion(200n)],
    ['an older storage version', ofVersion(1n)],
  ];
}

/** All of the data as the database gives it, or the fault. */
async function read(db: string): Promise<string | UserError> {
  try {
    const engine = await openDuckdb(db, { lockWaitMs: 0 });
    try {
      await engine.catalog();
      const [row] = await engine.query({
        text: 'SELECT count(*) AS n, CAST(sum(amount) AS varchar) AS a, count(DISTINCT order_id) AS o, min(customer_id) AS c, max(ordered_at) AS d FROM data.main.orders',
        params: {},
      });
      return JSON.stringify(row, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    } finally {
      await engine.close();
    }
  } catch (fault) {
    if (fault instanceof UserError) return fault;
    throw fault;
  }
}

describe('a database that is not whole', () => {
  it('is refused as damaged, or gives the very same figures: nothing else, and never our fault', async () => {
    const whole = await read(path('good.duckdb'));
    expect(whole).toContain(String(ROWS));
    const db = path('bad.duckdb');
    const more = file('more.csv', csv(ROWS, 10));
    const all = variants();
    expect(all.length).toBeGreaterThan(30);
    let refused = 0;
    for (const [name, bytes] of all) {
      writeFileSync(db, bytes);
      const found = await read(db);
      if (found instanceof UserError) {
        refused++;
        expect([name, found.code, found.exit, found.hint === undefined]).toEqual([
          name,
          'E_DB_DAMAGED',
          'input',
          false,
        ]);
      } else expect([name, found]).toEqual([name, whole]);
      if (found instanceof UserError && refused % 3 !== 0) continue;
      const loaded = await loadFile(db, more, { table: 'orders' }).then(
        () => 'loaded',
        (fault: unknown) => (fault instanceof UserError ? fault.code : String(fault)),
      );
      expect([name, ['loaded', 'E_DB_DAMAGED'].includes(loaded) ? 'one of both' : loaded]).toEqual([
        name,
        'one of both',
      ]);
      if (found instanceof UserError && loaded !== 'loaded') expect(readFileSync(db).equals(bytes)).toBe(true);
    }
    expect(refused).toBeGreaterThanOrEqual(24);
  }, 120_000);

  it('every command says so with exit 3 and what to do', async () => {
    const db = path('half.duckdb');
    writeFileSync(db, good.subarray(0, Math.floor(good.length / 2)));
    for (const argv of [
      ['doctor'],
      ['doctor', '--loads'],
      ['profile'],
      ['tiers'],
      ['sql', 'select sum(amount) from orders'],
      ['load', '--undo'],
      ['customer', 'C1'],
    ]) {
      const { code, stdout, stderr } = await program([...argv, '--db', db], { cwd: path('.') });
      expect([argv.join(' '), code, stdout]).toEqual([argv.join(' '), 3, '']);
      expect(stderr).toMatch(
        /^error\[E_DB_DAMAGED\]: half\.duckdb is damaged and cannot be read\n {2}.*\ntry: crm-analyze load orders orders\.csv --db half-new\.duckdb/,
      );
    }
    const check = await program(['doctor', '--check', '--db', db], { cwd: path('.') });
    expect([check.code, check.stdout.match(/readable +- +- +no/g)?.length]).toEqual([3, 3]);
    copyFileSync(path('good.duckdb'), `${db}.kept-1`);
    const { stderr } = await program(['doctor', '--db', db], { cwd: path('.') });
    expect(stderr).toContain(`try: cp half.duckdb.kept-1 half.duckdb `);
    mkdirSync(path('folder.duckdb'));
    expect((await program(['doctor', '--db', path('folder.duckdb')], { cwd: path('.') })).stderr).toContain(
      'E_DB_DAMAGED',
    );
  });

  it('doctor --check tells a whole database, a scratched one and one that its loads did not make so', async () => {
    const db = path('check.duckdb');
    copyFileSync(path('good.duckdb'), db);
    await loadFile(db, file('c1.csv', csv(ROWS - 5, 20)), { table: 'orders' });
    await loadFile(db, file('c2.csv', csv(0, 5)), { table: 'orders', mode: 'replace_window', allowEmpty: true });
    const check = async () => {
      const { code, stdout, stderr } = await program(['doctor', '--check', '--db', db, '--json'], { cwd: path('.') });
      const { tables } = JSON.parse(stdout) as {
        tables: Record<string, { table: string; check: string; ok: boolean }[]>;
      };
      const checks = tables['checks']!;
      return { code, stderr, failed: checks.filter(({ ok }) => !ok).map((row) => `${row.table} ${row.check}`), checks };
    };
    const whole = await check();
    expect([whole.code, whole.failed, whole.stderr]).toEqual([0, [], '']);
    expect(whole.checks.map((row) => `${row.table} ${row.check}`)).toEqual([
      '__crm_loads readable',
      '__crm_meta readable',
      '__undo_orders readable',
      'orders readable',
      'orders rows',
      'orders content',
      ' fingerprint',
    ]);
    const instance = await DuckDBInstance.create(db);
    const connection = await instance.connect();
    await connection.run(`UPDATE orders SET amount = 1 WHERE order_id = '7'`);
    connection.closeSync();
    instance.closeSync();
    const changed = await check();
    expect([changed.code, changed.failed]).toEqual([3, ['orders content']]);
    expect(changed.stderr).toContain('W_DB_DAMAGED');
    const bytes = readFileSync(path('good.duckdb'));
    bytes.fill(0xee, HEADERS + BLOCK + 9000, HEADERS + BLOCK + 9100);
    writeFileSync(db, bytes);
    const scratched = await program(['doctor', '--check', '--db', db], { cwd: path('.') });
    expect(scratched.code).toBe(3);
  });

  it("another program's database is not loaded into", async () => {
    const db = path('foreign.duckdb');
    const instance = await DuckDBInstance.create(db);
    const connection = await instance.connect();
    await connection.run('CREATE TABLE orders (id INTEGER)');
    connection.closeSync();
    instance.closeSync();
    const before = readFileSync(db);
    await expect(loadFile(db, file('f.csv', csv(0, 3)), { table: 'orders' })).rejects.toMatchObject({
      code: 'E_DB_DAMAGED',
      exit: 'input',
    });
    expect(readFileSync(db).equals(before)).toBe(true);
    expect(await rows(db, 'SELECT count(*) AS n FROM orders')).toEqual([{ n: '0' }]);
    rmSync(db);
  });
});
