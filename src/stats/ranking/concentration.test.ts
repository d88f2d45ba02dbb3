import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bigRatio, exactFraction } from '../distributions/exact-fraction.js';
import { type AmountCount, gini, lorenzPoints, smallestCountForShare, topShare } from './concentration.js';

const ones = (...values: number[]): AmountCount[] => values.map((value) => ({ value: BigInt(value), count: 1 }));
const amounts = fc.array(fc.record({ value: fc.bigInt(0n, 10n ** 12n), count: fc.integer({ min: 1, max: 50 }) }), {
  minLength: 1,
  maxLength: 30,
});

describe('Gini', () => {
  it('G42 R ineq: ten values .4620911', () => {
    expect(gini(ones(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261))).toBeCloseTo(0.4620911, 7);
  });

  it('G42 Manning liveBook on ineq: 10 × 9 times and 100 = .4263158', () => {
    const pairs = [
      { value: 10n, count: 9 },
      { value: 100n, count: 1 },
    ];
    expect(gini(pairs)).toBeCloseTo(0.4263158, 7);
    expect(gini(pairs, { unbiased: true })).toBeCloseTo((0.4263157894736842 * 10) / 9, 12);
  });

  it('is null without a positive total', () => {
    expect(gini([])).toBeNull();
    expect(gini(ones(0, 0))).toBeNull();
    expect(gini(ones(5, -9))).toBeNull();
    expect(gini(ones(5), { unbiased: true })).toBeNull();
  });

  it('does not change with scale or the order of pairs, lies in 0..1, equals the area under Lorenz', () => {
    fc.assert(
      fc.property(amounts, fc.bigInt(1n, 10n ** 6n), (pairs, scale) => {
        const g = gini(pairs);
        fc.pre(g !== null);
        expect(gini(pairs.map((p) => ({ ...p, value: p.value * scale })).reverse())).toBeCloseTo(g, 12);
        expect(g).toBeGreaterThanOrEqual(0);
        expect(g).toBeLessThan(1);
        const points = lorenzPoints(pairs);
        let area = 0;
        for (let i = 1; i < points.length; i++) {
          const width = points[i]!.population - points[i - 1]!.population;
          area += (width * (points[i]!.value + points[i - 1]!.value)) / 2;
        }
        expect(1 - 2 * area).toBeCloseTo(g, 9);
      }),
      { numRuns: 100 },
    );
  });
});

describe('shares', () => {
  const spend = [50, 20, 10, 5, 5, 4, 3, 1, 1, 1];

  it.each([1, 10, 1_000_000])(
    'definitions §2: 80%% is reached exactly at customer 3, top 20%% = 70%% (units of 1/%d)',
    (unit) => {
      const pairs = ones(...spend.map((x) => x * unit));
      expect(smallestCountForShare(pairs, 0.8)).toBe(3);
      expect(topShare(pairs, 0.2)).toEqual({ holders: 2, share: 0.7 });
    },
  );

  it('definitions §2: a tenth of each (5.0, 2.0, …, 0.1 in minor units) flips nothing', () => {
    // In doubles .1 + .1 + … falls short of the total; in minor units it cannot.
    const tenths = spend.map((x) => ({ value: BigInt(x), count: 1 }));
    expect(smallestCountForShare(tenths, 0.8)).toBe(3);
    expect(smallestCountForShare(tenths, 0.80001)).toBe(4);
  });

  it('counts within a block of equal amounts', () => {
    expect(smallestCountForShare([{ value: 1n, count: 10 }], 0.8)).toBe(8);
    expect(smallestCountForShare([{ value: 1n, count: 10 }], 0.81)).toBe(9);
    expect(smallestCountForShare([{ value: 1n, count: 10 }], 0)).toBe(0);
  });

  it('uses gross as denominator when told: net-negative customers do not inflate the shares', () => {
    const pairs = ones(60, 40, -20);
    expect(topShare(pairs, 1 / 3).share).toBe(0.75);
    expect(topShare(pairs, 1 / 3, 100n).share).toBe(0.6);
    expect(smallestCountForShare(pairs, 0.99, 100n)).toBe(2);
    expect(smallestCountForShare(ones(-1), 0.5)).toBeNull();
    expect(topShare([], 0.2)).toEqual({ holders: 0, share: null });
  });

  it('the k customers reach the share and k − 1 do not', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 100 }), (pairs, percent) => {
        const flat = pairs.flatMap((p) => Array<bigint>(p.count).fill(p.value)).sort((a, b) => (a < b ? 1 : -1));
        const total = flat.reduce((a, b) => a + b, 0n);
        fc.pre(total > 0n);
        let sum = 0n;
        let k = 0;
        while (sum * 100n < total * BigInt(percent)) sum += flat[k++]!;
        expect(smallestCountForShare(pairs, percent / 100)).toBe(k);
      }),
      { numRuns: 100 },
    );
  });

  it('thins the Lorenz curve to the points asked for', () => {
    const points = lorenzPoints(ones(...Array.from({ length: 1000 }, (_, i) => i + 1)), 50);
    expect(points.length).toBeLessThanOrEqual(50);
    expect(points[0]).toEqual({ population: 0, value: 0 });
    expect(points.at(-1)).toEqual({ population: 1, value: 1 });
  });
});

describe('fractions', () => {
  it('reads the printed decimal', () => {
    expect(exactFraction(0.8)).toEqual({ numerator: 8n, denominator: 10n });
    expect(exactFraction(-1.5e-7)).toEqual({ numerator: -15n, denominator: 100000000n });
    expect(exactFraction(2e21)).toEqual({ numerator: 2n * 10n ** 21n, denominator: 1n });
    expect(() => exactFraction(Number.NaN)).toThrow(RangeError);
  });

  it('divides integers beyond 2⁵³', () => {
    expect(bigRatio(10n ** 40n, 3n * 10n ** 40n)).toBe(1 / 3);
    expect(bigRatio(-(10n ** 30n), 10n ** 10n)).toBe(-1e20);
    expect(bigRatio(9007199254740993n, 1n)).toBe(9007199254740992);
  });
});
