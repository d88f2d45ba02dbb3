import type { MetricValue, Relation, Sql } from '../core/analysis.js';
import { amountOf } from '../core/cell.js';
import { followUps, lastSeen } from '../model/facts/case_clock/index.js';
import text from './first-contact.sql';
import { rateMetric } from './rates.js';

const DAY = 86_400;
/** A customer who opens another case within so many days after the solution was not helped at first. */
const DAYS = 7;

/**
 * Share of solved cases that were solved at first contact, by `__cut`, of a relation with `__cut`, `ticket_id`, `customer_id`,
 * `resolved_at` and `reopened_count`; null of fewer than `least`. The rule is `solvedAtFirst`, with the window of `agents`.
 */
export async function firstContacts(
  sql: Sql,
  solved: Relation,
  asOf: string,
  least: number,
): Promise<(cut: string) => MetricValue> {
  const window = DAYS * DAY;
  const follow_up = await followUps(sql, solved, asOf, window);
  const rows = await sql.rows(text, { window, seen: await lastSeen(sql, asOf) }, { solved, follow_up });
  const found = new Map(rows.map((row) => [String(row.__cut), row]));
  return (cut) => {
    const row = found.get(cut);
    const [helped, again] = [amountOf(row?.helped ?? 0), amountOf(row?.again ?? 0)];
    return rateMetric(helped, helped + again, least, amountOf(row?.later ?? 0));
  };
}
