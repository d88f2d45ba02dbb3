import { fCdf, tCdf, tQuantile } from '../distributions/continuous-distributions.js';
import { DEFAULT_LEVEL, type IntervalWithP } from '../intervals/interval.js';

export interface Regression {
  /** Intercept first (unless left out), then one per column; unit of y per unit of the column. */
  coefficients: (IntervalWithP & { error: number })[];
  n: number;
  df: number;
  r2: number;
  adjustedR2: number;
  /** Residual standard deviation, in the unit of y. */
  sigma: number;
  fStatistic: number;
  fP: number;
  fitted: Float64Array;
}

export interface RegressionOptions {
  intercept?: boolean;
  level?: number;
  /** Case weights > 0 (precision, not repetition). */
  weights?: ArrayLike<number>;
}

/**
 * Householder QR of the design in place, columns as arrays; y becomes Qᵀy. false where a column is a combination of
 * those before it, to 1e-10 of its length.
 */
function householder(columns: Float64Array[], y: Float64Array): boolean {
  const n = y.length;
  for (let j = 0; j < columns.length; j++) {
    const column = columns[j]!;
    let whole = 0;
    let below = 0;
    for (let i = 0; i < n; i++) {
      whole += column[i]! ** 2;
      if (i >= j) below += column[i]! ** 2;
    }
    if (!(below > 1e-20 * whole)) return false;
    const alpha = column[j]! > 0 ? -Math.sqrt(below) : Math.sqrt(below);
    const head = column[j]! - alpha;
    const factor = 1 / (alpha * head);
    for (const target of [...columns.slice(j + 1), y]) {
      let dot = head * target[j]!;
      for (let i = j + 1; i < n; i++) dot += column[i]! * target[i]!;
      dot *= factor;
      target[j]! += dot * head;
      for (let i = j + 1; i < n; i++) target[i]! += dot * column[i]!;
    }
    column[j] = alpha;
  }
  return true;
}

/** b with R b = c for the triangle left in the columns. */
function backSubstitute(columns: readonly Float64Array[], c: ArrayLike<number>): number[] {
  const p = columns.length;
  const b = new Array<number>(p).fill(0);
  for (let i = p - 1; i >= 0; i--) {
    let sum = c[i]!;
    for (let k = i + 1; k < p; k++) sum -= columns[k]![i]! * b[k]!;
    b[i] = sum / columns[i]![i]!;
  }
  return b;
}

/** √diag((RᵀR)⁻¹): rows of R⁻¹. */
function errorFactors(columns: readonly Float64Array[]): number[] {
  const p = columns.length;
  const squares = new Array<number>(p).fill(0);
  for (let j = 0; j < p; j++) {
    const unit = new Float64Array(p);
    unit[j] = 1;
    backSubstitute(columns, unit).forEach((v, i) => {
      squares[i]! += v * v;
    });
  }
  return squares.map(Math.sqrt);
}

function interval(estimate: number, error: number, df: number, level: number): IntervalWithP & { error: number } {
  const half = -tQuantile((1 - level) / 2, df) * error;
  const p = error > 0 ? 2 * tCdf(-Math.abs(estimate / error), df) : estimate === 0 ? 1 : 0;
  return { estimate, error, low: estimate - half, high: estimate + half, p, method: 't', level };
}

/** The design scaled by √weight: an intercept of ones where wanted, then copies of the columns. */
function design(columns: readonly ArrayLike<number>[], root: Float64Array, intercept: boolean): Float64Array[] {
  const scaled = columns.map((column) => root.map((w, i) => w * column[i]!));
  return intercept ? [Float64Array.from(root), ...scaled] : scaled;
}

/**
 * (Weighted) least squares of y on columns by Householder QR, with t intervals (Golub & Van Loan 5.3). null where there
 * are no more rows than coefficients, or columns are collinear. R² is about the mean with an intercept, about 0 without.
 */
export function leastSquares(
  y: ArrayLike<number>,
  columns: readonly ArrayLike<number>[],
  options: RegressionOptions = {},
): Regression | null {
  const { intercept = true, level = DEFAULT_LEVEL, weights } = options;
  const n = y.length;
  const root = Float64Array.from({ length: n }, (_, i) => (weights ? Math.sqrt(weights[i]!) : 1));
  const qr = design(columns, root, intercept);
  const df = n - qr.length;
  const rotated = root.map((w, i) => w * y[i]!);
  if (df <= 0 || !householder(qr, rotated)) return null;
  const b = backSubstitute(qr, rotated);
  let residual = 0;
  for (let i = qr.length; i < n; i++) residual += rotated[i]! ** 2;
  const total = totalSquares(y, root, intercept);
  const sigma2 = residual / df;
  const slopes = columns.length;
  const r2 = total > 0 ? 1 - residual / total : Number.NaN;
  const fStatistic = (total - residual) / slopes / sigma2;
  const factors = errorFactors(qr);
  const first = intercept ? 1 : 0;
  return {
    coefficients: b.map((value, i) => interval(value, Math.sqrt(sigma2) * factors[i]!, df, level)),
    n,
    df,
    r2,
    adjustedR2: 1 - ((1 - r2) * (n - first)) / df,
    sigma: Math.sqrt(sigma2),
    fStatistic,
    fP: slopes > 0 ? fCdf(fStatistic, slopes, df, 'upper') : Number.NaN,
    fitted: root.map((_, i) => columns.reduce((sum, c, j) => sum + b[j + first]! * c[i]!, intercept ? b[0]! : 0)),
  };
}

function totalSquares(y: ArrayLike<number>, root: Float64Array, intercept: boolean): number {
  let weight = 0;
  let mean = 0;
  for (let i = 0; i < root.length; i++) {
    weight += root[i]! ** 2;
    mean += root[i]! ** 2 * y[i]!;
  }
  mean = intercept ? mean / weight : 0;
  let sum = 0;
  for (let i = 0; i < root.length; i++) sum += (root[i]! * (y[i]! - mean)) ** 2;
  return sum;
}
