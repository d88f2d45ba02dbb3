import type { Relation } from '../../../core/analysis.js';
import { STALE_DAYS, statedWallets } from '../../../model/stated-wallet.js';
import { type Context, untilOf, yearBefore } from '../basis/context.js';
import type { Scored } from '../equity/equity.js';
import customersSql from './customers.sql';
import influenceSql from './influence.sql';
import potentialSql from './potential.sql';

/** The long table; `horizonDays` beyond the longest age seen is a forecast of what no customer has lived through. */
export async function customersOf(
  context: Context,
  { scored, member, history }: Scored,
  { horizonDays, longestAge }: { readonly horizonDays: number; readonly longestAge: number },
): Promise<Relation> {
  const { sql, options } = context;
  const until = untilOf(context);
  // A stated wallet is spend, not margin: under another measure there is nothing to set beside it.
  const staleDays = options.measure === 'revenue' ? STALE_DAYS : 0;
  const statement = await statedWallets(sql.whole, { since: yearBefore(until), until, staleDays });
  const potential = await sql.whole.relation(potentialSql, {}, { statement, history });
  const influence = await sql.whole.relation(influenceSql, {}, { scored });
  return sql.relation(
    customersSql,
    { horizon_days: horizonDays, longest_age: longestAge },
    { scored, member, potential, influence },
  );
}
