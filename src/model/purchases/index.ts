import type { Relation, Sql } from '../../core/analysis.js';
import { amountOf } from '../../core/cell.js';
import { purchaseHistory } from '../facts/purchase_history/index.js';
import historySql from './history.sql';
import spendSql from './spend.sql';
import statesSql from './states.sql';

/** A history that customers share, in days, with how many do. */
export interface History {
  readonly repeats: number;
  readonly priced: number;
  readonly recency: number;
  readonly age: number;
  readonly customers: number;
}

export interface HistoryQuestion {
  readonly until: string;
  /** What came after this day is counted apart. */
  readonly recentAfter: string;
  readonly measure: 'revenue' | 'margin';
}

/** Who bought up to a day and how, whatever filter and cut: models are about everybody. One row a customer, as the fact purchase_history has it. */
export const historyUpTo = (sql: Sql, { until, recentAfter, measure }: HistoryQuestion): Promise<Relation> =>
  sql.whole.relation(historySql, { until, recent_after: recentAfter, measure }, { purchase_history: purchaseHistory });

/** Rows of whole numbers, read in batches: gathered as rows of an answer half a million of them take half a gigabyte. */
export async function numbersOf<T>(relation: Relation, make: (number: (column: string) => number) => T): Promise<T[]> {
  const all: T[] = [];
  for await (const { count, columns } of relation.read())
    for (let i = 0; i < count; i++) all.push(make((column) => amountOf(columns[column]![i])));
  return all;
}

/** The histories of a relation of customers, each once. */
export const historiesOf = async (sql: Sql, history: Relation): Promise<History[]> =>
  numbersOf(await sql.relation(statesSql, {}, { history }), (number) => ({
    repeats: number('repeats'),
    priced: number('priced'),
    recency: number('recency'),
    age: number('age'),
    customers: number('customers'),
  }));

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
export const longestAgeOf = (histories: readonly Pick<History, 'age'>[]): number =>
  histories.reduce((most, { age }) => Math.max(most, age), 0);

export const countOf = (histories: readonly History[], of: (history: History) => boolean = () => true): number =>
  histories.reduce((sum, history) => sum + (of(history) ? history.customers : 0), 0);
