import type { MetricValue, Relation, TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import type { Cell, Row } from '../../../core/result.js';
import { TIER_GROUPS } from '../../../model/computed/tier/words.js';
import { purchaseDayMoney } from '../../../model/facts/purchase_day_money/index.js';
import { tierOn } from '../../../parts/tiers.js';
import { type Context, untilOf, yearBefore } from '../basis/context.js';
import type declaration from '../index.js';
import acquiredSql from './acquired.sql';
import acquisitionCostsSql from './acquisition-costs.sql';
import agesSql from './ages.sql';
import channelCostsSql from './channel-costs.sql';
import equitySql from './equity.sql';
import paybackSql from './payback.sql';

type Rows = TableRows<(typeof declaration)['tables']['equity']>;

/** Scored customers, whom filter and cut leave, and their histories. */
export interface Scored {
  readonly scored: Relation;
  readonly member: Relation;
  readonly history: Relation;
}

/** Sums of scored customers by cut, basis and grouping. */
export async function equityOf(context: Context, { scored, member }: Scored): Promise<Row[]> {
  const { sql } = context;
  const tier = await tierOn(context, untilOf(context));
  return sql.whole.rows(equitySql, {}, { scored, member, tier });
}

/** What a channel's customers bring for what it cost. */
export interface Channel {
  readonly cut: string;
  readonly channel: string;
  readonly newCustomers: number;
  readonly cost: number | null;
  readonly worth: number;
  readonly cac: number | null;
  readonly ratio: number | null;
  readonly payback: number | null;
}

/** Costs, lifetime value over cost and months to pay back, by channel; nothing where no channel is known. */
export async function channelsOf(context: Context, scored: Scored): Promise<Channel[]> {
  const { sql, has, options } = context;
  if (!has('customers', 'acquisition_channel')) return [];
  const until = untilOf(context);
  const span = { since: yearBefore(until), until };
  const costs = new Map((await costRows(context, span)).map((row) => [String(row.channel), amountOf(row.cost)]));
  const rows = await sql.whole.rows(
    acquiredSql,
    { since: span.since },
    { scored: scored.scored, member: scored.member },
  );
  const months = options.measure === 'margin' && costs.size > 0 ? await earnedByMonth(context, scored, until) : null;
  return rows
    .filter(({ channel }) => channel !== null)
    .map((row) => {
      const [channel, newCustomers] = [String(row.channel), amountOf(row.new_customers)];
      const cost = costs.get(channel) ?? null;
      const cac = cost === null || newCustomers === 0 ? null : cost / newCustomers;
      const worth = row.worth === null ? null : amountOf(row.worth);
      const isKnown = options.measure === 'margin' && cac !== null && cac > 0 && worth !== null;
      return {
        cut: String(row.__cut),
        channel,
        newCustomers,
        cost,
        worth: worth ?? 0,
        cac,
        ratio: isKnown ? worth / newCustomers / cac : null,
        payback: isKnown && months !== null ? paidBackAfter(months.get(channel) ?? [], cac) : null,
      };
    });
}

async function costRows({ sql, has }: Context, span: { since: string; until: string }): Promise<Row[]> {
  if (has('costs', 'channel') && has('costs', 'purpose')) return sql.whole.rows(channelCostsSql, span);
  return has('customers', 'acquisition_cost') ? sql.whole.rows(acquisitionCostsSql, span) : [];
}

const PAYBACK_YEARS = 2;

/** By channel and month since the first purchase, the margin a customer who has been there so long brought in it. */
async function earnedByMonth({ sql }: Context, { history }: Scored, until: string): Promise<Map<string, number[]>> {
  const since = `${Number(until.slice(0, 4)) - PAYBACK_YEARS}${until.slice(4)}`;
  const ages = await sql.whole.rows(agesSql, { since, until }, { history });
  const earned = await sql.whole.rows(paybackSql, { since, until }, { history, purchase_day_money: purchaseDayMoney });
  const by = new Map<string, number[]>();
  for (const row of earned) {
    const [channel, month] = [String(row.channel), amountOf(row.month)];
    const there = ages
      .filter((one) => String(one.channel) === channel && amountOf(one.month) >= month)
      .reduce((sum, one) => sum + amountOf(one.customers), 0);
    const months = by.get(channel) ?? [];
    by.set(channel, months);
    months[month] = there === 0 ? 0 : amountOf(row.margin) / there;
  }
  return by;
}

/** The month in which what a customer has brought on average reaches the cost; null where it has not. */
function paidBackAfter(months: readonly number[], cac: number): number | null {
  let sum = 0;
  for (let month = 0; month < months.length; month++) {
    sum += months[month] ?? 0;
    if (sum >= cac) return month;
  }
  return null;
}

const ORDER: readonly string[] = TIER_GROUPS;
const GROUPINGS = ['all', 'tier', 'cohort', 'channel'];

/** The rows of the table, the whole first; tiers from the best, months in order, channels by what they will bring. */
export function equityRows(sums: readonly Row[], channels: readonly Channel[]): Rows {
  const all = new Map(
    sums.filter((row) => row.by_what === 'all').map((row) => [`${row.__cut} ${row.basis}`, amountOf(row.future)]),
  );
  const ofChannel = new Map(channels.map((one) => [`${one.cut} ${one.channel}`, one]));
  return [...sums].sort(byGrouping).map((row) => {
    const total = all.get(`${row.__cut} ${row.basis}`) ?? 0;
    const isChannel = row.by_what === 'channel' && row.basis === 'orders';
    const channel = isChannel ? ofChannel.get(`${row.__cut} ${row.of_group}`) : undefined;
    return {
      __cut: row.__cut as Cell,
      by: row.by_what as Cell,
      tier: (row.by_what === 'tier' ? (row.of_group ?? null) : null) as Cell,
      group: (row.by_what === 'tier' ? null : (row.of_group ?? null)) as Cell,
      basis: row.basis as Cell,
      customers: row.customers as Cell,
      alive: row.alive === null ? null : amountOf(row.alive),
      current: row.current as Cell,
      expected_orders: row.expected === null ? null : amountOf(row.expected),
      future: row.future as Cell,
      share: row.future === null || total <= 0 ? null : amountOf(row.future) / total,
      new_customers: channel?.newCustomers ?? null,
      cac: channel?.cac ?? null,
      ltv_cac: channel?.ratio ?? null,
      payback_months: channel?.payback ?? null,
    };
  });
}

function byGrouping(a: Row, b: Row): number {
  const place = (row: Row) => GROUPINGS.indexOf(String(row.by_what));
  const text = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  const tier = (row: Row) => (ORDER.indexOf(String(row.of_group)) + ORDER.length + 1) % (ORDER.length + 1);
  return (
    text(String(a.__cut), String(b.__cut)) ||
    place(a) - place(b) ||
    text(String(b.basis), String(a.basis)) ||
    (a.by_what === 'tier' ? tier(a) - tier(b) : 0) ||
    (a.by_what === 'channel' ? amountOf(b.future) - amountOf(a.future) : 0) ||
    text(String(a.of_group ?? ''), String(b.of_group ?? ''))
  );
}

/** Value for cost of all channels whose cost is known. */
export function ratioOfAll(channels: readonly Channel[], cut: string): MetricValue {
  const known = channels.filter((one) => one.cut === cut && one.ratio !== null);
  const cost = known.reduce((sum, one) => sum + one.cost!, 0);
  const worth = known.reduce((sum, one) => sum + one.worth, 0);
  return { value: cost === 0 ? null : worth / cost };
}
