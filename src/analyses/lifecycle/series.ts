import type { Series } from '../../core/analysis.js';
import { addDays } from '../../core/time/period.js';
import { earlier } from '../../core/time/period-days.js';
import { byCut } from '../../parts/cuts.js';
import { basisOf, type Context, ruleOn, rulesOn } from './basis/context.js';
import { type Asked, knownUpTo, type Pair, pairsOfMany } from './basis/places.js';
import { knowsAdvocates } from './basis/warnings.js';
import type declaration from './index.js';
import { standingMetrics } from './states/metrics.js';

/** Who stood where at the end of each period, and who of the silent bought in it. */
export const series: Series<typeof declaration> = async (context) => {
  const { frame, periods } = context;
  const until = earlier(frame.period.to, frame.as_of);
  const asked = periods
    .filter(({ from }) => from <= until && context.asksOf(from))
    .map((period) => {
      const from = [period.from, frame.period.from].sort()[1]!;
      return { start: period.from, before: addDays(from, -1), until: earlier(period.to, until) };
    });
  const found: { readonly start: string; readonly pairs: readonly Pair[] }[] = [];
  for (const days of await asSeen(context as Context, asked, context.asStood)) {
    const last = days.map((one) => one.until).sort();
    const known = await knownUpTo(context as Context, last.at(-1)!);
    const pairs = await pairsOfMany(context as Context, known, days);
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

interface Start extends Asked {
  readonly start: string;
}

/**
 * Periods that are asked together. As they stood, each goes by the rule of its own last day, else all by that of as-of. Where somebody stands
 * on a day depends on no purchase after it; days held by contracts do depend on what is known, so each of these is asked by itself.
 */
async function asSeen(context: Context, asked: readonly Omit<Start, 'rule'>[], asStood: boolean): Promise<Start[][]> {
  if (asked.length === 0) return [];
  if (!asStood) {
    const rule = await ruleOn(context, context.frame.as_of);
    return [asked.map((one) => ({ ...one, rule }))];
  }
  const rules = await rulesOn(
    context,
    asked.map((one) => one.until),
  );
  const ruled = asked.map((one, i) => ({ ...one, rule: rules[i]! }));
  return basisOf(context) === 'orders' ? [ruled] : ruled.map((one) => [one]);
}
