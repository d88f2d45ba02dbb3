import { backtestRows } from '../../../src/analyses/loyalty/backtest/backtest.js';
import type { Count } from '../../../src/analyses/loyalty/basis/standing.js';
import { groupRows } from '../../../src/analyses/loyalty/groups/groups.js';
import { type Alike, toleranceOf } from '../../../src/analyses/loyalty/indicators/tolerance.js';
import { moveRows } from '../../../src/analyses/loyalty/moves/moves.js';
import type { Pair } from '../../../src/analyses/loyalty/moves/pairs.js';
import type { Random } from '../../../src/stats/distributions/random.js';
import { binomial, type Figure, holds, type Seen } from '../figure.js';

const SHOWN = { minN: 5, hasMoney: false };

const together = (seen: readonly Seen[]): Seen => ({
  held: seen.flatMap(({ held }) => held),
  widths: seen.flatMap(({ widths }) => widths),
});

const limits = (low: unknown, high: unknown) =>
  low == null || high == null ? null : { low: Number(low), high: Number(high) };

/** How often each group is met among the known, and how often one of it buys again and recommends us. */
const KINDS = [
  { loyalty: 'true_loyalty', behaviour: 'often', attitude: 'favourable', p: 0.3, again: 0.8, word: 0.6 },
  { loyalty: 'latent_loyalty', behaviour: 'seldom', attitude: 'favourable', p: 0.2, again: 0.5, word: 0.6 },
  { loyalty: 'spurious_loyalty', behaviour: 'often', attitude: 'unfavourable', p: 0.3, again: 0.8, word: 0.2 },
  { loyalty: 'no_loyalty', behaviour: 'seldom', attitude: 'unfavourable', p: 0.2, again: 0.5, word: 0.2 },
] as const;
type Kind = (typeof KINDS)[number];

function drawn(random: Random, n: number): Map<Kind, number> {
  const found = new Map<Kind, number>();
  for (let i = 0; i < n; i++) {
    let left = random.uniform();
    const kind = KINDS.find(({ p }) => {
      left -= p;
      return left < 0;
    });
    found.set(kind ?? KINDS[0], (found.get(kind ?? KINDS[0]) ?? 0) + 1);
  }
  return found;
}

const standing = ([40, 300] as const).map(
  (n): Figure => ({
    id: `share of the known in a group, of ${n}`,
    prints: ['loyalty.groups.low'],
    world: `${n} customers known on both axes, in four groups of 30, 20, 30 and 20 %; each row`,
    see: (random) => {
      const counts = [...drawn(random, n)].map(
        ([{ loyalty, behaviour, attitude }, customers]): Count => ({
          ...{ point: 1, cut: '', loyalty, behaviour, attitude, customers, value: null },
        }),
      );
      const rows = groupRows(counts, SHOWN);
      return together(
        KINDS.map(({ loyalty, p }) => {
          const row = rows.find((one) => one.loyalty === loyalty)!;
          return holds(limits(row.low, row.high), p);
        }),
      );
    },
  }),
);

/** Customers of the period before who each buy again or not, and answer or not. */
function pairs(random: Random, n: number): Pair[] {
  return [...drawn(random, n)].flatMap(([kind, customers]) => {
    const bought = binomial(random, customers, kind.again);
    const answered = binomial(random, customers, 0.5);
    const shared = {
      ...{ cut: '', before: true, was: kind.loyalty, behaviour: kind.behaviour, attitude: kind.attitude },
      ...{ valueBefore: null, value: null, refers: 0 },
    };
    return [
      {
        ...shared,
        loyalty: 'unknown',
        customers: bought,
        answered,
        promotes: binomial(random, answered, kind.word),
      },
      { ...shared, loyalty: 'does_not_buy_now', customers: customers - bought, answered: 0, promotes: 0 },
    ].filter((one) => one.customers > 0 || one.answered > 0);
  });
}

const tested = ([60, 400] as const).flatMap((n): Figure[] => {
  const world = `${n} known before: of the frequent 80 % buy again, of others 50 %; half answer, of the favourable 60 % recommend, of others 20 %`;
  const figure = (id: string, column: string, see: Figure['see']): Figure => ({
    id: `${id}, of ${n}`,
    prints: [`loyalty.backtest.${column}`],
    world,
    see,
  });
  const row = (random: Random, level: string) => backtestRows(pairs(random, n), 5).find((one) => one.level === level)!;
  return [
    figure('bought again, of a group', 'low', (random) => {
      const found = row(random, 'true_loyalty');
      return holds(limits(found.low, found.high), 0.8);
    }),
    figure('bought again, often more than seldom', 'difference_low', (random) => {
      const found = row(random, 'often');
      return holds(limits(found.difference_low, found.difference_high), 0.3);
    }),
    figure('recommend us, of a group', 'recommends_low', (random) => {
      const found = row(random, 'spurious_loyalty');
      return holds(limits(found.recommends_low, found.recommends_high), 0.2);
    }),
    figure('recommend us, in favour more than not', 'recommends_difference_low', (random) => {
      const found = row(random, 'favourable');
      return holds(limits(found.recommends_difference_low, found.recommends_difference_high), 0.4);
    }),
  ];
});

const moved = ([40, 300] as const).map(
  (n): Figure => ({
    id: `share of a group that buys no more, of ${n}`,
    prints: ['loyalty.moves.low'],
    world: `${n} known in the period before; of who bought often 20 % do not buy now, of the others 50 %`,
    see: (random) =>
      together(
        moveRows(pairs(random, n), SHOWN)
          .filter(({ to }) => to === 'does_not_buy_now')
          .map(({ from, low, high }) =>
            holds(limits(low, high), 1 - KINDS.find(({ loyalty }) => loyalty === from)!.again),
          ),
      ),
  }),
);

/** Months and kinds of customers, each with a few who had an incident beside many who had none. */
const forgiven = (
  [
    [40, 1, 20, 0],
    [40, 2, 30, -0.15],
    [8, 20, 200, -0.1],
  ] as const
).map(
  ([strata, had, others, effect]): Figure => ({
    id: `again after an incident less those alike, ${strata} of ${had}, ${others}`,
    prints: ['loyalty.indicators.low'],
    world: `${strata} kinds of ${had} with an incident, ${others} without, of whom 40 to 80 % buy again; it changes that by ${effect * 100} points`,
    see: (random) => {
      const alike = Array.from({ length: strata }, (): Alike => {
        const p = 0.4 + 0.4 * random.uniform();
        return {
          ...{ cut: '', kind: 'complaint', had, others },
          hadBought: binomial(random, had, p + effect),
          othersBought: binomial(random, others, p),
        };
      });
      return holds(toleranceOf(alike, 5), effect);
    },
  }),
);

/** What loyalty says of groups, moves and incidents whose chances are known, through its own tables. */
export const LOYALTY: readonly Figure[] = [...standing, ...moved, ...tested, ...forgiven];
