import type { TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { dirichletBrands, fitDirichlet } from '../../../stats/lifetime/nbd-dirichlet.js';
import type { Context, Point } from '../basis/context.js';
import type declaration from '../index.js';
import brandsSql from './brands.sql';
import peopleSql from './people.sql';

type Rows = TableRows<(typeof declaration)['tables']['brands']>;

/** What customers bought of one brand, or of the category in all. */
export interface Bought {
  readonly category: string;
  readonly brand: string | null;
  readonly buyers: number;
  readonly purchases: number;
  /** Purchases of the category by the buyers of the brand. */
  readonly ofCategory: number;
}

const boughtOf = (row: Row): Bought => ({
  category: String(row.category),
  brand: row.brand === null ? null : String(row.brand),
  buyers: amountOf(row.buyers),
  purchases: amountOf(row.purchases),
  ofCategory: amountOf(row.of_category),
});

/** Brands of the own catalogue, category by category, beside what brands of their size may expect. */
export async function brandRows({ sql, options }: Context, { from_on: since, until_on: until }: Point): Promise<Rows> {
  const people = new Map(
    (await sql.rows(peopleSql, { until })).map((row) => [String(row.__cut), amountOf(row.customers)]),
  );
  const rows = await sql.rows(brandsSql, { since, until });
  return [...groupedBy(rows, (row) => JSON.stringify([row.__cut, row.category])).values()].flatMap((own) => {
    const cut = String(own[0]!.__cut);
    return brandsOfCategory(own.map(boughtOf), people.get(cut) ?? 0, options.min_n).map((row) => ({
      __cut: cut,
      ...row,
    }));
  });
}

/**
 * Rows of one category, the brand with the most buyers first; none where there is but one brand. SCR = purchases of the brand / purchases of the
 * category, both summed over the brand's buyers; the expectation is the NBD-Dirichlet's for a brand of this share, null where buying is not spread as
 * it supposes. Brands of fewer than `least` buyers are part of the fit and not shown.
 */
export function brandsOfCategory(bought: readonly Bought[], people: number, least: number) {
  const whole = bought.find(({ brand }) => brand === null);
  const brands = bought.filter(({ brand }) => brand !== null);
  if (whole === undefined || brands.length < 2 || people === 0) return [];
  const sized = brands.map((one) => ({ share: one.purchases / whole.purchases, penetration: one.buyers / people }));
  const model = fitDirichlet({ penetration: whole.buyers / people, rate: whole.purchases / whole.buyers }, sized);
  const expected =
    model === null
      ? null
      : dirichletBrands(
          model,
          sized.map(({ share }) => share),
        );
  return brands
    .map(({ category, brand, buyers, purchases, ofCategory }, i) => ({
      category,
      brand: brand!,
      buyers,
      penetration: buyers / people,
      penetration_expected: expected?.[i]?.penetration ?? null,
      purchases,
      brand_share: sized[i]!.share,
      scr: purchases / ofCategory,
      scr_expected: expected?.[i]?.scr ?? null,
      excess: expected === null ? null : purchases / ofCategory - expected[i]!.scr,
    }))
    .filter(({ buyers }) => buyers >= least)
    .sort((a, b) => b.buyers - a.buyers || (a.brand < b.brand ? -1 : 1));
}
