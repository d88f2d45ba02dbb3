import type { MetricValue, Relation, TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import type { Decimal } from '../../../core/decimal.js';
import { isAboutCustomers } from '../../../model/customer-grain.js';
import { periodOf } from '../../../model/prefix/period-cut.js';
import { NOTHING, plainInterval, rateColumns } from '../../../parts/rates.js';
import { meanInterval, momentsFromSums } from '../../../stats/intervals/mean-interval.js';
import { sum } from '../../../stats/sum.js';
import type { Context, Span } from '../basis/context.js';
import type declaration from '../index.js';
import categorySql from './category.sql';
import categoryBuyersSql from './category-buyers.sql';
import categorySoldSql from './category-sold.sql';
import categoryWidthsSql from './category-widths.sql';

type Penetration = TableRows<(typeof declaration)['tables']['penetration']>;

export interface Width {
  readonly cut: string;
  readonly categories: number;
  readonly customers: number;
}

export interface Categories {
  /** One row per customer, cut and category bought. */
  readonly bought: Relation;
  /** Categories that anybody bought in the period of a cut. */
  soldIn(cut: string): number;
  readonly widths: readonly Width[];
}

export async function categoriesOf({ sql }: Pick<Context, 'sql'>, span: Span): Promise<Categories> {
  const bought = await sql.relation(categorySql, span);
  const sold = new Map(
    (await sql.rows(categorySoldSql, span)).map((row) => [row.period_start, amountOf(row.categories)]),
  );
  const rows = await sql.rows(categoryWidthsSql, {}, { customer_category: bought });
  const widths = rows.map((row) => ({
    cut: String(row.__cut),
    categories: amountOf(row.categories),
    customers: amountOf(row.customers),
  }));
  return { bought, soldIn: (cut) => sold.get(null) ?? sold.get(periodOf(cut)) ?? 0, widths };
}

/** Categories a customer buys of those sold: sum over sum, with the t interval of the mean customer. */
export function penetrationMetric({ soldIn, widths }: Categories, cut: string): MetricValue {
  const sold = soldIn(cut);
  const own = widths.filter((width) => width.cut === cut);
  const weighted = (power: number) => sum(own.map(({ categories, customers }) => customers * categories ** power));
  const customers = weighted(0);
  if (customers === 0 || sold === 0) return NOTHING;
  const moments = momentsFromSums(customers, weighted(1), weighted(2))!;
  const interval = meanInterval(moments);
  return {
    value: moments.mean / sold,
    numerator: weighted(1),
    denominator: customers * sold,
    interval:
      interval &&
      plainInterval({ ...interval, low: Math.max(0, interval.low / sold), high: Math.min(1, interval.high / sold) }),
  };
}

export async function penetrationRows(
  { sql, options, frame, has }: Context,
  { bought, widths }: Categories,
  stated: Relation,
): Promise<Penetration> {
  const scope = { about_customers: isAboutCustomers(frame, has), filtered: frame.where.length > 0 };
  const rows = await sql.rows(categoryBuyersSql, scope, { customer_category: bought, stated });
  return rows.map((row) => {
    const cut = String(row.__cut);
    const customers = sum(widths.filter((width) => width.cut === cut).map((width) => width.customers));
    const buyers = amountOf(row.buyers);
    const { rate, ...limits } = rateColumns(buyers, customers, options.min_n);
    const wallet = row.stated as Decimal | null;
    return {
      __cut: cut,
      category: row.category as string,
      buyers,
      customers,
      penetration: rate,
      ...limits,
      spend: row.spend!,
      stated_customers: amountOf(row.stated_customers),
      stated_wallet: wallet,
      share_of_wallet: wallet !== null && wallet.units > 0n ? amountOf(row.stated_spend) / wallet.toNumber() : null,
    };
  });
}
