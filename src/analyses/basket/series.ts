import type { Series } from '../../core/analysis.js';
import { metricsPerCut } from '../../parts/cuts.js';
import { seriesBySlices } from '../../parts/series.js';
import { boughtIn, daysOf } from './basis/context.js';
import type declaration from './index.js';
import { sizeMetrics, sizesOf } from './sizes/sizes.js';

/** How large baskets were in each period; what goes together has no trend. */
export const series: Series<typeof declaration> = (context) =>
  seriesBySlices(context, async (sliced) => {
    const { basket } = await boughtIn(sliced.sql, daysOf(sliced), sliced.options.level);
    const sizes = await sizesOf(sliced.sql, basket);
    return metricsPerCut(sizes, sizeMetrics, false);
  });
