import type { Sql } from '../../core/analysis.js';
import { finiteOf } from '../../core/cell.js';
import type { Row } from '../../core/result.js';
import meanRatesSql from './mean-rates.sql';
import ratesSql from './rates.sql';
import { type Compared, paramsOf, unitsOf } from './units.js';

/** What the change of its currency's rate made of money of the later period, in ten-thousandths of base currency, not rounded: rows are many. */
export type OfRates = (cut: string, row: Row) => number;

/**
 * The constant rate of a currency is its revenue of the earlier period as converted over the same in its own money, of each cut;
 * without any, the mean of the rates of that period's days. Of a currency without either nothing is said: its money is as it was converted.
 */
export async function constantRates(sql: Sql, compared: Compared): Promise<OfRates> {
  const params = paramsOf(compared);
  const key = (cut: string, currency: unknown) => JSON.stringify([cut, currency ?? null]);
  const rates = new Map<string, number>();
  for (const { cut, currency, amount, own } of await sql.rows(ratesSql, params)) {
    if (unitsOf(own) !== 0n) rates.set(key(String(cut), currency), Number(unitsOf(amount)) / Number(unitsOf(own)));
  }
  const means = new Map(
    (await sql.rows(meanRatesSql, params)).map(({ currency, rate }) => [String(currency), finiteOf(rate)]),
  );
  return (cut, { currency, amount, own }) => {
    // What was converted at par is in the base currency.
    if (unitsOf(amount) === unitsOf(own)) return 0;
    const rate = rates.get(key(cut, currency)) ?? means.get(String(currency)) ?? null;
    return rate === null ? 0 : Number(unitsOf(amount)) - Number(unitsOf(own)) * rate;
  };
}
