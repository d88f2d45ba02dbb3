import type { CutMetrics, MetricValue } from '../../../core/analysis.js';
import type { Decimal } from '../../../core/decimal.js';
import type { Segment } from '../../../model/computed/rfm_segment/segments.js';
import { byCut, hasScores, type State, sumOf } from '../basis/score.js';
import type declaration from '../index.js';

type Metrics = CutMetrics<(typeof declaration)['metrics']>;

/** Customers whose purchases have become rarer than they were: what is to be won back first. */
const LAPSING: readonly Segment[] = ['at_risk', 'cannot_lose'];

/** Money over things, null where there are none. */
export const perOne = (sum: Decimal, things: number): number | null => (things === 0 ? null : sum.toNumber() / things);

/** A share of money; null where the whole is nothing or less, so that no share could be read. */
export const moneyShare = (part: Decimal, whole: Decimal): number | null =>
  whole.units <= 0n ? null : part.toNumber() / whole.toNumber();

// Every customer is counted, none sampled: there is nothing an interval would be about.
const counted = { interval: null };

const share = (part: number, whole: number): MetricValue => ({
  value: whole === 0 ? null : part / whole,
  numerator: part,
  denominator: whole,
  ...counted,
});

function metricsOfCut(cut: string, states: readonly State[]): Metrics {
  const all = sumOf(states);
  const buyers = sumOf(states.filter(hasScores));
  const champions = sumOf(states.filter(({ segment }) => segment === 'champions'));
  const lapsing = sumOf(states.filter(({ segment }) => LAPSING.includes(segment)));
  return {
    cut,
    values: {
      customers: { value: buyers.customers },
      orders: { value: buyers.orders },
      revenue_net: { value: all.revenue },
      average_order: {
        value: perOne(all.revenue, all.orders),
        numerator: all.revenue,
        denominator: all.orders,
        ...counted,
      },
      champions_share: share(champions.customers, buyers.customers),
      champions_revenue_share: {
        value: moneyShare(champions.revenue, all.revenue),
        numerator: champions.revenue,
        denominator: all.revenue,
        ...counted,
      },
      lapsing_share: share(lapsing.customers, buyers.customers),
    },
  };
}

/** The metrics of every cut; of the total too where nobody bought, if only the total is asked for. */
export function metricsOf(states: readonly State[], onlyTotal: boolean): Metrics[] {
  if (states.length === 0) return onlyTotal ? [metricsOfCut('', [])] : [];
  return [...byCut(states)].map(([cut, own]) => metricsOfCut(cut, own));
}
