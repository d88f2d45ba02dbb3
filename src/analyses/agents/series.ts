import type { Series } from '../../core/analysis.js';
import { pointsPerPeriod } from '../../model/prefix/period-cut.js';
import { gather } from './basis/gather.js';
import type declaration from './index.js';
import { metricValues } from './metrics/metrics.js';

/** Every metric for each period of the grain in which anything happened. */
export const series: Series<typeof declaration> = async (context) => {
  const { perPeriod, grain, asStood, asks } = context;
  const slices = { grain, as_stood: asStood };
  const { cuts, calls, quality, names } = await gather({ ...context, sql: perPeriod }, slices, asks);
  return pointsPerPeriod(
    names.map((cut) => ({
      cut,
      values: metricValues(cuts.get(cut), calls.get(cut), [...(quality.get(cut)?.values() ?? [])]),
    })),
  );
};
