import { backtest } from './backtest.js';
import type { Model } from './models.js';
import { type Candidate, candidates, FORGETTING } from './series-models.js';

/** Fewer months than these have no model of their own: what is short is pooled with others. */
export const MIN_MONTHS = 8;

export type Reason = 'beats_baseline' | 'loses_to_baseline' | 'too_short' | 'dying' | 'never_bought' | 'left';

/** Series that err alike: sold to all the time, at intervals of their own, now and then, or known too short. */
export type Group = 'regular' | 'rhythm' | 'rare' | 'pooled';

/** Months ahead of one day: what is forecast, in what unit its errors are measured, and whether an order is expected. */
export interface Ahead {
  readonly steps: readonly number[];
  readonly scales: readonly number[];
  readonly expected: readonly boolean[];
}

/** What was forecast on a day of the past that had no part in choosing the model, and what came. */
export interface Past extends Ahead {
  readonly actual: readonly number[];
  /** Mean month up to that day. */
  readonly level: number;
}

/** Forecast of the months after a history, in its unit, and what its backtest measured. */
export interface Forecast extends Ahead {
  readonly model: Model;
  readonly reason: Reason;
  /** Months between orders that it goes by. */
  readonly rhythm: number | null;
  readonly group: Group | null;
  /** Of who buys now and then: how often, in steps, since rare orders err otherwise than frequent ones. */
  readonly band: number;
  readonly past: readonly Past[];
  /** Error of the level that all steps share, where it is known apart. */
  readonly levelError: number;
  readonly baseline: 'seasonal_naive' | 'naive' | 'mean' | null;
  readonly baselineError: number | null;
  readonly modelError: number | null;
  readonly origins: number;
}

/** Weight, in months, of the usual error (a share of an order) beside a series' own errors. */
const USUAL_WEIGHT = 2;
const USUAL_ERROR = 0.3;
/** Of a month in which no order is expected: less than this share of a mean month is forecast. */
const QUIET = 0.5;

export const NOTHING = {
  expected: [],
  scales: [],
  rhythm: null,
  group: null,
  band: 0,
  past: [],
  levelError: 0,
  baseline: null,
  baselineError: null,
  modelError: null,
  origins: 0,
};

/** No forecast can be made, and why. */
export const noForecast = (reason: Reason): Forecast => ({ ...NOTHING, model: 'none', reason, steps: [] });

interface Span {
  readonly from: number;
  readonly until: number;
  readonly horizon: number;
}

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;

/** Forecasts of one series on several days, with errors measured in its own unit. */
class Foresight {
  private readonly order: number;
  /** Mean square of errors where an order is expected, and where none is. */
  private readonly squares: { readonly due: number; readonly quiet: number };

  constructor(
    private readonly values: readonly number[],
    private readonly candidate: Candidate,
    private readonly group: Group,
    chosenOn: Span,
  ) {
    const known = values.slice(0, chosenOn.until).filter((value) => value > 0);
    this.order = meanOf(known.length > 0 ? known : values.map(Math.abs)) || 1;
    const usual = (USUAL_ERROR * this.order) ** 2;
    const sums = { due: [USUAL_WEIGHT * usual, USUAL_WEIGHT], quiet: [USUAL_WEIGHT * usual, USUAL_WEIGHT] };
    for (let origin = chosenOn.from; origin < chosenOn.until; origin++) {
      const steps = this.stepsAt(origin, Math.min(chosenOn.horizon, chosenOn.until - origin));
      for (const [h, step] of steps.entries()) {
        const sum = this.isDue(step, origin) ? sums.due : sums.quiet;
        sum[0]! += (values[origin + h]! - step) ** 2;
        sum[1]! += 1;
      }
    }
    this.squares = { due: sums.due[0]! / sums.due[1]!, quiet: sums.quiet[0]! / sums.quiet[1]! };
  }

  private stepsAt(origin: number, horizon: number): number[] {
    const found = this.candidate.forecast(this.values.slice(0, origin), horizon);
    return (found ?? new Array<number>(horizon).fill(0)).map((step) => (Number.isFinite(step) ? Math.max(0, step) : 0));
  }

  private isDue(step: number, origin: number): boolean {
    return this.group !== 'rhythm' || step >= QUIET * meanOf(this.values.slice(0, origin));
  }

  at(origin: number, horizon: number): Ahead {
    const steps = this.stepsAt(origin, horizon);
    const expected = steps.map((step) => this.isDue(step, origin));
    const scales = expected.map((due) => Math.sqrt(due ? this.squares.due : this.squares.quiet));
    return { steps, expected, scales };
  }

  past(from: number, reach: number): Past[] {
    return Array.from({ length: this.values.length - from }, (_, index) => {
      const origin = from + index;
      const actual = this.values.slice(origin, origin + reach);
      return { ...this.at(origin, actual.length), actual, level: meanOf(this.values.slice(0, origin)) };
    });
  }
}

/** Shares of months with an order that part who buys seldom from who buys more often. */
const BANDS = [0.15, 0.25, 0.35, 0.5];

function bandOf(values: readonly number[]): number {
  const share = values.filter((value) => value > 0).length / values.length;
  return BANDS.filter((limit) => share > limit).length;
}

/**
 * Forecast of a monthly series by the model that beats the baseline in a rolling-origin backtest over the first half of its origins,
 * else by the baseline; the second half, which chose nothing, is its past. A dying one is forecast by TSB that forgets fast,
 * whatever did best while it lived, and has no past. The choice is about `horizon` months, steps go on to `reach`. null below eight
 * months.
 */
export function forecastSeries(
  values: readonly number[],
  { horizon, reach, dying }: { horizon: number; reach: number; dying: boolean },
): Forecast | null {
  if (values.length < MIN_MONTHS) return null;
  const { methods, minHistory, season, rare } = candidates(values);
  const until = minHistory + Math.ceil((values.length - minHistory) / 2);
  const tested = backtest(values, dying ? [methods[0]!, FORGETTING] : methods, {
    horizon,
    minHistory,
    until,
    period: season,
  });
  const error = (name: string): number | null =>
    tested.methods.find((method) => method.name === name)?.accuracy.rmse ?? null;
  const chosen = dying ? FORGETTING : (methods.find(({ name }) => name === tested.chosen) ?? methods[0]!);
  const group = !rare ? 'regular' : chosen.rhythm === null ? 'rare' : 'rhythm';
  const foresight = new Foresight(values, chosen, group, { from: minHistory, until, horizon });
  const baseline = methods[0]!.name as 'seasonal_naive' | 'naive' | 'mean';
  return {
    ...foresight.at(values.length, reach),
    model: chosen.model,
    reason: dying ? 'dying' : tested.beatsBaseline ? 'beats_baseline' : 'loses_to_baseline',
    rhythm: group === 'rhythm' ? chosen.rhythm : null,
    group,
    band: group === 'rare' ? bandOf(values) : 0,
    past: dying ? [] : foresight.past(until, reach),
    levelError: 0,
    baseline,
    baselineError: error(baseline),
    modelError: error(chosen.name),
    origins: tested.origins,
  };
}

/** Unit of the error of months `from` to `to`, both inclusive: steps err on their own about a level that may be wrong. */
export function sumScale({ scales }: Pick<Ahead, 'scales'>, levelError: number, from: number, to: number): number {
  const own = scales.slice(from, to + 1);
  return Math.sqrt(own.reduce((sum, scale) => sum + scale * scale, 0) + (levelError * own.length) ** 2);
}

/** Mean square error of a step as its scale has it; unit squared. */
export const stepVariance = ({ scales, levelError }: Forecast, step: number): number =>
  (scales[step] ?? 0) ** 2 + levelError ** 2;
