import type { MetricValue, Relation, TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import type { Decimal } from '../../../core/decimal.js';
import { isAboutCustomers } from '../../../model/customer-grain.js';
import { meanInterval, momentsFromSums } from '../../../stats/intervals/mean-interval.js';
import { wilsonInterval } from '../../../stats/intervals/proportion-interval.js';
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
  readonly sold: number;
  readonly widths: readonly Width[];
}

export async function categoriesOf({ sql }: Context, span: Span): Promise<Categories> {
  const bought = await sql.relation(categorySql, span);
  const sold = await sql.rows(categorySoldSql, span);
  const rows = await sql.rows(categoryWidthsSql, {}, { customer_category: bought });
  const widths = rows.map((row) => ({
    cut: String(row.__cut),
    categories: amountOf(row.categories),
    customers: amountOf(row.customers),
  }));
  return { bought, sold: sold.length, widths };
}

/** Categories a customer buys of those sold: sum over sum, with the t interval of the mean customer. */
export function penetrationMetric({ sold, widths }: Pick<Categories, 'sold' | 'widths'>, cut: string): MetricValue {
  const own = widths.filter((width) => width.cut === cut);
  const weighted = (power: number) => sum(own.map(({ categories, customers }) => customers * categories ** power));
  const customers = weighted(0);
  if (customers === 0 || sold === 0) return { value: null, numerator: null, denominator: null, interval: null };
  const moments = momentsFromSums(customers, weighted(1), weighted(2))!;
  const interval = meanInterval(moments);
  return {
    value: moments.mean / sold,
    numerator: weighted(1),
    denominator: customers * sold,
    interval: interval && {
      low: Math.max(0, interval.low / sold),
      high: Math.min(1, interval.high / sold),
      level: interval.level,
      method: interval.method,
    },
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
    const interval = customers >= options.min_n ? wilsonInterval(buyers, customers) : null;
    const wallet = row.stated as Decimal | null;
    return {
      __cut: cut,
      category: row.category as string,
      buyers,
      customers,
      penetration: interval?.estimate ?? null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      spend: row.spend!,
      stated_customers: amountOf(row.stated_customers),
      stated_wallet: wallet,
      share_of_wallet: wallet !== null && wallet.units > 0n ? amountOf(row.stated_spend) / wallet.toNumber() : null,
    };
  });
}
