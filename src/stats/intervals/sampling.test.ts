import { describe, expect, it } from 'vitest';
import { seededRandom, xoshiro128 } from '../distributions/random.js';
import { bootstrapInterval } from './bootstrap.js';
import { benjaminiHochberg, holm } from './multiple-testing.js';
import { quantile, quantileOf, weightedMedian } from './quantile.js';

describe('quantile, type 7', () => {
  it('equals numpy.quantile on 1 2 4 8 16', () => {
    expect([0, 0.1, 0.5, 0.9, 1].map((p) => quantileOf([16, 1, 8, 2, 4], p))).toEqual([1, 1.4, 4, 12.8, 16]);
  });

  it('meets an observation exactly where (n − 1)p is whole, though .57 × 100 is not in doubles', () => {
    const values = Array.from({ length: 101 }, (_, i) => i * 0.1);
    expect(quantileOf(values, 0.57)).toBe(57 * 0.1);
  });

  it('counts repeat values, empty counts are passed over', () => {
    const pairs = [
      { value: 1, count: 3 },
      { value: 5, count: 0 },
      { value: 9, count: 2 },
    ];
    expect(quantile(pairs, 0.5)).toBe(1);
    expect(quantile(pairs, 0.625)).toBe(quantileOf([1, 1, 1, 9, 9], 0.625));
    expect(quantile([], 0.5)).toBeNull();
    expect(() => quantile(pairs, 1.5)).toThrow(RangeError);
  });
});

it('weighted median: passes half, or meets it', () => {
  const at = (...weights: number[]) => weightedMedian(weights.map((count, i) => ({ value: i + 1, count })));
  expect(at(1, 1, 3)).toBe(3);
  expect(at(2, 0, 1, 1)).toBe(2);
  expect(at(0, 0)).toBeNull();
});

describe('seeded random numbers', () => {
  it('xoshiro128** from state 1 2 3 4: an independent Python computation of the published algorithm', () => {
    const next = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 8 }, next)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849,
    ]);
  });

  it('repeats per seed and differs between seeds', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed).uniform);
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(7)).not.toEqual(draw(7 + 2 ** 32));
  });

  it('has the moments of its distributions (tolerance 5 standard errors of 20,000 draws)', () => {
    const random = seededRandom(1);
    const mean = (draw: () => number) => Array.from({ length: 20_000 }, draw).reduce((a, b) => a + b) / 20_000;
    const within = (value: number, target: number, sd: number) =>
      expect(Math.abs(value - target)).toBeLessThan((5 * sd) / Math.sqrt(20_000));
    within(mean(random.uniform), 0.5, Math.sqrt(1 / 12));
    within(mean(random.normal), 0, 1);
    within(
      mean(() => random.normal() ** 2),
      1,
      Math.SQRT2,
    );
    within(
      mean(() => random.gamma(2.5)),
      2.5,
      Math.sqrt(2.5),
    );
    within(
      mean(() => random.gamma(0.3)),
      0.3,
      Math.sqrt(0.3),
    );
    within(
      mean(() => random.beta(2, 6)),
      0.25,
      Math.sqrt(12 / 576),
    );
    within(
      mean(() => random.integer(10)),
      4.5,
      Math.sqrt(8.25),
    );
  });
});

describe('bootstrap', () => {
  it('gives the interval of a mean near mean ± 1.96 s/√n', () => {
    const random = seededRandom(3);
    const x = Float64Array.from({ length: 400 }, () => 10 + 2 * random.normal());
    const mean = (rows: Int32Array) => rows.reduce((sum, i) => sum + x[i]!, 0) / rows.length;
    const interval = bootstrapInterval(400, mean, { seed: 5, replicates: 2000 })!;
    expect(interval.low).toBeCloseTo(interval.estimate - 0.196, 1);
    expect(interval.high).toBeCloseTo(interval.estimate + 0.196, 1);
    expect(bootstrapInterval(400, mean, { seed: 5, replicates: 2000 })).toEqual(interval);
    expect(bootstrapInterval(1, mean, { seed: 5 })).toBeNull();
  });
});

describe('multiple testing', () => {
  // statsmodels multipletests, methods holm and fdr_bh (same definitions as R p.adjust)
  const p = [0.01, 0.04, 0.03, 0.005, 0.2];
  it('Holm', () => {
    expect(holm(p).map((x) => Number(x.toFixed(12)))).toEqual([0.04, 0.09, 0.09, 0.025, 0.2]);
  });
  it('Benjamini-Hochberg', () => {
    expect(benjaminiHochberg(p).map((x) => Number(x.toFixed(12)))).toEqual([0.025, 0.05, 0.05, 0.025, 0.2]);
  });
});
