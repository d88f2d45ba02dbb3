import type { Relation, Sql, Using } from '../../../core/analysis.js';
import { amountOf, numberOf } from '../../../core/cell.js';
import adoptedSql from './adopted.sql';
import boughtSql from './bought.sql';
import type { Context } from './context.js';
import { untilOf } from './context.js';
import missingSql from './missing.sql';

/** A category that customers take up: their chance in a year, and the share of their spend that it then has. */
export interface Offer {
  readonly category: string;
  readonly chance: number;
  readonly share: number;
}

export interface Offers {
  readonly offers: readonly Offer[];
  /** The best offer that each customer never bought, by its place from 1. */
  readonly missing: Using[string];
}

/** Fewer who took a category up in the year tell nothing of it. */
const LEAST_ADOPTERS = 10;
/** Categories on offer. */
const MOST_OFFERS = 50;

const NONE = { text: "SELECT '' AS customer_id, 0 AS missing WHERE 1 = 0 ORDER BY 1" };

export async function offersOf(context: Context): Promise<Offers> {
  const { sql, has } = context;
  if (!has('orders', 'product_id') || !has('orders', 'amount') || !has('products', 'category'))
    return { offers: [], missing: NONE };
  const bought = await sql.whole.relation(boughtSql, { until: untilOf(context) });
  const offers = await adopted(sql.whole, bought, untilOf(context));
  if (offers.length === 0) return { offers, missing: NONE };
  return { offers, missing: await offered(sql.whole, offers).relation(missingSql, {}, { bought }) };
}

/** A text's view of the offers, the best first. */
export const offered = (sql: Sql, offers: readonly Offer[]): Sql =>
  sql.given('offer', offers, { category: 'text', chance: 'double', share: 'double' });

async function adopted(sql: Sql, bought: Relation, until: string): Promise<Offer[]> {
  const rows = await sql.rows(adoptedSql, { until }, { bought });
  return rows
    .flatMap((row) => {
      const [adopters, without] = [amountOf(row.adopters), amountOf(row.without)];
      const [spent, onAll] = [numberOf(row.spent), numberOf(row.spent_on_all)];
      if (adopters < LEAST_ADOPTERS || spent === null || onAll === null || spent <= 0 || onAll <= 0) return [];
      return [{ category: String(row.category), chance: adopters / without, share: Math.min(1, spent / onAll) }];
    })
    .sort((a, b) => b.chance * b.share - a.chance * a.share || (a.category < b.category ? -1 : 1))
    .slice(0, MOST_OFFERS);
}
