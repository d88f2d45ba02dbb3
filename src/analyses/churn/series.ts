import type { Series } from '../../core/analysis.js';
import type { Row } from '../../core/result.js';
import { earlier } from '../../core/time/period-days.js';
import { historyUpTo } from '../../model/purchases/index.js';
import { membersOf } from '../../model/purchases/members.js';
import { type Context, horizonOf, untilOf } from './basis/context.js';
import type declaration from './index.js';
import { flowMetrics, flowsOf } from './metrics/flows.js';

/** How often customers fell silent and came back, period by period. */
export const series: Series<typeof declaration> = async (context) => {
  const { frame, periods, has, asStood } = context;
  const until = untilOf(context);
  const history = await historyUpTo(context.sql, { until, recentAfter: until, measure: context.options.measure });
  const member = await membersOf(context, history, { until, analysis: 'churn' });
  const asked = periods
    .filter(({ from }) => from <= until)
    .map((period) => ({
      start: period.from,
      from: [period.from, frame.period.from].sort()[1]!,
      to: earlier(period.to, until),
    }));
  const known = new Map<string, Row>();
  // As they stood, each period has seen its own last day alone; else all have seen the same days.
  for (const days of asStood ? asked.map((one) => [one]) : [asked]) {
    const asOf = asStood ? days[0]!.to : frame.as_of;
    const horizon = await horizonOf({ ...context, frame: { ...frame, as_of: asOf } } as Context, asOf);
    const rows = await flowsOf(context, member, { until: asOf, horizon, periods: days });
    for (const row of rows) known.set(`${String(row.period_start)} ${String(row.__cut)}`, row);
  }
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
