import { type BootstrapOptions, bootstrapReplicates, percentileIntervals } from '../intervals/bootstrap.js';
import type { Interval } from '../intervals/interval.js';
import { choleskySolve, type Matrix, symmetricEigen } from '../optimise/linear-algebra.js';

export type ImportanceMethod = 'lmg' | 'relative-weights';

export interface Importance {
  method: ImportanceMethod;
  r2: number;
  /** Part of R² that each driver explains; they sum to R². */
  raw: number[];
}

export interface LmgImportance extends Importance {
  /** R² of each driver alone. */
  first: number[];
  /** What each adds to all others. */
  last: number[];
}

/** Above this exact LMG is not offered: 2^p regressions. */
export const LMG_MAX_DRIVERS = 12;

/** Pearson correlations of columns; NaN for a column that does not vary. `rows` picks rows, with repetition. */
export function correlationMatrix(columns: readonly ArrayLike<number>[], rows?: Int32Array): Matrix {
  const standard = columns.map((column) => standardised(column, rows));
  const matrix = standard.map((own) => standard.map(() => (Number.isNaN(own[0]!) ? Number.NaN : 1)));
  for (const [i, a] of standard.entries()) {
    for (let j = 0; j < i; j++) {
      const b = standard[j]!;
      let sum = 0;
      for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
      matrix[i]![j] = sum;
      matrix[j]![i] = sum;
    }
  }
  return matrix;
}

/** Gaps from the mean, of length 1 together. Plain loops: a bootstrap comes here a thousand times over all rows. */
function standardised(column: ArrayLike<number>, rows: Int32Array | undefined): Float64Array {
  const n = rows?.length ?? column.length;
  const gaps = new Float64Array(n);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const value = column[rows ? rows[i]! : i]!;
    gaps[i] = value;
    sum += value;
  }
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const gap = gaps[i]! - mean;
    gaps[i] = gap;
    squares += gap * gap;
  }
  const length = Math.sqrt(squares);
  for (let i = 0; i < n; i++) gaps[i]! /= length;
  return gaps;
}

/** Drivers' correlations and their correlation with the outcome, out of a matrix with the outcome first. */
function split(correlations: readonly (readonly number[])[]): { rxx: Matrix; rxy: number[] } | null {
  if (correlations.some((row) => row.some((v) => !Number.isFinite(v)))) return null;
  return { rxx: correlations.slice(1).map((row) => row.slice(1)), rxy: correlations.slice(1).map((row) => row[0]!) };
}

/** R² of every subset of drivers, by bit mask; null where drivers are collinear. */
function subsetR2(rxx: Matrix, rxy: readonly number[]): Float64Array | null {
  const p = rxy.length;
  const r2 = new Float64Array(1 << p);
  for (let mask = 1; mask < 1 << p; mask++) {
    const members: number[] = [];
    for (let j = 0; j < p; j++) if (mask & (1 << j)) members.push(j);
    const r = members.map((j) => rxy[j]!);
    const beta = choleskySolve(
      members.map((i) => members.map((j) => rxx[i]![j]!)),
      r,
    );
    if (!beta) return null;
    r2[mask] = beta.reduce((sum, b, i) => sum + b * r[i]!, 0);
  }
  return r2;
}

/**
 * LMG (Shapley) relative importance from correlations, outcome first: the gain in R² from each driver, averaged over all
 * orders of entry. Exact, for 1..12 drivers (RangeError above). null where drivers are collinear or one does not vary
 * (Lindeman, Merenda & Gold 1980; Grömping 2006).
 */
export function lmgImportance(correlations: readonly (readonly number[])[]): LmgImportance | null {
  const parts = split(correlations);
  if (!parts) return null;
  const p = parts.rxy.length;
  if (p > LMG_MAX_DRIVERS) throw new RangeError(`exact LMG takes at most ${LMG_MAX_DRIVERS} drivers, not ${p}`);
  const r2 = subsetR2(parts.rxx, parts.rxy);
  if (!r2) return null;
  // |S|!(p − 1 − |S|)!/p! by size of the subset before entry.
  const weight = [1 / p];
  for (let size = 1; size < p; size++) weight.push((weight[size - 1]! * size) / (p - size));
  const raw = new Array<number>(p).fill(0);
  for (let mask = 0; mask < r2.length; mask++) {
    let size = 0;
    for (let bits = mask; bits; bits &= bits - 1) size++;
    for (let j = 0; j < p; j++) {
      if (!(mask & (1 << j))) raw[j]! += weight[size]! * (r2[mask | (1 << j)]! - r2[mask]!);
    }
  }
  const all = r2.length - 1;
  const first = raw.map((_, j) => r2[1 << j]!);
  const last = raw.map((_, j) => r2[all]! - r2[all & ~(1 << j)]!);
  return { method: 'lmg', r2: r2[all]!, raw, first, last };
}

/**
 * Relative weights from correlations, outcome first: ε_j = Σ_k Λ²_jk β*²_k with Λ = R^½ and β* = Λ⁻¹ r, the R² split over
 * the closest orthogonal drivers; any number of drivers. null where drivers are collinear or one does not vary
 * (Genizi 1993; Johnson 2000).
 */
export function relativeWeights(correlations: readonly (readonly number[])[]): Importance | null {
  const parts = split(correlations);
  if (!parts) return null;
  const { values, vectors } = symmetricEigen(parts.rxx);
  if (values.some((v) => !(v > 1e-10))) return null;
  const p = values.length;
  const power = (exponent: number): Matrix =>
    vectors.map((row) =>
      vectors.map((other) => row.reduce((sum, v, k) => sum + v * other[k]! * values[k]! ** exponent, 0)),
    );
  const lambda = power(0.5);
  const beta = power(-0.5).map((row) => row.reduce((sum, v, k) => sum + v * parts.rxy[k]!, 0));
  const raw = Array.from({ length: p }, (_, j) => lambda[j]!.reduce((sum, v, k) => sum + v * v * beta[k]! ** 2, 0));
  return { method: 'relative-weights', r2: raw.reduce((a, b) => a + b, 0), raw };
}

export interface ImportanceStability {
  importance: Importance;
  /** Bootstrap interval of each driver's share of R² (raw/R²). */
  shares: (Interval | null)[];
  /** rankProbability[j][k]: how often driver j came (k + 1)-th. */
  rankProbability: number[][];
  replicates: number;
}

/**
 * Importance of drivers with bootstrap intervals of their shares and how stable their ranks are, rows drawn together.
 * null as the importance itself; replicates in which it is undefined are left out (`replicates` counts the rest).
 */
export function importanceStability(
  y: ArrayLike<number>,
  drivers: readonly ArrayLike<number>[],
  method: ImportanceMethod,
  options: BootstrapOptions,
): ImportanceStability | null {
  const compute = method === 'lmg' ? lmgImportance : relativeWeights;
  const shares = (importance: Importance): number[] => importance.raw.map((v) => v / importance.r2);
  const columns = [y, ...drivers];
  const importance = compute(correlationMatrix(columns));
  if (!importance) return null;
  const drawn = bootstrapReplicates(
    y.length,
    (rows) => {
      const replicate = compute(correlationMatrix(columns, rows));
      return replicate ? shares(replicate) : [];
    },
    options,
  ).filter((replicate) => replicate.length > 0);
  const rankProbability = drivers.map(() => new Array<number>(drivers.length).fill(0));
  for (const replicate of drawn) {
    const order = replicate.map((_, j) => j).sort((a, b) => replicate[b]! - replicate[a]!);
    order.forEach((driver, rank) => {
      rankProbability[driver]![rank]! += 1;
    });
  }
  for (const row of rankProbability) for (let rank = 0; rank < row.length; rank++) row[rank]! /= drawn.length;
  const intervals = percentileIntervals(shares(importance), drawn, options.level);
  return { importance, shares: intervals, rankProbability, replicates: drawn.length };
}
