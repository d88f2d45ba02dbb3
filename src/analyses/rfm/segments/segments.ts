import type { TableRows } from '../../../core/analysis.js';
import type { Decimal } from '../../../core/decimal.js';
import { byCut, type Context, hasScores, type Scored, SEGMENT_ORDER, sumOf } from '../basis/score.js';
import type declaration from '../index.js';
import { moneyShare, perOne } from '../metrics/metrics.js';
import { type Measure, quantileAt, stepsOf } from '../thresholds/cut-points.js';
import cutValuesSql from '../thresholds/cut-values.sql';

type Tables = (typeof declaration)['tables'];

/** Segments of each cut, the best first; a segment without customers has no row. */
export async function segmentRows({ sql }: Context, scored: Scored): Promise<TableRows<Tables['segments']>> {
  const medians = stepsOf(
    await sql.rows(cutValuesSql, { steps: 2 }, { member: scored.relation }),
    (row) => `${row.measure} ${row.segment} ${row.__cut}`,
  );
  const median = (measure: Measure, segment: string, cut: string): Decimal | null => {
    const steps = medians.get(`${measure} ${segment} ${cut}`);
    return steps === undefined ? null : quantileAt(steps, 1, 2);
  };
  return [...byCut(scored.states)].flatMap(([cut, states]) => {
    const all = sumOf(states);
    const buyers = sumOf(states.filter(hasScores)).customers;
    return SEGMENT_ORDER.flatMap((segment) => {
      const own = states.filter((state) => state.segment === segment);
      if (own.length === 0) return [];
      const sum = sumOf(own);
      return [
        {
          __cut: cut,
          segment,
          customers: sum.customers,
          share: hasScores(own[0]!) && buyers > 0 ? sum.customers / buyers : null,
          orders: sum.orders,
          revenue_net: sum.revenue,
          revenue_share: moneyShare(sum.revenue, all.revenue),
          average_order: perOne(sum.revenue, sum.orders),
          median_recency: median('recency', segment, cut)?.toNumber() ?? null,
          median_frequency: median('frequency', segment, cut)?.toNumber() ?? null,
          median_monetary: median('monetary', segment, cut),
        },
      ];
    });
  });
}
