import type { Series } from '../../core/analysis.js';
import { earlier } from '../../core/time/period-days.js';
import { pointsOfRows } from '../../model/prefix/period-cut.js';
import { dealsOf } from './basis/ground.js';
import type declaration from './index.js';
import { countedValues } from './metrics/metrics.js';
import seriesSql from './metrics/series.sql';

/** What was won and its shares for every period of the grain, as they stand on as-of; a period without any has no point. */
export const series: Series<typeof declaration> = async (context) => {
  const { sql, frame, grain, shift, asks } = context;
  if (!(['won', 'won_value', 'win_rate', 'win_rate_created'] as const).some(asks)) return [];
  const { exported, lostSince, deal } = await dealsOf(context);
  const span = { since: frame.period.from, until: earlier(frame.period.to, frame.as_of), grain, ...shift };
  const asked = { ...span, lost_since: lostSince, as_stood: context.asStood };
  const rows = await sql.rows(seriesSql, asked, { deal });
  return pointsOfRows(rows, ([row]) => countedValues(row, exported));
};
