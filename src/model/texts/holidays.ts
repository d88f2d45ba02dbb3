import type { Sql } from '../../core/analysis.js';
import text from './holidays.sql';

/** Days off within the days, ascending. */
export async function holidaysWithin(sql: Sql, since: string, until: string): Promise<string[]> {
  return (await sql.rows(text, { since, until })).map(({ day }) => String(day));
}
