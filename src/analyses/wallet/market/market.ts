import type { MetricValue, TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import type { Context, Span } from '../basis/context.js';
import type declaration from '../index.js';
import marketSql from './market.sql';

type Market = TableRows<(typeof declaration)['tables']['market']>;

const NONE: MetricValue = { value: null, numerator: null, denominator: null, interval: null };

/** Our share of each category by the market's own figures. They know no customers: under a filter or a cut there are none. */
export async function marketRows({ sql, frame, options, has }: Context, { since, until }: Span): Promise<Market> {
  if (!has('market_sales') || frame.where.length > 0) return [];
  const rows = await sql.rows(marketSql, { since, until, us: options.us });
  return rows
    .filter(({ __cut, ours }) => __cut === '' && ours !== null)
    .map((row) => ({
      __cut: '',
      category: String(row.category),
      ours: row.ours!,
      market: row.market!,
      market_share: amountOf(row.market) > 0 ? amountOf(row.ours) / amountOf(row.market) : null,
      companies: amountOf(row.companies),
    }));
}

export function marketShare(rows: Market): MetricValue {
  const total = (column: 'ours' | 'market') =>
    rows.reduce((whole, row) => whole.plus(row[column] as Decimal), Decimal.zero);
  return shareOfMarket({ ours: total('ours'), market: total('market') });
}

export function shareOfMarket({ ours, market }: { ours: Decimal | null; market: Decimal | null }): MetricValue {
  if (ours === null || market === null || market.units <= 0n) return NONE;
  // All of the market is counted, not a sample: there is nothing an interval would be about.
  return { value: ours.toNumber() / market.toNumber(), numerator: ours, denominator: market, interval: null };
}
