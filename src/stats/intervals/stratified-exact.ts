import { criticalZ, normalCdf } from '../distributions/normal.js';
import { DEFAULT_LEVEL } from './interval.js';

/** One stratum as a unit sees it: its own trials, everybody's trials and everybody's successes, the unit's included. */
export interface UnitStratum {
  own: number;
  trials: number;
  successes: number;
}

export interface StratifiedTest {
  /** Σ own × successes/trials. */
  expected: number;
  /** Σ of the hypergeometric variances; 0 where nobody else is in the unit's strata. */
  variance: number;
  /** Two-sided mid-p of "the unit's trials are drawn from its strata like everybody's"; 1 where variance is 0. */
  p: number;
  /**
   * Interval of the unit's expected successes by the same test, at any common odds ratio: it leaves out `expected` where, and only
   * where, p is below 1 - level. null where variance is 0.
   */
  limits: { low: number; high: number } | null;
}

/** Beyond this many possible counts the normal approximation is as good and the convolution slow. */
const EXACT_RANGE = 4000;

/**
 * Whether a unit's successes differ from what everybody in the same strata has, given all margins: the sum of independent
 * hypergeometric counts, by convolution (Cox & Snell 1989, 2.1.2; mid-p: Lancaster 1961). The exact form of the
 * Cochran-Mantel-Haenszel test of the unit against all others; for more than 4000 possible counts its normal approximation.
 */
export function stratifiedExactTest(
  observed: number,
  strata: readonly UnitStratum[],
  level = DEFAULT_LEVEL,
): StratifiedTest {
  let expected = 0;
  let variance = 0;
  let floor = 0;
  let range = 0;
  for (const { own, trials, successes } of strata) {
    if (own === 0) continue;
    expected += (own * successes) / trials;
    if (trials > 1) {
      variance += (own * successes * (trials - successes) * (trials - own)) / (trials * trials * (trials - 1));
    }
    const low = Math.max(0, own - (trials - successes));
    floor += low;
    range += Math.min(own, successes) - low;
  }
  if (!(variance > 0)) return { expected, variance: 0, p: 1, limits: null };
  if (range > EXACT_RANGE) {
    const error = Math.sqrt(variance);
    const half = criticalZ(level) * error;
    const limits = { low: Math.max(floor, observed - half), high: Math.min(floor + range, observed + half) };
    return { expected, variance, p: 2 * normalCdf(-Math.abs(observed - expected) / error), limits };
  }
  let pmf = Float64Array.of(1);
  for (const stratum of strata) if (stratum.own > 0) pmf = convolve(pmf, hypergeometricPmf(stratum));
  const at = observed - floor;
  const { below, here, above } = tails(pmf, at, 0);
  const p = Math.min(1, 2 * Math.max(0, Math.min(below, above) + here / 2));
  const tail = (1 - level) / 2;
  const low = floor + tiltedMean(pmf, at === 0 ? Number.NEGATIVE_INFINITY : tiltAt(pmf, at, 'above', tail));
  const end = pmf.length - 1;
  const high = floor + tiltedMean(pmf, at === end ? Number.POSITIVE_INFINITY : tiltAt(pmf, at, 'below', tail));
  // Rounding at the very edge must not part the limits from p.
  const isOut = p < 1 - level;
  return {
    expected,
    variance,
    p,
    limits: {
      low: isOut || observed <= expected ? low : Math.min(low, expected),
      high: isOut || observed >= expected ? high : Math.max(high, expected),
    },
  };
}

/** Chances of fewer than `at`, of `at` and of more, where odds are exp(tilt) times those of everybody: pmf(k)·exp(tilt·k), normalised. */
function tails(pmf: Float64Array, at: number, tilt: number): { below: number; here: number; above: number } {
  const sums = { below: 0, here: 0, above: 0 };
  for (let k = 0; k < pmf.length; k++) {
    if (pmf[k] === 0) continue;
    // Weighed from `at` on: only ratios matter, and none overflows where it counts.
    const weight = Math.exp(Math.log(pmf[k]!) - Math.log(pmf[at]! || Number.MIN_VALUE) + tilt * (k - at));
    sums[k < at ? 'below' : k === at ? 'here' : 'above'] += weight;
  }
  const all = sums.below + sums.here + sums.above;
  return { below: sums.below / all, here: sums.here / all, above: sums.above / all };
}

/** The tilt at which the mid-p of one tail is `tail`. */
function tiltAt(pmf: Float64Array, at: number, side: 'above' | 'below', tail: number): number {
  const midP = (tilt: number) => {
    const found = tails(pmf, at, tilt);
    return found[side] + found.here / 2;
  };
  // More odds, more above and less below: the chance moves one way only.
  const grows = side === 'above';
  let [least, most] = [-60, 60];
  for (let i = 0; i < 60; i++) {
    const middle = (least + most) / 2;
    if (midP(middle) < tail === grows) least = middle;
    else most = middle;
  }
  return (least + most) / 2;
}

/** Mean of the tilted chances; at the ends the smallest and the largest count that can be. */
function tiltedMean(pmf: Float64Array, tilt: number): number {
  if (tilt === Number.NEGATIVE_INFINITY) return 0;
  if (tilt === Number.POSITIVE_INFINITY) return pmf.length - 1;
  const logs = Array.from(pmf, (value, k) => Math.log(value) + tilt * k);
  const top = Math.max(...logs);
  let [sum, mean] = [0, 0];
  for (const [k, log] of logs.entries()) {
    const weight = Math.exp(log - top);
    sum += weight;
    mean += k * weight;
  }
  return mean / sum;
}

/** P(k successes among the unit's trials) from the smallest possible k on, by ratios from the mode outwards. */
function hypergeometricPmf({ own, trials, successes }: UnitStratum): Float64Array {
  const low = Math.max(0, own - (trials - successes));
  const high = Math.min(own, successes);
  const pmf = new Float64Array(high - low + 1);
  const mode = Math.min(high, Math.max(low, Math.floor(((own + 1) * (successes + 1)) / (trials + 2))));
  pmf[mode - low] = 1;
  for (let k = mode; k < high; k++) {
    pmf[k + 1 - low] = (pmf[k - low]! * (successes - k) * (own - k)) / ((k + 1) * (trials - successes - own + k + 1));
  }
  for (let k = mode; k > low; k--) {
    pmf[k - 1 - low] = (pmf[k - low]! * k * (trials - successes - own + k)) / ((successes - k + 1) * (own - k + 1));
  }
  const total = pmf.reduce((a, b) => a + b, 0);
  return pmf.map((value) => value / total);
}

function convolve(a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> {
  const sum = new Float64Array(a.length + b.length - 1);
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) sum[i + j]! += a[i]! * b[j]!;
  return sum;
}

/** Observed over expected with the limits of its test, as ratios: 1 is as the mix lets expect. null for expected = 0. */
export function observedOverExpected(
  observed: number,
  { expected, limits }: StratifiedTest,
): { estimate: number; low: number | null; high: number | null } | null {
  if (!(expected > 0)) return null;
  return {
    estimate: observed / expected,
    low: limits === null ? null : limits.low / expected,
    high: limits === null ? null : limits.high / expected,
  };
}
