import type { Relation, Sql } from '../../../core/analysis.js';
import { purchaseDays } from '../purchase_days/index.js';
import text from './fact.sql';
import firstDayText from './first-day.sql';
import habitText from './habit.sql';

/** When customers first bought, of all orders up to a day. */
export interface FirstPurchases {
  /** First day of the orders; null where there are none. */
  readonly firstDay: string | null;
  /**
   * One row per customer who bought: `first_on`, `acquired_on`, `older` (acquired before the orders begin: the first purchase seen was
   * not the first) and `undated` (nothing says when acquired).
   */
  readonly history: Relation;
}

async function firstDayOf(sql: Sql, until: string): Promise<string | null> {
  const [row] = await sql.rows(firstDayText, { until });
  return (row?.first_day ?? null) as string | null;
}

/**
 * The same, its history also with `second_on` (null of who bought on one day), `last_on`, `days` (of purchase) and `months` (a bit each, 62 from the month of the first day of the orders):
 * twice the time of the history alone, and half of that of all three.
 */
export async function habitualPurchases(sql: Sql, until: string): Promise<FirstPurchases> {
  const firstDay = await firstDayOf(sql, until);
  const asked = { until, first_day: firstDay ?? until };
  return { firstDay, history: await sql.relation(habitText, asked, { purchase_days: purchaseDays }) };
}

export async function firstPurchases(sql: Sql, until: string): Promise<FirstPurchases> {
  const firstDay = await firstDayOf(sql, until);
  return { firstDay, history: await sql.relation(text, { until, first_day: firstDay ?? until }) };
}
