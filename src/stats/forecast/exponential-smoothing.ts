import { nelderMead } from '../optimise/nelder-mead.js';

/** Smoothing parameters in 0..1; those left out are fitted by least squares of the one-step errors. */
export interface SmoothingParameters {
  alpha?: number;
  beta?: number;
  gamma?: number;
}

export interface SmoothingFit {
  alpha: number;
  beta: number | null;
  gamma: number | null;
  level: number;
  trend: number;
  /** Seasonal terms in the order in which the next periods need them. */
  seasonal: number[];
  /** One-step forecasts, of the last `fitted.length` values (those that made the start may be left out). */
  fitted: number[];
  sse: number;
  forecast: (horizon: number) => number[];
}

export interface HoltWintersStart {
  level: number;
  trend: number;
  seasonal: readonly number[];
}

/** Parameters that minimise f, each within 0.0001..0.9999, where not given; a coarse grid finds the valley first. */
function fitFree(given: readonly (number | undefined)[], f: (p: readonly number[]) => number): number[] {
  const free = given.map((v, i) => (v === undefined ? i : -1)).filter((i) => i >= 0);
  const fill = (x: readonly number[]): number[] => given.map((v, i) => v ?? x[free.indexOf(i)]!);
  if (free.length === 0) return fill([]);
  const grid = [0.05, 0.3, 0.7];
  let best: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let code = 0; code < grid.length ** free.length; code++) {
    const x = free.map((_, k) => grid[Math.floor(code / grid.length ** k) % grid.length]!);
    const value = f(fill(x));
    if (value < least) [best, least] = [x, value];
  }
  if (best.length === 0) best = free.map(() => 0.3);
  const bounds = { lower: free.map(() => 1e-4), upper: free.map(() => 0.9999), step: free.map(() => 0.1) };
  return fill(nelderMead((x) => f(fill(x)), best, { ...bounds, tolerance: 1e-12 }).x);
}

/**
 * Simple exponential smoothing, l ← l + α(y − l), from l = y₁ unless `start` is given; a flat forecast in the unit of y.
 * null below 2 values (Hyndman & Athanasopoulos 8.1; R initial = "simple").
 */
export function simpleSmoothing(
  y: ArrayLike<number>,
  parameters: SmoothingParameters = {},
  start?: number,
): SmoothingFit | null {
  if (y.length < 2) return null;
  const [alpha = 0] = fitFree([parameters.alpha], ([a = 0]) => smoothingError(y, a, start));
  const fitted: number[] = [];
  let level = start ?? y[0]!;
  for (let i = start === undefined ? 1 : 0; i < y.length; i++) {
    fitted.push(level);
    level += alpha * (y[i]! - level);
  }
  const sse = smoothingError(y, alpha, start);
  const forecast = (h: number): number[] => new Array<number>(h).fill(level);
  return { alpha, beta: null, gamma: null, level, trend: 0, seasonal: [], fitted, sse, forecast };
}

/** Sum of squared one-step errors of simple smoothing: what a search for α asks a hundred times. */
export function smoothingError(y: ArrayLike<number>, alpha: number, start?: number): number {
  let level = start ?? y[0]!;
  let sse = 0;
  for (let i = start === undefined ? 1 : 0; i < y.length; i++) {
    const error = y[i]! - level;
    sse += error * error;
    level += alpha * error;
  }
  return sse;
}

/**
 * Holt's linear trend: l ← αy + (1 − α)(l + b), b ← β(l − l₋) + (1 − β)b, from l = y₁, b = y₂ − y₁ as the state before
 * the first value, which is then smoothed as well. null below 3 values (Holt 1957; R initial = "simple").
 */
export function holtSmoothing(y: ArrayLike<number>, parameters: SmoothingParameters = {}): SmoothingFit | null {
  if (y.length < 3) return null;
  const run = (alpha: number, beta: number): SmoothingFit => {
    let level = y[0]!;
    let trend = y[1]! - y[0]!;
    let sse = 0;
    const fitted: number[] = [];
    for (let i = 0; i < y.length; i++) {
      const expected = level + trend;
      const error = y[i]! - expected;
      fitted.push(expected);
      sse += error * error;
      level = expected + alpha * error;
      trend += alpha * beta * error;
    }
    const forecast = (h: number): number[] => Array.from({ length: h }, (_, k) => level + (k + 1) * trend);
    return { alpha, beta, gamma: null, level, trend, seasonal: [], fitted, sse, forecast };
  };
  const [alpha = 0, beta = 0] = fitFree([parameters.alpha, parameters.beta], ([a = 0, b = 0]) => run(a, b).sse);
  return run(alpha, beta);
}

/** Level and seasonal terms from the first season, trend from the means of the first two. */
function seasonalStart(y: ArrayLike<number>, period: number, multiplicative: boolean): HoltWintersStart {
  let first = 0;
  let second = 0;
  for (let i = 0; i < period; i++) {
    first += y[i]! / period;
    second += y[i + period]! / period;
  }
  const seasonal = Array.from({ length: period }, (_, i) => (multiplicative ? y[i]! / first : y[i]! - first));
  return { level: first, trend: (second - first) / period, seasonal };
}

/**
 * Holt-Winters with additive or multiplicative season of `period`. Without `start` the first season makes it and is not
 * forecast; with `start` all of y is. null below two seasons, and for multiplicative with a value that is not positive:
 * on zeros it explodes (Winters 1960; R HoltWinters).
 */
export function holtWinters(
  y: ArrayLike<number>,
  period: number,
  kind: 'additive' | 'multiplicative',
  parameters: SmoothingParameters = {},
  start?: HoltWintersStart,
): SmoothingFit | null {
  const multiplicative = kind === 'multiplicative';
  if (period < 2 || y.length < (start ? 1 : 2 * period)) return null;
  if (multiplicative) for (let i = 0; i < y.length; i++) if (!(y[i]! > 0)) return null;
  const begin = start ?? seasonalStart(y, period, multiplicative);
  const values = Array.from(y).slice(start ? 0 : period);
  const run = (p: readonly number[]): SmoothingFit => runSeasonal(values, begin, p, multiplicative);
  return run(fitFree([parameters.alpha, parameters.beta, parameters.gamma], (p) => run(p).sse));
}

function runSeasonal(
  values: readonly number[],
  start: HoltWintersStart,
  [alpha = 0, beta = 0, gamma = 0]: readonly number[],
  multiplicative: boolean,
): SmoothingFit {
  let { level, trend } = start;
  const seasonal = [...start.seasonal];
  const fitted: number[] = [];
  let sse = 0;
  for (const value of values) {
    const s = seasonal.shift()!;
    const base = level + trend;
    const expected = multiplicative ? base * s : base + s;
    fitted.push(expected);
    sse += (value - expected) ** 2;
    const next = alpha * (multiplicative ? value / s : value - s) + (1 - alpha) * base;
    trend = beta * (next - level) + (1 - beta) * trend;
    level = next;
    seasonal.push(gamma * (multiplicative ? value / level : value - level) + (1 - gamma) * s);
  }
  const forecast = (h: number): number[] =>
    Array.from({ length: h }, (_, k) => {
      const s = seasonal[k % seasonal.length]!;
      return multiplicative ? (level + (k + 1) * trend) * s : level + (k + 1) * trend + s;
    });
  return { alpha, beta, gamma, level, trend, seasonal, fitted, sse, forecast };
}
