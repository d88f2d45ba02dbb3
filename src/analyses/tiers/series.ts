import type { Series } from '../../core/analysis.js';
import { pointsPerPeriod } from '../../model/prefix/period-cut.js';
import { measured, populationOf } from './basis/classify.js';
import { metricsOf } from './concentration/concentration.js';
import type declaration from './index.js';

/** Every metric for every period of the grain; a period without purchases has no point. */
export const series: Series<typeof declaration> = async (context) => {
  const { perAsked, frame } = context;
  const population = await populationOf(measured({ ...context, sql: perAsked }), frame.period);
  return pointsPerPeriod((await metricsOf(perAsked, population)).filter(({ cut }) => cut !== ''));
};
