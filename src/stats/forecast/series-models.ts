import type { Forecaster } from './backtest.js';
import { holtSmoothing, holtWinters, simpleSmoothing } from './exponential-smoothing.js';
import { demandProfile, tsbRate } from './intermittent-demand.js';
import type { Model } from './models.js';
import { meanForecast, naiveForecast, seasonalNaiveForecast } from './naive-forecast.js';
import { LAGS, refillForecast, rhythmForecast } from './rhythm-forecast.js';
import { thetaForecast } from './theta-forecast.js';

/** A way to forecast; `rhythm` is the months between orders that it goes by. */
export interface Candidate {
  readonly name: string;
  readonly model: Model;
  readonly rhythm: number | null;
  readonly forecast: Forecaster;
  /** By what factor it must be better than the mean of the history. */
  readonly handicap: number;
}

const SEASON = 12;
/** Origins without which a year-ago baseline cannot be judged. */
const MIN_ORIGINS = 6;
const SHORT_HISTORY = 5;
/** How fast TSB forgets: as usual, and where there is reason to believe that the buyer is gone. */
const TSB_USUAL = 0.2;
const TSB_FAST = 0.5;
/** Orders back that a rhythm's amounts are taken of: the last, which follows at once, or a mean, which errs less. */
const CYCLES = [1, 4];

/** How much better than a mean a model with more to fit must be. */
const FLEXIBLE = 1.05;
/** The same of a rhythm: among eight of them one fits chance. */
const RHYTHMIC = 1.2;

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

const plain = (model: Model, forecast: Forecaster): Candidate => ({
  name: model,
  model,
  rhythm: null,
  forecast,
  handicap: FLEXIBLE,
});

const MEAN: Candidate = { ...plain('mean', meanForecast), handicap: 1 };
const NAIVE: Candidate = { ...plain('naive', naiveForecast), handicap: 1 };
const SEASONAL: Candidate = {
  ...plain('seasonal_naive', (history, horizon) => seasonalNaiveForecast(history, horizon, SEASON)),
  rhythm: SEASON,
  handicap: 1,
};
const SES = plain(
  'ses',
  smoothed((history) => simpleSmoothing(history)),
);
const HOLT = plain(
  'holt',
  smoothed((history) => holtSmoothing(history)),
);
const THETA = plain('theta', (history, horizon) =>
  thetaForecast(history, horizon, history.length >= 2 * SEASON ? SEASON : 1),
);
// Additive only: a multiplicative season explodes on months without sales.
const HOLT_WINTERS = plain(
  'holt_winters',
  smoothed((history) => holtWinters(history, SEASON, 'additive')),
);
const TSB = plain('tsb', tsb(TSB_USUAL));
/** For who is about to stop: it halves the chance of an order with every silent month. */
export const FORGETTING: Candidate = { ...plain('tsb', tsb(TSB_FAST)), name: 'dying' };

const rhythms = (minHistory: number): Candidate[] =>
  LAGS.filter((lag) => lag <= minHistory).flatMap((lag) =>
    [
      ...CYCLES.map(
        (cycles): Forecaster =>
          (history, horizon) =>
            rhythmForecast(history, horizon, lag, cycles),
      ),
      (history: readonly number[], horizon: number) => refillForecast(history, horizon, lag, Math.max(...CYCLES)),
    ].map((forecast, way) => ({
      name: `rhythm ${lag} ${way}`,
      model: 'rhythm',
      rhythm: lag,
      handicap: RHYTHMIC,
      forecast,
    })),
  );

export interface Candidates {
  /** The baseline first. */
  readonly methods: readonly Candidate[];
  /** From which month on they are tested. */
  readonly minHistory: number;
  readonly season: number;
  /** Whether demand comes now and then only. */
  readonly rare: boolean;
}

/** Which ways a history allows. */
export function candidates(values: readonly number[]): Candidates {
  const seasonal = values.length >= SEASON + MIN_ORIGINS;
  const rare = ['intermittent', 'lumpy'].includes(demandProfile(values)?.kind ?? 'lumpy');
  const long = !rare && values.length >= 3 * SEASON;
  const minHistory = long ? 2 * SEASON : seasonal ? SEASON : SHORT_HISTORY;
  const methods = [
    ...(rare ? [MEAN, SES, TSB, ...rhythms(minHistory)] : [seasonal ? SEASONAL : NAIVE, MEAN, SES, HOLT, THETA]),
    ...(long ? [HOLT_WINTERS] : []),
  ];
  return { methods, minHistory, season: seasonal && !rare ? SEASON : 1, rare };
}
