import type { Series } from '../../core/analysis.js';
import { earlier } from '../../core/time/period-days.js';
import { historyUpTo } from '../../model/purchases/index.js';
import { membersOf } from '../../model/purchases/members.js';
import { horizonsOf, untilOf } from './basis/context.js';
import type declaration from './index.js';
import { flowMetrics, flowsOf } from './metrics/flows.js';

/** How often customers fell silent and came back, period by period. */
export const series: Series<typeof declaration> = async (context) => {
  const { frame, periods, has, asStood } = context;
  const until = untilOf(context);
  const history = await historyUpTo(context.sql, { until, recentAfter: until, measure: context.options.measure });
  const member = await membersOf(context, history, { until, analysis: 'churn' });
  const asked = periods
    .filter(({ from }) => from <= until && context.asksOf(from))
    .map((period) => ({
      start: period.from,
      from: [period.from, frame.period.from].sort()[1]!,
      to: earlier(period.to, until),
    }));
  // As they stood, each period has what was usual by its own last day; else all have what is usual by now.
  const horizons = await horizonsOf(
    context,
    asked.map(({ to }) => (asStood ? to : until)),
  );
  const days = asked.map(({ from, to }, place) => ({ from, to, horizon: horizons[place]! }));
  const rows = await flowsOf(context, member, { until, periods: days });
  const known = new Map(rows.map((row) => [`${String(row.period_start)} ${String(row.__cut)}`, row]));
  const shown = { hasOrders: has('orders'), hasMoney: has('orders', 'amount') };
  const cuts = frame.by.length === 0 ? [''] : [...new Set([...known.values()].map((row) => String(row.__cut)))];
  return asked.flatMap(({ start, from }) =>
    cuts.flatMap((cut) =>
      Object.entries(flowMetrics(known.get(`${from} ${cut}`), shown)).map(([metric, value]) => ({
        period_start: start,
        cut,
        metric,
        ...value,
      })),
    ),
  );
};
