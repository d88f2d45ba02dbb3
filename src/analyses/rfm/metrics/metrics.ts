import type { CutMetrics } from '../../../core/analysis.js';
import type { Segment } from '../../../model/computed/rfm_segment/segments.js';
import { metricsPerCut } from '../../../parts/cuts.js';
import { countedShare, NOTHING, shareOf } from '../../../parts/rates.js';
import { hasScores, type Scored, type State, type Sum, sumOf } from '../basis/score.js';
import type declaration from '../index.js';

type Metrics = CutMetrics<(typeof declaration)['metrics']>;

/** Customers whose purchases have become rarer than they were: what is to be won back first. */
const LAPSING: readonly Segment[] = ['at_risk', 'cannot_lose'];

/** Money per order or customer, null where there are none. */
export const perOne = ({ revenue }: Sum, things: number): number | null => shareOf(revenue.toNumber(), things);

function valuesOf(states: readonly State[], priced: boolean): Metrics['values'] {
  const all = sumOf(states);
  const buyers = sumOf(states.filter(hasScores)).customers;
  const champions = sumOf(states.filter(({ segment }) => segment === 'champions'));
  const lapsing = sumOf(states.filter(({ segment }) => LAPSING.includes(segment)));
  const average = { value: perOne(all, all.orders), numerator: all.revenue, denominator: all.orders, interval: null };
  return {
    customers: { value: buyers },
    orders: { value: all.orders },
    revenue_net: { value: priced ? all.revenue : null },
    average_order: priced ? average : NOTHING,
    champions_share: countedShare(champions.customers, buyers),
    champions_revenue_share: priced ? countedShare(champions.revenue, all.revenue) : NOTHING,
    lapsing_share: countedShare(lapsing.customers, buyers),
  };
}

/** The metrics of every cut; of the total too where nobody bought, if only the total is asked for. */
export const metricsOf = ({ states, priced }: Pick<Scored, 'states' | 'priced'>, onlyTotal: boolean): Metrics[] =>
  metricsPerCut(states, (own) => valuesOf(own, priced), onlyTotal);
