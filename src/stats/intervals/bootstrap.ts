import { seededRandom } from '../distributions/random.js';
import { DEFAULT_LEVEL, type Interval } from './interval.js';
import { quantileOf } from './quantile.js';

export interface BootstrapOptions {
  seed: number;
  replicates?: number;
  level?: number;
}

/**
 * Statistic (a vector) of `replicates` samples of n row numbers drawn with replacement (Efron 1979). The row-number
 * array is reused between calls.
 */
export function bootstrapReplicates(
  n: number,
  statistic: (rows: Int32Array) => readonly number[],
  options: BootstrapOptions,
): (readonly number[])[] {
  const random = seededRandom(options.seed);
  const rows = new Int32Array(n);
  const results: (readonly number[])[] = [];
  for (let r = 0; r < (options.replicates ?? 1000); r++) {
    for (let i = 0; i < n; i++) rows[i] = random.integer(n);
    results.push(statistic(rows));
  }
  return results;
}

/** Percentile interval of each component over replicates; null where fewer than two replicates are finite. */
export function percentileIntervals(
  estimate: readonly number[],
  replicates: readonly (readonly number[])[],
  level = DEFAULT_LEVEL,
): (Interval | null)[] {
  return estimate.map((value, j) => {
    const column = replicates.map((replicate) => replicate[j]!).filter(Number.isFinite);
    if (column.length < 2) return null;
    const low = quantileOf(column, (1 - level) / 2)!;
    return { estimate: value, low, high: quantileOf(column, (1 + level) / 2)!, method: 'bootstrap-percentile', level };
  });
}

/** Percentile bootstrap interval of one statistic of n rows; null for n < 2 or a statistic that is not finite. */
export function bootstrapInterval(
  n: number,
  statistic: (rows: Int32Array) => number,
  options: BootstrapOptions,
): Interval | null {
  if (n < 2) return null;
  const estimate = statistic(Int32Array.from({ length: n }, (_, i) => i));
  if (!Number.isFinite(estimate)) return null;
  const replicates = bootstrapReplicates(n, (rows) => [statistic(rows)], options);
  return percentileIntervals([estimate], replicates, options.level)[0] ?? null;
}
