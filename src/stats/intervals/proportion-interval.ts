import { inverseBetaI } from '../distributions/incomplete-beta.js';
import { criticalZ } from '../distributions/normal.js';
import { DEFAULT_LEVEL, type Interval } from './interval.js';

/** Counts that make no proportion: no trials, or successes outside 0..n. */
function undefinedCounts(successes: number, n: number): boolean {
  return !(n > 0) || !(successes >= 0 && successes <= n);
}

/**
 * Wilson score interval of k/n: centre (p + z²/2n)/(1 + z²/n), half-width z √(p(1−p)/n + z²/4n²)/(1 + z²/n).
 * Ratio, 0..1; exactly 0 at k = 0 and 1 at k = n; null for n = 0 (Wilson 1927; Newcombe 1998 method 3).
 */
export function wilsonInterval(successes: number, n: number, level = DEFAULT_LEVEL): Interval | null {
  if (undefinedCounts(successes, n)) return null;
  return { ...scoreInterval(successes / n, n, criticalZ(level)), method: 'wilson', level };
}

/** Wilson's limits of a share of `n` equal trials, whole or not, at a quantile of the normal or of Student's t. */
export function scoreInterval(share: number, n: number, quantile: number): Pick<Interval, 'estimate' | 'low' | 'high'> {
  const z2 = quantile * quantile;
  const centre = (share * n + z2 / 2) / (n + z2);
  const half = (quantile * Math.sqrt(n * share * (1 - share) + z2 / 4)) / (n + z2);
  return { estimate: share, low: share === 0 ? 0 : centre - half, high: share === 1 ? 1 : centre + half };
}

/**
 * Adjusted Wald interval of k/n: Wald about p̃ = (k + z²/2)/(n + z²) with n + z², clipped to 0..1; the estimate stays k/n.
 * null for n = 0 (Agresti & Coull 1998).
 */
export function adjustedWaldInterval(successes: number, n: number, level = DEFAULT_LEVEL): Interval | null {
  if (undefinedCounts(successes, n)) return null;
  const z = criticalZ(level);
  const size = n + z * z;
  const p = (successes + (z * z) / 2) / size;
  const half = z * Math.sqrt((p * (1 - p)) / size);
  return {
    estimate: successes / n,
    low: Math.max(0, p - half),
    high: Math.min(1, p + half),
    method: 'adjusted-wald',
    level,
  };
}

/**
 * Exact interval of k/n from beta quantiles: low B(α/2; k, n−k+1), high B(1−α/2; k+1, n−k). Never covers less than
 * `level`; null for n = 0 (Clopper & Pearson 1934).
 */
export function clopperPearsonInterval(successes: number, n: number, level = DEFAULT_LEVEL): Interval | null {
  if (undefinedCounts(successes, n)) return null;
  const tail = (1 - level) / 2;
  return {
    estimate: successes / n,
    low: successes === 0 ? 0 : inverseBetaI(successes, n - successes + 1, tail),
    high: successes === n ? 1 : inverseBetaI(successes + 1, n - successes, tail, 'upper'),
    method: 'clopper-pearson',
    level,
  };
}
