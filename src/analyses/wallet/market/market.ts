import type { MetricValue, TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { countedShare, NOTHING, shareOf, sumOf } from '../../../parts/rates.js';
import type { Context, Span } from '../basis/context.js';
import type declaration from '../index.js';
import marketSql from './market.sql';

type Market = TableRows<(typeof declaration)['tables']['market']>;

/** Our share of each category by the market's own figures. They know no customers: under a filter or a cut there are none. */
export async function marketRows(
  { sql, frame, options, has }: Pick<Context, 'sql' | 'frame' | 'options' | 'has'>,
  { since, until }: Span,
): Promise<Market> {
  if (!has('market_sales') || frame.where.length > 0 || frame.by.length > 0) return [];
  const rows = await sql.rows(marketSql, { since, until, us: options.us });
  return rows
    .filter(({ ours }) => ours !== null)
    .map((row) => ({
      __cut: row.__cut!,
      category: String(row.category),
      ours: row.ours!,
      market: row.market!,
      market_share: shareOf(amountOf(row.ours), amountOf(row.market)),
      companies: amountOf(row.companies),
    }));
}

export function marketShare(rows: Market): MetricValue {
  const [ours, market] = [sumOf(rows, 'ours'), sumOf(rows, 'market')];
  return ours === null || market === null || market.units <= 0n ? NOTHING : countedShare(ours, market);
}
