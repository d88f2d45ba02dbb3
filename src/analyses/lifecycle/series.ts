import type { Series } from '../../core/analysis.js';
import { addDays } from '../../core/time/period.js';
import { earlier } from '../../core/time/period-days.js';
import type { LifecycleRule } from '../../model/computed/lifecycle/index.js';
import { byCut } from '../../parts/cuts.js';
import { basisOf, type Context, ruleOn } from './basis/context.js';
import { type Asked, type Pair, pairsOf, placesOf } from './basis/places.js';
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
  for (const { rule, days } of await asSeen(context, asked)) {
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

interface Start extends Asked {
  readonly start: string;
}

/** Periods that are asked together, and the rule that they go by. */
interface Seen {
  readonly rule: LifecycleRule;
  readonly days: Start[];
}

/**
 * As they stood, each period goes by the rule of its own last day; else all by that of as-of. Where somebody stands on a day depends on
 * no purchase after it, so periods of one rule are asked together; days held by contracts do depend on what is known.
 */
async function asSeen(context: Parameters<typeof series>[0], asked: readonly Start[]): Promise<Seen[]> {
  if (asked.length === 0) return [];
  if (!context.asStood) return [{ rule: await ruleOn(context as Context, context.frame.as_of), days: [...asked] }];
  const isOfOrders = basisOf(context) === 'orders';
  const seen = new Map<string, Seen>();
  for (const one of asked) {
    const rule = await ruleOn(context as Context, one.until);
    const key = `${rule.dormant} ${rule.defected} ${isOfOrders ? '' : one.until}`;
    const own = seen.get(key);
    if (own === undefined) seen.set(key, { rule, days: [one] });
    else own.days.push(one);
  }
  return [...seen.values()];
}
