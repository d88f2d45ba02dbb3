import { criticalZ } from '../distributions/normal.js';
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

/**
 * Ratio of totals R = Σy/Σx over independent units with the linearised (delta-method) interval R ± z·se,
 * se² = n/(n − 1) · Σ(y − Rx)²/(Σx)². In the unit of y per x. null for n < 2 or Σx <= 0 (Cochran 1977, 6.4).
 */
export function ratioInterval(sums: RatioSums, level = DEFAULT_LEVEL): Interval | null {
  const { n, sumX, sumY, sumXX, sumXY, sumYY } = sums;
  if (!(n > 1) || !(sumX > 0)) return null;
  const ratio = sumY / sumX;
  const residual = Math.max(0, sumYY - 2 * ratio * sumXY + ratio * ratio * sumXX);
  const half = criticalZ(level) * (Math.sqrt((residual * n) / (n - 1)) / sumX);
  return { estimate: ratio, low: ratio - half, high: ratio + half, method: 'delta', level };
}
