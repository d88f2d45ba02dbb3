import { quantileOf } from '../intervals/quantile.js';
import { type Accuracy, forecastAccuracy, naiveScale } from './forecast-accuracy.js';

/** Forecast of the next `horizon` values, or null where the method cannot be used on this history. */
export type Forecaster = (history: readonly number[], horizon: number) => readonly number[] | null;

export interface BacktestOptions {
  horizon: number;
  /** Length of the shortest history that is forecast from. */
  minHistory: number;
  /** Season for the scale of MASE; 1 = none. */
  period?: number;
  /** Level of the intervals. */
  level?: number;
}

export interface MethodBacktest {
  name: string;
  accuracy: Accuracy;
  /** errors[h]: actual − forecast, (h + 1) steps ahead, in order of origin. */
  errors: number[][];
  /** Share of later actuals that fell into intervals made of earlier errors only; null below 10 of them. */
  coverage: number | null;
}

export interface BacktestResult {
  methods: MethodBacktest[];
  /** The best method that beats the baseline, else the baseline; null where not even the baseline could be tested. */
  chosen: string | null;
  /** Whether a method other than the baseline was let through. */
  beatsBaseline: boolean;
  origins: number;
}

/** Errors before this many are too few for an interval. */
const MIN_ERRORS = 5;

function errorsOf(
  y: readonly number[],
  method: Forecaster,
  options: BacktestOptions,
): { errors: number[][]; pairs: [number, number][] } | null {
  const errors: number[][] = Array.from({ length: options.horizon }, () => []);
  const pairs: [number, number][] = [];
  for (let origin = options.minHistory; origin < y.length; origin++) {
    const steps = Math.min(options.horizon, y.length - origin);
    const forecast = method(y.slice(0, origin), steps);
    if (!forecast?.every(Number.isFinite)) return null;
    for (let h = 0; h < steps; h++) {
      errors[h]!.push(y[origin + h]! - forecast[h]!);
      pairs.push([y[origin + h]!, forecast[h]!]);
    }
  }
  return pairs.length > 0 ? { errors, pairs } : null;
}

/**
 * How often intervals from the errors known at each origin held the next one. The h-step error of origin i is known from
 * origin i + h on; nothing later is used.
 */
function measuredCoverage(errors: readonly (readonly number[])[], level: number): number | null {
  let inside = 0;
  let judged = 0;
  errors.forEach((column, h) => {
    for (let i = MIN_ERRORS + h; i < column.length; i++) {
      const [low, high] = limits(column.slice(0, i - h), level);
      judged++;
      if (column[i]! >= low && column[i]! <= high) inside++;
    }
  });
  return judged >= 10 ? inside / judged : null;
}

/**
 * Limits of the next error from past ones: conformal ranks ⌈(n + 1)(1 ± level)/2⌉ so that few errors make a wide
 * interval, cut at the extremes seen.
 */
function limits(errors: readonly number[], level: number): [number, number] {
  const n = errors.length;
  const at = (p: number): number => quantileOf(errors, Math.min(1, Math.max(0, ((n + 1) * p - 1) / (n - 1))))!;
  return [at((1 - level) / 2), at((1 + level) / 2)];
}

/**
 * Rolling-origin backtest of several methods, every origin from `minHistory` on, with a gate: the method with the least
 * MAE is chosen only if it beats the baseline (the first method) on the same origins. A method that fails at any
 * origin is out (Tashman 2000).
 */
export function backtest(
  y: readonly number[],
  methods: readonly { name: string; forecast: Forecaster }[],
  options: BacktestOptions,
): BacktestResult {
  const scale = naiveScale(y.slice(0, options.minHistory), options.period ?? 1);
  const tested: MethodBacktest[] = [];
  for (const { name, forecast } of methods) {
    const run = errorsOf(y, forecast, options);
    if (!run) continue;
    const accuracy = forecastAccuracy(
      run.pairs.map(([actual]) => actual),
      run.pairs.map(([, predicted]) => predicted),
      scale,
    )!;
    tested.push({ name, accuracy, errors: run.errors, coverage: measuredCoverage(run.errors, options.level ?? 0.8) });
  }
  const baseline = tested.find((method) => method.name === methods[0]?.name) ?? null;
  const best = tested.reduce<MethodBacktest | null>((a, b) => (a && a.accuracy.mae <= b.accuracy.mae ? a : b), null);
  const chosen = baseline && best && best.accuracy.mae < baseline.accuracy.mae ? best : baseline;
  return {
    methods: tested,
    chosen: chosen?.name ?? null,
    beatsBaseline: chosen !== null && chosen !== baseline,
    origins: Math.max(0, y.length - options.minHistory),
  };
}

/**
 * Intervals about a forecast from the errors of its own backtest, step by step; a step with too few errors takes those of
 * the steps before it as well. null per step below 5 errors.
 */
export function empiricalIntervals(
  forecast: readonly number[],
  errors: readonly (readonly number[])[],
  level = 0.8,
): ({ low: number; high: number } | null)[] {
  return forecast.map((value, h) => {
    let known = errors[h] ?? [];
    for (let k = h - 1; k >= 0 && known.length < MIN_ERRORS; k--) known = [...known, ...(errors[k] ?? [])];
    if (known.length < MIN_ERRORS) return null;
    const [low, high] = limits(known, level);
    return { low: value + low, high: value + high };
  });
}
