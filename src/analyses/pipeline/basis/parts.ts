import type { MetricValue, Relation } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { firstBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import type { Duration } from '../../../parts/deal-times.js';
import { type Backtest, backtestsOf, testedDays } from '../backtest/backtest.js';
import { costsPerWon } from '../metrics/costs.js';
import { type Forecast, forecastsOf } from '../open/forecast.js';
import { medianValues } from '../velocity/rows.js';
import { type Context, daysOf, spanOf } from './context.js';
import countsSql from './counts.sql';
import { fatesOf } from './fates.js';
import { durationsOf, type Ground } from './ground.js';

/** What the tables are made of, by cut; the total is there whatever the data. */
export interface Parts {
  readonly cuts: readonly string[];
  readonly counts: ReadonlyMap<string, Row>;
  /** Of deals created in the period. */
  readonly durations: ReadonlyMap<string, readonly Duration[]>;
  /** Of all deals, whatever the period. */
  fit(cut: string): readonly Duration[];
  readonly timed: Relation;
  readonly forecasts: ReadonlyMap<string, Forecast>;
  readonly backtests: ReadonlyMap<string, Backtest>;
  readonly medians: ReadonlyMap<string, number>;
  costs(cut: string): MetricValue;
}

export async function partsOf(context: Context, ground: Ground, ahead: number): Promise<Parts> {
  const { sql, frame } = context;
  const { deal, lostSince } = ground;
  const days = daysOf(context);
  const rows = await sql.whole.rows(countsSql, { ...days, lost_since: lostSince }, { deal });
  const counts = firstBy(rows, ({ __cut }) => String(__cut));
  const durations = await durationsOf(context, deal, days);
  const isUnknown = ground.exported.isLostMissing;
  const now = { day: frame.as_of, until: frame.as_of };
  const fates = await fatesOf(context, ground, [now, ...(isUnknown ? [] : testedDays(frame.as_of, ahead))]);
  const fatesNow = (cut: string) => fates(frame.as_of, cut);
  const { standing, timed, forecasts } = await forecastsOf(context, ground, fatesNow, ahead);
  return {
    cuts: counts.size === 0 && frame.by.length === 0 ? [''] : [...counts.keys()],
    counts,
    durations,
    fit: (cut) => fatesNow(cut).all,
    timed,
    forecasts: firstBy(forecasts, ({ cut }) => cut),
    backtests: isUnknown
      ? new Map()
      : await backtestsOf(context, { deal, visit: ground.visit, standing }, fates, ahead),
    medians: await medianValues(context, deal),
    costs: await costsPerWon(context, spanOf(context), (cut) => amountOf(counts.get(cut)?.won)),
  };
}
