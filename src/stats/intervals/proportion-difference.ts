import { twoSidedP } from '../distributions/normal.js';
import { DEFAULT_LEVEL, type IntervalWithP } from './interval.js';
import { wilsonInterval } from './proportion-interval.js';

/**
 * Difference k2/n2 − k1/n1 with Newcombe's hybrid score interval (Newcombe 1998b, method 10) and the p-value of the
 * pooled two-proportion z test without continuity correction (p = 1 where both samples are all or none).
 * Ratio, −1..1; null where a sample is empty.
 */
export function proportionDifference(
  k1: number,
  n1: number,
  k2: number,
  n2: number,
  level = DEFAULT_LEVEL,
): IntervalWithP | null {
  const first = wilsonInterval(k1, n1, level);
  const second = wilsonInterval(k2, n2, level);
  if (!first || !second) return null;
  const estimate = second.estimate - first.estimate;
  const pooled = (k1 + k2) / (n1 + n2);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
  return {
    estimate,
    low: estimate - Math.hypot(second.estimate - second.low, first.high - first.estimate),
    high: estimate + Math.hypot(second.high - second.estimate, first.estimate - first.low),
    p: error === 0 ? 1 : twoSidedP(estimate / error),
    method: 'newcombe',
    level,
  };
}
