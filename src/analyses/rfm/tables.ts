import type { TableRows } from '../../core/analysis.js';
import type { Decimal } from '../../core/decimal.js';
import { segmentOf } from '../../model/computed/rfm_segment/segments.js';
import { MEASURES, type Measure, quantileAt, stepsOf } from './cut-points.js';
import cutValuesSql from './cut-values.sql';
import type declaration from './index.js';
import { moneyShare, perOne } from './metrics.js';
import { byCut, type Context, hasScores, type Scored, SEGMENT_ORDER, type State, sumOf } from './score.js';

type Tables = (typeof declaration)['tables'];

const scoresOf = (bins: number): number[] => Array.from({ length: bins }, (_, index) => index + 1);

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

const SCORE: Readonly<Record<Measure, 'r' | 'f' | 'm'>> = { recency: 'r', frequency: 'f', monetary: 'm' };

/** What each score stands for: values above one bound and up to the other. Recency falls as the score rises. */
export function thresholdRows({ options }: Context, { cuts, states }: Scored): TableRows<Tables['thresholds']> {
  const given = { recency: options.r_cuts, frequency: options.f_cuts, monetary: options.m_cuts };
  const groups = byCut(states);
  return [...cuts].flatMap(([cut, own]) =>
    MEASURES.flatMap((measure) =>
      scoresOf(options.bins).map((score) => {
        const place = measure === 'recency' ? options.bins - score : score - 1;
        const scored = (groups.get(cut) ?? []).filter((state) => state[SCORE[measure]] === score);
        return {
          __cut: cut,
          measure,
          score,
          above: own[measure][place - 1]?.toNumber() ?? null,
          up_to: own[measure][place]?.toNumber() ?? null,
          customers: sumOf(scored).customers,
          basis: given[measure].length > 0 ? 'own' : 'quantile',
        };
      }),
    ),
  );
}

/** Every pair of recency and frequency scores, those without customers too, the latest buyers first. */
export function gridRows({ options }: Context, { states }: Scored): TableRows<Tables['grid']> {
  const scores = scoresOf(options.bins);
  return [...byCut(states.filter(hasScores))].flatMap(([cut, own]) => {
    const buyers = sumOf(own).customers;
    return [...scores].reverse().flatMap((r) =>
      scores.map((f) => {
        const sum = sumOf(own.filter((state) => state.r === r && state.f === f));
        return {
          __cut: cut,
          r,
          f,
          segment: segmentOf(r, f, options.bins),
          customers: sum.customers,
          share: sum.customers / buyers,
          revenue_net: sum.revenue,
          mean_monetary: perOne(sum.revenue, sum.customers),
        };
      }),
    );
  });
}

/** How many different scores each measure gives in one cut. */
export const scoresGiven = (states: readonly State[], measure: Measure): number =>
  new Set(states.filter(hasScores).map((state) => state[SCORE[measure]])).size;
