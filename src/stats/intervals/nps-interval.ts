import { criticalZ, twoSidedP } from '../distributions/normal.js';
import { DEFAULT_LEVEL, type Interval, type IntervalWithP } from './interval.js';

export interface NpsCounts {
  promoters: number;
  passives: number;
  detractors: number;
}

/**
 * Adjusted share of promoters minus detractors and its standard error, as ratios: +3 answers, +3/4 on either side; `weight` is how
 * many independent answers each one is worth.
 */
export function adjusted(counts: NpsCounts, weight = 1): { net: number; error: number } {
  const n = weight * (counts.promoters + counts.passives + counts.detractors) + 3;
  const p = (weight * counts.promoters + 0.75) / n;
  const d = (weight * counts.detractors + 0.75) / n;
  return { net: p - d, error: Math.sqrt((p + d - (p - d) ** 2) / n) };
}

/** Net promoter score in points, −100..100: 100 (promoters − detractors)/n; null without answers. */
export function netPromoterScore(counts: NpsCounts): number | null {
  const n = counts.promoters + counts.passives + counts.detractors;
  return n > 0 ? (100 * (counts.promoters - counts.detractors)) / n : null;
}

/**
 * Adjusted-Wald interval of NPS in points, clipped to ±100: variance p + d − (p − d)² of the counts with 3 answers added;
 * the estimate stays the raw score. null without answers (Lewis & Sauro, MeasuringU; Rocks 2016, Am. Statistician 70).
 */
export function npsInterval(counts: NpsCounts, level = DEFAULT_LEVEL): Interval | null {
  if (netPromoterScore(counts) === null) return null;
  return { ...npsIntervalOf(counts, 1, criticalZ(level)), method: 'adjusted-wald-nps', level };
}

/** The limits of answers that are worth `weight` independent ones each, at a quantile of the normal or of Student's t. */
export function npsIntervalOf(
  counts: NpsCounts,
  weight: number,
  quantile: number,
): Pick<Interval, 'estimate' | 'low' | 'high'> {
  const { net, error } = adjusted(counts, weight);
  const half = quantile * error;
  return {
    estimate: netPromoterScore(counts)!,
    low: Math.max(-100, 100 * (net - half)),
    high: Math.min(100, 100 * (net + half)),
  };
}

/**
 * Difference of two NPS (after − before) in points: raw difference, interval and p-value about the adjusted scores with
 * SE = √(SE₁² + SE₂²), clipped to ±200. null where a wave is empty (MeasuringU, comparing two NPS).
 */
export function npsDifference(before: NpsCounts, after: NpsCounts, level = DEFAULT_LEVEL): IntervalWithP | null {
  const first = netPromoterScore(before);
  const second = netPromoterScore(after);
  if (first === null || second === null) return null;
  const a = adjusted(before);
  const b = adjusted(after);
  const error = Math.hypot(a.error, b.error);
  const half = criticalZ(level) * error;
  const centre = b.net - a.net;
  return {
    estimate: second - first,
    low: Math.max(-200, 100 * (centre - half)),
    high: Math.min(200, 100 * (centre + half)),
    p: twoSidedP(centre / error),
    method: 'adjusted-wald-nps',
    level,
  };
}
