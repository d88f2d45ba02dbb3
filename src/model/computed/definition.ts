import type { Params, Relation, Sql } from '../../core/analysis.js';
import type { Days } from '../../core/time/coverage.js';
import { firstPurchases } from '../facts/first_purchase/index.js';

/** Purchase days after the first, days from it to the last and to the day, and how many customers have them so. */
export interface SharedHistory {
  readonly repeats: number;
  readonly recency: number;
  readonly age: number;
  readonly customers: number;
}

/** What a computed attribute is made of: all rows, without filter and cut. */
export interface ComputedSource {
  readonly sql: Sql;
  /** The data that are there. */
  has(table: string, column?: string): boolean;
  /** The part of the days that the orders tell of; null where they tell of none. */
  held(days: Days): Promise<Days | null>;
  /**
   * What a model of purchases says of the days up to one, as the parameters of a text: of histories that customers share, in days. Throws
   * UserError where they identify none.
   */
  modelOf(histories: readonly SharedHistory[], day: string): Promise<Params>;
}

/** A value per customer as of a day, computed from the full history of orders; usable by `--by` and `--where` like a column. */
export interface ComputedDefinition {
  /** Columns of orders. */
  readonly needs: readonly string[];
  /** Columns customer_id and value, of what was known on the day: the last that counts. */
  make(source: ComputedSource, day: string): Promise<Relation>;
}

/** An attribute that is one query with `$as_of`. */
export const queried =
  (text: string): ComputedDefinition['make'] =>
  ({ sql }, as_of) =>
    sql.relation(text, { as_of });

/** The same, of when customers first bought up to the day. */
export const ofFirstPurchase =
  (text: string): ComputedDefinition['make'] =>
  async ({ sql }, as_of) => {
    const { history } = await firstPurchases(sql, as_of);
    return sql.relation(text, { as_of }, { first_purchase: history });
  };
