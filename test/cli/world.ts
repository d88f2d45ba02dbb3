import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import type { main as Main } from '../../src/cli/main.js';
import { load } from '../../src/ingest/load.js';
import { type Ended, program, runProgram } from '../support/program.js';
import { sharedFile } from '../support/worlds.js';

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
  /** Whether it is printed to a terminal; only where it runs in this process. */
  readonly terminal?: boolean;
  readonly now?: string;
}

/** The environment of a process that has none: what a cron job may get. */
export const BARE_ENV: Readonly<Record<string, string>> = { PATH: process.env['PATH'] ?? '', LANG: 'C', TERM: 'dumb' };

/** Runs the published form to its end, in this process: for what a command prints and how it ends. */
export async function cli(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { cwd = ROOT, env, input, terminal = false, now = new Date().toISOString() } = options;
  // What opens files by their bare names asks the process where it is, so that one command runs at a time.
  const before = running;
  let end = (): void => {};
  running = new Promise((done) => {
    end = done;
  });
  await before;
  const { main }: { main: typeof Main } = await import(
    /* @vite-ignore */ pathToFileURL(join(ROOT, 'dist/cli.js')).href
  );
  const world = { cwd, env: { ...(env ?? BARE_ENV) }, now, terminal };
  const from = process.cwd();
  try {
    process.chdir(cwd);
    return await runProgram(main, args, input === undefined ? world : { ...world, input });
  } finally {
    process.chdir(from);
    end();
  }
}

let running: Promise<void> = Promise.resolve();

/** Runs the real program to its end, where the process is the point: its streams, environment, memory. */
export async function cliProcess(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
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

/** A database of its own of the demo shop, all tables of it. */
export async function demoDb(path: string): Promise<string> {
  const demo = await sharedFile('demo.duckdb', async (draft) => {
    const world = { cwd: dirname(draft), now: '2026-01-05T08:00:00Z' };
    const { code, stderr } = await program(['demo', '--quiet', '--db', draft], world);
    if (code !== 0) throw new Error(stderr);
  });
  copyFileSync(demo, path);
  return path;
}

/** A database of its own of the fixture shop's orders, customers and products. */
export async function shopDb(folder: string): Promise<string> {
  const db = join(folder, 'shop.duckdb');
  copyFileSync(await sharedFile('shop.duckdb', (draft) => loadShop(draft)), db);
  return db;
}

async function loadShop(db: string): Promise<void> {
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
    temp: tmpdir(),
  });
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
