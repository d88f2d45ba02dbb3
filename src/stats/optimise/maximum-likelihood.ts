import { bfgs } from './bfgs.js';
import { choleskyInverse, type Matrix } from './linear-algebra.js';
import { nelderMead } from './nelder-mead.js';

export interface LikelihoodFit {
  estimates: number[];
  logLikelihood: number;
  /** From the inverse of the numeric Hessian at the estimates; null where it is not positive definite. */
  standardErrors: number[] | null;
  converged: boolean;
  iterations: number;
}

export interface LikelihoodOptions {
  /** Gradient of the log-likelihood by the (positive) parameters. */
  gradient?: (parameters: readonly number[]) => number[];
  /** The start lies so near the maximum that BFGS alone gets there; where there is a gradient the Hessian is made of it. */
  isNear?: boolean;
  /** Parameters are kept between these; default 1e-8 and 1e8. */
  lower?: number;
  upper?: number;
}

/** Second derivatives of f at x by central differences, steps of ε^¼ of each parameter. */
export function numericHessian(f: (x: readonly number[]) => number, x: readonly number[]): Matrix {
  const n = x.length;
  const h = x.map((value) => 1e-4 * Math.max(1e-3, Math.abs(value)));
  const at = (i: number, di: number, j: number, dj: number): number => {
    const point = [...x];
    point[i]! += di * h[i]!;
    point[j]! += dj * h[j]!;
    return f(point);
  };
  const centre = f(x);
  const hessian: Matrix = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (let i = 0; i < n; i++) {
    hessian[i]![i] = (at(i, 1, i, 0) - 2 * centre + at(i, -1, i, 0)) / h[i]! ** 2;
    for (let j = 0; j < i; j++) {
      const mixed = at(i, 1, j, 1) - at(i, 1, j, -1) - at(i, -1, j, 1) + at(i, -1, j, -1);
      hessian[i]![j] = mixed / (4 * h[i]! * h[j]!);
      hessian[j]![i] = hessian[i]![j]!;
    }
  }
  return hessian;
}

/** Second derivatives by central differences of a gradient, steps of ε^⅓ of each parameter, made symmetric. */
export function hessianOfGradient(gradient: (x: readonly number[]) => number[], x: readonly number[]): Matrix {
  const rows = x.map((value, i) => {
    const h = 6e-6 * Math.max(1e-3, Math.abs(value));
    const at = (step: number) => gradient(x.map((other, j) => (j === i ? other + step : other)));
    const [above, below] = [at(h), at(-h)];
    return above.map((g, j) => (g - below[j]!) / (2 * h));
  });
  return rows.map((row, i) => row.map((value, j) => (value + rows[j]![i]!) / 2));
}

/**
 * Maximum likelihood for positive parameters: in their logarithms, Nelder-Mead to come near, BFGS to finish.
 * `converged` is false at a bound as well: a parameter that runs away is a model that the data do not identify.
 */
export function fitPositive(
  logLikelihood: (parameters: readonly number[]) => number,
  start: readonly number[],
  options: LikelihoodOptions = {},
): LikelihoodFit {
  const low = Math.log(options.lower ?? 1e-8);
  const high = Math.log(options.upper ?? 1e8);
  const loss = (logs: readonly number[]): number => {
    if (logs.some((v) => v < low || v > high)) return Number.POSITIVE_INFINITY;
    const value = -logLikelihood(logs.map(Math.exp));
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
  };
  const logs = start.map(Math.log);
  const given = options.gradient;
  const isNear = options.isNear === true;
  const near = isNear
    ? { x: logs, iterations: 0, converged: false }
    : nelderMead(loss, logs, {
        lower: logs.map(() => low),
        upper: logs.map(() => high),
        step: logs.map(() => 0.5),
        tolerance: options.gradient ? 1e-5 : 1e-9,
      });
  const end = bfgs(loss, near.x, {
    tolerance: 1e-10,
    ...(given && {
      gradient: (x: readonly number[]) => {
        const parameters = x.map(Math.exp);
        return given(parameters).map((g, i) => -g * parameters[i]!);
      },
    }),
  });
  const estimates = end.x.map(Math.exp);
  const hessian =
    isNear && given !== undefined
      ? hessianOfGradient((p) => given(p).map((g) => -g), estimates)
      : numericHessian((p) => -logLikelihood(p), estimates);
  const inverse = choleskyInverse(hessian);
  const atBound = end.x.some((v) => v < low + 1 || v > high - 1);
  return {
    estimates,
    logLikelihood: -end.value,
    standardErrors: inverse && !atBound ? inverse.map((row, i) => Math.sqrt(row[i]!)) : null,
    converged: !atBound && (end.converged || near.converged),
    iterations: near.iterations + end.iterations,
  };
}
