import type { Minimum } from './nelder-mead.js';

export interface BfgsOptions {
  gradient?: (x: readonly number[]) => number[];
  /** Ends when no gradient component times its parameter exceeds this share of the value; default 1e-9. */
  tolerance?: number;
  maxIterations?: number;
}

/** Central differences with a step of ε^⅓ of each parameter. */
export function numericGradient(f: (x: readonly number[]) => number, x: readonly number[]): number[] {
  return x.map((value, i) => {
    const h = 6e-6 * Math.max(1, Math.abs(value));
    const at = [...x];
    at[i] = value + h;
    const above = f(at);
    at[i] = value - h;
    return (above - f(at)) / (2 * h);
  });
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/**
 * Minimum of a smooth f by BFGS with a halving line search (Nocedal & Wright 2006, algorithm 6.1); numeric gradient
 * unless given. Values that are not finite are stepped back from. Meant to end what Nelder-Mead began.
 */
export function bfgs(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  options: BfgsOptions = {},
): Minimum {
  const gradient = options.gradient ?? ((x) => numericGradient(f, x));
  const { tolerance = 1e-9, maxIterations = 200 } = options;
  let x = [...start];
  let value = f(x);
  let g = gradient(x);
  let inverse = identity(x.length);
  for (let iterations = 0; iterations < maxIterations; iterations++) {
    const scale = tolerance * Math.max(1, Math.abs(value));
    if (g.every((gi, i) => Math.abs(gi) * Math.max(1, Math.abs(x[i]!)) <= scale)) {
      return { x, value, iterations, converged: true };
    }
    let direction = inverse.map((row) => -dot(row, g));
    if (dot(direction, g) >= 0) {
      inverse = identity(x.length);
      direction = g.map((gi) => -gi);
    }
    const next = lineSearch(f, x, value, direction, dot(direction, g));
    // No step lowers the value any more: the minimum to the precision that f has.
    if (!next) return { x, value, iterations, converged: g.every((gi) => Math.abs(gi) <= 1e4 * scale) };
    const nextGradient = gradient(next.x);
    const s = next.x.map((xi, i) => xi - x[i]!);
    const y = nextGradient.map((gi, i) => gi - g[i]!);
    if (dot(s, y) > 0) inverse = update(inverse, s, y);
    ({ x, value } = next);
    g = nextGradient;
  }
  return { x, value, iterations: maxIterations, converged: false };
}

function identity(n: number): number[][] {
  return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => +(i === j)));
}

function lineSearch(
  f: (x: readonly number[]) => number,
  x: readonly number[],
  value: number,
  direction: readonly number[],
  slope: number,
): { x: number[]; value: number } | null {
  for (let t = 1; t > 1e-14; t /= 2) {
    const next = x.map((xi, i) => xi + t * direction[i]!);
    const nextValue = f(next);
    if (nextValue <= value + 1e-4 * t * slope && nextValue < value) return { x: next, value: nextValue };
  }
  return null;
}

/** The BFGS update of the inverse Hessian, (I − ρsyᵀ)H(I − ρysᵀ) + ρssᵀ. */
function update(h: readonly number[][], s: readonly number[], y: readonly number[]): number[][] {
  const rho = 1 / dot(s, y);
  const hy = h.map((row) => dot(row, y));
  const factor = rho * (1 + rho * dot(y, hy));
  return h.map((row, i) => row.map((v, j) => v + factor * s[i]! * s[j]! - rho * (hy[i]! * s[j]! + s[i]! * hy[j]!)));
}
