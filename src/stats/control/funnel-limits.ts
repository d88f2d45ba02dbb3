import { binomialQuantile, poissonQuantile } from '../distributions/discrete-distributions.js';

/** Levels of a funnel plot: "look" and "act" (about 2 and 3 standard deviations). */
export const FUNNEL_LEVELS = [0.95, 0.998] as const;

/**
 * Exact binomial control limits of a rate for n trials at target rate p0: the smallest and largest count/n that are still
 * inside; beyond either lies at most (1 − level)/2 of probability. Ratio, 0..1; null for n = 0 or a target of 0 or 1.
 * Whole counts on purpose: limits interpolated between counts (Spiegelhalter 2005, A.1.1) call 3 of 4 at .34 an outlier,
 * which chance brings about in one of nine.
 */
export function funnelLimits(n: number, target: number, level: number): { low: number; high: number } | null {
  if (!(n > 0) || !(target > 0 && target < 1)) return null;
  return {
    low: binomialQuantile((1 - level) / 2, n, target) / n,
    high: binomialQuantile((1 + level) / 2, n, target) / n,
  };
}

/** The same for an observed/expected ratio about 1: exact Poisson limits at an expected count; null without expectation. */
export function ratioFunnelLimits(expected: number, level: number): { low: number; high: number } | null {
  if (!(expected > 0)) return null;
  return {
    low: poissonQuantile((1 - level) / 2, expected) / expected,
    high: poissonQuantile((1 + level) / 2, expected) / expected,
  };
}
