import {
  backtest,
  empiricalIntervals,
  type Forecaster,
  type MethodBacktest,
} from '../../../stats/forecast/backtest.js';
import { holtSmoothing, holtWinters, simpleSmoothing } from '../../../stats/forecast/exponential-smoothing.js';
import { demandProfile, tsbRate } from '../../../stats/forecast/intermittent-demand.js';
import { naiveForecast, seasonalNaiveForecast } from '../../../stats/forecast/naive-forecast.js';
import { thetaForecast } from '../../../stats/forecast/theta-forecast.js';
import { MIN_MONTHS } from '../basis/history.js';

export type Model = 'seasonal_naive' | 'naive' | 'ses' | 'holt' | 'theta' | 'holt_winters' | 'tsb' | 'pooled' | 'none';
export type Reason = 'beats_baseline' | 'loses_to_baseline' | 'too_short' | 'dying' | 'never_bought' | 'left';

/** Forecast of the months after a history, in its unit, and what its backtest measured. */
export interface Forecast {
  readonly model: Model;
  readonly reason: Reason;
  readonly steps: readonly number[];
  readonly intervals: readonly ({ readonly low: number; readonly high: number } | null)[];
  /** errors[h]: actual - forecast, h + 1 months ahead, in order of origin. */
  readonly errors: readonly (readonly number[])[];
  readonly baseline: 'seasonal_naive' | 'naive' | null;
  readonly baselineError: number | null;
  readonly modelError: number | null;
  readonly origins: number;
  /** Of `judged` later months how many lay in intervals made of earlier errors only. */
  readonly coverage: { readonly covered: number; readonly judged: number } | null;
  /** Of a pooled one, which has no backtest: standard error of its monthly mean, and deviation of a month. */
  readonly pool: { readonly error: number; readonly spread: number } | null;
}

const SEASON = 12;
/** Origins without which a year-ago baseline cannot be judged. */
const MIN_ORIGINS = 6;
const SHORT_HISTORY = 5;
/** Errors before which the backtest makes no interval; as in src/stats/backtest. */
const MIN_ERRORS = 5;
/** How fast TSB forgets: as usual, and where there is reason to believe that the buyer is gone. */
const TSB_USUAL = 0.2;
const TSB_FAST = 0.5;

const tsb =
  (alpha: number): Forecaster =>
  (history, horizon) => {
    // A month of returns is no demand.
    const rate = tsbRate(
      history.map((value) => Math.max(0, value)),
      alpha,
      alpha,
    );
    return rate === null ? null : new Array<number>(horizon).fill(rate.rate);
  };

const smoothed =
  (model: (history: readonly number[]) => { forecast: (horizon: number) => number[] } | null): Forecaster =>
  (history, horizon) =>
    model(history)?.forecast(horizon) ?? null;

const FORECASTERS: Readonly<Record<Exclude<Model, 'pooled' | 'none'>, Forecaster>> = {
  seasonal_naive: (history, horizon) => seasonalNaiveForecast(history, horizon, SEASON),
  naive: naiveForecast,
  ses: smoothed((history) => simpleSmoothing(history)),
  holt: smoothed((history) => holtSmoothing(history)),
  theta: (history, horizon) => thetaForecast(history, horizon, history.length >= 2 * SEASON ? SEASON : 1),
  // Additive only: a multiplicative season explodes on months without sales.
  holt_winters: smoothed((history) => holtWinters(history, SEASON, 'additive')),
  tsb: tsb(TSB_USUAL),
};

/** Which models a history allows, the baseline first, and from which month on they are tested. */
function candidates(values: readonly number[]): { names: (keyof typeof FORECASTERS)[]; minHistory: number } {
  const seasonal = values.length >= SEASON + MIN_ORIGINS;
  const rare = ['intermittent', 'lumpy'].includes(demandProfile(values)?.kind ?? 'lumpy');
  const names: (keyof typeof FORECASTERS)[] = [seasonal ? 'seasonal_naive' : 'naive', 'ses'];
  if (rare) names.push('tsb');
  else names.push('holt', 'theta');
  const long = !rare && values.length >= 3 * SEASON;
  if (long) names.push('holt_winters');
  return { names, minHistory: long ? 2 * SEASON : seasonal ? SEASON : SHORT_HISTORY };
}

const NOTHING = {
  intervals: [],
  errors: [],
  baseline: null,
  baselineError: null,
  modelError: null,
  origins: 0,
  pool: null,
};

/** No forecast can be made, and why. */
export const noForecast = (reason: Reason): Forecast => ({
  ...NOTHING,
  model: 'none',
  reason,
  steps: [],
  coverage: null,
});

/**
 * Forecast of a monthly series by the model that beats the baseline in a rolling-origin backtest, else by the baseline. A
 * dying one is forecast by TSB that forgets fast, whatever did best while it lived. Choice and
 * errors are about `horizon` months, steps go on to `reach`. null below eight months.
 */
export function forecastSeries(
  values: readonly number[],
  options: { horizon: number; reach: number; level: number; dying: boolean },
): Forecast | null {
  if (values.length < MIN_MONTHS) return null;
  const { horizon, reach, level } = options;
  const { names, minHistory } = candidates(values);
  const methods: { name: string; forecast: Forecaster }[] = names.map((name) => ({
    name,
    forecast: FORECASTERS[name],
  }));
  const settings = { horizon, minHistory, period: names[0] === 'seasonal_naive' ? SEASON : 1, level };
  const fast = { name: 'dying', forecast: tsb(TSB_FAST) };
  const tested = backtest(values, options.dying ? [methods[0]!, fast] : methods, settings);
  const of = (name: string | null): MethodBacktest | undefined => tested.methods.find((method) => method.name === name);
  const baseline = of(names[0]!);
  const chosen = options.dying ? fast.name : (tested.chosen ?? names[0]!);
  const forecaster = options.dying ? fast.forecast : FORECASTERS[chosen as keyof typeof FORECASTERS];
  const steps = (forecaster(values, reach) ?? new Array<number>(reach).fill(0)).map((step) => Math.max(0, step));
  const own = of(chosen);
  return {
    model: options.dying ? 'tsb' : (chosen as Model),
    reason: options.dying ? 'dying' : tested.beatsBaseline ? 'beats_baseline' : 'loses_to_baseline',
    steps,
    intervals: empiricalIntervals(steps, own?.errors ?? [], level).map(
      (interval) => interval && { low: Math.max(0, interval.low), high: Math.max(0, interval.high) },
    ),
    errors: own?.errors ?? [],
    baseline: names[0] as 'seasonal_naive' | 'naive',
    baselineError: baseline?.accuracy.mae ?? null,
    modelError: own?.accuracy.mae ?? null,
    origins: tested.origins,
    coverage: coverageOf(own),
    pool: null,
  };
}

/** The measured share as the counts it is made of. */
function coverageOf(own: MethodBacktest | undefined): Forecast['coverage'] {
  if (own === undefined || own.coverage === null) return null;
  const judged = own.errors.reduce((sum, column, h) => sum + Math.max(0, column.length - MIN_ERRORS - h), 0);
  return { covered: Math.round(own.coverage * judged), judged };
}

/** Mean square error of a step, unit squared; of all steps before where a step has few; null without any. */
export function stepVariance({ errors, pool }: Forecast, step: number): number | null {
  if (pool !== null) return pool.error ** 2 + pool.spread ** 2;
  const known = errors.slice(0, step + 1).flat();
  const own = errors[step] ?? [];
  const used = own.length >= MIN_ERRORS ? own : known;
  return used.length === 0 ? null : used.reduce((sum, error) => sum + error * error, 0) / used.length;
}

/** Root mean square error of the sum of the first `steps` months, counting that errors of neighbouring months go together. */
export function sumError(forecast: Forecast, steps: number): number | null {
  const { errors, pool } = forecast;
  if (pool !== null) return Math.sqrt((pool.error * steps) ** 2 + pool.spread ** 2 * steps);
  const last = errors[steps - 1] ?? [];
  if (last.length >= MIN_ERRORS) {
    const sums = last.map((_, origin) => errors.slice(0, steps).reduce((sum, column) => sum + column[origin]!, 0));
    return Math.sqrt(sums.reduce((sum, error) => sum + error * error, 0) / sums.length);
  }
  const variance = stepVariance(forecast, Math.max(0, errors.length - 1));
  return variance === null ? null : Math.sqrt(variance * steps);
}
