import type { Series } from '../../core/analysis.js';
import { earlier } from '../../core/time/period-days.js';
import { byCut } from '../../parts/cuts.js';
import { periodDays } from './basis/context.js';
import { type Count, countsOf, standingsOf } from './basis/standing.js';
import { standingMetrics } from './groups/metrics.js';
import type declaration from './index.js';

/** Where those who bought in each period stood at its end; what they thought is what they had said before it. */
export const series: Series<typeof declaration> = async (context) => {
  const { frame, periods, asStood, options } = context;
  const until = earlier(frame.period.to, frame.as_of);
  const asked = periods
    .filter(({ from }) => from <= until && context.asksOf(from))
    .map((period) => ({
      start: period.from,
      from_on: [period.from, frame.period.from].sort()[1]!,
      until_on: earlier(period.to, until),
    }));
  const found: { readonly start: string; readonly counts: readonly Count[] }[] = [];
  // As they stood, each period has seen its own last day alone; else all have seen the same days.
  for (const days of asStood ? asked.map((one) => [one]) : [asked]) {
    if (days.length === 0) continue;
    const length = await periodDays(context, asStood ? days[0]!.until_on : frame.as_of);
    const points = days.map(({ from_on, until_on }) => ({ from_on, until_on }));
    const counts = await countsOf(context, await standingsOf(context, points, length));
    found.push(...days.map(({ start }, i) => ({ start, counts: counts.filter(({ point }) => point === i + 1) })));
  }
  return found.flatMap(({ start, counts }) =>
    [...byCut(counts)].flatMap(([cut, own]) =>
      Object.entries(standingMetrics(own, options.min_n)).map(([metric, value]) => ({
        period_start: start,
        cut,
        metric,
        ...value,
      })),
    ),
  );
};
