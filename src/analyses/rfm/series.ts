import type { Series } from '../../core/analysis.js';
import { earlier } from '../../core/period-days.js';
import { scoredOf } from './basis/score.js';
import type declaration from './index.js';
import { metricsOf } from './metrics/metrics.js';
import seriesSql from './metrics/series.sql';

const DAY_LENGTH = 'yyyy-mm-dd'.length;

/** Every metric for every period of the grain, each scored by its own customers; a period without purchases has no point. */
export const series: Series<typeof declaration> = async (context) => {
  const { sql, frame, grain, shift, options } = context;
  const until = earlier(frame.period.to, frame.as_of);
  const params = { grain, ...shift, since: frame.period.from, until, frequency: options.frequency };
  const { states } = await scoredOf(context, await sql.relation(seriesSql, params));
  return metricsOf(states, false).flatMap(({ cut, values }) =>
    Object.entries(values).map(([metric, value]) => ({
      period_start: cut.slice(0, DAY_LENGTH),
      cut: cut.slice(DAY_LENGTH),
      metric,
      ...value,
    })),
  );
};
