import type { Sql } from '../../core/analysis.js';
import { finiteOf } from '../../core/cell.js';
import { groupedBy as grouping } from '../../core/grouped.js';
import type { Row } from '../../core/result.js';
import { addDays, earlier } from '../../core/time/period-days.js';
import categoriesSql from './categories.sql';
import categoryCurrenciesSql from './category-currencies.sql';
import productCurrenciesSql from './product-currencies.sql';
import productsSql from './products.sql';
import { constantRates } from './rates.js';
import seenCategoriesSql from './seen-categories.sql';
import seenProductsSql from './seen-products.sql';
import { type Compared, paramsOf, unitsOf } from './units.js';

/** What prices are of: a product, or all of a category, whose price is then its mean price with its range. */
export const LEVELS = ['product', 'category'] as const;
export type Level = (typeof LEVELS)[number];

/** Sold of one product: pieces, and money in ten-thousandths. */
export interface Sold {
  readonly quantity: number;
  readonly amount: bigint;
  readonly cost: bigint;
}

/** All that was sold, and of it the lines whose cost is known. */
export interface ProductSide {
  readonly all: Sold;
  readonly costed: Sold;
}

/** A product, or category, sold in either period; without a key what names none. */
export interface ProductRevenue {
  readonly key: string | null;
  readonly before: ProductSide;
  readonly now: ProductSide;
  /** What the change of exchange rates made of the later amount, not rounded. */
  readonly fx: number;
  /** Not sold in the earlier period: of its last day within the 365 before the later one. */
  readonly last: Sold | null;
  /** Not sold in the later period: of its first day within the 365 after the earlier one. */
  readonly next: Sold | null;
}

const KNOWN_FOR_DAYS = 365;
const NONE: Sold = { quantity: 0, amount: 0n, cost: 0n };
const NEITHER: ProductSide = { all: NONE, costed: NONE };

const TEXTS: Readonly<Record<Level, { readonly sold: string; readonly seen: string; readonly currencies: string }>> = {
  product: { sold: productsSql, seen: seenProductsSql, currencies: productCurrenciesSql },
  category: { sold: categoriesSql, seen: seenCategoriesSql, currencies: categoryCurrenciesSql },
};

const soldOf = (row: Row, quantity: string, amount: string, cost: string): Sold => ({
  quantity: finiteOf(row[quantity]) ?? 0,
  amount: unitsOf(row[amount]),
  cost: unitsOf(row[cost]),
});

const sideOf = (row: Row | undefined): ProductSide =>
  row === undefined
    ? NEITHER
    : {
        all: soldOf(row, 'quantity', 'amount', 'cost'),
        costed: soldOf(row, 'costed_quantity', 'costed_amount', 'cost'),
      };

const keyOf = ({ cut, key }: Row): string => JSON.stringify([cut, key ?? null]);

interface Asked {
  readonly level: Level;
  readonly currencies: boolean;
  /** The last day that is known of. */
  readonly asOf: string;
}

/** What each product of each cut sold in the two periods. Needs orders with product_id, quantity and amount. */
export async function revenueOfProducts(
  sql: Sql,
  compared: Compared,
  { level, currencies, asOf }: Asked,
): Promise<ReadonlyMap<string, readonly ProductRevenue[]>> {
  const texts = TEXTS[level];
  const rows = await sql.rows(texts.sold, paramsOf(compared));
  const fx = new Map<string, number>();
  if (currencies) {
    const ofRates = await constantRates(sql, compared);
    for (const row of await sql.rows(texts.currencies, paramsOf(compared)))
      fx.set(keyOf(row), (fx.get(keyOf(row)) ?? 0) + ofRates(String(row.cut), row));
  }
  const pairs = [...grouping(rows, keyOf)].map(([key, own]) => ({
    key,
    cut: String(own[0]!.cut),
    name: own[0]!.key === null ? null : String(own[0]!.key),
    now: own.find(({ is_now }) => is_now === true),
    before: own.find(({ is_now }) => is_now !== true),
  }));
  const { now, before } = compared;
  const known = (since: string, until: string) => sql.rows(texts.seen, { seen_since: since, seen_until: until });
  const isOneSided = (side: 'now' | 'before') => pairs.some((pair) => pair.name !== null && pair[side] === undefined);
  const lasts = isOneSided('before') ? await known(addDays(now.from, -KNOWN_FOR_DAYS), addDays(now.from, -1)) : [];
  const after = earlier(addDays(before.to, KNOWN_FOR_DAYS), asOf);
  const nexts = isOneSided('now') ? await known(addDays(before.to, 1), after) : [];
  const last = new Map(lasts.map((row) => [keyOf(row), soldOf(row, 'last_quantity', 'last_amount', 'last_cost')]));
  const next = new Map(nexts.map((row) => [keyOf(row), soldOf(row, 'first_quantity', 'first_amount', 'first_cost')]));
  return new Map(
    [...grouping(pairs, ({ cut }) => cut)].map(([cut, own]) => [
      cut,
      own.map((pair) => ({
        key: pair.name,
        before: sideOf(pair.before),
        now: sideOf(pair.now),
        fx: fx.get(pair.key) ?? 0,
        last: pair.before === undefined ? (last.get(pair.key) ?? null) : null,
        next: pair.now === undefined ? (next.get(pair.key) ?? null) : null,
      })),
    ]),
  );
}
