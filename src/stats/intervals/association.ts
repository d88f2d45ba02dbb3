import { hypergeometricPmf, hypergeometricUpper } from '../distributions/hypergeometric-tail.js';
import { criticalZ, normalCdf } from '../distributions/normal.js';
import { DEFAULT_LEVEL } from './interval.js';

/** Of `trials` alike, how many have the one, how many the other. */
export interface PairStratum {
  readonly trials: number;
  readonly one: number;
  readonly other: number;
}

/** What is expected of two things that have nothing to do with each other, and the spread of that count. */
export interface Expectation {
  /** Σ one × other/trials. */
  readonly expected: number;
  /** Σ of the hypergeometric variances. */
  readonly variance: number;
}

/** Above this variance the normal form with its skewness is as good, and the convolution slow. */
const EXACT_VARIANCE = 100;
/** Chances that far from the middle are nothing. */
const REACH = 12;

export function expectedTogether(strata: readonly PairStratum[]): Expectation {
  let [expected, variance] = [0, 0];
  for (const { trials, one, other } of strata) {
    expected += (one * other) / trials;
    if (trials > 1) variance += (one * other * (trials - one) * (trials - other)) / (trials * trials * (trials - 1));
  }
  return { expected, variance };
}

/**
 * One-sided p of "no more of them have both than chance lets", given how many of each stratum have each: Fisher's exact test of one
 * stratum, of several the exact chance of the sum of the counts (Cox & Snell 1989, 2.1.2), and where that spreads wide its normal form
 * with continuity and skewness (Edgeworth's first term). 1 where nothing may vary.
 */
export function togetherP(together: number, strata: readonly PairStratum[]): number {
  const told = strata.filter(({ one, other }) => one > 0 && other > 0);
  if (told.length === 0) return 1;
  if (told.length === 1) {
    const [{ trials, one, other }] = told as [PairStratum];
    return hypergeometricUpper(together, one, other, trials);
  }
  const { expected, variance } = expectedTogether(told);
  if (variance === 0) return 1;
  if (variance > EXACT_VARIANCE) return normalTail(together, told, { expected, variance });
  let chances = { from: 0, pmf: Float64Array.of(1) };
  for (const stratum of told) chances = summed(chances, chancesOf(stratum));
  let p = 0;
  for (let k = chances.pmf.length - 1; k >= 0 && chances.from + k >= together; k--) p += chances.pmf[k]!;
  return Math.min(1, p);
}

/** Leading bits that a number of ours keeps when it is rounded down: one part in 64 or more. */
const KEPT_BITS = 7;
/** Chances that near are not told apart. */
const NEAR = 1e-9;

const roundedDown = (count: number): number => {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(count)) + 1 - KEPT_BITS);
  return count < 1 ? count : Math.floor(count / step) * step;
};

/**
 * A function that says from which count on, at the least, `togetherP` of one stratum may be `alpha` or less. The count grows with the numbers that
 * have the one and the other, so it is found once for all that round down to the same.
 */
export function rareFrom(alpha: number): (stratum: PairStratum) => number {
  const found = new Map<number, Map<number, Map<number, number>>>();
  return ({ trials, one, other }) => {
    const [a, b] = [roundedDown(one), roundedDown(other)];
    const among = found.get(trials) ?? new Map<number, Map<number, number>>();
    found.set(trials, among);
    const own = among.get(a) ?? new Map<number, number>();
    among.set(a, own);
    const known = own.get(b);
    if (known !== undefined) return known;
    let count = Math.floor((a * b) / trials);
    while (hypergeometricUpper(count, a, b, trials) > alpha * (1 + NEAR)) count++;
    own.set(b, count);
    return count;
  };
}

interface Chances {
  readonly from: number;
  readonly pmf: Float64Array<ArrayBuffer>;
}

function chancesOf({ trials, one, other }: PairStratum): Chances {
  const [least, most] = [Math.max(0, one + other - trials), Math.min(one, other)];
  const { expected, variance } = expectedTogether([{ trials, one, other }]);
  const reach = REACH * Math.sqrt(variance) + REACH;
  const from = Math.max(least, Math.floor(expected - reach));
  const to = Math.min(most, Math.ceil(expected + reach));
  return {
    from,
    pmf: Float64Array.from({ length: to - from + 1 }, (_, k) => hypergeometricPmf(from + k, one, other, trials)),
  };
}

function summed(a: Chances, b: Chances): Chances {
  const pmf = new Float64Array(a.pmf.length + b.pmf.length - 1);
  for (let i = 0; i < a.pmf.length; i++) for (let j = 0; j < b.pmf.length; j++) pmf[i + j]! += a.pmf[i]! * b.pmf[j]!;
  return { from: a.from + b.from, pmf };
}

function normalTail(together: number, strata: readonly PairStratum[], { expected, variance }: Expectation): number {
  let third = 0;
  for (const { trials: t, one, other } of strata) {
    if (t < 3) continue;
    const own = expectedTogether([{ trials: t, one, other }]).variance;
    third += (own * (t - 2 * one) * (t - 2 * other)) / (t * (t - 2));
  }
  const z = (together - 0.5 - expected) / Math.sqrt(variance);
  const skew = third / variance ** 1.5;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return Math.min(1, Math.max(0, normalCdf(-z) + (density * skew * (z * z - 1)) / 6));
}

/** Sums over customers of how many baskets of theirs hold both (x), the one (a), the other (b), and of how many they have (n). */
export interface ClusterPair {
  readonly clusters: number;
  readonly xx: number;
  readonly aa: number;
  readonly bb: number;
  readonly nn: number;
  readonly xa: number;
  readonly xb: number;
  readonly xn: number;
  readonly ab: number;
  readonly an: number;
  readonly bn: number;
}

export interface Limits {
  readonly low: number;
  readonly high: number;
}

/**
 * Interval of a lift x·n/(a·b), customers being the sample and not their baskets: limits lift·exp(±z·se), se² = k/(k − 1) Σ(xᵢ/x − aᵢ/a −
 * bᵢ/b + nᵢ/n)² over k customers (linearisation, Cochran 1977, 6.4, of a log). null for a lift of 0 and for fewer than two.
 */
export function clusteredLift(
  { x, a, b, n }: { readonly x: number; readonly a: number; readonly b: number; readonly n: number },
  sums: ClusterPair,
  level = DEFAULT_LEVEL,
): Limits | null {
  if (x === 0 || sums.clusters < 2) return null;
  const own = sums.xx / x ** 2 + sums.aa / a ** 2 + sums.bb / b ** 2 + sums.nn / n ** 2;
  const crossed =
    -sums.xa / (x * a) -
    sums.xb / (x * b) +
    sums.xn / (x * n) +
    sums.ab / (a * b) -
    sums.an / (a * n) -
    sums.bn / (b * n);
  const variance = (sums.clusters / (sums.clusters - 1)) * Math.max(0, own + 2 * crossed);
  return around((x * n) / (a * b), Math.sqrt(variance), level);
}

/**
 * Interval of observed over expected within strata, those counted being a sample: limits lift·exp(±z·se), se² = n/(n − 1) Σ(xᵢ/x − dᵢ/e)², where
 * dᵢ is what one of a stratum of nₛ, of whom aₛ and bₛ have each, adds to what is expected: aᵢbₛ/nₛ + bᵢaₛ/nₛ − aₛbₛ/nₛ² (linearisation of a log);
 * `both` of each stratum have both. null where none has.
 */
export function sampledLift(
  strata: readonly (PairStratum & { readonly both: number })[],
  level = DEFAULT_LEVEL,
): Limits | null {
  const together = strata.reduce((sum, { both }) => sum + both, 0);
  const { expected } = expectedTogether(strata);
  const n = strata.reduce((sum, { trials }) => sum + trials, 0);
  if (together === 0 || n < 2) return null;
  let squares = 0;
  for (const { trials, one, other, both } of strata) {
    const [a, b] = [one / trials, other / trials];
    squares +=
      both * (1 / together - (a + b - a * b) / expected) ** 2 +
      ((one - both) * (b - a * b) ** 2 + (other - both) * (a - a * b) ** 2) / expected ** 2 +
      (trials - one - other + both) * ((a * b) / expected) ** 2;
  }
  return around(together / expected, Math.sqrt((squares * n) / (n - 1)), level);
}

/** Interval of observed over expected within strata, on the log scale, with the spread of the null at the observed ratio; null for none. */
export function stratifiedLift(
  together: number,
  { expected, variance }: Expectation,
  level = DEFAULT_LEVEL,
): Limits | null {
  if (together === 0 || !(expected > 0)) return null;
  const ratio = together / expected;
  return around(ratio, Math.sqrt(variance / ratio) / expected, level);
}

const DEFAULT_Z = criticalZ(DEFAULT_LEVEL);

function around(ratio: number, error: number, level: number): Limits {
  const factor = Math.exp((level === DEFAULT_LEVEL ? DEFAULT_Z : criticalZ(level)) * error);
  return { low: ratio / factor, high: ratio * factor };
}
