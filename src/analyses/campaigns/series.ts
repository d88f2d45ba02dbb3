import type { Series } from '../../core/analysis.js';
import { groupedBy } from '../../core/grouped.js';
import { earlier } from '../../core/time/period-days.js';
import { type Context, daysOf, groundOf, membersOf, startsOf } from './basis/context.js';
import { bookedCampaigns, judgedCampaigns } from './campaigns/every.js';
import { moneyOf } from './campaigns/metrics.js';
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
    const booked = isBegun ? await bookedIn(seen, { since, until }) : [];
    const cuts = groupedBy(booked, (one) => one.cut);
    if (cuts.size === 0 && frame.by.length === 0) cuts.set('', []);
    for (const [cut, own] of cuts) {
      const { spend, attributed_revenue } = moneyOf(own);
      for (const [metric, value] of Object.entries({ spend, attributed_revenue }))
        if (asks(metric as 'spend')) found.push({ period_start: period.from, cut, metric, ...value });
    }
  }
  return found;
};

/** What was spent on campaigns and is attributed to them. Of everybody no member need be looked at: all campaigns are in the answer. */
async function bookedIn(context: Context, days: { since: string; until: string }) {
  const { by, where } = context.frame;
  if (by.length > 0 || where.length > 0) return judgedCampaigns(context, await groundOf(context, days));
  return bookedCampaigns(context, await membersOf(context, days));
}
