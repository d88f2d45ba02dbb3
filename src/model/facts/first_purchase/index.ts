import type { Relation, Sql } from '../../../core/analysis.js';
import text from './fact.sql';
import firstDayText from './first-day.sql';

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

export async function firstPurchases(sql: Sql, until: string): Promise<FirstPurchases> {
  const [row] = await sql.rows(firstDayText, { until });
  const firstDay = (row?.first_day ?? null) as string | null;
  return { firstDay, history: await sql.relation(text, { until, first_day: firstDay ?? until }) };
}
