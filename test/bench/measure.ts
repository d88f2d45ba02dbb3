import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Usage {
  readonly wallMs: number;
  /** Time on all cores; on a busy machine it says more than the clock. */
  readonly cpuMs: number;
  /** Peak resident memory. */
  readonly rssMb: number;
  /** Peak of V8's heap and of the buffers outside it. */
  readonly nodeMb: number;
  /** What it wrote to stderr. */
  readonly said: string;
}

/** Runs node to its end and says what it used; without the meter only the clock. Throws where it fails. */
export function measure(args: readonly string[], folder: string, metered: boolean): Usage {
  const report = join(folder, 'meter.json');
  const meter = join(import.meta.dirname, '../../test/bench/meter.mjs');
  const env = metered ? { ...process.env, NODE_OPTIONS: `--import=${meter}`, CRM_BENCH_METER: report } : process.env;
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const wallMs = performance.now() - started;
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}\n${stderr}`);
  const used = metered ? JSON.parse(readFileSync(report, 'utf8')) : { cpuMs: 0, rssMb: 0, nodeMb: 0 };
  return { wallMs, ...used, said: stderr.toString('utf8') };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};
