import type { Series } from '../../core/analysis.js';
import { addDays } from '../../core/period.js';
import { earlier, endOf, startOf } from '../../core/period-days.js';
import { spanOf } from './context.js';
import type declaration from './index.js';
import { marketRows, marketShare } from './market.js';
import { categoriesOf, penetrationMetric } from './penetration.js';

/** Penetration and market share of each period, each asked as the analysis asks it. */
export const series: Series<typeof declaration> = async (context) => {
  const { frame, grain, fiscalYearStart } = context;
  const last = earlier(frame.period.to, frame.as_of);
  const points: Awaited<ReturnType<Series<typeof declaration>>> = [];
  for (let from = frame.period.from; from <= last; ) {
    const to = earlier(endOf(grain, from, frame.week_start, fiscalYearStart), last);
    const span = spanOf(context, { from, to, complete: true, label: '' });
    const categories = await categoriesOf(context, span);
    const market = await marketRows(context, span);
    const cuts = [...new Set(categories.widths.map(({ cut }) => cut))];
    for (const cut of cuts) {
      const at = { period_start: startOf(grain, from, frame.week_start, fiscalYearStart), cut };
      points.push({ ...at, metric: 'penetration', ...penetrationMetric(categories, cut) });
      points.push({ ...at, metric: 'market_share', ...marketShare(cut === '' ? market : []) });
    }
    from = addDays(to, 1);
  }
  return points;
};
