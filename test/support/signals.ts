import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BARE_ENV, start } from '../cli/world.js';

export interface Stopped {
  /** 0..255 as a shell sees it. */
  readonly code: number;
  /** From the signal to the end of the process. */
  readonly ms: number;
  /** Files and folders that were not there before, in the folder of temporary files and where it ran. */
  readonly left: readonly string[];
}

const CODES: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143, SIGKILL: 137 };
/** Whatever ignores the signal for so long is taken to hang. */
const PATIENCE_MS = 10_000;

/** Starts a command in a folder of its own, sends SIGTERM after `delay` ms, and tells how it ended. Its stdin stays open. */
export async function stopAfter(args: readonly string[], delay: number, folder: string): Promise<Stopped> {
  const cwd = mkdtempSync(join(folder, 'run-'));
  const temp = join(cwd, 'temp');
  mkdirSync(temp);
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
  rmSync(cwd, { recursive: true });
  return { code, ms, left };
}

/** A run of every command that works long enough to be met at it; `db` and files by their full paths. */
export function commandsOver(db: string, csv: string): Readonly<Record<string, readonly string[]>> {
  const over = (...args: string[]) => [...args, '--db', db];
  return {
    load: ['load', 'orders', csv, '--db', 'new.duckdb'],
    'load, stdin that never comes': ['load', 'orders', '-', '--db', 'new.duckdb'],
    init: ['init', csv, '--print'],
    demo: ['demo'],
    doctor: over('doctor'),
    'doctor --check': over('doctor', '--check'),
    profile: over('profile', 'orders'),
    customer: over('customer', 'C1'),
    sql: over('sql', 'select count(*) as n from orders a join orders b on a.amount < b.amount'),
    export: over('export', 'orders', '-o', 'orders.csv'),
    report: over('report', '-o', 'report.html'),
    mcp: over('mcp'),
    ...Object.fromEntries(
      ['tiers', 'retention', 'rfm', 'wallet'].map((id) => [id, over(id, '--period', 'all', '-o', `${id}.xlsx`)]),
    ),
    'retention --by': over('retention', '--period', 'all', '--by', 'orders.product_id', '-o', 'cut.html'),
    'tiers --from': ['tiers', '--from', csv, '--period', 'all'],
  };
}
