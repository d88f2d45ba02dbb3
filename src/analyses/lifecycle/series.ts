import type { Series } from '../../core/analysis.js';
import { addDays } from '../../core/time/period.js';
import { earlier } from '../../core/time/period-days.js';
import { byCut } from '../../parts/cuts.js';
import { type Context, ruleOn } from './basis/context.js';
import { type Pair, pairsOf, placesOf } from './basis/places.js';
import { knowsAdvocates } from './basis/warnings.js';
import type declaration from './index.js';
import { standingMetrics } from './states/metrics.js';

/** Who stood where at the end of each period, and who of the silent bought in it. */
export const series: Series<typeof declaration> = async (context) => {
  const { frame, periods, asStood } = context;
  const until = earlier(frame.period.to, frame.as_of);
  const asked = periods
    .filter(({ from }) => from <= until && context.asksOf(from))
    .map((period) => {
      const from = [period.from, frame.period.from].sort()[1]!;
      return { start: period.from, before: addDays(from, -1), until: earlier(period.to, until) };
    });
  const found: { readonly start: string; readonly pairs: readonly Pair[] }[] = [];
  // As they stood, each period has seen its own last day alone; else all have seen the same days.
  for (const days of asStood ? asked.map((one) => [one]) : [asked]) {
    if (days.length === 0) continue;
    const asOf = asStood ? days[0]!.until : frame.as_of;
    const seen = { ...context, frame: { ...frame, as_of: asOf } } as Context;
    const rule = await ruleOn(seen, asOf);
    const pairs = await pairsOf(context, await placesOf(context, rule, days), days);
    found.push(...days.map(({ start }, period) => ({ start, pairs: pairs.filter((pair) => pair.period === period) })));
  }
  return found.flatMap(({ start, pairs }) =>
    [...byCut(pairs)].flatMap(([cut, own]) =>
      Object.entries(standingMetrics(own, knowsAdvocates(context))).map(([metric, value]) => ({
        period_start: start,
        cut,
        metric,
        ...value,
      })),
    ),
  );
};
