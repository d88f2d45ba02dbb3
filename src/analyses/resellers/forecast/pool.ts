import { criticalZ } from '../../../stats/distributions/normal.js';
import { momentsFromSums } from '../../../stats/intervals/mean-interval.js';
import { normalShrinkage } from '../../../stats/ranking/normal-shrinkage.js';
import type { Forecast } from './forecast.js';

/** Months that a mean is taken of: the last year. */
const RECENT = 12;
const MIN_POOL = 2;

interface Member {
  readonly id: string;
  readonly kind: string | null;
  readonly values: readonly number[];
}

const moments = (values: readonly number[]) => {
  const recent = values.slice(-RECENT);
  return momentsFromSums(
    recent.length,
    recent.reduce((a, b) => a + b, 0),
    recent.reduce((a, b) => a + b * b, 0),
  );
};

/**
 * A history too short for a model: its monthly mean shrunk towards those of its kind (of all where its kind has fewer than two
 * others), by how uncertain it is. The month-to-month variance is that of the pool. null where there is nobody to pool with.
 */
export function pooledForecast(
  own: Member,
  others: readonly Member[],
  options: { reach: number; level: number },
): Forecast | null {
  const kin = others.filter(({ kind }) => kind !== null && kind === own.kind);
  const pool = kin.length >= MIN_POOL ? kin : others;
  const known = [own, ...pool].flatMap(({ id, values }) => {
    const sample = moments(values);
    return sample === null ? [] : [{ id, ...sample }];
  });
  const degrees = known.reduce((sum, { n }) => sum + n - 1, 0);
  const variance = known.reduce((sum, sample) => sum + (sample.n - 1) * sample.variance, 0) / degrees;
  if (known.length < 2 || !(variance > 0)) return null;
  const shrunk = normalShrinkage(known.map(({ mean, n }) => ({ value: mean, variance: variance / n })))!;
  const place = known.findIndex(({ id }) => id === own.id);
  const { estimate, sd } =
    place < 0
      ? { estimate: shrunk.mean, sd: Math.sqrt(shrunk.tau2 + variance / known.length) }
      : shrunk.posteriors[place]!;
  const mean = Math.max(0, estimate);
  const half = criticalZ(options.level) * Math.sqrt(sd * sd + variance);
  return {
    model: 'pooled',
    reason: 'too_short',
    steps: new Array<number>(options.reach).fill(mean),
    intervals: new Array(options.reach).fill({ low: Math.max(0, mean - half), high: mean + half }),
    errors: [],
    baseline: null,
    baselineError: null,
    modelError: null,
    origins: 0,
    coverage: null,
    pool: { error: sd, spread: Math.sqrt(variance) },
  };
}
