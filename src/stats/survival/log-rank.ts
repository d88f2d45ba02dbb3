import { chiSquareCdf } from '../distributions/continuous-distributions.js';
import { choleskySolve } from '../optimise/linear-algebra.js';
import type { SurvivalCount } from './survival.js';

export interface LogRankResult {
  chiSquare: number;
  df: number;
  p: number;
  observed: number[];
  expected: number[];
}

/** All groups at their common times: events and numbers at risk per group. */
function commonTimes(groups: readonly (readonly SurvivalCount[])[]): { events: number[]; atRisk: number[] }[] {
  const times = [...new Set(groups.flatMap((group) => group.filter((r) => r.events > 0).map((r) => r.time)))];
  times.sort((a, b) => a - b);
  const left = groups.map((group) => group.reduce((sum, row) => sum + row.events + row.censored, 0));
  const cursor = groups.map(() => 0);
  return times.map((time) => {
    const events = groups.map((group, g) => {
      let row = group[cursor[g]!];
      while (row && row.time < time) {
        left[g]! -= row.events + row.censored;
        cursor[g]! += 1;
        row = group[cursor[g]!];
      }
      return row && row.time === time ? row.events : 0;
    });
    return { events, atRisk: [...left] };
  });
}

/**
 * Log-rank test that k groups have one survival curve: chi-square of (O − E) with the hypergeometric covariance, k − 1
 * degrees of freedom (Mantel 1966; R `survdiff`, rho = 0). null for fewer than two groups or no events to compare.
 */
export function logRank(groups: readonly (readonly SurvivalCount[])[]): LogRankResult | null {
  const k = groups.length;
  if (k < 2) return null;
  const observed = new Array<number>(k).fill(0);
  const expected = new Array<number>(k).fill(0);
  const covariance = Array.from({ length: k }, () => new Array<number>(k).fill(0));
  for (const { events, atRisk } of commonTimes(groups)) {
    const d = events.reduce((a, b) => a + b, 0);
    const n = atRisk.reduce((a, b) => a + b, 0);
    const factor = n > 1 ? (d * (n - d)) / (n - 1) : 0;
    for (let i = 0; i < k; i++) {
      observed[i]! += events[i]!;
      expected[i]! += (d * atRisk[i]!) / n;
      for (let j = 0; j < k; j++) {
        covariance[i]![j]! += factor * (((i === j ? 1 : 0) * atRisk[i]!) / n - (atRisk[i]! * atRisk[j]!) / (n * n));
      }
    }
  }
  const used = expected.map((_, i) => i).filter((i) => expected[i]! > 0);
  // One group follows from the others.
  const free = used.slice(0, -1);
  if (free.length === 0) return null;
  const gap = free.map((i) => observed[i]! - expected[i]!);
  const solved = choleskySolve(
    free.map((i) => free.map((j) => covariance[i]![j]!)),
    gap,
  );
  if (!solved) return null;
  const chiSquare = gap.reduce((sum, value, i) => sum + value * solved[i]!, 0);
  return { chiSquare, df: free.length, p: chiSquareCdf(chiSquare, free.length, 'upper'), observed, expected };
}
