import {
  binomialCdf,
  binomialPmf,
  poissonCdf,
  poissonPmf,
} from '../../src/stats/distributions/discrete-distributions.js';

const TAIL = 0.025;
const HALVINGS = 50;

/** The parameter between two at which a falling or rising share passes the tail. */
function passed(from: number, to: number, isBelow: (at: number) => boolean): number {
  let [low, high] = [from, to];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** 95 % limits of a share by the mid-p of k of n (Lancaster 1961). */
export function midPShare(k: number, n: number): { low: number; high: number } {
  const below = (p: number) => binomialCdf(k, n, p) - binomialPmf(k, n, p) / 2;
  return {
    low: k === 0 ? 0 : passed(0, k / n, (p) => 1 - below(p) < TAIL),
    high: k === n ? 1 : passed(k / n, 1, (p) => below(p) > TAIL),
  };
}

/** 95 % limits of an expected count by the mid-p of k events. */
export function midPCount(k: number): { low: number; high: number } {
  const below = (mean: number) => poissonCdf(k, mean) - poissonPmf(k, mean) / 2;
  return {
    low: k === 0 ? 0 : passed(0, k, (mean) => 1 - below(mean) < TAIL),
    high: passed(k, 2 * k + 20, (mean) => below(mean) > TAIL),
  };
}
