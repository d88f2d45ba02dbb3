import type { TableRows } from '../../../core/analysis.js';
import { segmentOf } from '../../../model/computed/rfm_segment/segments.js';
import { rowsPerCut } from '../../../parts/cuts.js';
import { type Context, hasScores, type Scored, scoresOf, sumOf } from '../basis/score.js';
import type declaration from '../index.js';
import { perOne } from '../metrics/metrics.js';

type Tables = (typeof declaration)['tables'];

/** Every pair of recency and frequency scores, those without customers too, the latest buyers first. */
export function gridRows({ options }: Context, { states, priced }: Scored): TableRows<Tables['grid']> {
  const scores = scoresOf(options.bins);
  return rowsPerCut(states.filter(hasScores), (own) => {
    const buyers = sumOf(own).customers;
    return [...scores].reverse().flatMap((r) =>
      scores.map((f) => {
        const sum = sumOf(own.filter((state) => state.r === r && state.f === f));
        return {
          r,
          f,
          segment: segmentOf(r, f, options.bins),
          customers: sum.customers,
          share: sum.customers / buyers,
          revenue_net: priced ? sum.revenue : null,
          mean_monetary: priced ? perOne(sum, sum.customers) : null,
        };
      }),
    );
  });
}
