import type { Relation } from '../../../core/analysis.js';
import type { Cell, Period } from '../../../core/result.js';
import { addDays, addMonths } from '../../../core/time/period.js';
import { earlier } from '../../../core/time/period-days.js';
import { type Promised, recentValue, refined, withGold } from '../../../model/computed/tier/groups.js';
import { TIER_RULE } from '../../../model/computed/tier/rule.js';
import { type Bound, boundsOf } from '../../../model/ladder/bounds.js';
import { STALE_DAYS, statedWallets } from '../../../model/texts/stated-wallet.js';
import { wilsonInterval } from '../../../stats/intervals/proportion-interval.js';
import { type Context, classify, type Population, populationOf, valuesOf } from '../basis/classify.js';
import backtestSql from './backtest.sql';
import statedSql from './stated.sql';

/** Months of recent value, and the horizon that the backtest of what they promise looks ahead. */
const RECENT_MONTHS = TIER_RULE.recentMonths;

/** Puts potential gold, too young and archive in place of what the value alone says. */
export async function refine(context: Context, population: Population, classified: Relation): Promise<Relation> {
  const { sql, options } = context;
  const given = {
    classified,
    golds: goldsOf(context, population),
    promised: await promiseOf(context, population, classified),
  };
  return refined(sql, given, {
    until: population.period.to,
    youngDays: options.young_days,
    silence: TIER_RULE.silence,
  });
}

/** From which value on customers of each cut are gold. */
const goldsOf = ({ options }: Context, { ladders }: Population): Bound[] =>
  ladders
    .flatMap((ladder) => boundsOf(ladder, { ...options, ties: options.ties === 'split' ? 'keep-up' : options.ties }))
    .filter(({ tier }) => tier === 'gold');

/** What a customer could be worth over the period: the rate of the recent days, or the wallet stated. */
async function promiseOf(context: Context, { period }: Population, classified: Relation): Promise<Promised> {
  const { sql, options, frame } = context;
  if (options.potential === 'wallet') {
    // A period still under way is worth what was bought up to the last day seen, so the wallet takes that length too.
    const span = { since: period.from, until: earlier(period.to, frame.as_of), staleDays: STALE_DAYS };
    const statement = await statedWallets(sql, span);
    return { relation: await sql.relation(statedSql, {}, { classified, statement }), factor: 1 };
  }
  const promised = await recentValue(period, RECENT_MONTHS, {
    valuesOf: (since, until) => valuesOf(context, since, until),
    held: (days) => context.held(days),
  });
  return options.potential === 'run_rate' ? promised : { ...promised, factor: null };
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
  firstDay: string | null,
): Promise<BacktestRow[]> {
  const { options } = context;
  if (options.potential === 'none') return [];
  const { period } = population;
  const shift = (day: string) => addDays(addMonths(addDays(day, 1), -RECENT_MONTHS), -1);
  const then: Period = { ...period, from: addMonths(period.from, -RECENT_MONTHS), to: shift(period.to) };
  if (firstDay === null || then.from < firstDay) {
    context.warn('W_NO_BACKTEST');
    return [];
  }
  const earlier = await populationOf(context, then);
  const earlierTier = await classify(context, earlier);
  const promised = await promiseOf(context, earlier, earlierTier);
  const rows = await withGold(context.sql, goldsOf(context, earlier)).rows(
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
