import type { Fact, Relation, Sql, Using } from '../../../core/analysis.js';
import { purchaseDays } from '../purchase_days/index.js';
import byDayText from './by-day.sql';
import text from './fact.sql';
import gapsText from './gaps.sql';
import keptGapsText from './kept-gaps.sql';
import medianText from './median.sql';
import ofHabitText from './of-habit.sql';
import openText from './open.sql';

/** `gap`, `customers`: the mean gaps in days between the purchase days of repeat customers up to `$until`, and how many have them. */
const gapCount: Fact = { text, using: { purchase_days: purchaseDays } };

/** Gaps between the purchase days up to `$until`, the open ones too. */
const GAPS: Fact = { text: gapsText, using: { purchase_days: purchaseDays } };

/** Everybody's purchase days up to a day, kept with the next of each: for what is asked about this day and about days before it. */
export const keptDaysOf = ({ whole }: Sql, until: string): Promise<Relation> =>
  whole.relation(gapsText, { until }, { purchase_days: purchaseDays });

/** Of purchase days that are kept with the next of each, those up to the day asked about. */
const WITHIN: Fact = {
  text: 'SELECT customer_id, ordered_on FROM kept_days WHERE ordered_on <= CAST($until AS date) ORDER BY customer_id, ordered_on',
};
const GAPS_WITHIN: Fact = { text: keptGapsText };

/**
 * The usual gap: the median, over repeat customers, of their mean gap in days up to a day; null where nobody bought twice. `kept`: what
 * `keptDaysOf` gave for this day or a later one; order lines are not read again then.
 */
export async function usualGap(sql: Sql, until: string, kept?: Relation): Promise<number | null> {
  const using: Using =
    kept === undefined
      ? { gap_count: gapCount }
      : { kept_days: kept, gap_count: { text, using: { purchase_days: WITHIN } } };
  const [row] = await sql.rows(medianText, { until }, using);
  return row?.days == null ? null : Number(row.days);
}

/** `usual_gap`, one row of `days`, out of rows of customers with `first_on`, `last_on` and the number of `days` they bought on. */
export const gapOf = (habit: Relation): Using => ({
  habit,
  gap_count: { text: ofHabitText },
  usual_gap: { text: medianText },
});

/** The usual gap of a history that `habitualPurchases` gave: the order lines are not read again. */
export async function usualGapOf(sql: Sql, habit: Relation): Promise<number | null> {
  const [row] = await sql.rows('SELECT days FROM usual_gap ORDER BY days', {}, gapOf(habit));
  return row?.days == null ? null : Number(row.days);
}

/** The usual gap as it stood on each of many days, in one question; null where nobody had bought twice by then. */
export async function usualGaps(sql: Sql, days: readonly string[]): Promise<(number | null)[]> {
  const until = [...days].sort().at(-1);
  if (until === undefined) return [];
  const asked = [...new Set(days)].map((day) => ({ day }));
  const rows = await sql
    .given('asked_day', asked, { day: 'date' })
    .rows(byDayText, { until }, { purchase_days: purchaseDays });
  const found = new Map(rows.map((row) => [String(row.day), Number(row.days)]));
  return days.map((day) => found.get(day) ?? null);
}

/** Gaps that ended and gaps still open up to a day, for `kaplanMeier`: the guard of the usual gap while data are young. `kept`: as for `usualGap`. */
export async function gapCounts(
  sql: Sql,
  until: string,
  kept?: Relation,
): Promise<{ time: number; events: number; censored: number }[]> {
  const using: Using = kept === undefined ? { gap: GAPS } : { kept_days: kept, gap: GAPS_WITHIN };
  const rows = await sql.rows(openText, { until }, using);
  return rows.map((row) => ({ time: Number(row.days), events: Number(row.events), censored: Number(row.censored) }));
}
