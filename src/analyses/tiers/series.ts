import type { Series } from '../../core/analysis.js';
import { pointsPerPeriod } from '../../model/prefix/period-cut.js';
import { groupedPopulation, measured } from './basis/classify.js';
import { metricsOf, OF_PLACES, sumsOf } from './concentration/concentration.js';
import type declaration from './index.js';

/** Every metric for every period of the grain; a period without purchases has no point. */
export const series: Series<typeof declaration> = async (context) => {
  const { perAsked, frame } = context;
  const sliced = measured({ ...context, sql: perAsked, isSliced: true });
  const groups = OF_PLACES.some(context.asks)
    ? await metricsOf(perAsked, await groupedPopulation(sliced, frame.period))
    : await sumsOf(sliced, frame.period);
  return pointsPerPeriod(groups.filter(({ cut }) => cut !== ''));
};
