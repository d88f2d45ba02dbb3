import type { CutMetrics, Makers, Run } from '../../core/analysis.js';
import { once } from '../../core/once.js';
import { byCut } from '../../parts/cuts.js';
import { type Backtest, backtestOf, backtestRows, rightMetric } from './backtest/backtest.js';
import { groundOf, type Known } from './backtest/lists.js';
import {
  type Bought,
  boughtIn,
  buyersIn,
  type Context,
  countedIn,
  daysOf,
  learnUntilOf,
  linesSaid,
  requireOptions,
} from './basis/context.js';
import { crossshopRows } from './crossshop/crossshop.js';
import { entryRows } from './entry/entry.js';
import type declaration from './index.js';
import { offersOf } from './offers/offers.js';
import { heldByBaskets, heldByCustomers } from './rules/count.js';
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
  const bought = await boughtIn(sql, days, options.level);
  const rows = await linesSaid(context, bought);
  if (!has('orders', 'amount')) warn('W_NO_AMOUNT');
  const sizes = await sizesOf(sql, bought.basket);
  const baskets = new Map([...byCut(sizes)].map(([cut, own]) => [cut, basketsOf(own)]));
  const known = await knownOf(context, bought, baskets);
  const found = await judgedPairs(known.held, { minSupport: options.min_support, most: options.pairs });
  warnOf(context, found);
  const cuts = frame.by.length === 0 ? [''] : [...baskets.keys()];
  const offering = offeringOf(context, known);
  return {
    rows,
    metrics: metricsOf(cuts, sizes, found, await offering.tested()),
    tables: {
      rules: () => ruleRows(context, known.held, known, found),
      backtest: async () => backtestRows(sql, (await offering.tested()).backtest),
      offers: async () => offersOf(context, await offering.everybody(), { ...(await offering.tested()), cuts }),
      sequence: () => sequenceRows(context, bought.basket, known.held),
      crossshop: has('products', 'category') && (() => crossshopRows(context, days)),
      entry: () => entryRows(context, days),
      sizes: () => sizeRows(sizes),
    } satisfies Makers<typeof declaration>,
  };
};

/** What pairs and lists are made of, of so many baskets as each cut has. */
async function knownOf(context: Context, bought: Bought, baskets: ReadonlyMap<string, number>): Promise<Known> {
  const { sql, options } = context;
  const learnUntil = learnUntilOf(context, daysOf(context));
  const counted = await countedIn(sql, bought, learnUntil);
  const buyer = await buyersIn(sql, bought, learnUntil);
  const asked = { minSupport: options.min_support, learnUntil };
  const held =
    options.within === 'customer'
      ? await heldByCustomers(sql, { ...bought, buyer }, asked)
      : await heldByBaskets(sql, { basket: bought.basket, counted }, baskets, asked);
  return { basket: bought.basket, counted, buyer, held };
}

/** What lists are judged on, and what everybody's are made of; each when somebody asks. */
function offeringOf(context: Context, known: Known) {
  const { sql, warn, options } = context;
  const days = daysOf(context);
  const learnUntil = learnUntilOf(context, days);
  return {
    tested: once(async () => {
      const ground = await groundOf(sql, known, { learnUntil, everybody: false });
      const backtest = await backtestOf(sql, ground);
      const judged = [...backtest.judged.values()];
      const [some, of] = [judged.reduce((a, b) => a + b.judged, 0), judged.reduce((a, b) => a + b.customers, 0)];
      const said = { day: learnUntil, until: days.until };
      if (backtest.winners.size === 0) warn('W_NO_BACKTEST', { ...said, customers: some, horizon: options.horizon });
      else warn('W_JUDGED', { ...said, judged: some, customers: of });
      return { backtest, person: ground.person };
    }),
    everybody: once(async () => {
      const ground = await groundOf(sql, known, { learnUntil: days.until, everybody: true });
      return { ...ground, counted: known.counted };
    }),
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
