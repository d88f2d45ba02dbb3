import { describe, expect, it } from 'vitest';
import { seededRandom } from '../distributions/random.js';
import { mantelHaenszelDifference } from './mantel-haenszel.js';

describe('Mantel-Haenszel difference', () => {
  it('is that of two strata, computed apart in Python by the same formulas (R metafor `rma.mh`, measure RD)', () => {
    const found = mantelHaenszelDifference([
      { events1: 6, n1: 12, events2: 24, n2: 30 },
      { events1: 11, n1: 22, events2: 9, n2: 12 },
    ])!;
    expect(found.estimate).toBeCloseTo(-0.2762345679012346, 12);
    expect(found.low).toBeCloseTo(-0.5017828008206331, 9);
    expect(found.high).toBeCloseTo(-0.05068633498183603, 9);
    expect(found.p).toBeCloseTo(0.01637640579063393, 9);
  });

  it('says nothing of strata with one group alone, and of no stratum with both nothing at all', () => {
    const both = { events1: 6, n1: 12, events2: 24, n2: 30 };
    const lone = { events1: 3, n1: 5, events2: 0, n2: 0 };
    expect(mantelHaenszelDifference([both, lone])).toEqual(mantelHaenszelDifference([both]));
    expect(mantelHaenszelDifference([lone])).toBeNull();
  });

  it('covers the truth in 93 to 97 % of 1,000 worlds with 40 thin strata that differ in level and in who is in them', () => {
    const random = seededRandom(7);
    const draw = (n: number, p: number): number =>
      Array.from({ length: n }, () => random.uniform() < p).filter(Boolean).length;
    let covered = 0;
    for (let world = 0; world < 1000; world++) {
      const strata = Array.from({ length: 40 }, (_, k) => {
        const level = 0.3 + 0.01 * k;
        const [n1, n2] = [1 + (k % 5), 8 - (k % 5)];
        return { events1: draw(n1, level - 0.1), n1, events2: draw(n2, level), n2 };
      });
      const { low, high } = mantelHaenszelDifference(strata)!;
      if (low <= -0.1 && -0.1 <= high) covered++;
    }
    expect(covered / 1000).toBeGreaterThan(0.93);
    expect(covered / 1000).toBeLessThan(0.97);
  });
});
