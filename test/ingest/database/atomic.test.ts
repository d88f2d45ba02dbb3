import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../../src/ingest/load.js';
import { isLong } from '../../support/long.js';
import { loadFile, rows, scratch } from '../helpers.js';

const { path, file } = scratch();
const CHILD = resolve(import.meta.dirname, '../../../node_modules/.cache/load-child.mjs');
/** Moments at which a load is killed; more by CRM_KILLS. */
const KILLS = Number(process.env.CRM_KILLS ?? (isLong ? 60 : 10));

beforeAll(() => {
  mkdirSync(dirname(CHILD), { recursive: true });
  buildSync({
    stdin: {
      contents: `import { load } from './src/ingest/load.ts';
const [db, file, mode] = process.argv.slice(2);
try { const r = await load({ db, given: [{ table: 'orders', files: [file] }], mode, now: '2025-07-01T00:00:00Z', temp: ${JSON.stringify(tmpdir())} }); console.log(JSON.stringify(r.sources[0].after)); }
catch (e) { console.log(e.code ?? e.stack, e.message); process.exitCode = e.exit === 'input' ? 3 : 1; }`,
      resolveDir: resolve(import.meta.dirname, '../../..'),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    loader: { '.yml': 'text', '.sql': 'text' },
    outfile: CHILD,
  });
});
afterAll(() => rmSync(CHILD, { force: true }));

const lines = (from: number, count: number) =>
  [
    'order_id,customer_id,ordered_at,amount',
    ...Array.from(
      { length: count },
      (_, i) => `${from + i},C${i % 50},2025-01-${String(13 + (i % 15)).padStart(2, '0')},1.00`,
    ),
  ].join('\n');
const start = (db: string, csv: string, mode = 'upsert') =>
  spawn(process.execPath, [CHILD, db, csv, mode], { stdio: ['ignore', 'pipe', 'inherit'] });
const ended = (child: ChildProcess) =>
  new Promise<{ code: number | null; out: string }>((done) => {
    let out = '';
    child.stdout!.on('data', (chunk) => (out += chunk));
    child.on('close', (code) => done({ code, out }));
  });
const counted = async (db: string) => Number((await rows(db, 'SELECT count(*) AS n FROM orders'))[0]!.n);
const left = (db: string) =>
  readdirSync(dirname(db)).filter((name) => name.startsWith(basename(db)) && name !== basename(db));

describe('a load is whole or not at all', () => {
  it(`survives kill -9 at ${KILLS} random moments: old or new, and the next load works`, async () => {
    const db = path('kill/crm.duckdb');
    mkdirSync(dirname(db));
    await loadFile(db, file('kill-base.csv', lines(0, 2000)), { table: 'orders' });
    let at = 2000;
    let before = 2000;
    const begun = performance.now();
    await ended(start(db, file('kill-0.csv', lines(at, 2000))));
    const usual = performance.now() - begun;
    before = await counted(db);
    expect(before).toBe(4000);
    at = 4000;
    let kills = 0;
    for (let i = 0; i < KILLS; i++) {
      const child = start(db, file(`kill-${i % 3}.csv`, lines(at, 2000)));
      const timer = setTimeout(() => child.kill('SIGKILL'), usual * ((i * 0.618034) % 1) * 1.1);
      const { code } = await ended(child);
      clearTimeout(timer);
      if (code === null) kills++;
      const now = await counted(db);
      expect([before, before + 2000]).toContain(now);
      if (now > before) at += 2000;
      before = now;
    }
    expect(kills).toBeGreaterThan(KILLS / 4);
    expect((await ended(start(db, file('kill-last.csv', lines(at, 2000))))).code).toBe(0);
    expect(await counted(db)).toBe(before + 2000);
    expect(left(db)).toEqual([]);
  }, 600_000);

  it('folds in the log that a killed foreign writer left, and loses nothing', async () => {
    const db = path('wal/crm.duckdb');
    mkdirSync(dirname(db));
    await loadFile(db, file('wal.csv', lines(0, 7)), { table: 'orders' });
    // A writer that dies before its checkpoint: the log stays beside the file.
    const script = `import('@duckdb/node-api').then(async ({ DuckDBInstance }) => { const i = await DuckDBInstance.create(${JSON.stringify(db)}); const c = await i.connect(); await c.run("PRAGMA disable_checkpoint_on_shutdown"); await c.run("CREATE TABLE notes AS SELECT 42 AS n"); process.kill(process.pid, 'SIGKILL'); })`;
    expect(() =>
      execFileSync(process.execPath, ['-e', script], {
        stdio: 'ignore',
        cwd: resolve(import.meta.dirname, '../../..'),
      }),
    ).toThrow();
    expect(existsSync(`${db}.wal`)).toBe(true);
    await loadFile(db, file('wal-2.csv', lines(100, 3)), { table: 'orders' });
    expect(await counted(db)).toBe(10);
    expect(await rows(db, 'SELECT n FROM notes')).toEqual([{ n: '42' }]);
    expect(left(db)).toEqual([]);
  });

  it('leaves eight readers alone and lets one of two loads at once wait or refuse', async () => {
    const db = path('readers/crm.duckdb');
    mkdirSync(dirname(db));
    await loadFile(db, file('r-0.csv', lines(0, 5000)), { table: 'orders' });
    const readers = await Promise.all(
      Array.from({ length: 8 }, () => DuckDBInstance.create(db, { access_mode: 'READ_ONLY', threads: '1' })),
    );
    const [one, two] = [
      start(db, file('r-1.csv', lines(10_000, 5000))),
      start(db, file('r-2.csv', lines(20_000, 5000))),
    ];
    const ends = Promise.all([ended(one), ended(two)]);
    for (const reader of readers) {
      const connection = await reader.connect();
      const seen = (await connection.runAndReadAll('SELECT count(*) FROM orders')).getRows()[0]![0];
      expect(Number(seen)).toBe(5000);
      connection.closeSync();
    }
    const results = await ends;
    for (const { code, out } of results)
      expect(code === 0 || (code === 3 && /E_DB_LOCKED.*process \d+/.test(out))).toBe(true);
    for (const reader of readers) reader.closeSync();
    expect(await counted(db)).toBe(5000 + 5000 * results.filter(({ code }) => code === 0).length);
    expect(left(db)).toEqual([]);
  });

  it('lets two loads of one process into a database one after the other', async () => {
    const db = path('process/crm.duckdb');
    mkdirSync(dirname(db));
    const loads = [0, 1, 2].map((i) => loadFile(db, file(`p-${i}.csv`, lines(i * 1000, 1000)), { table: 'orders' }));
    const ends = await Promise.allSettled(loads);
    for (const end of ends)
      if (end.status === 'rejected')
        expect(end.reason).toMatchObject({ code: 'E_DB_LOCKED', message: expect.stringContaining('this process') });
    expect(await counted(db)).toBe(1000 * ends.filter(({ status }) => status === 'fulfilled').length);
    expect(left(db)).toEqual([]);
  });

  it('says that a foreign writer holds the file', async () => {
    const db = path('held.duckdb');
    await loadFile(db, file('h.csv', lines(0, 5)), { table: 'orders' });
    const script = `import('@duckdb/node-api').then(async ({ DuckDBInstance }) => { globalThis.i = await DuckDBInstance.create(${JSON.stringify(db)}); console.log('open'); setTimeout(() => {}, 60000); })`;
    const holder = spawn(process.execPath, ['-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      cwd: resolve(import.meta.dirname, '../../..'),
    });
    await new Promise((done) => holder.stdout!.once('data', done));
    await expect(loadFile(db, path('h.csv'), { table: 'orders' })).rejects.toMatchObject({
      code: 'E_DB_LOCKED',
      message: expect.stringContaining(String(holder.pid)),
    });
    holder.kill('SIGKILL');
    expect(left(db)).toEqual([]);
  });

  it('interrupted, leaves the database and nothing else', async () => {
    const db = path('ctrl-c.duckdb');
    const abort = new AbortController();
    const running = loadFile(db, file('c.csv', lines(0, 200_000)), {
      table: 'orders',
      signal: abort.signal,
      note: () => abort.abort(),
    });
    await expect(running).rejects.toMatchObject({ code: 'E_INTERRUPTED', exit: 'interrupted' });
    expect(existsSync(db)).toBe(false);
    expect(left(db)).toEqual([]);
  });

  const root = process.getuid?.() === 0;
  /** Of a user to whom the rights of a folder mean something: root takes another one's place. */
  const nobody = { encoding: 'utf8', cwd: tmpdir(), ...(root ? { uid: 65_534, gid: 65_534 } : {}) } as const;
  const asNobody = (db: string, csv: string) => spawnSync(process.execPath, [CHILD, db, csv], nobody).stdout.trim();
  const reads = `require('fs').accessSync(${JSON.stringify(dirname(dirname(CHILD)))}, 4)`;
  const canWithdraw = spawnSync(process.execPath, ['-e', reads], nobody).status === 0;
  it.skipIf(!root)('disk full (a tmpfs of 1 MB, root only): clean error, old state whole', async () => {
    const mount = path('small');
    mkdirSync(mount);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1500k', 'tmpfs', mount], { stdio: 'ignore' });
    } catch {
      return expect(root).toBe(true);
    }
    try {
      const db = join(mount, 'crm.duckdb');
      await loadFile(db, file('f-0.csv', lines(0, 10)), { table: 'orders' });
      const random = [
        'order_id,customer_id,ordered_at,amount',
        ...Array.from(
          { length: 60_000 },
          (_, i) => `${(i * 2654435761) % 4294967296}x${(i * 40503) % 65536},${(i * 48271) % 2147483647},2025-01-13,1`,
        ),
      ].join('\n');
      await expect(loadFile(db, file('f-1.csv', random), { table: 'orders' })).rejects.toMatchObject({
        code: 'E_DISK_FULL',
      });
      expect(await counted(db)).toBe(10);
      expect(left(db)).toEqual([]);
    } finally {
      execFileSync('umount', ['-l', mount]);
    }
  });

  it.skipIf(!canWithdraw)('read-only folder: clean error, and the next run works', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crm-read-only-'));
    try {
      const csv = join(folder, 'ro.csv');
      writeFileSync(csv, lines(0, 5));
      chmodSync(csv, 0o644);
      chmodSync(folder, 0o555);
      expect(asNobody(join(folder, 'crm.duckdb'), csv)).toMatch(/^E_PERMISSION .*crm\.duckdb/);
      expect(readdirSync(folder)).toEqual(['ro.csv']);
      chmodSync(folder, 0o777);
      expect(asNobody(join(folder, 'crm.duckdb'), csv)).toBe('5');
      chmodSync(folder, 0o555);
      expect(asNobody(join(folder, 'crm.duckdb'), csv)).toMatch(/^E_PERMISSION .*crm\.duckdb/);
      expect(readdirSync(folder).sort()).toEqual(['crm.duckdb', 'ro.csv']);
    } finally {
      chmodSync(folder, 0o755);
      rmSync(folder, { recursive: true });
    }
  });

  it.skipIf(!root)('read-only disk (a tmpfs, root only): clean error', async () => {
    const mount = path('read-only-disk');
    mkdirSync(mount);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', mount], { stdio: 'ignore' });
    } catch {
      return expect(root).toBe(true);
    }
    try {
      const csv = file('ro-disk.csv', lines(0, 5));
      await expect(loadFile(join(mount, 'crm.duckdb'), csv, { table: 'orders' })).rejects.toMatchObject({
        code: 'E_PERMISSION',
      });
      expect(readdirSync(mount)).toEqual([]);
    } finally {
      execFileSync('umount', ['-l', mount]);
    }
  });

  it('refuses a file that is no database, and one of another version', async () => {
    const db = path('other.duckdb');
    writeFileSync(db, 'this is a letter to my aunt');
    await expect(loadFile(db, file('o.csv', lines(0, 5)), { table: 'orders' })).rejects.toMatchObject({
      code: 'E_DB_DAMAGED',
    });
    copyFileSync(path('held.duckdb'), db);
    const instance = await DuckDBInstance.create(db);
    const connection = await instance.connect();
    await connection.run(`UPDATE __crm_meta SET value = '99' WHERE key = 'schema_version'`);
    connection.closeSync();
    instance.closeSync();
    await expect(
      load({ db, given: [{ table: 'orders', files: [path('o.csv')] }], now: '', temp: tmpdir() }),
    ).rejects.toMatchObject({ code: 'E_DB_VERSION' });
  });
});
