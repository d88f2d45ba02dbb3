import { describe, expect, it } from 'vitest';
import { type Random, seededRandom } from '../../src/stats/distributions/random.js';
import { type PairStratum, togetherP } from '../../src/stats/intervals/association.js';
import { benjaminiHochberg } from '../../src/stats/intervals/multiple-testing.js';

const WORLDS = 500;
const UNITS = 2000;
const ITEMS = 30;

/** Who holds an item of this popularity. */
type Draw = (popular: number) => Uint8Array;

/** Whether units that hold items or not whatever else they hold, told apart by stratum, name a pair at a false share of 5 %. */
function namesAPair(random: Random, draw: Draw, stratum: readonly number[]): boolean {
  const strata = Math.max(...stratum) + 1;
  const perStratum = (own: Uint8Array): number[] => {
    const counts = Array.from({ length: strata }, () => 0);
    for (let unit = 0; unit < UNITS; unit++) counts[stratum[unit]!]! += own[unit]!;
    return counts;
  };
  const held = Array.from({ length: ITEMS }, () => draw(0.05 + 0.35 * random.uniform() ** 2));
  const [trials, counts] = [perStratum(new Uint8Array(UNITS).fill(1)), held.map(perStratum)];
  const p: number[] = [];
  for (let one = 0; one < ITEMS; one++)
    for (let other = one + 1; other < ITEMS; other++) {
      let together = 0;
      for (let unit = 0; unit < UNITS; unit++) together += held[one]![unit]! & held[other]![unit]!;
      const among = trials.map(
        (own, place): PairStratum => ({ trials: own, one: counts[one]![place]!, other: counts[other]![place]! }),
      );
      p.push(togetherP(together, among));
    }
  return benjaminiHochberg(p).some((q) => q <= 0.05);
}

/** Baskets are all alike. */
function ofBaskets(seed: number): boolean {
  const random = seededRandom(seed);
  const draw: Draw = (popular) => Uint8Array.from({ length: UNITS }, () => (random.uniform() < popular ? 1 : 0));
  return namesAPair(
    random,
    draw,
    Array.from({ length: UNITS }, () => 0),
  );
}

/** Customers of one to twelve baskets: who has more of them has bought more of everything. */
function ofCustomers(seed: number): boolean {
  const random = seededRandom(seed);
  const baskets = Array.from({ length: UNITS }, () => {
    let n = 1;
    while (n < 12 && random.uniform() < 0.7) n++;
    return n;
  });
  const draw: Draw = (popular) => Uint8Array.from(baskets, (n) => (random.uniform() < (1 - popular / 2) ** n ? 0 : 1));
  return namesAPair(
    random,
    draw,
    baskets.map((n) => n - 1),
  );
}

describe('pairs of items', () => {
  it.each([
    ['baskets', ofBaskets],
    ['customers', ofCustomers],
  ] as const)(
    'of 500 worlds of %s without any association, at most 5 %% and its error name one',
    (units, names) => {
      let named = 0;
      for (let seed = 1; seed <= WORLDS; seed++) if (names(seed)) named++;
      process.stdout.write(`${named} of ${WORLDS} worlds of ${units} without association name a pair\n`);
      expect(named / WORLDS).toBeLessThanOrEqual(0.05 + 1.645 * Math.sqrt((0.05 * 0.95) / WORLDS));
    },
    1_200_000,
  );
});
