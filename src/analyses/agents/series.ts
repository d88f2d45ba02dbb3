import type { Series } from '../../core/analysis.js';
import { gather } from './basis/gather.js';
import type declaration from './index.js';
import { metricValues } from './metrics/metrics.js';

const DAY_LENGTH = 'yyyy-mm-dd'.length;

/** Every metric for each period of the grain in which anything happened. */
export const series: Series<typeof declaration> = async (context) => {
  const { cuts, calls, quality, names } = await gather(
    context,
    { grain: context.grain, ...context.shift, as_stood: context.asStood },
    context.asks,
  );
  return names.flatMap((group) =>
    Object.entries(metricValues(cuts.get(group), calls.get(group), [...(quality.get(group)?.values() ?? [])])).map(
      ([metric, value]) => ({
        period_start: group.slice(0, DAY_LENGTH),
        cut: group.slice(DAY_LENGTH),
        metric,
        ...value,
      }),
    ),
  );
};
