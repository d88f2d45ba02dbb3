import { flatMapBreathing } from '../../../core/process/breathe.js';
import { type History, monthAfter } from '../../../parts/monthly-history.js';
import { Calibration, type Series } from '../../../stats/forecast/calibration.js';
import { type Forecast, forecastSeries, noForecast, stepVariance } from '../../../stats/forecast/series-forecast.js';
import { wilsonInterval } from '../../../stats/intervals/proportion-interval.js';
import type { Context, Evidence, Known } from '../basis/evidence.js';
import { silentMonths } from '../basis/history.js';
import type { Rows } from '../scorecard/scorecard.js';
import { type Member, Pool } from './pool.js';
import { reconcile } from './reconcile.js';

/** Months that every forecast goes on, so that targets of the year ahead can be judged. */
export const REACH = 12;

export interface Foreseen {
  readonly known: Known;
  readonly forecast: Forecast;
  /** Steps that add up to the total's. */
  readonly agreed: readonly number[];
}

/** Forecasts of one cut: each reseller's, and the total they add up to. */
export interface Outlook {
  readonly cut: string;
  readonly resellers: readonly Foreseen[];
  readonly total: Forecast | null;
  readonly totalSteps: readonly number[];
  readonly calibration: Calibration;
}

export const seriesOf = ({ known: { reseller }, forecast }: Pick<Foreseen, 'known' | 'forecast'>): Series => ({
  id: reseller.id,
  kind: reseller.kind,
  forecast,
});

type Options = Context['options'];

export async function outlookOf({ cut, resellers }: Evidence, options: Options): Promise<Outlook> {
  const pool = new Pool(resellers.filter(({ state }) => state === 'active' || state === 'young').map(memberOf));
  const forecasts = await flatMapBreathing(resellers, (known) => [
    { known, forecast: forecastOf(known, pool, options) },
  ]);
  const { horizon, level } = options;
  const total = forecastSeries(totalOf(resellers.map(({ history }) => history)), {
    horizon,
    reach: REACH,
    dying: false,
  });
  const calibration = new Calibration(forecasts.map(seriesOf), level, horizon);
  const forecasted = forecasts.filter(({ forecast }) => forecast.steps.length > 0);
  const places = new Map(forecasted.map((one, place) => [one, place]));
  const agreed = Array.from({ length: REACH }, (_, step) =>
    reconcile(
      forecasted.map(({ forecast }) => ({
        value: forecast.steps[step]!,
        // The fast-forgetting forecast of a dying one is kept: what its past erred by says nothing of its end.
        variance: forecast.reason === 'dying' ? 0 : (stepVariance(forecast, step) ?? 0),
      })),
      options.reconcile === 'bottom_up' || total === null
        ? null
        : { value: total.steps[step]!, variance: stepVariance(total, step) ?? 0 },
    ),
  );
  return {
    cut,
    resellers: forecasts.map((one) => {
      const place = places.get(one);
      return { ...one, agreed: place === undefined ? [] : agreed.map((parts) => parts[place]!) };
    }),
    total,
    totalSteps: agreed.map((parts) => parts.reduce((a, b) => a + b, 0)),
    calibration,
  };
}

const memberOf = ({ reseller, history }: Known): Member => ({
  id: reseller.id,
  kind: reseller.kind,
  values: history.values,
});

function forecastOf(known: Known, pool: Pool, { horizon }: Options): Forecast {
  const { history, state } = known;
  if (state === 'left' || state === 'never_bought') return noForecast(state);
  return (
    forecastSeries(history.values, { horizon, reach: REACH, dying: state === 'dying' }) ??
    pool.forecast(memberOf(known), REACH) ??
    noForecast('too_short')
  );
}

/** Month by month the sum of histories that end together. */
function totalOf(histories: readonly History[]): number[] {
  const length = Math.max(0, ...histories.map(({ values }) => values.length));
  return Array.from({ length }, (_, index) =>
    histories.reduce((sum, { values }) => sum + (values[values.length - length + index] ?? 0), 0),
  );
}

export function forecastRows(outlook: Outlook, last: string, horizon: number): Rows<'forecast'> {
  const { cut, resellers, total, totalSteps, calibration } = outlook;
  const row = (
    who: { reseller_id: string | null; name: string | null },
    step: number,
    value: number,
    series: Series | null,
  ) => {
    const own = series?.forecast.steps[step] ?? value;
    const interval = series && calibration.interval(series, step);
    return {
      __cut: cut,
      ...who,
      month: monthAfter(last, step + 1),
      forecast: value,
      low: interval === null ? null : Math.max(0, interval.low + value - own),
      high: interval === null ? null : Math.max(0, interval.high + value - own),
      order_expected: series?.forecast.expected[step] ?? true,
      unreconciled: own,
    };
  };
  const steps = Array.from({ length: horizon }, (_, step) => step);
  const parts = resellers.filter(({ agreed }) => agreed.length > 0);
  if (parts.length === 0) return [];
  const whole = total && { id: '', kind: null, forecast: total };
  return [
    ...steps.map((step) => row({ reseller_id: null, name: null }, step, totalSteps[step]!, whole)),
    ...parts.flatMap((one) =>
      steps.map((step) =>
        row(
          { reseller_id: one.known.reseller.id, name: one.known.reseller.name },
          step,
          one.agreed[step]!,
          seriesOf(one),
        ),
      ),
    ),
  ];
}

/** Months of the past that a forecast is seen beside: two years, so that a season is seen twice. */
const SHOWN = 24;

/** What all resellers together brought in the last whole months. */
export const historyRows = ({ cut, resellers }: Outlook, last: string): Rows<'history'> =>
  totalOf(resellers.map(({ known }) => known.history))
    .slice(-SHOWN)
    .map((seen, place, shown) => ({ __cut: cut, month: monthAfter(last, place + 1 - shown.length), seen }));

/** A measured coverage with the Wilson interval of as many months as days of the past were judged: those of one day go together. */
export function measured(calibration: Calibration, series: Series) {
  const found = calibration.coverage(series);
  const share = found && found.covered / found.judged;
  const interval = found && wilsonInterval(share! * found.origins, found.origins);
  return {
    coverage: share,
    covered: found?.covered ?? null,
    judged: found?.judged ?? null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}

export const modelRows = ({ cut, resellers, calibration }: Outlook): Rows<'models'> =>
  resellers.map((one) => {
    const { known, forecast } = one;
    return {
      __cut: cut,
      reseller_id: known.reseller.id,
      name: known.reseller.name,
      state: known.state,
      months: known.history.values.length,
      silent_months: silentMonths(known.history),
      rhythm: forecast.rhythm,
      model: forecast.model,
      reason: forecast.reason,
      baseline: forecast.baseline,
      baseline_error: forecast.baselineError,
      model_error: forecast.modelError,
      origins: forecast.origins,
      ...measured(calibration, seriesOf(one)),
    };
  });
