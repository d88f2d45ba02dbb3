import { criticalZ, twoSidedP } from '../distributions/normal.js';
import { DEFAULT_LEVEL, type IntervalWithP } from '../intervals/interval.js';
import { choleskyInverse, type Matrix } from '../optimise/linear-algebra.js';

export interface LogisticFit {
  /** Log-odds: intercept first, then one per column. exp() of a slope is the odds ratio per unit. */
  coefficients: (IntervalWithP & { error: number })[];
  logLikelihood: number;
  converged: boolean;
  iterations: number;
}

/** A log-likelihood above this means that every outcome is foretold: the data are separated and no estimate is finite. */
const PERFECT_FIT = -1e-6;

function sigmoid(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}

/** Score, information and log-likelihood at given coefficients. */
function evaluate(
  successes: ArrayLike<number>,
  trials: ArrayLike<number> | null,
  columns: readonly ArrayLike<number>[],
  b: readonly number[],
): { score: number[]; information: Matrix; logLikelihood: number } {
  const p = b.length;
  const score = new Array<number>(p).fill(0);
  const information: Matrix = Array.from({ length: p }, () => new Array<number>(p).fill(0));
  let logLikelihood = 0;
  const x = new Float64Array(p);
  x[0] = 1;
  for (let i = 0; i < successes.length; i++) {
    const n = trials ? trials[i]! : 1;
    let eta = b[0]!;
    for (let j = 1; j < p; j++) {
      x[j] = columns[j - 1]![i]!;
      eta += b[j]! * x[j]!;
    }
    const mu = sigmoid(eta);
    logLikelihood += successes[i]! * eta - n * (Math.max(0, eta) + Math.log1p(Math.exp(-Math.abs(eta))));
    const weight = n * mu * (1 - mu);
    for (let j = 0; j < p; j++) {
      score[j]! += (successes[i]! - n * mu) * x[j]!;
      for (let k = 0; k <= j; k++) information[j]![k]! += weight * x[j]! * x[k]!;
    }
  }
  for (let j = 0; j < p; j++) for (let k = j + 1; k < p; k++) information[j]![k] = information[k]![j]!;
  return { score, information, logLikelihood };
}

/**
 * Logistic regression by iteratively reweighted least squares, with Wald intervals; `successes` of `trials` per row (one
 * each unless given). null where columns are collinear or an outcome is missing altogether; `converged` false where the
 * outcomes are separated and a coefficient has no finite estimate (McCullagh & Nelder 1989, 4.4).
 */
export function logisticRegression(
  successes: ArrayLike<number>,
  columns: readonly ArrayLike<number>[],
  options: { trials?: ArrayLike<number>; level?: number } = {},
): LogisticFit | null {
  const { trials = null, level = DEFAULT_LEVEL } = options;
  let b = new Array<number>(columns.length + 1).fill(0);
  let now = evaluate(successes, trials, columns, b);
  for (let iterations = 1; iterations <= 50; iterations++) {
    const inverse = choleskyInverse(now.information);
    if (!inverse) return iterations === 1 ? null : result(b, now, level, false, iterations);
    const step = inverse.map((row) => row.reduce((sum, v, k) => sum + v * now.score[k]!, 0));
    // Halve a step that overshoots; the likelihood is concave, so some fraction of it always gains.
    let fraction = 1;
    let next = b.map((v, j) => v + step[j]!);
    let then = evaluate(successes, trials, columns, next);
    while (!(then.logLikelihood >= now.logLikelihood - 1e-12 * Math.abs(now.logLikelihood)) && fraction > 1e-6) {
      fraction /= 2;
      next = b.map((v, j) => v + fraction * step[j]!);
      then = evaluate(successes, trials, columns, next);
    }
    const done = step.every((s, j) => Math.abs(s) <= 1e-10 * (1 + Math.abs(b[j]!)));
    b = next;
    now = then;
    if (now.logLikelihood > PERFECT_FIT) return result(b, now, level, false, iterations);
    if (done) return result(b, now, level, true, iterations);
  }
  return result(b, now, level, false, 50);
}

function result(
  b: readonly number[],
  at: { information: Matrix; logLikelihood: number },
  level: number,
  converged: boolean,
  iterations: number,
): LogisticFit {
  const inverse = choleskyInverse(at.information);
  const z = criticalZ(level);
  const coefficients = b.map((estimate, j) => {
    const error = inverse ? Math.sqrt(inverse[j]![j]!) : Number.POSITIVE_INFINITY;
    const p = twoSidedP(estimate / error);
    return { estimate, error, low: estimate - z * error, high: estimate + z * error, p, method: 'wald', level };
  });
  return { coefficients, logLikelihood: at.logLikelihood, converged, iterations };
}
