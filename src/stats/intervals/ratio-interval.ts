import { tQuantile } from '../distributions/continuous-distributions.js';
import { DEFAULT_LEVEL, type Interval } from './interval.js';

/** Sums over n units of a pair (x, y): what a ratio of totals Σy/Σx and its error follow from. */
export interface RatioSums {
  n: number;
  sumX: number;
  sumY: number;
  sumXX: number;
  sumXY: number;
  sumYY: number;
}

/** Fewer units make no interval of a ratio of totals. */
export const LEAST_UNITS = 15;
/** Where a few units hold most of the total, x weighing as fewer than this share of equal units would: no method covers. */
const LEAST_EVEN = 0.25;

export type NoRatioInterval = 'few' | 'uneven';

/** Number of equal units that x weighs as: (Σx)²/Σx² (Kish 1965). */
const equalUnits = ({ sumX, sumXX }: RatioSums): number => (sumX * sumX) / sumXX;

/** Why a ratio of totals has no interval: too few units, or a few of them hold most of the total; null where it has one. */
export function noRatioInterval(sums: RatioSums): NoRatioInterval | null {
  if (!(sums.n >= LEAST_UNITS) || !(sums.sumX > 0)) return 'few';
  return equalUnits(sums) / sums.n < LEAST_EVEN ? 'uneven' : null;
}

/** Variance of Σy/Σx by linearisation: n/(n − 1) · Σ(y − Rx)²/(Σx)² (Cochran 1977, 6.4). */
function linearised({ n, sumX, sumY, sumXX, sumXY, sumYY }: RatioSums): { ratio: number; variance: number } {
  const ratio = sumY / sumX;
  const residual = Math.max(0, sumYY - 2 * ratio * sumXY + ratio * ratio * sumXX);
  // What rounding leaves of squares that cancel is no spread.
  const spread = residual > 1e-12 * (sumYY + ratio * ratio * sumXX) ? residual : 0;
  return { ratio, variance: (spread * n) / (n - 1) / (sumX * sumX) };
}

/** Student's quantile with as many degrees of freedom as equal units less one. */
const quantileOf = (sums: RatioSums, level: number): number =>
  -tQuantile((1 - level) / 2, Math.max(1, equalUnits(sums) - 1));

/**
 * Interval of a share of a total, Σy/Σx with 0 <= y <= x: Wilson's limits for the number of equal trials that would vary as much,
 * R(1 − R)/variance and at most n, with t in place of z (Korn & Graubard 1998, with score limits); where nothing varies, for the
 * equal units that x weighs as, so it always has a width. null as `noRatioInterval` says.
 */
export function shareInterval(sums: RatioSums, level = DEFAULT_LEVEL): Interval | null {
  if (noRatioInterval(sums) !== null) return null;
  const { ratio, variance } = linearised(sums);
  const inside = ratio > 0 && ratio < 1;
  const trials = inside && variance > 0 ? Math.min(sums.n, (ratio * (1 - ratio)) / variance) : equalUnits(sums);
  const t2 = quantileOf(sums, level) ** 2;
  const share = Math.min(1, Math.max(0, ratio));
  const centre = (share * trials + t2 / 2) / (trials + t2);
  const half = (Math.sqrt(t2) * Math.sqrt(trials * share * (1 - share) + t2 / 4)) / (trials + t2);
  return {
    estimate: ratio,
    low: ratio <= 0 ? Math.min(0, ratio) : centre - half,
    high: ratio >= 1 ? Math.max(1, ratio) : centre + half,
    method: 'wilson-equal-units',
    level,
  };
}

/**
 * Interval of a ratio of totals above zero that may pass 1: limits R·exp(±t·se/R) on the log scale; `kept` are the sums of the part
 * min(x, y), whose own interval widens it, since of units seldom lost a sample may hold none. null as `noRatioInterval` says.
 */
export function growthInterval(sums: RatioSums, kept: RatioSums, level = DEFAULT_LEVEL): Interval | null {
  const share = shareInterval(kept, level);
  if (share === null || noRatioInterval(sums) !== null) return null;
  const { ratio, variance } = linearised(sums);
  if (ratio < 0) return null;
  if (ratio === 0 || share.estimate <= 0)
    return { estimate: ratio, low: 0, high: Math.max(ratio, share.high), method: 'log-t', level };
  const factor = Math.exp((quantileOf(sums, level) * Math.sqrt(variance)) / ratio);
  return {
    estimate: ratio,
    low: Math.min(ratio / factor, (ratio * share.low) / share.estimate),
    high: Math.max(ratio * factor, (ratio * share.high) / share.estimate),
    method: 'log-t',
    level,
  };
}
