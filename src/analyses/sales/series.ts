import type { Series } from '../../core/analysis.js';
import { seriesBySlices } from '../../parts/series.js';
import { metricsOf, soldIn, spentOf, UNTOLD } from './basis/metrics.js';
import { seen } from './basis/windows.js';
import type declaration from './index.js';

/** Every metric that is asked for, for every period of the grain; a period without sales has no point. */
export const series: Series<typeof declaration> = (context) => {
  const asks = (metric: string) => context.asks(metric as 'orders');
  return seriesBySlices(
    context,
    async (sliced) => {
      const days = seen(sliced.frame);
      const sold = await soldIn(sliced.sql, days, asks('orders') || asks('average_order'));
      return metricsOf(sold, asks('cost_to_sell') ? await spentOf(sliced, days) : UNTOLD);
    },
    asks,
  );
};
