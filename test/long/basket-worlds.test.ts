import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/stats/distributions/random.js';
import { type PairStratum, togetherP } from '../../src/stats/intervals/association.js';
import { benjaminiHochberg } from '../../src/stats/intervals/multiple-testing.js';

const WORLDS = 500;
const BASKETS = 2000;
const ITEMS = 30;

/** Whether a world of baskets, whose items are there or not whatever the others are, names a pair at a false share of 5 %. */
function namesAPair(seed: number): boolean {
  const random = seededRandom(seed);
  const popular = Array.from({ length: ITEMS }, () => 0.05 + 0.35 * random.uniform() ** 2);
  const held = popular.map((share) => Uint8Array.from({ length: BASKETS }, () => (random.uniform() < share ? 1 : 0)));
  const counts = held.map((own) => own.reduce((a, b) => a + b, 0));
  const p: number[] = [];
  for (let one = 0; one < ITEMS; one++)
    for (let other = one + 1; other < ITEMS; other++) {
      let together = 0;
      for (let basket = 0; basket < BASKETS; basket++) together += held[one]![basket]! & held[other]![basket]!;
      const stratum: PairStratum = { trials: BASKETS, one: counts[one]!, other: counts[other]! };
      p.push(togetherP(together, [stratum]));
    }
  return benjaminiHochberg(p).some((q) => q <= 0.05);
}

describe('pairs of items', () => {
  it('of 500 worlds without any association, at most 5 % and its error name one', () => {
    let named = 0;
    for (let seed = 1; seed <= WORLDS; seed++) if (namesAPair(seed)) named++;
    process.stdout.write(`${named} of ${WORLDS} worlds without association name a pair\n`);
    expect(named / WORLDS).toBeLessThanOrEqual(0.05 + 1.645 * Math.sqrt((0.05 * 0.95) / WORLDS));
  }, 600_000);
});
