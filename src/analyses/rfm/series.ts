import type { Series } from '../../core/analysis.js';
import { seriesBySlices } from '../../parts/series.js';
import { scoredOf } from './basis/score.js';
import type declaration from './index.js';
import { countedBy, metricsOf, OF_SCORES } from './metrics/metrics.js';

/** Every metric for every period of the grain, each scored by its own customers; a period without purchases has no point. */
export const series: Series<typeof declaration> = (context) => {
  const { frame, grain, asks } = context;
  const isScored = OF_SCORES.some(asks);
  return seriesBySlices(context, async (sliced) =>
    isScored
      ? metricsOf(await scoredOf(sliced, frame.period, { grain }), false)
      : countedBy(sliced, frame.period, grain),
  );
};
