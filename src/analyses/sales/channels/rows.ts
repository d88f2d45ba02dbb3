import type { Relation, TableRows } from '../../../core/analysis.js';
import { amountOf, numberOf, textOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import type { Row } from '../../../core/result.js';
import { reachOf } from '../../../model/reach.js';
import { ratioOf } from '../../../parts/rates.js';
import { decimalOf, marginOf } from '../basis/metrics.js';
import { type Context, type Days, daysParams } from '../basis/windows.js';
import type { Line } from '../breakdown/rows.js';
import type declaration from '../index.js';
import casesSql from './cases.sql';
import commissionsSql from './commissions.sql';
import costsSql from './costs.sql';
import customersSql from './customers.sql';

type Channels = TableRows<(typeof declaration)['tables']['channels']>;

/** What is known of one channel of one cut. */
interface Channel {
  readonly cut: string;
  readonly name: string | null;
  sold?: Row;
  customers?: Row;
  commission?: Decimal;
  cost?: Decimal;
  cases?: number;
}

/** What came in and went out by channel; cost that names no channel is a row of its own, and a channel without a cost has none. */
export async function channelRows(
  context: Context,
  days: Days,
  { sold, history }: { readonly sold: readonly Line[]; readonly history: Relation },
): Promise<Channels> {
  const { sql, has, frame, warn } = context;
  const params = daysParams(days);
  const all = new Map<string, Channel>();
  const channelOf = (row: Row, name = textOf(row.channel)): Channel => {
    const key = JSON.stringify([row.__cut, name]);
    const known = all.get(key) ?? { cut: String(row.__cut), name };
    all.set(key, known);
    return known;
  };
  for (const { cut, part, name, row } of sold) if (part === 'part') channelOf({ __cut: cut }, name).sold = row;
  for (const row of await sql.rows(customersSql, params, { history })) channelOf(row).customers = row;
  const isPaid = has('resellers', 'commission_rate') && has('orders', 'reseller_id');
  for (const row of isPaid ? await sql.rows(commissionsSql, params) : [])
    channelOf(row).commission = decimalOf(row.commission).round(4);
  const hasCases = has('tickets', 'order_id') && has('orders', 'order_id');
  for (const row of hasCases ? await sql.rows(casesSql, { ...params, as_of: frame.as_of }) : [])
    channelOf(row).cases = amountOf(row.cases);
  const reach = reachOf('costs', 'orders', context);
  const knowsCost = has('costs', 'amount') && reach.by.length === 0 && reach.where.length === 0;
  const unallocated: Channel[] = [];
  for (const row of knowsCost ? await sql.rows(costsSql, params) : []) {
    if (row.channel !== null) channelOf(row).cost = decimalOf(row.cost);
    else unallocated.push({ cut: String(row.__cut), name: null, cost: decimalOf(row.cost) });
  }
  const uncosted = [...all.values()].filter(({ cut, cost, name }) => cut === '' && cost === undefined && name !== null);
  if (knowsCost && uncosted.length > 0)
    warn('W_NO_CHANNEL_COST', { channels: uncosted.map(({ name }) => name!).join(', ') }, uncosted.length);
  const rows = [...all.values()].map((one) => rowOf(one, 'channel', { isPaid, hasCases }));
  const apart = unallocated.map((one) => rowOf(one, 'unallocated', { isPaid: false, hasCases: false }));
  return [...rows, ...apart].sort(
    (a, b) =>
      (a.__cut < b.__cut ? -1 : a.__cut > b.__cut ? 1 : 0) ||
      Number(a.line === 'unallocated') - Number(b.line === 'unallocated') ||
      amountOf(b.revenue) - amountOf(a.revenue) ||
      String(a.channel).localeCompare(String(b.channel), 'en'),
  );
}

function rowOf(
  one: Channel,
  line: 'channel' | 'unallocated',
  { isPaid, hasCases }: { readonly isPaid: boolean; readonly hasCases: boolean },
) {
  const sold = one.sold ?? {};
  const isChannel = line === 'channel';
  const margin = marginOf(sold);
  const commission = isPaid ? (one.commission ?? Decimal.zero) : null;
  const cost = one.cost ?? null;
  const orders = amountOf(sold.orders);
  const customers = amountOf(one.customers?.customers);
  const fresh = amountOf(one.customers?.new_customers);
  const spent = cost === null ? null : cost.plus(commission ?? Decimal.zero);
  return {
    __cut: one.cut,
    line,
    channel: one.name,
    revenue: isChannel ? (sold.revenue ?? Decimal.zero) : null,
    margin,
    commission,
    cost,
    net_contribution: margin === null || spent === null ? null : margin.minus(spent),
    orders: isChannel ? orders : null,
    customers: isChannel ? customers : null,
    new_customers: isChannel ? fresh : null,
    cost_per_order: isChannel && spent !== null && orders > 0 ? spent.toNumber() / orders : null,
    cost_per_new: isChannel && spent !== null && fresh > 0 ? spent.toNumber() / fresh : null,
    repeat_share: isChannel && customers > 0 ? (customers - fresh) / customers : null,
    cases_per_order: isChannel && hasCases ? ratioOf(numberOf(one.cases ?? 0), orders) : null,
  };
}
