import type { CutMetrics, Makers, Run } from '../../core/analysis.js';
import { once } from '../../core/once.js';
import { byCut, metricsPerCut } from '../../parts/cuts.js';
import { linesUsed } from '../../parts/lines.js';
import { backtestRows, keptMetrics } from './backtest/backtest.js';
import { type Context, type Point, periodDays, pointBefore, pointOf, withinDays } from './basis/context.js';
import { type Count, countsOf, type Standings, standingsOf } from './basis/standing.js';
import { knewBefore, warnOf } from './basis/warnings.js';
import { brandRows } from './brands/brands.js';
import customersSql from './customers/customers.sql';
import { groupRows } from './groups/groups.js';
import { countedOf, standingMetrics } from './groups/metrics.js';
import type declaration from './index.js';
import { indicatorRows } from './indicators/indicators.js';
import { profileOf } from './indicators/profile.js';
import { alikeOf, incidentsOf } from './indicators/tolerance.js';
import { moveRows } from './moves/moves.js';
import { type Pair, pairsOf } from './moves/pairs.js';

export { headline } from './headline.js';
export { series } from './series.js';

/** How customers behave and what they think, each on its own axis, and what those of each group did next. */
export const run: Run<typeof declaration> = async (context) => {
  const now = pointOf(context);
  const before = await pointBefore(context);
  const points = before === null ? [now] : [before, now];
  const days = await periodDays(context, context.frame.as_of);
  const standings = await standingsOf(
    context,
    points.map((point) => ({ ...point, days })),
  );
  const counts = await countsOf(context, standings);
  const pairs = before === null ? null : await pairsOf(context, standings, now);
  const here = counts.filter(({ point }) => point === points.length);
  await warnOf(context, { days, now, pairs, hasAttitude: here.some(({ attitude }) => attitude !== null) });
  return {
    metrics: metricsOf(context, here, pairs ?? []),
    tables: tablesOf(context, { now, place: points.length, days, standings, counts: here, pairs: pairs ?? [] }),
    rows: await linesUsed(context),
    base: before === null ? null : { from: before.from_on, to: before.until_on },
  };
};

interface Answer {
  readonly now: Point;
  /** Which of the points of the standings is the measured period. */
  readonly place: number;
  readonly days: number | null;
  readonly standings: Standings;
  readonly counts: readonly Count[];
  readonly pairs: readonly Pair[];
}

function tablesOf(context: Context, answer: Answer): Makers<typeof declaration> {
  const { now, place, days, standings, counts, pairs } = answer;
  const { until_on: until } = now;
  const shown = { minN: context.options.min_n, hasMoney: context.has('orders', 'amount') };
  const within = withinDays(context, days);
  const incident = once(() => incidentsOf(context, until, within));
  const profile = once(async () =>
    profileOf(context, { standings, point: now, place, incident: await incident(), within }),
  );
  const { member, buyingDay } = standings;
  return {
    groups: () => groupRows(counts, shown),
    indicators: async () =>
      indicatorRows(context, {
        profile: await profile(),
        member,
        place,
        cuts: new Map([...byCut(counts)].map(([cut, own]) => [cut, countedOf(own)])),
        alike: await alikeOf(context, { buyingDay, incident: await incident(), until, days, within }),
      }),
    moves: () => (knewBefore(pairs) ? moveRows(pairs, shown) : []),
    backtest: () => backtestRows(pairs, shown.minN),
    brands: () => brandRows(context, now),
    customers: async () =>
      context.sql.whole.relation(customersSql, { point: place }, { member, profile: await profile() }),
  };
}

type Part = { readonly cut: string } & ({ readonly count: Count } | { readonly pair: Pair });

function metricsOf(
  { options, frame }: Context,
  counts: readonly Count[],
  pairs: readonly Pair[],
): CutMetrics<(typeof declaration)['metrics']>[] {
  const parts: Part[] = [
    ...counts.map((count) => ({ cut: count.cut, count })),
    ...pairs.map((pair) => ({ cut: pair.cut, pair })),
  ];
  return metricsPerCut(
    parts,
    (own) => ({
      ...standingMetrics(
        own.flatMap((part) => ('count' in part ? [part.count] : [])),
        options.min_n,
      ),
      ...keptMetrics(
        own.flatMap((part) => ('pair' in part ? [part.pair] : [])),
        options.min_n,
      ),
    }),
    frame.by.length === 0,
  );
}
