import type { Series } from '../../core/analysis.js';
import { pointsPerPeriod } from '../../model/period-cut.js';
import { purchasesOf, scoredOf } from './basis/score.js';
import type declaration from './index.js';
import { metricsOf } from './metrics/metrics.js';

/** Every metric for every period of the grain, each scored by its own customers; a period without purchases has no point. */
export const series: Series<typeof declaration> = async (context) => {
  const sliced = { ...context, sql: context.perPeriod };
  const { states } = await scoredOf(sliced, await purchasesOf(sliced, context.frame.period, context.grain));
  return pointsPerPeriod(metricsOf(states, false));
};
