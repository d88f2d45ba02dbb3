import type { Relation } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import type { Cell, Row } from '../../../core/result.js';
import { follows, reachOf } from '../../../model/reach.js';
import type { SOURCES } from '../basis/codes.js';
import type { Campaign, Context } from '../basis/context.js';
import anyNamedSql from './any-named.sql';
import costsSql from './costs.sql';
import lastTouchSql from './last-touch.sql';
import namedSql from './named.sql';

export const BASE = 'campaign_members';

/** What a campaign cost; `differs` where costs booked on it are not what its own cost says. */
export interface Spend {
  readonly amount: Decimal | null;
  readonly differs: boolean;
}

/** What order lines or the last touch credit it with: no effect, only what stands near it. */
export interface Attributed {
  readonly revenue: Cell;
  readonly customers: number;
  readonly source: (typeof SOURCES)[number] | null;
}

export const keyOf = (cut: string, campaign: string): string => JSON.stringify([cut, campaign]);

/** Whether the answer's cuts and filters are of campaigns: what a campaign cost is not known of a part of its members. */
export const isOfCampaigns = (context: Context): boolean => follows('campaigns', BASE, context);

/** By campaign: costs booked on it where there are any, else its own cost. Nothing where the cut divides its members. */
export async function spendOf(context: Context, campaigns: readonly Campaign[]): Promise<ReadonlyMap<string, Spend>> {
  if (!isOfCampaigns(context)) return new Map();
  const booked = new Map<string, Decimal>();
  if (context.has('costs', 'campaign_id'))
    for (const row of await context.sql.whole.rows(costsSql, { as_of: context.frame.as_of }))
      booked.set(String(row.campaign_id), row.cost as Decimal);
  return new Map(
    campaigns.map(({ id, cost }) => {
      const own = cost instanceof Decimal ? cost : null;
      const amount = booked.get(id) ?? own;
      return [id, { amount, differs: own !== null && amount !== null && amount.compare(own) !== 0 }];
    }),
  );
}

/** By cut and campaign: lines that name it; of a campaign that no line names, those after its members' last touch. */
export async function attributedOf(
  context: Context,
  using: { readonly campaign: Relation; readonly member: Relation },
): Promise<ReadonlyMap<string, Attributed>> {
  const { sql, frame, options } = context;
  const found = new Map<string, Attributed>();
  const take = (rows: readonly Row[], source: Attributed['source']) => {
    for (const { __cut, campaign_id, revenue, customers } of rows)
      found.set(keyOf(String(__cut), String(campaign_id)), {
        revenue: revenue ?? null,
        customers: amountOf(customers),
        source,
      });
  };
  const asked = { as_of: frame.as_of, window: options.window };
  const { campaign, member } = using;
  const named = await sql.whole.relation(anyNamedSql);
  take(await sql.whole.rows(lastTouchSql, asked, { member, named }), 'last_touch');
  if (context.has('orders', 'campaign_id') && follows('orders', BASE, context))
    take(await sql.rows(namedSql, { as_of: frame.as_of }, { campaign }), 'orders');
  return found;
}

/** Attributes of the cut that order lines do not know, so that what names a campaign cannot be told apart by them. */
export const strangeToOrders = (context: Context): readonly string[] => {
  const { by, where } = reachOf('orders', BASE, context);
  return [...by, ...where];
};
