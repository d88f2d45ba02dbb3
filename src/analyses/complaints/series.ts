import type { Series } from '../../core/analysis.js';
import { pointsPerPeriod } from '../../model/prefix/period-cut.js';
import { complaintsOf } from './basis/context.js';
import type declaration from './index.js';
import { flowsOf } from './metrics/metrics.js';

/** Known of a whole period only: what came after a complaint needs time. */
const WITHOUT_TREND = ['effect_of_complaint', 'recovery_roi'];

/** Complaints, their rate, and how they were handled, period by period. */
export const series: Series<typeof declaration> = async (context) => {
  const { perPeriod, grain, shift, asStood } = context;
  const sliced = { ...context, sql: perPeriod };
  const { complaint } = await complaintsOf(sliced, { grain, as_stood: asStood, ...shift });
  const { cuts } = await flowsOf(sliced, complaint, context.asks);
  return pointsPerPeriod(
    cuts.map(({ cut, values }) => ({
      cut,
      values: Object.fromEntries(Object.entries(values).filter(([metric]) => !WITHOUT_TREND.includes(metric))),
    })),
  );
};
