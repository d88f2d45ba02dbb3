import { chiSquareCdf, fCdf } from '../distributions/continuous-distributions.js';
import { choleskySolve } from '../optimise/linear-algebra.js';

/**
 * p of the counts of two arms against the planned share of the first: Pearson's chi-square with one degree of freedom. Null without
 * units or a share within 0..1 (Fabijan et al. 2019, sample ratio mismatch).
 */
export function sampleRatioP(treated: number, control: number, share: number): number | null {
  const n = treated + control;
  if (!(n > 0) || !(share > 0) || !(share < 1)) return null;
  const off = treated - n * share;
  return chiSquareCdf(off ** 2 / (n * share * (1 - share)), 1, 'upper');
}

/** Sums over the units of an arm of several measures, and of the products of each two of them (lower triangle suffices). */
export interface ManySums {
  readonly n: number;
  readonly sums: readonly number[];
  readonly products: readonly (readonly number[])[];
}

/**
 * p that two arms differ in none of several measures taken together: Hotelling's T² as F. Measures that do not vary, or that follow
 * from those before them, are left out. Null where none is left or units are too few (Anderson 2003, 5.3).
 */
export function jointDifferenceP(a: ManySums, b: ManySums): number | null {
  const df = a.n + b.n - 2;
  const centred = ({ n, sums, products }: ManySums, i: number, j: number) =>
    products[Math.max(i, j)]![Math.min(i, j)]! - (sums[i]! * sums[j]!) / n;
  if (a.n < 1 || b.n < 1 || df < 1) return null;
  const spread = (i: number, j: number) => (centred(a, i, j) + centred(b, i, j)) / df;
  let kept: number[] = [];
  let solved: number[] | null = null;
  for (const i of a.sums.keys()) {
    if (!(spread(i, i) > 1e-12 * Math.abs(a.products[i]![i]! + b.products[i]![i]!))) continue;
    const tried = [...kept, i];
    // Each in its own unit of spread, or the largest would decide alone what counts as following from another.
    const unit = tried.map((j) => Math.sqrt(spread(j, j)));
    const gaps = tried.map((j, place) => (a.sums[j]! / a.n - b.sums[j]! / b.n) / unit[place]!);
    const matrix = tried.map((j, p) => tried.map((k, q) => spread(j, k) / (unit[p]! * unit[q]!)));
    const solution = choleskySolve(matrix, gaps);
    if (solution === null) continue;
    kept = tried;
    solved = [gaps.reduce((sum, gap, place) => sum + gap * solution[place]!, 0)];
  }
  const k = kept.length;
  if (solved === null || df - k + 1 < 1) return null;
  const squared = (solved[0]! * (a.n * b.n)) / (a.n + b.n);
  return fCdf((squared * (df - k + 1)) / (df * k), k, df - k + 1, 'upper');
}
