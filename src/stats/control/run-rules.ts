import { binomialQuantile } from '../distributions/discrete-distributions.js';

export interface RunRules {
  /** Points that are not on the centre line; the others do not count. */
  useful: number;
  longestRun: number;
  /** Signal beyond this: round(log₂ n) + 3. */
  longestRunLimit: number;
  crossings: number;
  /** Signal below this: 5 % quantile of Binomial(n − 1, ½). */
  crossingsLimit: number;
  signal: boolean;
}

/** Limits of the two rules for n useful points; null for n < 2. */
export function runLimits(n: number): { longestRun: number; crossings: number } | null {
  if (n < 2) return null;
  return { longestRun: Math.round(Math.log2(n)) + 3, crossings: binomialQuantile(0.05, n - 1, 0.5) };
}

/**
 * Shift in a series by Anhøj's rules about a centre (the median, as a rule): an unusually long run on one side, or
 * unusually few crossings. null below 10 useful points, where the rules have no power (Anhøj & Olesen 2014).
 */
export function runRules(values: readonly number[], centre: number): RunRules | null {
  const sides = values.filter((v) => v !== centre && Number.isFinite(v)).map((v) => v > centre);
  const limits = runLimits(sides.length);
  if (!limits || sides.length < 10) return null;
  let longestRun = 1;
  let run = 1;
  let crossings = 0;
  for (let i = 1; i < sides.length; i++) {
    run = sides[i] === sides[i - 1] ? run + 1 : 1;
    if (run === 1) crossings++;
    longestRun = Math.max(longestRun, run);
  }
  return {
    useful: sides.length,
    longestRun,
    longestRunLimit: limits.longestRun,
    crossings,
    crossingsLimit: limits.crossings,
    signal: longestRun > limits.longestRun || crossings < limits.crossings,
  };
}
