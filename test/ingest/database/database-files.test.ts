import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { undoLoad } from '../../../src/ingest/store/undo.js';
import { loadFile, rows, scratch } from '../helpers.js';

const { path, file } = scratch();
const orders = (from: number, count: number) =>
  file(
    `orders-${from}.csv`,
    [
      'order_id,customer_id,ordered_at,amount',
      ...Array.from({ length: count }, (_, i) => `${from + i},C${i % 5},2025-01-13,1.00`),
    ].join('\n'),
  );
const fill = (db: string, from = 0, count = 5, more = {}) =>
  loadFile(db, orders(from, count), { table: 'orders', ...more });
const counted = async (db: string) => Number((await rows(db, 'SELECT count(*) AS n FROM orders'))[0]!.n);
const beside = (db: string) =>
  readdirSync(dirname(db)).filter((name) => name.startsWith(basename(db)) && name !== basename(db));
const folder = (name: string) => {
  mkdirSync(path(name), { recursive: true });
  return path(name);
};

describe('a database that is a link', () => {
  it('stays a link, and the file it leads to gets the rows, the lock and the draft', async () => {
    const [real, near] = [join(folder('real'), 'crm.duckdb'), join(folder('near'), 'link.duckdb')];
    await fill(real);
    symlinkSync('../real/crm.duckdb', near);
    await fill(near, 100);
    expect([lstatSync(near).isSymbolicLink(), realpathSync(near)]).toEqual([true, realpathSync(real)]);
    expect(await counted(real)).toBe(10);
    await undoLoad({ db: near });
    expect([await counted(real), beside(near), beside(real)]).toEqual([5, [], []]);
    const held = await Promise.allSettled([fill(near, 200), fill(real, 300)]);
    expect(await counted(real)).toBe(5 + 5 * held.filter(({ status }) => status === 'fulfilled').length);
  });

  it('leads to what is not there yet, through folders that are links; one that leads to itself is refused', async () => {
    const far = folder('far');
    symlinkSync(far, path('far-link'));
    symlinkSync(join(path('far-link'), 'new.duckdb'), path('to-new.duckdb'));
    await fill(path('to-new.duckdb'));
    expect(await counted(join(far, 'new.duckdb'))).toBe(5);
    expect(lstatSync(path('to-new.duckdb')).isSymbolicLink()).toBe(true);
    symlinkSync('loop.duckdb', path('loop.duckdb'));
    await expect(fill(path('loop.duckdb'))).rejects.toMatchObject({ code: 'E_FILE', exit: 'input' });
    execFileSync('mkfifo', [path('pipe.duckdb')]);
    await expect(fill(path('pipe.duckdb'))).rejects.toMatchObject({ code: 'E_FILE', exit: 'input' });
    await expect(fill('/dev/null')).rejects.toMatchObject({ code: 'E_FILE', exit: 'input' });
  });
});

describe('who may read', () => {
  it('a new database is for its user alone; one that was there keeps its mode', async () => {
    const db = join(folder('modes'), 'crm.duckdb');
    await fill(db);
    expect(statSync(db).mode & 0o777).toBe(0o600);
    execFileSync('chmod', ['664', db]);
    await fill(db, 100);
    expect(statSync(db).mode & 0o777).toBe(0o664);
  });
});

describe('the lock and the draft', () => {
  const lockBytes = async () => {
    const db = join(folder('lock-made'), 'empty.duckdb');
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`ATTACH '${db}' AS made`);
    connection.closeSync();
    instance.closeSync();
    return readFileSync(db);
  };

  it('a lock that a full disk or a killed load left is mended, wherever it ends', async () => {
    const whole = await lockBytes();
    expect(whole.length).toBe(12_288);
    const db = join(folder('lock-left'), 'crm.duckdb');
    for (const [i, bytes] of [0, 12, 100, 4096, 8192, 12_287, 12_288].entries()) {
      writeFileSync(`${db}.lock`, whole);
      truncateSync(`${db}.lock`, bytes);
      await fill(db, i * 100, 2);
      expect([bytes, await counted(db), beside(db)]).toEqual([bytes, 2 * (i + 1), []]);
    }
    writeFileSync(`${db}.lock`, Buffer.alloc(12_288));
    await fill(db, 900, 2);
    expect([await counted(db), beside(db)]).toEqual([16, []]);
  }, 60_000);

  it("a user's own file, folder, link or database of those names is refused and stays", async () => {
    const db = join(folder('own'), 'crm.duckdb');
    writeFileSync(`${db}.lock`, 'my notes on the lock');
    await expect(fill(db)).rejects.toMatchObject({
      code: 'E_EXISTS',
      exit: 'usage',
      hint: expect.stringContaining(`mv ${db}.lock`),
    });
    expect(readFileSync(`${db}.lock`, 'utf8')).toBe('my notes on the lock');
    const other = join(folder('own-2'), 'crm.duckdb');
    await fill(`${other}.lock`);
    await expect(fill(other)).rejects.toMatchObject({ code: 'E_EXISTS' });
    expect(await counted(`${other}.lock`)).toBe(5);
    const third = join(folder('own-3'), 'crm.duckdb');
    mkdirSync(`${third}.loading`);
    writeFileSync(join(`${third}.loading`, 'thesis.txt'), 'years of work');
    await expect(fill(third)).rejects.toMatchObject({
      code: 'E_EXISTS',
      hint: expect.stringContaining(`mv ${third}.loading`),
    });
    expect(readFileSync(join(`${third}.loading`, 'thesis.txt'), 'utf8')).toBe('years of work');
    expect(existsSync(`${third}.lock`)).toBe(false);
    const fourth = join(folder('own-4'), 'crm.duckdb');
    symlinkSync(folder('elsewhere'), `${fourth}.loading`);
    await expect(fill(fourth)).rejects.toMatchObject({ code: 'E_EXISTS' });
    symlinkSync(path('own/crm.duckdb.lock'), `${path('own-4')}/linked.duckdb.lock`);
    await expect(fill(`${path('own-4')}/linked.duckdb`)).rejects.toMatchObject({ code: 'E_EXISTS' });
  });

  it('what a killed load left goes with the next one: a draft, or a folder that had no mark yet', async () => {
    const db = join(folder('left'), 'crm.duckdb');
    mkdirSync(`${db}.loading`);
    await fill(db);
    expect([await counted(db), beside(db)]).toEqual([5, []]);
    mkdirSync(`${db}.loading`);
    writeFileSync(join(`${db}.loading`, '.crm-analyze'), '');
    await fill(db, 100);
    expect([await counted(db), beside(db)]).toEqual([10, []]);
  });

  it('two dry runs at once leave each other alone', async () => {
    const dbs = ['dry-1', 'dry-2', 'dry-3'].map((name) => join(folder(name), 'crm.duckdb'));
    const reports = await Promise.all(dbs.map((db) => fill(db, 0, 5, { dryRun: true, temp: folder('dry-temp') })));
    expect(reports.map(({ sources }) => sources[0]!.rows)).toEqual([5, 5, 5]);
    expect([readdirSync(path('dry-temp')), dbs.some((db) => existsSync(db))]).toEqual([[], false]);
  });
});

describe('databases that are kept', () => {
  it('--keep 2 keeps the last two; without it they stay as they are', async () => {
    const db = join(folder('kept'), 'crm.duckdb');
    for (const from of [0, 100, 200, 300]) await fill(db, from, 5, { keep: 2 });
    expect(beside(db).sort()).toEqual(['crm.duckdb.kept-1', 'crm.duckdb.kept-2']);
    expect(await Promise.all([db, `${db}.kept-1`, `${db}.kept-2`].map(counted))).toEqual([20, 15, 10]);
    await fill(db, 400);
    expect(await Promise.all([db, `${db}.kept-1`, `${db}.kept-2`].map(counted))).toEqual([25, 15, 10]);
    await fill(db, 500, 5, { keep: 1 });
    expect(beside(db)).toEqual(['crm.duckdb.kept-1']);
    expect(await Promise.all([db, `${db}.kept-1`].map(counted))).toEqual([30, 25]);
  });
});
