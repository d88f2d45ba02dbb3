import type { Series } from '../../core/analysis.js';
import { amountOf } from '../../core/cell.js';
import type { Decimal } from '../../core/decimal.js';
import { earlier } from '../../core/period-days.js';
import { pointsOfRows } from '../../model/period-cut.js';

import type declaration from './index.js';
import { shareOfMarket } from './market/market.js';
import seriesMarketSql from './metrics/series-market.sql';
import seriesSoldSql from './metrics/series-sold.sql';
import seriesWidthsSql from './metrics/series-widths.sql';
import { penetrationMetric } from './penetration/penetration.js';

type Context = Parameters<Series<typeof declaration>>[0];

/** Penetration and market share of every period of the grain, each in one pass; a period without purchases has no point. */
export const series: Series<typeof declaration> = async (context) => {
  const { sql, frame, grain, shift } = context;
  const span = { since: frame.period.from, until: earlier(frame.period.to, frame.as_of), grain, ...shift };
  const rows = await sql.rows(seriesWidthsSql, span);
  const sold = new Map(
    (await sql.rows(seriesSoldSql, span)).map((row) => [String(row.period_start), amountOf(row.categories)]),
  );
  const market = await marketsOf(context, span);
  const none = { ours: null, market: null };
  return pointsOfRows(rows, (own) => {
    const [start, cut] = [String(own[0]!.period_start), String(own[0]!.__cut)];
    const widths = own.map((row) => ({
      cut,
      categories: amountOf(row.categories),
      customers: amountOf(row.customers),
    }));
    return {
      penetration: penetrationMetric({ sold: sold.get(start) ?? 0, widths }, cut),
      market_share: shareOfMarket(cut === '' ? (market.get(start) ?? none) : none),
    };
  });
};

interface MarketSums {
  readonly ours: Decimal | null;
  readonly market: Decimal | null;
}

async function marketsOf({ sql, options, frame, has }: Context, span: object): Promise<Map<string, MarketSums>> {
  if (!has('market_sales') || frame.where.length > 0) return new Map();
  const rows = await sql.rows(seriesMarketSql, { ...span, us: options.us });
  return new Map(
    rows.map(({ period_start, ours, market }) => [
      String(period_start),
      { ours: ours as Decimal | null, market: market as Decimal | null },
    ]),
  );
}
