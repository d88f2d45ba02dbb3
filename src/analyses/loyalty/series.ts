import type { Series } from '../../core/analysis.js';
import { earlier } from '../../core/time/period-days.js';
import { byCut } from '../../parts/cuts.js';
import { periodDays, periodLengths } from './basis/context.js';
import { countsOf, standingsOf } from './basis/standing.js';
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
  if (asked.length === 0) return [];
  // As they stood, each period goes by the usual gap of its own last day; nothing bought after a period counts in it.
  const lengths = asStood
    ? await periodLengths(
        context,
        asked.map(({ until_on }) => until_on),
      )
    : Array<number | null>(asked.length).fill(await periodDays(context, frame.as_of));
  const points = asked.map(({ from_on, until_on }, i) => ({ from_on, until_on, days: lengths[i]! }));
  const counts = await countsOf(context, await standingsOf(context, points));
  return asked.flatMap(({ start }, i) =>
    [...byCut(counts.filter(({ point }) => point === i + 1))].flatMap(([cut, own]) =>
      Object.entries(standingMetrics(own, options.min_n)).map(([metric, value]) => ({
        period_start: start,
        cut,
        metric,
        ...value,
      })),
    ),
  );
};
