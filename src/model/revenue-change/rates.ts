import type { Sql } from '../../core/analysis.js';
import { finiteOf } from '../../core/cell.js';
import type { Row } from '../../core/result.js';
import meanRatesSql from './mean-rates.sql';
import ratesSql from './rates.sql';
import { type Compared, paramsOf, unitsOf } from './units.js';

/** What the change of its currency's rate made of money of the later period, in ten-thousandths of base currency, not rounded: rows are many. */
export type OfRates = (cut: string, row: Row) => number;

/** Money in ten-thousandths: as it was converted, and in its own currency. */
export interface Converted {
  readonly amount: number;
  readonly own: number;
}

/** The constant rate by money of the earlier period; else the mean of the rates of its days; undefined where neither tells. */
export const constantRate = (earlier: Converted | undefined, mean: number | null | undefined): number | undefined =>
  earlier === undefined || earlier.own === 0 ? (mean ?? undefined) : earlier.amount / earlier.own;

/** What rates made of money of the later period. What was converted at par is in the base currency. */
export const madeOfRates = ({ amount, own }: Converted, rate: number | undefined): number =>
  amount === own || rate === undefined ? 0 : amount - own * rate;

const converted = ({ amount, own }: Row): Converted => ({
  amount: Number(unitsOf(amount)),
  own: Number(unitsOf(own)),
});

/**
 * The constant rate of a currency is its revenue of the earlier period as converted over the same in its own money, of each cut;
 * without any, the mean of the rates of that period's days. Of a currency without either nothing is said: its money is as it was converted.
 */
export async function constantRates(sql: Sql, compared: Compared): Promise<OfRates> {
  const params = paramsOf(compared);
  const key = (cut: string, currency: unknown) => JSON.stringify([cut, currency ?? null]);
  const earlier = new Map<string, Converted>();
  for (const row of await sql.rows(ratesSql, params)) earlier.set(key(String(row.cut), row.currency), converted(row));
  const means = new Map(
    (await sql.rows(meanRatesSql, params)).map(({ currency, rate }) => [String(currency), finiteOf(rate)]),
  );
  return (cut, row) =>
    madeOfRates(converted(row), constantRate(earlier.get(key(cut, row.currency)), means.get(String(row.currency))));
}
