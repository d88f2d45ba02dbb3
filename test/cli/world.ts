import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { load } from '../../src/ingest/load.js';

export const ROOT = resolve(import.meta.dirname, '../..');
export const BIN = join(ROOT, 'bin/crm-analyze.js');
const SHOP = join(ROOT, 'fixtures/shop');

/** Builds the published form unless it is newer than every source. Test files run at once: the first one builds. */
export function ensureBuilt(): void {
  const lock = join(ROOT, 'node_modules/.crm-analyze-build.lock');
  for (let waited = 0; !isFresh() && waited < 600; waited++) {
    try {
      mkdirSync(lock);
    } catch {
      spawnSync('sleep', ['0.2']);
      continue;
    }
    try {
      const script = `import('./src/dev/bundle.mjs').then((m) => m.bundle(process.cwd()))`;
      const { status, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    } finally {
      rmSync(lock, { recursive: true });
    }
  }
}

function isFresh(): boolean {
  const built = join(ROOT, 'dist/cli.js');
  return existsSync(built) && statSync(built).mtimeMs > newest(join(ROOT, 'src'));
}

function newest(folder: string): number {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(
      latest,
      entry.isDirectory() ? newest(path) : /\.test\.ts$/.test(path) ? 0 : statSync(path).mtimeMs,
    );
  }
  return latest;
}

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Buffer;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** The environment of a process that has none: what a cron job may get. */
export const BARE_ENV: Readonly<Record<string, string>> = { PATH: process.env['PATH'] ?? '', LANG: 'C', TERM: 'dumb' };

/** Runs the real program to its end. */
export async function cli(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = start(args, options);
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout!.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr!.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin!.end(options.input ?? '');
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((done, fail) => {
    child.on('error', fail);
    child.on('close', (...ended) => done(ended));
  });
  const bytes = Buffer.concat(out);
  return { code, signal, stdout: bytes.toString('utf8'), stderr: Buffer.concat(err).toString('utf8'), bytes };
}

export function start(args: readonly string[], options: RunOptions = {}, stdio: SpawnOptions['stdio'] = 'pipe') {
  return spawn(process.execPath, [BIN, ...args], {
    cwd: options.cwd ?? ROOT,
    env: { ...(options.env ?? BARE_ENV) },
    stdio,
  });
}

/** A folder for one test file, removed at its end. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crm-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Loads the fixture shop's orders, customers and products into a database. */
export async function shopDb(folder: string): Promise<string> {
  const db = join(folder, 'shop.duckdb');
  const source = (file: string, extra = {}) => ({ files: join(SHOP, `${file}.csv`), ...extra });
  await load({
    db,
    folder: SHOP,
    mappingFile: 'shop.yml',
    mapping: {
      sources: {
        customers: source('customers'),
        products: source('products'),
        orders: source('orders', { amount_basis: 'net', drop: "status = 'cancelled'" }),
      },
    },
    timezone: 'Asia/Shanghai',
    currency: 'CNY',
    now: '2026-01-01T00:00:00Z',
    temp: folder,
  });
  return db;
}

/** A database of `orders` with one line each for the given customers; ids and names byte for byte. */
export async function ordersDb(
  folder: string,
  name: string,
  rows: readonly Readonly<Record<string, string>>[],
): Promise<string> {
  const db = join(folder, `${name}.duckdb`);
  const header = Object.keys(rows[0]!);
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const csv = [header.join(','), ...rows.map((row) => header.map((key) => quoted(row[key]!)).join(','))].join('\n');
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, `${csv}\n`);
  await load({
    db,
    given: [{ table: 'orders', files: [file] }],
    timezone: 'UTC',
    now: '2026-01-01T00:00:00Z',
    temp: folder,
  });
  return db;
}
