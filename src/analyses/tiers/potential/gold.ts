import type { Relation, Sql } from '../../../core/analysis.js';
import type { Days } from '../../../core/coverage.js';
import { addDays, addMonths } from '../../../core/period.js';
import { daysBetween, earlier } from '../../../core/period-days.js';
import type { Cell, Period } from '../../../core/result.js';
import { purchaseDays } from '../../../model/facts/purchase_days/index.js';
import { gapPairs } from '../../../model/facts/usual_gap/index.js';
import { STALE_DAYS, statedWallets } from '../../../model/stated-wallet.js';
import { wilsonInterval } from '../../../stats/intervals/proportion-interval.js';
import { quantile } from '../../../stats/intervals/quantile.js';
import { boundsOf } from '../basis/bounds.js';
import { type Context, classify, type Population, populationOf, valuesOf } from '../basis/classify.js';
import backtestSql from './backtest.sql';
import historySql from './history.sql';
import refineSql from './refine.sql';
import serviceCostSql from './service-cost.sql';
import statedSql from './stated.sql';

/** Months of recent revenue that the run rate annualises, and the horizon its backtest looks ahead. */
const RECENT_MONTHS = 6;

/** Puts potential gold, too young and archive in place of what the value alone says. */
export async function refine(context: Context, population: Population, classified: Relation): Promise<Relation> {
  const { sql, options } = context;
  const { period } = population;
  const history = await sql.relation(historySql, { until: period.to }, { purchase_days: purchaseDays });
  const gap = quantile(await gapPairs(sql, period.to), 0.5);
  const promised = await promiseOf(context, population, classified);
  return withGold(context, population).relation(
    refineSql,
    {
      until: period.to,
      // Without repeat customers nobody has been silent for long against anyone's habit.
      measure: options.measure,
      silent_days: gap === null ? null : 2 * gap,
      promise_factor: promised.factor,
      young_since: addDays(period.to, -options.young_days),
    },
    {
      classified,
      history,
      promise: promised.relation,
      service_cost: await sql.relation(serviceCostSql, { since: period.from, until: period.to }),
    },
  );
}

/** The value from which customers of each cut are gold. */
function withGold({ sql, options }: Context, { ladders }: Population): Sql {
  const golds = ladders
    .flatMap((ladder) => boundsOf(ladder, { ...options, ties: options.ties === 'split' ? 'keep-up' : options.ties }))
    .filter(({ tier }) => tier === 'gold');
  return sql.given('gold_bound', golds, { cut: 'text', low: 'decimal' });
}

interface Promised {
  /** `value` by customer and cut, in the chosen measure. */
  readonly relation: Relation;
  /** What carries it over the length of the period the gold cut is about; null where the basis takes no such promise. */
  readonly factor: number | null;
}

/** What a customer could be worth over the period: the rate of the recent days, or the wallet stated. */
async function promiseOf(context: Context, { period }: Population, classified: Relation): Promise<Promised> {
  const { sql, options, frame } = context;
  if (options.potential === 'wallet') {
    // A period still under way is worth what was bought up to the last day seen, so the wallet takes that length too.
    const span = { since: period.from, until: earlier(period.to, frame.as_of), staleDays: STALE_DAYS };
    const statement = await statedWallets(sql, span);
    return { relation: await sql.relation(statedSql, {}, { classified, statement }), factor: 1 };
  }
  const recentSince = addMonths(addDays(period.to, 1), -RECENT_MONTHS);
  return {
    relation: await valuesOf(context, recentSince, period.to),
    factor:
      options.potential === 'run_rate'
        ? (await daysHeld(context, period)) / (await daysHeld(context, { from: recentSince, to: period.to }))
        : null,
  };
}

/** How many of the days the orders tell of: the cut is about these, and what lies outside of the data is no slow time. */
async function daysHeld({ held }: Context, { from, to }: Days): Promise<number> {
  const part = (await held({ from, to })) ?? { from, to };
  return daysBetween(part.from, part.to) + 1;
}

interface BacktestRow {
  readonly __cut: string;
  readonly potential_basis: 'run_rate' | 'next_by_value' | 'wallet';
  readonly flagged: number;
  readonly hits: number;
  readonly hit_rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly below_gold: number;
  readonly risen: number;
  readonly base_rate: number | null;
  readonly flagged_from: string;
}

/**
 * Flags potential gold as of half a year ago and counts who is gold now, beside all who were below gold then. The value alone makes
 * gold, so what refines the other tiers is not asked about again.
 */
export async function backtest(
  context: Context,
  population: Population,
  classified: Relation,
  firstDay: string,
): Promise<BacktestRow[]> {
  const { options } = context;
  if (options.potential === 'none') return [];
  const { period } = population;
  const shift = (day: string) => addDays(addMonths(addDays(day, 1), -RECENT_MONTHS), -1);
  const then: Period = { ...period, from: addMonths(period.from, -RECENT_MONTHS), to: shift(period.to) };
  if (then.from < firstDay) {
    context.warn('W_NO_BACKTEST');
    return [];
  }
  const earlier = await populationOf(context, then);
  const earlierTier = await classify(context, earlier);
  const promised = await promiseOf(context, earlier, earlierTier);
  const rows = await withGold(context, earlier).rows(
    backtestSql,
    { promise_factor: promised.factor },
    { earlier_tier: earlierTier, promise: promised.relation, current_tier: classified },
  );
  return rows.map((row) => backtestRow(row, options.potential as BacktestRow['potential_basis'], then.to));
}

function backtestRow(
  row: Readonly<Record<string, Cell>>,
  basis: BacktestRow['potential_basis'],
  flaggedFrom: string,
): BacktestRow {
  const [flagged, hits, below, risen] = [row.flagged, row.hits, row.below, row.risen].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const interval = wilsonInterval(hits, flagged);
  return {
    __cut: String(row.__cut),
    potential_basis: basis,
    flagged,
    hits,
    hit_rate: flagged === 0 ? null : hits / flagged,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    below_gold: below,
    risen,
    base_rate: below === 0 ? null : risen / below,
    flagged_from: flaggedFrom,
  };
}
