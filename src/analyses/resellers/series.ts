import type { Series, SeriesPoint } from '../../core/analysis.js';
import type { Row } from '../../core/result.js';
import { earlier } from '../../core/time/period-days.js';
import { pointsOfRows } from '../../model/prefix/period-cut.js';
import collectionsSql from './basis/collections.sql';
import decidedSql from './basis/decided.sql';
import { boundsOf, type Context, evidenceOf, judged } from './basis/evidence.js';
import type declaration from './index.js';
import { attainmentOf, collectionRate, spreadMetrics, winRate } from './metrics/metrics.js';
import soldSql from './metrics/series-sold.sql';
import { quotasOf, targetsOf } from './plan/targets.js';

const SOLD = ['revenue', 'selling', 'top_share', 'concentration', 'effective_resellers'] as const;

const known = (context: Context, table: string) => {
  const speaks = judged(context, table);
  return (row: Row) => speaks(String(row.__cut));
};

/** Revenue, its spread, and the rates for every period of the grain as they stand on as-of; a period without any has no point. */
export const series: Series<typeof declaration> = async (context) => {
  const { sql, frame, grain, shift, has, asks, periods } = context;
  const span = { since: frame.period.from, until: earlier(frame.period.to, frame.as_of), grain, ...shift };
  const points = SOLD.some(asks) ? pointsOfRows(await sql.rows(soldSql, span), spreadMetrics) : [];
  if (has('opportunities', 'reseller_id') && asks('win_rate')) {
    const rows = await sql.rows(decidedSql, span);
    points.push(...pointsOfRows(rows.filter(known(context, 'opportunities')), (own) => ({ win_rate: winRate(own) })));
  }
  if (has('payments', 'due_on') && asks('collection_rate')) {
    const rows = await sql.rows(collectionsSql, { ...span, as_of: frame.as_of, as_stood: context.asStood });
    points.push(
      ...pointsOfRows(rows.filter(known(context, 'payments')), (own) => ({ collection_rate: collectionRate(own) })),
    );
  }
  if (!asks('attainment')) return points;
  const evidence = await evidenceOf(context, await boundsOf(context));
  const quotas = await quotasOf(context, evidence, frame.period.from, frame.period.to);
  const cuts = [...new Set(quotas.map(({ cut }) => cut))].sort();
  return [
    ...points,
    ...periods.flatMap(({ from, to }) =>
      cuts.flatMap((cut): SeriesPoint[] => {
        const targets = targetsOf(quotas, cut, from, to);
        return targets.size === 0
          ? []
          : [{ period_start: from, cut, metric: 'attainment', ...attainmentOf(targets.values()) }];
      }),
    ),
  ];
};
