import { choleskySolve, type Matrix } from '../optimise/linear-algebra.js';

/** Pinball loss of one residual y − ŷ: τ·r above, (τ − 1)·r below; what conditional quantiles are judged by (Koenker & Bassett 1978). */
export function pinballLoss(residual: number, tau: number): number {
  return residual >= 0 ? tau * residual : (tau - 1) * residual;
}

/** Mean pinball loss of forecasts; null without any. */
export function meanPinballLoss(actual: ArrayLike<number>, predicted: ArrayLike<number>, tau: number): number | null {
  if (actual.length === 0) return null;
  let sum = 0;
  for (let i = 0; i < actual.length; i++) sum += pinballLoss(actual[i]! - predicted[i]!, tau);
  return sum / actual.length;
}

/** One majorise-minimise step: weighted least squares with weights 1/(ε + |r|) (Hunter & Lange 2000). */
function majorise(
  rows: readonly number[][],
  y: ArrayLike<number>,
  b: readonly number[],
  tau: number,
  epsilon: number,
): number[] | null {
  const p = b.length;
  const a: Matrix = Array.from({ length: p }, () => new Array<number>(p).fill(0));
  const c = new Array<number>(p).fill(0);
  for (let i = 0; i < rows.length; i++) {
    const x = rows[i]!;
    const weight = 1 / (epsilon + Math.abs(residual(x, y[i]!, b)));
    for (let j = 0; j < p; j++) {
      c[j]! += x[j]! * (weight * y[i]! + 2 * tau - 1);
      for (let k = 0; k < p; k++) a[j]![k]! += weight * x[j]! * x[k]!;
    }
  }
  return choleskySolve(a, c);
}

function residual(x: readonly number[], y: number, b: readonly number[]): number {
  let r = y;
  for (let j = 0; j < b.length; j++) r -= x[j]! * b[j]!;
  return r;
}

function loss(rows: readonly number[][], y: ArrayLike<number>, b: readonly number[], tau: number): number {
  let sum = 0;
  for (let i = 0; i < rows.length; i++) sum += pinballLoss(residual(rows[i]!, y[i]!, b), tau);
  return sum;
}

/** Solves the square system of chosen rows by elimination with pivoting; null where singular. */
function through(rows: readonly number[][], y: ArrayLike<number>, chosen: readonly number[]): number[] | null {
  const m = chosen.map((i) => [...rows[i]!, y[i]!]);
  const p = chosen.length;
  for (let c = 0; c < p; c++) {
    let pivot = c;
    for (let r = c + 1; r < p; r++) if (Math.abs(m[r]![c]!) > Math.abs(m[pivot]![c]!)) pivot = r;
    if (Math.abs(m[pivot]![c]!) < 1e-12) return null;
    [m[c], m[pivot]] = [m[pivot]!, m[c]!];
    for (let r = 0; r < p; r++) {
      if (r === c) continue;
      const factor = m[r]![c]! / m[c]![c]!;
      for (let k = c; k <= p; k++) m[r]![k]! -= factor * m[c]![k]!;
    }
  }
  return m.map((row, i) => row[p]! / row[i]!);
}

/** The p points nearest the plane that determine one, as an optimum of the linear programme does. */
function vertex(rows: readonly number[][], y: ArrayLike<number>, b: readonly number[]): number[] | null {
  const order = rows.map((x, i) => ({ i, gap: Math.abs(residual(x, y[i]!, b)) })).sort((u, v) => u.gap - v.gap);
  const near = order.slice(0, b.length + 4).map((o) => o.i);
  let best: number[] | null = null;
  const choose = (from: number, chosen: number[]): void => {
    if (best) return;
    if (chosen.length === b.length) best = through(rows, y, chosen);
    else for (let k = from; k < near.length; k++) choose(k + 1, [...chosen, near[k]!]);
  };
  choose(0, []);
  return best;
}

/**
 * Linear quantile regression of y on columns at quantile τ, intercept first: minimum of the pinball loss by
 * majorise-minimise with a shrinking ε, then the exact plane through the nearest points where it is no worse. `loss` is
 * the sum. null where there are no more rows than coefficients or columns are collinear; τ outside 0..1 RangeError.
 */
export function quantileRegression(
  y: ArrayLike<number>,
  columns: readonly ArrayLike<number>[],
  tau: number,
): { coefficients: number[]; loss: number } | null {
  if (!(tau > 0 && tau < 1)) throw new RangeError(`quantile outside 0..1: ${tau}`);
  const rows = Array.from({ length: y.length }, (_, i) => [1, ...columns.map((column) => column[i]!)]);
  if (rows.length <= columns.length + 1) return null;
  let spread = 0;
  for (let i = 0; i < y.length; i++) spread = Math.max(spread, Math.abs(y[i]!));
  let b: number[] | null = new Array<number>(columns.length + 1).fill(0);
  for (let epsilon = spread || 1; epsilon > 1e-9 * (spread || 1); epsilon /= 4) {
    for (let i = 0; i < 30; i++) {
      const next: number[] | null = majorise(rows, y, b!, tau, epsilon);
      if (!next) return null;
      const change = Math.max(...next.map((v, j) => Math.abs(v - b![j]!) / (1 + Math.abs(v))));
      b = next;
      if (change < 1e-9) break;
    }
  }
  const smooth = loss(rows, y, b!, tau);
  const exact = vertex(rows, y, b!);
  const exactLoss = exact ? loss(rows, y, exact, tau) : Number.POSITIVE_INFINITY;
  return exact && exactLoss <= smooth * (1 + 1e-12)
    ? { coefficients: exact, loss: exactLoss }
    : { coefficients: b!, loss: smooth };
}
