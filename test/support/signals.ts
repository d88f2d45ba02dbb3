import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from '../../src/generated/manifest.js';
import { BARE_ENV, cli, cliProcess, start } from '../cli/world.js';

export interface Stopped {
  /** 0..255 as a shell sees it. */
  readonly code: number;
  /** From the signal to the end of the process. */
  readonly ms: number;
  /** Files and folders that were not there before, in the folder of temporary files and where it ran. */
  readonly left: readonly string[];
  /** Whether `doctor --check` finds nothing wrong with a database that it wrote into. */
  readonly sound: boolean;
}

const CODES: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143, SIGKILL: 137 };
/** Whatever ignores the signal for so long is taken to hang. */
const PATIENCE_MS = 10_000;

/** What stands for a copy of the database, made for each run in its own folder: of a command that writes into it. */
const OWN = 'own.duckdb';

/** Starts a command in a folder of its own, sends SIGTERM after `delay` ms, and tells how it ended. Its stdin stays open. */
export async function stopAfter(
  args: readonly string[],
  delay: number,
  folder: string,
  loaded: string,
): Promise<Stopped> {
  const cwd = mkdtempSync(join(folder, 'run-'));
  const temp = join(cwd, 'temp');
  mkdirSync(temp);
  if (args.includes(OWN)) copyFileSync(loaded, join(cwd, OWN));
  const child = start(args, { cwd, env: { ...BARE_ENV, TMPDIR: temp } });
  child.stdin!.on('error', () => {});
  child.stdout!.resume();
  child.stderr!.resume();
  const closed = new Promise<number>((done) =>
    child.on('close', (code, signal) => done(code ?? CODES[signal ?? ''] ?? 255)),
  );
  await Promise.race([closed, new Promise((done) => setTimeout(done, delay))]);
  const sent = performance.now();
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  const code = await closed;
  clearTimeout(killer);
  const ms = performance.now() - sent;
  child.stdin!.destroy();
  const left = [...readdirSync(temp), ...readdirSync(cwd).filter((name) => /\.loading|\.lock|\.tmp|\.wal/.test(name))];
  const sound = !args.includes(OWN) || (await cliProcess(['doctor', '--check', '--db', OWN], { cwd })).code === 0;
  rmSync(cwd, { recursive: true });
  return { code, ms, left, sound };
}

export interface Inputs {
  readonly db: string;
  /** What `load` has made: of it each command that writes has a copy. */
  readonly loaded: string;
  /** Orders of the same shop. */
  readonly csv: string;
  /** A result as `--json` saves it. */
  readonly saved: string;
  /** A customer of that shop. */
  readonly customer: string;
}

/** Every command; `db` and files by their full paths. */
export function commandsOver({
  db,
  csv,
  saved,
  customer,
}: Omit<Inputs, 'loaded'>): Readonly<Record<string, readonly string[]>> {
  const over = (...args: string[]) => [...args, '--db', db];
  const analyses = manifest.entries.map(({ id }) => id);
  return {
    load: ['load', 'orders', csv, '--db', 'new.duckdb'],
    'load into what is there': ['load', 'orders', csv, '--db', OWN],
    'load, stdin that never comes': ['load', 'orders', '-', '--db', 'new.duckdb'],
    'load --undo': ['load', '--undo', '--db', OWN],
    forget: ['forget', customer, '--rows', '--yes', '--db', OWN],
    init: ['init', csv, '--print'],
    demo: ['demo'],
    doctor: over('doctor'),
    'doctor --check': over('doctor', '--check'),
    profile: over('profile'),
    customer: over('customer', customer),
    sql: over('sql', 'select count(*) as n from orders a join orders b on a.amount < b.amount'),
    export: over('export', 'orders', '-o', 'orders.csv'),
    'export --mask': over('export', 'orders', '--mask', '-o', 'orders.csv'),
    report: over('report', '-o', 'report.html'),
    mcp: over('mcp'),
    ...Object.fromEntries(analyses.map((id) => [id, over(id, '--period', 'all', '-o', `${id}.xlsx`)])),
    'retention --by': over('retention', '--period', 'all', '--by', 'orders.product_id', '-o', 'cut.html'),
    'tiers --from': ['tiers', '--from', csv, '--period', 'all'],
    diff: ['diff', saved, saved],
    ...Object.fromEntries(
      ['explain tiers', 'schema tiers', 'model', 'config show', 'completion bash', 'help mapping'].map((line) => [
        line,
        line.split(' '),
      ]),
    ),
  };
}

/** What `diff` reads. */
export async function saveResult(db: string, saved: string): Promise<void> {
  const { code, stderr } = await cli(['tiers', '--period', 'all', '-o', saved, '--db', db]);
  if (code !== 0) throw new Error(stderr);
}
