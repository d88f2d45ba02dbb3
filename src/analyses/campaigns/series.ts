import type { Series } from '../../core/analysis.js';
import { groupedBy } from '../../core/grouped.js';
import { earlier } from '../../core/time/period-days.js';
import { type Context, daysOf, groundOf, startsOf } from './basis/context.js';
import { judgedCampaigns } from './campaigns/every.js';
import { valuesOf } from './campaigns/metrics.js';
import type declaration from './index.js';

/** What was spent on the campaigns that began in each period, and what is attributed to them. */
export const series: Series<typeof declaration> = async (context) => {
  const { frame, periods, asStood, asks, asksOf } = context;
  const starts = await startsOf(context, daysOf(context));
  const found = [];
  for (const period of periods) {
    const asOf = asStood ? earlier(period.to, frame.as_of) : frame.as_of;
    const since = [period.from, frame.period.from].sort()[1]!;
    const until = earlier(earlier(period.to, frame.period.to), asOf);
    if (since > until || !asksOf(period.from)) continue;
    const seen = { ...context, frame: { ...frame, as_of: asOf } } as Context;
    const isBegun = starts.some((day) => day >= since && day <= until);
    const judged = isBegun ? await judgedCampaigns(seen, await groundOf(seen, { since, until })) : [];
    const cuts = groupedBy(judged, (one) => one.cut);
    if (cuts.size === 0 && frame.by.length === 0) cuts.set('', []);
    for (const [cut, own] of cuts) {
      const { spend, attributed_revenue } = valuesOf(own);
      for (const [metric, value] of Object.entries({ spend, attributed_revenue }))
        if (asks(metric as 'spend')) found.push({ period_start: period.from, cut, metric, ...value });
    }
  }
  return found;
};
