import { describe, expect, it } from 'vitest';
import { binomialDraw, poissonDraw } from './draws.js';
import { seededRandom } from './random.js';

function momentsOf(draw: () => number) {
  const drawn = Array.from({ length: 20_000 }, draw);
  const mean = drawn.reduce((a, b) => a + b, 0) / drawn.length;
  return { mean, variance: drawn.reduce((sum, one) => sum + (one - mean) ** 2, 0) / drawn.length, drawn };
}

describe('draws of counts', () => {
  it.each([0.3, 4, 80])('of Poisson with mean %f have its mean and variance', (mean) => {
    const random = seededRandom(1);
    const found = momentsOf(() => poissonDraw(random, mean));
    expect(Math.abs(found.mean / mean - 1)).toBeLessThan(0.03);
    expect(Math.abs(found.variance / mean - 1)).toBeLessThan(0.05);
  });

  it.each([
    [1, 0.24],
    [40, 0.5],
    [5000, 0.01],
    [60, 0.001],
  ])('of %i with the chance %f have its mean and variance, and lie between none and all', (n, p) => {
    const random = seededRandom(2);
    const { mean, variance, drawn } = momentsOf(() => binomialDraw(random, n, p));
    expect(Math.abs(mean / (n * p) - 1)).toBeLessThan(0.06);
    expect(Math.abs(variance / (n * p * (1 - p)) - 1)).toBeLessThan(0.08);
    expect(drawn.every((one) => one >= 0 && one <= n && Number.isInteger(one))).toBe(true);
  });

  it('are none or all where that is sure', () => {
    const random = seededRandom(3);
    expect([binomialDraw(random, 7, 0), binomialDraw(random, 7, 1), poissonDraw(random, 0)]).toEqual([0, 7, 0]);
  });
});
