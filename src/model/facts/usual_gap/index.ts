import type { Sql } from '../../../core/analysis.js';
import { purchaseDays } from '../purchase_days/index.js';
import text from './fact.sql';
import openText from './open.sql';

/** The mean gaps of repeat customers up to a day, for `quantile`: their median is the usual gap. Empty where nobody bought twice. */
export async function gapPairs(sql: Sql, until: string): Promise<{ value: number; count: number }[]> {
  const rows = await sql.rows(text, { until }, { purchase_days: purchaseDays });
  return rows.map(({ gap, customers }) => ({ value: Number(gap), count: Number(customers) }));
}

/** Gaps that ended and gaps still open up to a day, for `kaplanMeier`: the guard of the usual gap while data are young. */
export async function gapCounts(
  sql: Sql,
  until: string,
): Promise<{ time: number; events: number; censored: number }[]> {
  const rows = await sql.rows(openText, { until }, { purchase_days: purchaseDays });
  return rows.map((row) => ({ time: Number(row.days), events: Number(row.events), censored: Number(row.censored) }));
}
