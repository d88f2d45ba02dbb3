import type { CutMetrics, Makers, Run } from '../../core/analysis.js';
import { once } from '../../core/once.js';
import { byCut } from '../../parts/cuts.js';
import { type Backtest, backtestOf, backtestRows, rightMetric } from './backtest/backtest.js';
import { groundOf } from './backtest/lists.js';
import { type Context, daysOf, learnUntil, linesIn, linesSaid, requireOptions } from './basis/context.js';
import { crossshopRows } from './crossshop/crossshop.js';
import { entryRows } from './entry/entry.js';
import type declaration from './index.js';
import { offersOf } from './offers/offers.js';
import { heldIn, pairsIn } from './rules/count.js';
import { type CutPairs, judgedPairs } from './rules/judge.js';
import { ruleRows } from './rules/rows.js';
import { sequenceRows } from './sequence/sequence.js';
import { basketsOf, type Size, sizeMetrics, sizeRows, sizesOf } from './sizes/sizes.js';

export { headline } from './headline.js';
export { series } from './series.js';

type Metrics = CutMetrics<(typeof declaration)['metrics']>;

/** What is bought together, how large baskets are, and what to offer next. */
export const run: Run<typeof declaration> = async (context) => {
  requireOptions(context);
  const { sql, options, has, warn, frame } = context;
  const days = daysOf(context);
  const rows = await linesSaid(context, days);
  if (!has('orders', 'amount')) warn('W_NO_AMOUNT');
  const line = await linesIn(sql, days, options.level);
  const sizes = await sizesOf(sql, line);
  const baskets = new Map([...byCut(sizes)].map(([cut, own]) => [cut, basketsOf(own)]));
  const learnt = learnUntil(context, days);
  const held = await heldIn(sql, line, {
    within: options.within,
    minSupport: options.min_support,
    baskets,
    learnUntil: learnt,
  });
  const pair = await pairsIn(sql, held);
  const found = await judgedPairs(pair, held, { minSupport: options.min_support, most: options.pairs });
  warnOf(context, found);
  const cuts = frame.by.length === 0 ? [''] : [...baskets.keys()];
  const offering = offeringOf(context, { line, pair, held, learnt });
  return {
    rows,
    metrics: metricsOf(cuts, sizes, found, await offering.tested()),
    tables: {
      rules: () => ruleRows(context, line, held, found),
      backtest: async () => backtestRows(sql, (await offering.tested()).backtest),
      offers: async () => offersOf(context, await offering.everybody(), { ...(await offering.tested()), cuts }),
      sequence: () => sequenceRows(context, line, held),
      crossshop: has('products', 'category') && (() => crossshopRows(context, days)),
      entry: () => entryRows(context, days),
      sizes: () => sizeRows(sizes),
    } satisfies Makers<typeof declaration>,
  };
};

type Asked = Pick<Parameters<typeof groundOf>[1], 'line' | 'pair' | 'held'> & { readonly learnt: string };

/** What lists are judged on, and what everybody's are made of; each when somebody asks. */
function offeringOf({ sql, frame, warn, options }: Context, { learnt, ...asked }: Asked) {
  const until = daysOf({ frame }).until;
  return {
    tested: once(async () => {
      const ground = await groundOf(sql, { ...asked, learnUntil: learnt, everybody: false });
      const backtest = await backtestOf(sql, ground);
      const judged = [...backtest.judged.values()];
      const [some, of] = [judged.reduce((a, b) => a + b.judged, 0), judged.reduce((a, b) => a + b.customers, 0)];
      const days = { day: learnt, until };
      if (backtest.winners.size === 0) warn('W_NO_BACKTEST', { ...days, customers: some, horizon: options.horizon });
      else warn('W_JUDGED', { ...days, judged: some, customers: of });
      return { backtest, person: ground.person };
    }),
    everybody: once(() => groundOf(sql, { ...asked, learnUntil: until, everybody: true })),
  };
}

function metricsOf(
  cuts: readonly string[],
  sizes: readonly Size[],
  found: ReadonlyMap<string, CutPairs>,
  { backtest }: { readonly backtest: Backtest },
): Metrics[] {
  const own = byCut(sizes);
  return cuts.map((cut) => ({
    cut,
    values: {
      ...sizeMetrics(own.get(cut) ?? []),
      pairs: { value: found.get(cut)?.named ?? 0 },
      again_right: rightMetric(backtest, 'again', cut),
      new_right: rightMetric(backtest, 'new', cut),
    },
  }));
}

/** From how many baskets an item is looked at, and that no pair stands where none does. */
function warnOf({ warn }: Context, found: ReadonlyMap<string, CutPairs>): void {
  const all = [...found.values()];
  if (all.length === 0) return;
  const pairs = all.reduce((sum, { judged }) => sum + judged, 0);
  warn('W_SUPPORT', { least: Math.min(...all.map(({ least }) => least)), pairs });
  if (all.every(({ named }) => named === 0)) warn('W_NO_PAIR', { pairs });
}
