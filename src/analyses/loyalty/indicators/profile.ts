import type { Relation } from '../../../core/analysis.js';
import { addDays } from '../../../core/time/period-days.js';
import { statedSales, statedWallets } from '../../../model/texts/stated-wallet.js';
import type { Context, Point } from '../basis/context.js';
import type { Standings } from '../basis/standing.js';
import categoriesSql from './categories.sql';
import choosingSql from './choosing.sql';
import discountsSql from './discounts.sql';
import profileSql from './profile.sql';
import rivalsSql from './rivals.sql';
import servicesSql from './services.sql';
import toleranceSql from './tolerance.sql';
import walletsSql from './wallets.sql';

/** Fewer lines of known discount say nothing of a customer. */
export const LEAST_LINES = 5;
const YEAR_DAYS = 365;

/** One row per customer who bought in the period, whatever the filter: every indicator with what it stands on, null where nothing speaks. */
export async function profileOf(
  { sql, options }: Context,
  {
    standings,
    point,
    place,
    incident,
    within,
  }: {
    readonly standings: Standings;
    readonly point: Point;
    /** Which of the standings' points it is. */
    readonly place: number;
    readonly incident: Relation;
    readonly within: number;
  },
): Promise<Relation> {
  const { whole } = sql;
  const { from_on: since, until_on: until } = point;
  const year = { since: addDays(until, 1 - YEAR_DAYS), until };
  const statement = await statedWallets(whole, { ...year, staleDays: options.stale_days });
  const stated = await statedSales(whole, { ...year, statement });
  const { standing, attitude, buyingDay } = standings;
  return whole.relation(
    profileSql,
    { point: place },
    {
      standing,
      attitude,
      wallet_share: await whole.relation(walletsSql, {}, { stated }),
      choosing: await whole.relation(choosingSql, { until }),
      discount: await whole.relation(discountsSql, { until, least: LEAST_LINES }),
      rival: await whole.relation(rivalsSql, { before: since }),
      tolerance: await whole.relation(toleranceSql, { within }, { incident, buying_day: buyingDay }),
      category_count: await whole.relation(categoriesSql, year),
      service_count: await whole.relation(servicesSql, { until }),
    },
  );
}
