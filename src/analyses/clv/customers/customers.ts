import type { Relation } from '../../../core/analysis.js';
import { STALE_DAYS, statedWallets } from '../../../model/texts/stated-wallet.js';
import { type Context, untilOf, yearBefore } from '../basis/context.js';
import type { Scored } from '../equity/equity.js';
import customersSql from './customers.sql';
import influenceSql from './influence.sql';
import potentialSql from './potential.sql';

/** Days ahead, and the longest that a buyer and a customer under contract have been seen: beyond it nobody has lived through. */
export interface Reach {
  readonly horizonDays: number;
  readonly longestAge: number;
  readonly longestStay: number;
}

/** The long table. */
export async function customersOf(
  context: Context,
  { scored, member, history }: Scored,
  { horizonDays, longestAge, longestStay }: Reach,
): Promise<Relation> {
  const { sql, options } = context;
  const until = untilOf(context);
  const statement = await statedWallets(sql.whole, { since: yearBefore(until), until, staleDays: STALE_DAYS });
  const potential = await sql.whole.relation(potentialSql, { measure: options.measure }, { statement, history });
  const influence = await sql.whole.relation(influenceSql, {}, { scored });
  return sql.relation(
    customersSql,
    { horizon_days: horizonDays, longest_age: longestAge, longest_stay: longestStay },
    { scored, member, potential, influence },
  );
}
