import type { CutMetrics } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import type { Period } from '../../../core/result.js';
import type { Segment } from '../../../model/computed/rfm_segment/segments.js';
import { metricsPerCut } from '../../../parts/cuts.js';
import { countedShare, NOTHING, shareOf } from '../../../parts/rates.js';
import { type Context, customersOf, hasScores, type Scored, type State, type Sum, sumOf } from '../basis/score.js';
import type declaration from '../index.js';
import countedSql from './counted.sql';

type Metrics = CutMetrics<(typeof declaration)['metrics']>;

/** Customers whose purchases have become rarer than they were: what is to be won back first. */
const LAPSING: readonly Segment[] = ['at_risk', 'cannot_lose'];

/** Money per order or customer, null where there are none. */
export const perOne = ({ revenue }: Pick<Sum, 'revenue'>, things: number): number | null =>
  shareOf(revenue.toNumber(), things);

/** What says nothing of scores. */
function countsOf(all: Pick<Sum, 'orders' | 'revenue'>, buyers: number, priced: boolean) {
  const average = { value: perOne(all, all.orders), numerator: all.revenue, denominator: all.orders, interval: null };
  return {
    customers: { value: buyers },
    orders: { value: all.orders },
    revenue_net: { value: priced ? all.revenue : null },
    average_order: priced ? average : NOTHING,
  };
}

function valuesOf(states: readonly State[], priced: boolean): Metrics['values'] {
  const all = sumOf(states);
  const buyers = sumOf(states.filter(hasScores)).customers;
  const champions = sumOf(states.filter(({ segment }) => segment === 'champions'));
  const lapsing = sumOf(states.filter(({ segment }) => LAPSING.includes(segment)));
  return {
    ...countsOf(all, buyers, priced),
    champions_share: countedShare(champions.customers, buyers),
    champions_revenue_share: priced ? countedShare(champions.revenue, all.revenue) : NOTHING,
    lapsing_share: countedShare(lapsing.customers, buyers),
  };
}

/** The metrics of every cut; of the total too where nobody bought, if only the total is asked for. */
export const metricsOf = ({ states, priced }: Pick<Scored, 'states' | 'priced'>, onlyTotal: boolean): Metrics[] =>
  metricsPerCut(states, (own) => valuesOf(own, priced), onlyTotal);

type Counts = ReturnType<typeof countsOf>;

/** The metrics that only scores give. */
export const OF_SCORES = [
  'champions_share',
  'champions_revenue_share',
  'lapsing_share',
] as const satisfies readonly Exclude<keyof Metrics['values'], keyof Counts>[];

/** The others alone, of every cut of rows that are sliced by a grain: nobody is scored, and no customer written down. */
export async function countedBy(
  context: Context,
  period: Period,
  grain: string,
): Promise<{ readonly cut: string; readonly values: Counts }[]> {
  const { text, params, priced } = customersOf(context, period, grain);
  const rows = await context.sql.rows(countedSql, params, { customer: { text } });
  return rows.map((row) => {
    const all = { orders: amountOf(row.orders), revenue: (row.revenue_net ?? Decimal.zero) as Decimal };
    return { cut: String(row.__cut), values: countsOf(all, amountOf(row.customers), priced) };
  });
}
