import { criticalZ, twoSidedP } from '../distributions/normal.js';
import { DEFAULT_LEVEL, type IntervalWithP } from './interval.js';

/** Events of two groups within one stratum. */
export interface TwoByTwo {
  readonly events1: number;
  readonly n1: number;
  readonly events2: number;
  readonly n2: number;
}

/**
 * Difference of two shares within strata, Σ w(x/n₁ − y/n₂)/Σ w with w = n₁n₂/(n₁ + n₂): strata in which one group is empty say nothing.
 * Variance that holds for many thin strata and for few large ones: (D ΣP + ΣQ)/(Σw)², P = (n₁²y − n₂²x + n₁n₂(n₂ − n₁)/2)/t²,
 * Q = (x(n₂ − y) + y(n₁ − x))/2t. Ratio, −1..1; null where no stratum has both (Greenland & Robins 1985; Sato 1989; R `rma.mh`).
 */
export function mantelHaenszelDifference(strata: readonly TwoByTwo[], level = DEFAULT_LEVEL): IntervalWithP | null {
  let [weights, sum, slope, offset] = [0, 0, 0, 0];
  for (const { events1: x, n1, events2: y, n2 } of strata) {
    if (n1 === 0 || n2 === 0) continue;
    const t = n1 + n2;
    weights += (n1 * n2) / t;
    sum += (x * n2 - y * n1) / t;
    slope += (n1 * n1 * y - n2 * n2 * x + (n1 * n2 * (n2 - n1)) / 2) / (t * t);
    offset += (x * (n2 - y) + y * (n1 - x)) / (2 * t);
  }
  if (weights === 0) return null;
  const estimate = sum / weights;
  const error = Math.sqrt(Math.max(0, estimate * slope + offset)) / weights;
  const half = criticalZ(level) * error;
  return {
    ...{ estimate, low: Math.max(-1, estimate - half), high: Math.min(1, estimate + half), level },
    method: 'mantel-haenszel',
    p: error === 0 ? (estimate === 0 ? 1 : 0) : twoSidedP(estimate / error),
  };
}
