import { describe, expect, it } from 'vitest';
import { type Histogram, mostDrawn, permutationP } from './permutation.js';

const who = (size: number, ...counts: [number, number][]): Histogram => ({ size, counts: new Map(counts) });

describe('kinds dealt among customers by lot', () => {
  it('say by moments what they say by draws, where many asked', () => {
    for (const once of [150, 165, 180, 200]) {
      const [kind, rest] = [who(1000, [1, once], [2, 40], [5, 3]), who(3000, [1, 450], [2, 120], [5, 9])];
      const [drawn, moments] = [permutationP(kind, rest, 1, 5000), permutationP(kind, rest, 1, 0)];
      expect(Math.abs(drawn - moments)).toBeLessThan(0.05);
    }
  });

  it('are dealt for all cells of a few, and for those of fewest customers where cells are many', () => {
    expect(mostDrawn([10, 400, 5000])).toBe(5000);
    expect(mostDrawn([])).toBe(5000);
    const many = Array.from({ length: 2000 }, (_, i) => i + 1);
    const most = mostDrawn(many);
    const dealt = many.filter((asked) => asked <= most).reduce((sum, asked) => sum + asked, 0);
    expect(dealt * 999).toBeLessThanOrEqual(300_000_000);
    expect((dealt + most + 1) * 999).toBeGreaterThan(300_000_000);
  });
});
