import { type Accuracy, forecastAccuracy, naiveScale } from './forecast-accuracy.js';

/** Forecast of the next `horizon` values, or null where the method cannot be used on this history. */
export type Forecaster = (history: readonly number[], horizon: number) => readonly number[] | null;

export interface BacktestOptions {
  horizon: number;
  /** Length of the shortest history that is forecast from. */
  minHistory: number;
  /** Values that choose: those from here on have no part in it. All, where none is said. */
  until?: number;
  /** Season for the scale of MASE; 1 = none. */
  period?: number;
}

export interface MethodBacktest {
  name: string;
  accuracy: Accuracy;
  /** Root mean square error times the method's handicap. */
  judged: number;
}

export interface BacktestResult {
  methods: MethodBacktest[];
  /** The best method that beats the baseline, else the baseline; null where not even the baseline could be tested. */
  chosen: string | null;
  /** Whether a method other than the baseline was let through. */
  beatsBaseline: boolean;
  origins: number;
}

function pairsOf(
  y: readonly number[],
  method: Forecaster,
  { horizon, minHistory, until }: Required<Pick<BacktestOptions, 'horizon' | 'minHistory' | 'until'>>,
) {
  const pairs: [number, number][] = [];
  for (let origin = minHistory; origin < until; origin++) {
    const steps = Math.min(horizon, until - origin);
    const forecast = method(y.slice(0, origin), steps);
    if (!forecast?.every(Number.isFinite)) return null;
    for (let h = 0; h < steps; h++) pairs.push([y[origin + h]!, forecast[h]!]);
  }
  return pairs.length > 0 ? pairs : null;
}

/**
 * Rolling-origin backtest of several methods, every origin from `minHistory` on, with a gate: the method with the least root mean
 * square error is chosen only if it beats the baseline (the first method) on the same origins. Squares, since what is added up are
 * means: of who buys now and then the absolute error is least where nothing is forecast. A method with a handicap has to be better by
 * that factor, since of many that fit chance some will seem to. A method that fails at any origin is out
 * (Tashman 2000).
 */
export function backtest(
  y: readonly number[],
  methods: readonly { name: string; forecast: Forecaster; handicap?: number }[],
  options: BacktestOptions,
): BacktestResult {
  const { minHistory, horizon, until = y.length } = options;
  const scale = naiveScale(y.slice(0, minHistory), options.period ?? 1);
  const tested: MethodBacktest[] = [];
  for (const { name, forecast, handicap = 1 } of methods) {
    const pairs = pairsOf(y, forecast, { horizon, minHistory, until });
    if (pairs === null) continue;
    const accuracy = forecastAccuracy(
      pairs.map(([actual]) => actual),
      pairs.map(([, predicted]) => predicted),
      scale,
    )!;
    tested.push({ name, accuracy, judged: accuracy.rmse * handicap });
  }
  const baseline = tested.find((method) => method.name === methods[0]?.name) ?? null;
  const best = tested.reduce<MethodBacktest | null>((a, b) => (a && a.judged <= b.judged ? a : b), null);
  const chosen = baseline && best && best.judged < baseline.judged ? best : baseline;
  return {
    methods: tested,
    chosen: chosen?.name ?? null,
    beatsBaseline: chosen !== null && chosen !== baseline,
    origins: Math.max(0, until - minHistory),
  };
}
