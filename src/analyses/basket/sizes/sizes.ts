import type { CutMetrics, Relation, Sql, TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import { rowsPerCut } from '../../../parts/cuts.js';
import { countedShare, rateMetric, ratioOf, shareOf, sumOf } from '../../../parts/rates.js';
import type declaration from '../index.js';
import sizesSql from './sizes.sql';

/** Baskets of one cut that hold as many items. */
export interface Size {
  readonly cut: string;
  readonly items: number;
  readonly baskets: number;
  readonly priced: number;
  readonly amount: Decimal | null;
}

type Values = CutMetrics<(typeof declaration)['metrics']>['values'];

/** Baskets of this many items are told one by one; beyond, up to each of these numbers. */
const STEPS = [1, 2, 3, 4, 5, 10, 20, 50] as const;

export async function sizesOf(sql: Sql, basket: Relation): Promise<Size[]> {
  return (await sql.rows(sizesSql, {}, { basket })).map((row) => ({
    cut: String(row.__cut),
    items: amountOf(row.items),
    baskets: amountOf(row.baskets),
    priced: amountOf(row.priced),
    amount: row.amount instanceof Decimal ? row.amount : null,
  }));
}

const total = (own: readonly Size[], of: (size: Size) => number): number =>
  own.reduce((sum, size) => sum + of(size), 0);
export const basketsOf = (own: readonly Size[]): number => total(own, ({ baskets }) => baskets);
const amountOfAll = (own: readonly Size[]): Decimal | null =>
  sumOf(
    own.map(({ amount }) => ({ amount })),
    'amount',
  );

/** Metrics that follow from the sizes alone; of a basket of which nothing is known the items are not counted. */
export function sizeMetrics(
  own: readonly Size[],
): Pick<Values, 'baskets' | 'basket_items' | 'basket_value' | 'one_item_share'> {
  const known = own.filter(({ items }) => items > 0);
  const [baskets, priced] = [basketsOf(known), total(own, (size) => size.priced)];
  const amount = amountOfAll(own);
  const items = total(known, (size) => size.items * size.baskets);
  return {
    baskets: { value: basketsOf(own) },
    basket_items: countedShare(items, baskets),
    basket_value: { value: ratioOf(amount, priced), numerator: amount, denominator: priced, interval: null },
    one_item_share: rateMetric(
      total(
        known.filter((size) => size.items === 1),
        (size) => size.baskets,
      ),
      baskets,
    ),
  };
}

/** How large baskets are, and what baskets of each size bring. */
export const sizeRows = (sizes: readonly Size[]): TableRows<(typeof declaration)['tables']['sizes']> =>
  rowsPerCut(sizes, (own) => {
    const [all, money] = [basketsOf(own), amountOfAll(own)];
    return [...STEPS, null].flatMap((to, index) => {
      const from = (STEPS[index - 1] ?? 0) + 1;
      const these = own.filter(({ items }) => items >= from && (to === null || items <= to));
      const [baskets, amount] = [basketsOf(these), amountOfAll(these)];
      if (baskets === 0) return [];
      return [
        {
          items_from: from,
          items_to: to,
          baskets,
          share: shareOf(baskets, all),
          amount,
          average: ratioOf(
            amount,
            total(these, (size) => size.priced),
          ),
          amount_share: ratioOf(amount, money),
        },
      ];
    });
  });
