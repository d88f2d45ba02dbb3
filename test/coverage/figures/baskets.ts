import type { Random } from '../../../src/stats/distributions/random.js';
import { type ClusterPair, clusteredLift, sampledLift } from '../../../src/stats/intervals/association.js';
import { type Figure, holds } from '../figure.js';

/** A kind of customer: how many of them there are, and in how many of their baskets the one and the other are, whatever else is in it. */
interface Kind {
  readonly share: number;
  readonly one: number;
  readonly other: number;
}

const WORLDS: Readonly<Record<string, readonly Kind[]>> = {
  'all alike, in 15 and 10 % of baskets': [{ share: 1, one: 0.15, other: 0.1 }],
  'three in ten take them in 30 and 25 % of baskets, the others in 5': [
    { share: 0.3, one: 0.3, other: 0.25 },
    { share: 0.7, one: 0.05, other: 0.05 },
  ],
  'one in ten takes both in nine baskets of ten, the others in 2 %': [
    { share: 0.1, one: 0.9, other: 0.9 },
    { share: 0.9, one: 0.02, other: 0.02 },
  ],
};

/** No customer has more baskets: each number is a stratum of its own. */
const MOST = 12;
/** How many have another basket after each. */
const GOES_ON = 0.7;

function basketsOf(random: Random): number {
  let n = 1;
  while (n < MOST && random.uniform() < GOES_ON) n++;
  return n;
}

function kindOf(random: Random, kinds: readonly Kind[]): Kind {
  let left = random.uniform();
  for (const kind of kinds) {
    left -= kind.share;
    if (left < 0) return kind;
  }
  return kinds[0]!;
}

/** Of one customer: baskets, those with the one, with the other, with both. */
function customer(random: Random, kinds: readonly Kind[]) {
  const [kind, n] = [kindOf(random, kinds), basketsOf(random)];
  let [a, b, x] = [0, 0, 0];
  for (let basket = 0; basket < n; basket++) {
    const [one, other] = [Number(random.uniform() < kind.one), Number(random.uniform() < kind.other)];
    a += one;
    b += other;
    x += one * other;
  }
  return { n, a, b, x };
}
type Customer = ReturnType<typeof customer>;

const sum = (of: readonly Customer[], own: (one: Customer) => number): number =>
  of.reduce((total, one) => total + own(one), 0);

function sumsOf(of: readonly Customer[]): ClusterPair {
  const product = (one: keyof Customer, other: keyof Customer): number => sum(of, (own) => own[one] * own[other]);
  return {
    ...{ clusters: of.length, xx: product('x', 'x'), aa: product('a', 'a'), bb: product('b', 'b') },
    ...{ nn: product('n', 'n'), xa: product('x', 'a'), xb: product('x', 'b'), xn: product('x', 'n') },
    ...{ ab: product('a', 'b'), an: product('a', 'n'), bn: product('b', 'n') },
  };
}

const mean = (kinds: readonly Kind[], of: (kind: Kind) => number): number =>
  kinds.reduce((total, kind) => total + kind.share * of(kind), 0);

/** Kinds do not differ in how many baskets they have. */
const liftOfBaskets = (kinds: readonly Kind[]): number =>
  mean(kinds, ({ one, other }) => one * other) / (mean(kinds, ({ one }) => one) * mean(kinds, ({ other }) => other));

/** Observed over expected of customers, told apart by how many baskets they have. */
function liftOfCustomers(kinds: readonly Kind[]): number {
  let [both, expected] = [0, 0];
  for (let n = 1; n <= MOST; n++) {
    const share = GOES_ON ** (n - 1) * (n < MOST ? 1 - GOES_ON : 1);
    const ever = (p: number): number => 1 - (1 - p) ** n;
    both += share * mean(kinds, ({ one, other }) => ever(one) * ever(other));
    expected += share * mean(kinds, ({ one }) => ever(one)) * mean(kinds, ({ other }) => ever(other));
  }
  return both / expected;
}

function strataOf(of: readonly Customer[]) {
  return Array.from({ length: MOST }, (_, index) => {
    const own = of.filter(({ n }) => n === index + 1);
    const count = (is: (one: Customer) => boolean): number => own.filter(is).length;
    return {
      trials: own.length,
      one: count(({ a }) => a > 0),
      other: count(({ b }) => b > 0),
      both: count(({ a, b }) => a > 0 && b > 0),
    };
  }).filter(({ trials }) => trials > 0);
}

export const BASKETS: readonly Figure[] = Object.entries(WORLDS).flatMap(([world, kinds]) =>
  [300, 3000].flatMap((n): Figure[] => {
    const drawn = (random: Random): Customer[] => Array.from({ length: n }, () => customer(random, kinds));
    return [
      {
        id: `lift in baskets, ${n} customers`,
        prints: ['basket.rules.low'],
        world: `${n} customers of one to ${MOST} baskets; ${world}`,
        see: (random) => {
          const of = drawn(random);
          const totals = {
            ...{ x: sum(of, ({ x }) => x), a: sum(of, ({ a }) => a) },
            ...{ b: sum(of, ({ b }) => b), n: sum(of, (one) => one.n) },
          };
          return holds(clusteredLift(totals, sumsOf(of)), liftOfBaskets(kinds));
        },
      },
      {
        id: `lift among customers, ${n} of them`,
        prints: ['basket.rules.low', 'basket.crossshop.low'],
        world: `${n} customers of one to ${MOST} baskets, told apart by how many; ${world}`,
        see: (random) => holds(sampledLift(strataOf(drawn(random))), liftOfCustomers(kinds)),
      },
    ];
  }),
);
