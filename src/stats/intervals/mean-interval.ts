import { tCdf, tQuantile } from '../distributions/continuous-distributions.js';
import { DEFAULT_LEVEL, type Interval, type IntervalWithP } from './interval.js';

/** Sufficient statistics of a sample; `variance` divides by n − 1. */
export interface Moments {
  n: number;
  mean: number;
  variance: number;
}

/**
 * Moments from the sums that SQL returns; null for n = 0. Variance 0 for n = 1. The subtraction Σx² − (Σx)²/n loses
 * digits where the mean is far larger than the spread; rounding below zero counts as 0.
 */
export function momentsFromSums(n: number, sum: number, sumOfSquares: number): Moments | null {
  if (!(n > 0)) return null;
  const mean = sum / n;
  const variance = n > 1 ? Math.max(0, (sumOfSquares - sum * mean) / (n - 1)) : 0;
  return { n, mean, variance };
}

/** Student t interval of a mean, in the unit of the values; null for n < 2, and where all are alike: that no two differ is no certainty. */
export function meanInterval(sample: Moments, level = DEFAULT_LEVEL): Interval | null {
  if (!(sample.n > 1) || sample.variance === 0) return null;
  const half = -tQuantile((1 - level) / 2, sample.n - 1) * Math.sqrt(sample.variance / sample.n);
  return { estimate: sample.mean, low: sample.mean - half, high: sample.mean + half, method: 't', level };
}

/**
 * Skewness of a sample, m₃/m₂^1.5 with divisor n, from its sums of powers; 0 where all values are alike.
 */
export function skewnessFromSums(n: number, sum: number, sumOfSquares: number, sumOfCubes: number): number {
  const mean = sum / n;
  const second = sumOfSquares / n - mean ** 2;
  const third = sumOfCubes / n - (3 * mean * sumOfSquares) / n + 2 * mean ** 3;
  return second > 0 ? third / second ** 1.5 : 0;
}

/**
 * Interval of the mean of what is skewed, such as days late: Student's t through a cubic transformation that takes the skewness of
 * the studentised mean away (Hall 1992), in the unit of the values. Null as for `meanInterval`, which it is at skewness 0.
 */
export function skewedMeanInterval(sample: Moments & { skewness: number }, level = DEFAULT_LEVEL): Interval | null {
  const plain = meanInterval(sample, level);
  const { n, mean, variance, skewness } = sample;
  if (plain === null || Math.abs(skewness) < 1e-9) return plain;
  const t = tQuantile((1 + level) / 2, n - 1);
  const studentised = (z: number) =>
    (3 / skewness) * (Math.cbrt(1 + skewness * (z / Math.sqrt(n) - skewness / (6 * n))) - 1);
  const spread = Math.sqrt(variance);
  return { ...plain, low: mean - spread * studentised(t), high: mean - spread * studentised(-t), method: 'hall' };
}

/** Welch's degrees of freedom for a sum of two variance terms v = s²/n. */
function welchDf(v1: number, n1: number, v2: number, n2: number): number {
  return (v1 + v2) ** 2 / (v1 ** 2 / (n1 - 1) + v2 ** 2 / (n2 - 1));
}

function tInterval(estimate: number, error: number, df: number, method: string, level: number): IntervalWithP {
  if (error === 0) return { estimate, low: estimate, high: estimate, p: estimate === 0 ? 1 : 0, method, level };
  const half = -tQuantile((1 - level) / 2, df) * error;
  const p = 2 * tCdf(-Math.abs(estimate / error), df);
  return { estimate, low: estimate - half, high: estimate + half, p, method, level };
}

/** Difference of means b − a by Welch's t (unequal variances); null where a sample has n < 2 (Welch 1947). */
export function meanDifference(a: Moments, b: Moments, level = DEFAULT_LEVEL): IntervalWithP | null {
  if (!(a.n > 1) || !(b.n > 1)) return null;
  const va = a.variance / a.n;
  const vb = b.variance / b.n;
  return tInterval(b.mean - a.mean, Math.sqrt(va + vb), welchDf(va, a.n, vb, b.n), 'welch', level);
}

/**
 * Sum of weighted means of samples that share nobody, such as differences within groups, with Satterthwaite's degrees of freedom; `error`
 * is its standard error. Each sample needs two (Satterthwaite 1946).
 */
export function weightedDifference(
  terms: readonly { readonly weight: number; readonly sample: Moments }[],
  method: string,
  level = DEFAULT_LEVEL,
): IntervalWithP & { readonly error: number } {
  const parts = terms.map(({ weight, sample }) => ({ v: (weight ** 2 * sample.variance) / sample.n, n: sample.n }));
  const variance = parts.reduce((sum, { v }) => sum + v, 0);
  const df = variance ** 2 / parts.reduce((sum, { v, n }) => sum + v ** 2 / (n - 1), 0);
  const estimate = terms.reduce((sum, { weight, sample }) => sum + weight * sample.mean, 0);
  const error = Math.sqrt(variance);
  return { ...tInterval(estimate, error, df, method, level), error };
}

/**
 * Relative lift (b − a)/a by the delta method, Var = s_b²/(n_b a²) + s_a² b²/(n_a a⁴); ratio. null where a sample has
 * n < 2 or the base mean is 0 (Deng et al. 2018; checked against the tests of GrowthBook's engine).
 */
export function relativeLift(a: Moments, b: Moments, level = DEFAULT_LEVEL): IntervalWithP | null {
  if (!(a.n > 1) || !(b.n > 1) || a.mean === 0) return null;
  const va = a.variance / a.n;
  const vb = b.variance / b.n;
  const error = Math.sqrt(vb / a.mean ** 2 + (va * b.mean ** 2) / a.mean ** 4);
  return tInterval((b.mean - a.mean) / Math.abs(a.mean), error, welchDf(va, a.n, vb, b.n), 'delta', level);
}
