import type { Series } from '../../core/analysis.js';
import { seriesBySlices } from '../../parts/series.js';
import { spanOf } from './basis/context.js';
import type declaration from './index.js';
import { marketRows, marketShare } from './market/market.js';
import { categoriesOf, penetrationMetric } from './penetration/penetration.js';

/** Penetration and market share of every period of the grain; a period without purchases has no point. */
export const series: Series<typeof declaration> = (context) =>
  seriesBySlices(context, async (sliced) => {
    const span = spanOf(sliced, sliced.frame.period);
    const categories = await categoriesOf(sliced, span);
    const market = await marketRows(sliced, span);
    return [...new Set(categories.widths.map(({ cut }) => cut))].map((cut) => ({
      cut,
      values: {
        penetration: penetrationMetric(categories, cut),
        market_share: marketShare(market.filter(({ __cut }) => __cut === cut)),
      },
    }));
  });
