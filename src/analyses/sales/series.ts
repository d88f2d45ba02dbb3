import type { Series } from '../../core/analysis.js';
import { seriesBySlices } from '../../parts/series.js';
import { metricsOf, soldIn, spentOf } from './basis/metrics.js';
import { seen } from './basis/windows.js';
import type declaration from './index.js';

/** Every metric for every period of the grain; a period without sales has no point. */
export const series: Series<typeof declaration> = (context) =>
  seriesBySlices(context, async (sliced) =>
    metricsOf(await soldIn(sliced.sql, seen(sliced.frame)), await spentOf(sliced, seen(sliced.frame))),
  );
