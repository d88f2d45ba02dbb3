import type { Series } from '../../core/analysis.js';
import { laddersOf } from './basis/classify.js';
import { metricsOf } from './concentration/concentration.js';
import type declaration from './index.js';
import seriesSql from './metrics/series.sql';

const DAY_LENGTH = 'yyyy-mm-dd'.length;

/** Every metric for every period of the grain; a period without purchases has no point. */
export const series: Series<typeof declaration> = async (context) => {
  const { sql, frame, grain, shift, options } = context;
  const params = { grain, ...shift, since: frame.period.from, until: frame.period.to, measure: options.measure };
  const customers = await sql.relation(seriesSql, params);
  const ladders = await laddersOf(context, customers);
  const groups = await metricsOf(sql, { period: frame.period, customers, ladders });
  return groups.flatMap(({ cut, values }) =>
    cut === ''
      ? []
      : Object.entries(values).map(([metric, value]) => ({
          period_start: cut.slice(0, DAY_LENGTH),
          cut: cut.slice(DAY_LENGTH),
          metric,
          ...value,
        })),
  );
};
