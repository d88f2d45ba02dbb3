import type { Sql } from '../core/analysis.js';
import { earlier } from '../core/time/period-days.js';
import { calendarRatios, revenueOfDays, usualSince } from '../model/revenue-change/calendar.js';
import { revenueWithin, type Within } from '../model/revenue-change/index.js';
import {
  type Level,
  type ProductRevenue,
  type ProductSide,
  revenueOfProducts,
  type Sold,
} from '../model/revenue-change/products.js';
import type { Compared } from '../model/revenue-change/units.js';
import { holidaysWithin } from '../model/texts/holidays.js';
import { apportion } from '../stats/decomposition/apportion.js';
import {
  commonShareOf,
  type LineEffects,
  lineEffects,
  marginBridge,
  type ProductBridge,
  type ProductLine,
  productBridge,
} from '../stats/decomposition/product-bridge.js';
import { type RevenueBridge, revenueBridge } from '../stats/decomposition/revenue-bridge.js';

/** The change by prices and pieces, the level at which they are looked at, and the share of both periods' money in what was sold in both. */
export interface ByProduct {
  readonly level: Level;
  readonly commonShare: number | null;
  readonly revenue: ProductBridge;
  /** What each product, or category, makes of the change of revenue, computed in the whole; by its key, null of what names none. */
  effects(): readonly (LineEffects & { readonly product: string | null })[];
  /** Of the lines with a cost; null where none has one. */
  readonly margin: ProductBridge | null;
}

/** What the change of revenue of one cut is made of, twice: each sums to it exactly. */
export interface Bridges {
  readonly tree: RevenueBridge;
  /** How many groups the tree was computed within. */
  readonly groups: number;
  /** What the later period's days usually bring over the earlier one's; null where too little is known. */
  readonly calendar: number | null;
  readonly products: ByProduct | null;
}

export interface BridgesAsked {
  readonly compared: Compared;
  readonly within: Within | null;
  /** At which level prices are looked at; null: as the data let it. False where they are not. */
  readonly level: Level | null | false;
  /** First day of the orders, whatever the filter. */
  readonly first: string;
  readonly asOf: string;
  has(table: string, column?: string): boolean;
}

/** The least share of both periods' money that is in products sold in both, for prices to be those of products. */
const LEAST_COMMON = 0.8;

/** Of what the rates made of an amount, what they made of a part of it. */
const share = (fx: number, part: bigint, whole: bigint): number =>
  fx === 0 || part === whole || whole === 0n ? fx : (fx * Number(part)) / Number(whole);

/** Whole units of real amounts, which sum to what they sum to. */
const whole = (parts: readonly number[]): bigint[] =>
  apportion(BigInt(Math.round(parts.reduce((a, b) => a + b, 0))), parts);

/** Lines as bridges see them: of what was sold, all or what has a cost, its money or its cost; what rates made of it is in proportion. */
function linesOf(
  products: readonly ProductRevenue[],
  sideOf: (side: ProductSide) => Sold,
  moneyOf: (sold: Sold) => bigint,
): ProductLine[] {
  const priced = (sold: Sold) => ({ quantity: sold.quantity, amount: moneyOf(sold) });
  const fx = whole(products.map((one) => share(one.fx, moneyOf(sideOf(one.now)), one.now.all.amount)));
  return products.map(({ key, before, now, last, next }, place) => ({
    before: priced(sideOf(before)),
    now: priced(sideOf(now)),
    fx: fx[place]!,
    last: last && priced(last),
    again: next !== null,
    named: key !== null,
  }));
}

const amountOf = ({ amount }: Sold): bigint => amount;
const costedOf = ({ costed }: ProductSide): Sold => costed;

function byProduct(level: Level, products: readonly ProductRevenue[], tree: RevenueBridge, ratio: number): ByProduct {
  const all = linesOf(products, ({ all: own }) => own, amountOf);
  const hasCost = products.some(({ before, now }) => before.costed.cost !== 0n || now.costed.cost !== 0n);
  const costed = linesOf(products, costedOf, amountOf);
  return {
    level,
    commonShare: commonShareOf(all),
    revenue: productBridge(all, { calendar: tree.calendar, ratio }),
    effects: () =>
      lineEffects(all, { calendar: tree.calendar, ratio }).map((own, place) => ({
        ...own,
        product: products[place]!.key,
      })),
    margin: hasCost
      ? marginBridge(
          costed,
          linesOf(products, costedOf, ({ cost }) => cost),
          { ratio },
        )
      : null,
  };
}

const sizeOf = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** Whether categories say more: more of the money is in both periods, and no mean price is of pieces so unlike that it moves by more than all that was sold. */
const saysMore = (coarse: ByProduct, fine: ByProduct): boolean =>
  (coarse.commonShare ?? 0) > (fine.commonShare ?? 0) && sizeOf(coarse.revenue.price) <= sizeOf(coarse.revenue.before);

/** Prices and pieces of each cut, at product level where products sold in both periods make 80 % of both, else by category. */
async function productsOf(
  sql: Sql,
  { compared, level, asOf, has }: BridgesAsked,
  of: (level: Level, cut: string, products: readonly ProductRevenue[]) => ByProduct,
): Promise<ReadonlyMap<string, ByProduct>> {
  if (level === false || !has('orders', 'product_id') || !has('orders', 'quantity')) return new Map();
  const hasCategory = has('products', 'category');
  const currencies = has('orders', 'currency');
  const at = async (own: Level) => {
    const found = await revenueOfProducts(sql, compared, { level: own, currencies, asOf });
    return new Map([...found].map(([cut, products]) => [cut, of(own, cut, products)]));
  };
  if (level === 'category') return hasCategory ? at('category') : new Map();
  const fine = await at('product');
  const isThin = ({ commonShare }: ByProduct) => (commonShare ?? 0) < LEAST_COMMON;
  if (level === 'product' || !hasCategory || ![...fine.values()].some(isThin)) return fine;
  const coarse = await at('category');
  const best = (own: ByProduct, other: ByProduct | undefined) =>
    other !== undefined && isThin(own) && saysMore(other, own) ? other : own;
  return new Map([...fine].map(([cut, own]) => [cut, best(own, coarse.get(cut))]));
}

/**
 * What the change of revenue between two periods is made of, of each cut: currency, calendar, then customers x orders per customer x
 * order value within each group; beside it price, volume, mix, new and lost products of the same rest.
 */
export async function revenueBridges(sql: Sql, asked: BridgesAsked): Promise<ReadonlyMap<string, Bridges>> {
  const { compared, within, first, has } = asked;
  const groups = await revenueWithin(sql, compared, { currencies: has('orders', 'currency'), within });
  const marked = has('holidays', 'day') && has('holidays', 'is_workday');
  const since = earlier(compared.before.from, usualSince(compared));
  const holidays = new Set(marked ? await holidaysWithin(sql.whole, since, compared.now.to) : []);
  const ratioOf = await calendarRatios(compared, { holidays, first }, (days) => revenueOfDays(sql, days));
  const trees = new Map(
    [...groups].map(([cut, own]) => {
      const calendar = ratioOf(cut);
      return [cut, { tree: revenueBridge(own, calendar ?? 1), groups: own.length, calendar }];
    }),
  );
  const products = await productsOf(sql, asked, (level, cut, own) => {
    const { tree, calendar } = trees.get(cut)!;
    return byProduct(level, own, tree, calendar ?? 1);
  });
  return new Map([...trees].map(([cut, tree]) => [cut, { ...tree, products: products.get(cut) ?? null }]));
}
