import type { Relation, Sql, Using } from '../../../core/analysis.js';
import { type Days, daysIn } from '../../../core/time/coverage.js';
import { addDays, addMonths } from '../../../core/time/period-days.js';
import { purchaseDays } from '../../facts/purchase_days/index.js';
import { gapOf } from '../../facts/usual_gap/index.js';
import boundariesSql from '../../ladder/boundaries.sql';
import type { Bound } from '../../ladder/bounds.js';
import { Ladder } from '../../ladder/ladder.js';
import valueGroupSql from '../../ladder/value-group.sql';
import classifySql from './classify.sql';
import historySql from './history.sql';
import refineSql from './refine.sql';
import type { TierRule } from './rule.js';

/** What `boundaries.sql` reads of rows per customer and cut with `value`. */
export const groupsOf = (customers: Relation): Using => ({
  customer_value: customers,
  value_group: { text: valueGroupSql },
});

/** The ladder of each cut. Shares are counted in `steps`. */
export async function laddersOf(sql: Sql, groups: Using, steps: number): Promise<Ladder[]> {
  return Ladder.fromRows(await sql.rows(boundariesSql, { steps }, groups), steps);
}

/** Texts that read `bound` then have these bounds. */
export const withBounds = (sql: Sql, bounds: readonly Bound[]): Sql =>
  sql.given('bound', bounds, { cut: 'text', tier: 'text', low: 'decimal', high: 'decimal' });

/** Each customer, with `value` and `key`, with the tier whose bounds hold the key. */
export const classified = (sql: Sql, customers: Relation, bounds: readonly Bound[]): Promise<Relation> =>
  withBounds(sql, bounds).relation(classifySql, {}, { customer_value: customers });

/** What customers could be worth over the days that the gold cut is about. */
export interface Promised {
  /** `value` by customer and cut, in the chosen measure. */
  readonly relation: Relation;
  /** What carries it over the length of the days; null where nothing is promised. */
  readonly factor: number | null;
}

type Held = (days: Days) => Promise<Days | null>;

/** The value of the recent months, and what carries it over the days: both counted in days that the orders tell of. */
export async function recentValue(
  days: Days,
  months: number,
  { valuesOf, held }: { valuesOf(since: string, until: string): Promise<Relation>; held: Held },
): Promise<Promised & { readonly factor: number }> {
  const recent = { from: addMonths(addDays(days.to, 1), -months), to: days.to };
  const factor = (await daysHeld(held, days)) / (await daysHeld(held, recent));
  return { relation: await valuesOf(recent.from, recent.to), factor };
}

/** How many of the days the orders tell of: the cut is about these, and what lies outside of the data is no slow time. */
const daysHeld = async (held: Held, days: Days): Promise<number> => daysIn((await held(days)) ?? days);

/** The values from which customers of each cut are gold, for texts that read `gold_bound`. */
export const withGold = (sql: Sql, golds: readonly Bound[]): Sql =>
  sql.given('gold_bound', golds, { cut: 'text', low: 'decimal' });

/** Puts potential gold, too young and archive in place of what the value alone says; beside the tier, whether a customer is `silent`. */
export async function refined(
  sql: Sql,
  given: { readonly classified: Relation; readonly golds: readonly Bound[]; readonly promised: Promised },
  { until, youngDays, silence }: { readonly until: string } & Pick<TierRule, 'youngDays' | 'silence'>,
): Promise<Relation> {
  const history = await sql.relation(historySql, { until }, { purchase_days: purchaseDays });
  return withGold(sql, given.golds).relation(
    refineSql,
    {
      until,
      silence,
      promise_factor: given.promised.factor,
      young_since: addDays(until, -youngDays),
    },
    { classified: given.classified, history, promise: given.promised.relation, ...gapOf(history) },
  );
}
