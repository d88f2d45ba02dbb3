import type { TableRows } from '../../../core/analysis.js';
import { SEGMENTS } from '../../../model/computed/rfm_segment/segments.js';
import { rowsPerCut } from '../../../parts/cuts.js';
import { medianOf } from '../../../parts/quantiles.js';
import { shareOf } from '../../../parts/rates.js';
import type { Measure } from '../basis/measures.js';
import { hasScores, type Scored, sumOf } from '../basis/score.js';
import type declaration from '../index.js';
import { perOne } from '../metrics/metrics.js';

type Tables = (typeof declaration)['tables'];

/** Segments of each cut, the best first; a segment without customers has no row. */
export function segmentRows({ medians, states, priced }: Scored): TableRows<Tables['segments']> {
  return rowsPerCut(states, (own, cut) => {
    const all = sumOf(own);
    const buyers = sumOf(own.filter(hasScores)).customers;
    return SEGMENTS.flatMap((segment) => {
      const members = own.filter((state) => state.segment === segment);
      if (members.length === 0) return [];
      const sum = sumOf(members);
      const median = (measure: Measure) => medianOf(medians.get(`${measure} ${cut} ${segment}`));
      return [
        {
          segment,
          customers: sum.customers,
          share: hasScores(members[0]!) ? shareOf(sum.customers, buyers) : null,
          orders: sum.orders,
          revenue_net: priced ? sum.revenue : null,
          revenue_share: priced ? shareOf(sum.revenue, all.revenue) : null,
          average_order: priced ? perOne(sum, sum.orders) : null,
          median_recency: median('recency')?.toNumber() ?? null,
          median_frequency: median('frequency')?.toNumber() ?? null,
          median_monetary: priced ? median('monetary') : null,
        },
      ];
    });
  });
}
