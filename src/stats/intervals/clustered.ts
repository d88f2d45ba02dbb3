import { tCdf, tQuantile } from '../distributions/continuous-distributions.js';
import { DEFAULT_LEVEL, type Interval, type IntervalWithP } from './interval.js';
import { type NpsCounts, npsInterval, npsIntervalOf } from './nps-interval.js';
import { scoreInterval, wilsonInterval } from './proportion-interval.js';

/**
 * Sums over people of what each of them says: n answers and their total S. Answers of one person are alike, so that people are the
 * sample and not their answers (Kish 1965; Cochran 1977, 9A).
 */
export interface ClusterSums {
  readonly people: number;
  readonly n: number;
  readonly sum: number;
  /** Σ S², Σ S·n and Σ n² over people. */
  readonly squares: number;
  readonly cross: number;
  readonly sizes: number;
}

/** Whether nobody answers twice, so that answers are the sample. */
export const isPlain = ({ people, n }: ClusterSums): boolean => people >= n;

/** Number of people of equally many answers that would be as exact: (Σn)²/Σn². */
export const equalPeople = ({ n, sizes }: ClusterSums): number => (n * n) / sizes;

/**
 * Variance of the mean answer by linearisation, E/(E − 1) · Σ(S − m·n)²/(Σn)² with E equal people, since a residual of who says much
 * is small for having moved the mean; null for one person.
 */
export function clusteredVariance(sums: ClusterSums): number | null {
  const { people, n, sum, squares, cross, sizes } = sums;
  if (!(people > 1)) return null;
  const mean = sum / n;
  const residual = squares - 2 * mean * cross + mean * mean * sizes;
  // What rounding leaves of squares that cancel is no spread.
  const spread = residual > 1e-12 * (squares + mean * mean * sizes) ? residual : 0;
  const equal = equalPeople(sums);
  return ((equal / (equal - 1)) * spread) / (n * n);
}

/** Student's quantile with as many degrees of freedom as equal people less one. */
export const peopleQuantile = (sums: ClusterSums, level = DEFAULT_LEVEL): number =>
  -tQuantile((1 - level) / 2, Math.max(1, equalPeople(sums) - 1));

/** Independent answers that vary as much as these, whose own variance is `single`; at most n, and people where nothing varies. */
export function equalAnswers(sums: ClusterSums, single: number): number {
  const variance = clusteredVariance(sums);
  if (variance === null || !(single > 0)) return equalPeople(sums);
  return variance > 0 ? Math.min(sums.n, single / variance) : sums.n;
}

/** t interval of a mean of answers, clustered by person; of one answer each it is Student's own. null for fewer than two people. */
export function clusteredMean(sums: ClusterSums, level = DEFAULT_LEVEL): Interval | null {
  const variance = clusteredVariance(sums);
  if (variance === null || variance === 0) return null;
  const estimate = sums.sum / sums.n;
  const half = peopleQuantile(sums, level) * Math.sqrt(variance);
  const method = isPlain(sums) ? 't' : 't-clustered';
  return { estimate, low: estimate - half, high: estimate + half, method, level };
}

/** Two-sided p of a mean of 0, by the same t; null for fewer than two people. */
export function clusteredMeanP(sums: ClusterSums): number | null {
  const variance = clusteredVariance(sums);
  if (variance === null) return null;
  if (variance === 0) return sums.sum === 0 ? 1 : 0;
  return 2 * tCdf(-Math.abs(sums.sum / sums.n / Math.sqrt(variance)), Math.max(1, equalPeople(sums) - 1));
}

/** Score interval of a share of answers for as many independent ones as vary as much, with Student's quantile (Korn & Graubard 1998). */
export function clusteredShare(sums: ClusterSums, level = DEFAULT_LEVEL): Interval | null {
  if (isPlain(sums)) return wilsonInterval(sums.sum, sums.n, level);
  if (!(sums.people > 1)) return null;
  const share = sums.sum / sums.n;
  const trials = equalAnswers(sums, share * (1 - share));
  return { ...scoreInterval(share, trials, peopleQuantile(sums, level)), method: 'wilson-clustered', level };
}

/** Adjusted-Wald interval of NPS for as many independent answers as vary as much, with Student's quantile; `sums` are of ±1 and 0. */
export function clusteredNps(sums: ClusterSums, counts: NpsCounts, level = DEFAULT_LEVEL): Interval | null {
  if (isPlain(sums)) return npsInterval(counts, level);
  if (!(sums.people > 1)) return null;
  const answers = equalAnswers(sums, npsVariance(counts));
  return {
    ...npsIntervalOf(counts, answers / sums.n, peopleQuantile(sums, level)),
    method: 'adjusted-wald-clustered',
    level,
  };
}

/** Variance of one answer, as a ratio: p + d − (p − d)². */
export function npsVariance({ promoters, passives, detractors }: NpsCounts): number {
  const n = promoters + passives + detractors;
  const net = (promoters - detractors) / n;
  return (promoters + detractors) / n - net * net;
}
/** Sums over people who are in both of two groups of answers: Σ S₁S₂, Σ S₁n₂, Σ n₁S₂ and Σ n₁n₂. */
export interface OverlapSums {
  readonly both: number;
  readonly sumSize: number;
  readonly sizeSum: number;
  readonly sizes: number;
}

/** Correlation of the means of two groups of answers that share people, by linearisation; null where none is in both. */
export function overlapCorrelation(before: ClusterSums, after: ClusterSums, overlap: OverlapSums): number | null {
  if (overlap.sizes === 0) return null;
  const [m1, m2] = [before.sum / before.n, after.sum / after.n];
  const product = overlap.both - m2 * overlap.sumSize - m1 * overlap.sizeSum + m1 * m2 * overlap.sizes;
  const [r1, r2] = [before, after].map(
    ({ squares, cross, sizes, sum, n }) => squares - 2 * (sum / n) * cross + (sum / n) ** 2 * sizes,
  ) as [number, number];
  return r1 > 0 && r2 > 0 ? product / Math.sqrt(r1 * r2) : 0;
}

/** A group of answers: the estimate about which its limits stand, its variance, and how many people say it. */
export interface Side {
  readonly centre: number;
  readonly variance: number;
  readonly people: number;
}

/**
 * after − before of two groups about their centres: t with Welch's degrees of freedom, people being the sample, and with those of the
 * smaller group where they share people, whose means then correlate. `estimate` is the plain difference, where the centres are
 * adjusted ones.
 */
export function overlappingDifference(
  estimate: number,
  before: Side,
  after: Side,
  correlation: number | null,
  level = DEFAULT_LEVEL,
): IntervalWithP | null {
  if (!(before.people > 1) || !(after.people > 1)) return null;
  const [v1, v2] = [before.variance, after.variance];
  const error = Math.sqrt(Math.max(0, v1 + v2 - 2 * (correlation ?? 0) * Math.sqrt(v1 * v2)));
  const difference = after.centre - before.centre;
  const method = 'welch-clustered';
  if (error === 0) return { estimate, low: estimate, high: estimate, p: estimate === 0 ? 1 : 0, method, level };
  const welch = (v1 + v2) ** 2 / (v1 ** 2 / (before.people - 1) + v2 ** 2 / (after.people - 1));
  const df = correlation === null ? welch : Math.min(welch, before.people - 1, after.people - 1);
  const half = -tQuantile((1 - level) / 2, df) * error;
  const p = 2 * tCdf(-Math.abs(difference / error), df);
  return { estimate, low: difference - half, high: difference + half, p, method, level };
}
