import type { Fact, Sql } from '../../../core/analysis.js';
import text from './fact.sql';
import termsSql from './terms.sql';

/**
 * How long customers have been under contract without a break up to `$until`: `customer_id`, `__cut` of the contracts, `starts_on`,
 * `months`, and whether they still are (`alive`; who ended within `$grace_days` may renew).
 */
export const contractStays: Fact = { text };

const YEAR = 12;

/** The commonest length of a contract in whole months; a year where none has an end. */
export async function commonTerm(sql: Sql, until: string): Promise<number> {
  const lengths = await sql.rows(termsSql, { until });
  const [commonest] = lengths
    .map(({ months, contracts }) => ({ months: Number(months), contracts: Number(contracts) }))
    .filter(({ months }) => months >= 1)
    .sort((a, b) => b.contracts - a.contracts || a.months - b.months);
  return commonest?.months ?? YEAR;
}
