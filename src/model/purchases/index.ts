import type { Relation, Sql } from '../../core/analysis.js';
import { amountOf } from '../../core/cell.js';
import { purchaseHistory } from '../facts/purchase_history/index.js';
import { Histories, type History } from './histories.js';
import historySql from './history.sql';
import spendSql from './spend.sql';
import statesSql from './states.sql';
import { wholeNumbersOf } from './whole-numbers.js';

export type { Histories, History } from './histories.js';

export interface HistoryQuestion {
  readonly until: string;
  /** What came after this day is counted apart. */
  readonly recentAfter: string;
  readonly measure: 'revenue' | 'margin';
}

/** Who bought up to a day and how, whatever filter and cut: models are about everybody. One row a customer, as the fact purchase_history has it. */
export const historyUpTo = (sql: Sql, { until, recentAfter, measure }: HistoryQuestion): Promise<Relation> =>
  sql.whole.relation(historySql, { until, recent_after: recentAfter, measure }, { purchase_history: purchaseHistory });

/** The histories of a relation of customers, each once. */
export const historiesOf = async (sql: Sql, history: Relation): Promise<Histories> =>
  new Histories(
    await wholeNumbersOf(await sql.relation(statesSql, {}, { history }), [
      'repeats',
      'priced',
      'recency',
      'age',
      'customers',
    ]),
  );

/** Up to here each customer's worth stands for itself in the model of spend. */
const EXACT_SPENDERS = 20_000;

/** Customers by number of priced repeat days and mean worth of one, for `fitSpend`. */
export async function spendStates(sql: Sql, history: Relation): Promise<{ x: number; mean: number; count: number }[]> {
  const rows = await sql.rows(spendSql, { exact: EXACT_SPENDERS }, { history });
  return rows.map((row) => ({
    x: amountOf(row.priced),
    mean: amountOf(row.mean_value),
    count: amountOf(row.customers),
  }));
}

/** Days since the first purchase of who bought first, 0 of nobody; histories may be more than a call takes arguments. */
export const longestAgeOf = (histories: Iterable<Pick<History, 'age'>>): number => {
  let most = 0;
  for (const { age } of histories) most = Math.max(most, age);
  return most;
};

export function countOf(histories: Iterable<History>, of: (history: History) => boolean = () => true): number {
  let count = 0;
  for (const history of histories) if (of(history)) count += history.customers;
  return count;
}
