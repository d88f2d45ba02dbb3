import type { Series } from '../../core/analysis.js';
import { seriesBySlices } from '../../parts/series.js';
import { scoredOf } from './basis/score.js';
import type declaration from './index.js';
import { metricsOf } from './metrics/metrics.js';

/** Every metric for every period of the grain, each scored by its own customers; a period without purchases has no point. */
export const series: Series<typeof declaration> = (context) =>
  seriesBySlices(context, async (sliced) =>
    metricsOf(await scoredOf(sliced, context.frame.period, context.grain), false),
  );
