/** Periods that differ by less are whole: what weeks over weeks leave of a month is no step. */
const SAME = 1e-9;

/**
 * Discounted expected purchases over `periods` equal steps of length `step` (in the unit of time of the model):
 * Σ (E(k·step) − E((k − 1)·step))/(1 + d)^k, `discount` d per step. Times the margin per purchase it is customer lifetime
 * value. The step is given in the model's own unit on purpose: 12 months of a weekly model are 12 steps of 365.25/84
 * weeks; taking them for days makes the 140.10 that is in print where 36.28 is right. Of a part of a step the end counts.
 */
export function discountedPurchases(
  expected: (t: number) => number,
  options: { step: number; periods: number; discount: number },
): number {
  let sum = 0;
  let before = 0;
  for (let k = 1; k <= Math.ceil(options.periods - SAME); k++) {
    const at = Math.min(k, options.periods);
    const now = expected(at * options.step);
    sum += (now - before) / (1 + options.discount) ** at;
    before = now;
  }
  return sum;
}
