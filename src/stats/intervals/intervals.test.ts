import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  meanDifference,
  meanInterval,
  momentsFromSums,
  relativeLift,
  skewedMeanInterval,
  skewnessFromSums,
} from './mean-interval.js';
import { npsDifference, npsInterval } from './nps-interval.js';
import { poissonRateInterval } from './poisson-interval.js';
import { proportionDifference } from './proportion-difference.js';
import { adjustedWaldInterval, clopperPearsonInterval, wilsonInterval } from './proportion-interval.js';

describe('interval of a skewed mean', () => {
  // Skewness and limits by scipy.stats.skew and the formula in numpy.
  const days = [0, 0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 18, 21, 30, 47, 0, 3, 1, 5];
  const power = (k: number) => days.reduce((sum, day) => sum + day ** k, 0);
  const moments = momentsFromSums(days.length, power(1), power(2))!;

  it('lies where Hall 1992 puts it, to the side of the long tail', () => {
    const skewness = skewnessFromSums(days.length, power(1), power(2), power(3));
    expect(skewness).toBeCloseTo(2.0842623464803594, 10);
    const { low, high } = skewedMeanInterval({ ...moments, skewness })!;
    expect(low).toBeCloseTo(5.029564291259342, 8);
    expect(high).toBeCloseTo(17.49328470061267, 8);
  });

  it('is that of t without skewness, and none where none differ', () => {
    expect(skewedMeanInterval({ ...moments, skewness: 0 })).toEqual(meanInterval(moments));
    const near = skewedMeanInterval({ ...moments, skewness: 1e-6 })!;
    expect(near.high).toBeCloseTo(meanInterval(moments)!.high, 4);
    expect(skewedMeanInterval({ n: 9, mean: 4, variance: 0, skewness: 0 })).toBeNull();
    expect(skewnessFromSums(3, 6, 12, 24)).toBe(0);
  });
});

describe('Wilson interval', () => {
  it.each([
    [81, 263, 0.2552885, 0.3662096],
    [15, 148, 0.0623864, 0.1604872],
    [0, 20, 0, 0.1611252],
    [1, 29, 0.0061132, 0.1717552],
    [3, 10, 0.1077913, 0.6032219],
    [10, 10, 0.7224672, 1],
    [23, 60, 0.2708827, 0.509824],
  ])('G26 R prop.test: %d of %d = %d to %d', (k, n, low, high) => {
    const interval = wilsonInterval(k, n)!;
    expect(interval.low).toBeCloseTo(low, 7);
    expect(interval.high).toBeCloseTo(high, 7);
    expect(interval.estimate).toBe(k / n);
  });

  it('is null for no trials or impossible counts', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(wilsonInterval(4, 3)).toBeNull();
    expect(clopperPearsonInterval(0, 0)).toBeNull();
    expect(adjustedWaldInterval(0, 0)).toBeNull();
  });

  it('stays in 0..1, holds the estimate, mirrors failures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const k = Math.round(n * share);
        for (const interval of [wilsonInterval, clopperPearsonInterval]) {
          const one = interval(k, n)!;
          const mirror = interval(n - k, n)!;
          expect(one.low).toBeGreaterThanOrEqual(0);
          expect(one.high).toBeLessThanOrEqual(1);
          expect(one.low).toBeLessThanOrEqual(one.estimate);
          expect(one.high).toBeGreaterThanOrEqual(one.estimate);
          expect(one.low).toBeCloseTo(1 - mirror.high, 9);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('Clopper-Pearson and adjusted Wald', () => {
  // scipy.stats.binomtest(k, n).proportion_ci(method='exact')
  it.each([
    [3, 10, 0.06673951117773447, 0.652452850060008],
    [0, 20, 0, 0.16843347098308548],
    [10, 10, 0.6915028921812371, 1],
    [81, 263, 0.25273674558504267, 0.36762192260134746],
  ])('scipy binomtest exact: %d of %d', (k, n, low, high) => {
    const interval = clopperPearsonInterval(k, n)!;
    expect(interval.low).toBeCloseTo(low, 10);
    expect(interval.high).toBeCloseTo(high, 10);
  });

  it('statsmodels proportion_confint agresti_coull formula: 3 of 10, clipped at 0 of 3', () => {
    const z2 = 1.959963984540054 ** 2;
    const p = (3 + z2 / 2) / (10 + z2);
    const half = Math.sqrt((z2 * p * (1 - p)) / (10 + z2));
    expect(adjustedWaldInterval(3, 10)!.low).toBeCloseTo(p - half, 12);
    expect(adjustedWaldInterval(3, 10)!.high).toBeCloseTo(p + half, 12);
    expect(adjustedWaldInterval(0, 3)!.low).toBe(0);
  });
});

describe('NPS interval', () => {
  it.each([
    [50, 30, 20, 30, 14.0511, 44.2013],
    [162, 108, 54, 33.3333, 24.9453, 41.1098],
    [18, 10, 8, 27.7778, 0.5455, 50.7365],
    [5, 0, 0, 100, 17.49, 100],
    [0, 0, 3, -100, -100, 6.58],
  ])(
    'G24 definitions §7 (MeasuringU formula): %d/%d/%d = %d [%d, %d]',
    (promoters, passives, detractors, nps, low, high) => {
      const interval = npsInterval({ promoters, passives, detractors })!;
      expect(interval.estimate).toBeCloseTo(nps, 4);
      const digits = Number.isInteger(low * 100) || Number.isInteger(high * 100) ? 2 : 4;
      expect(interval.low).toBeCloseTo(low, digits);
      expect(interval.high).toBeCloseTo(high, digits);
    },
  );

  it('difference between waves: SE² adds, so equal waves give √2 the half-width', () => {
    const wave = { promoters: 50, passives: 30, detractors: 20 };
    const one = npsInterval(wave)!;
    const difference = npsDifference(wave, wave)!;
    expect(difference.estimate).toBe(0);
    expect(difference.p).toBeCloseTo(1, 12);
    expect(difference.high).toBeCloseTo((Math.SQRT2 * (one.high - one.low)) / 2, 10);
    expect(npsDifference(wave, { promoters: 0, passives: 0, detractors: 0 })).toBeNull();
    expect(npsInterval({ promoters: 0, passives: 0, detractors: 0 })).toBeNull();
  });
});

describe('difference of proportions', () => {
  it('Newcombe 1998b table II (a): 56/70 − 48/80 = .2, .0524 to .3339', () => {
    const d = proportionDifference(48, 80, 56, 70)!;
    expect(d.estimate).toBeCloseTo(0.2, 12);
    expect(d.low).toBeCloseTo(0.0524, 4);
    expect(d.high).toBeCloseTo(0.3339, 4);
  });

  it('p equals the uncorrected chi-square test (scipy chi2_contingency, correction=False)', () => {
    expect(proportionDifference(48, 80, 56, 70)!.p).toBeCloseTo(0.008045081368196582, 10);
    expect(proportionDifference(0, 10, 0, 12)!.p).toBe(1);
    expect(proportionDifference(0, 0, 1, 2)).toBeNull();
  });
});

describe('Poisson rate', () => {
  // scipy: chi2.ppf(.025, 2k)/2, chi2.ppf(.975, 2k + 2)/2
  it.each([
    [0, 1, 0, 3.6888794541139363],
    [3, 1, 0.6186721228956014, 8.767273069742323],
    [100, 50, 81.36399125092314 / 50, 121.62679379242638 / 50],
  ])('Garwood exact: %d events in %d', (k, exposure, low, high) => {
    const rate = poissonRateInterval(k, exposure)!;
    expect(rate.low).toBeCloseTo(low, 8);
    expect(rate.high).toBeCloseTo(high, 8);
    expect(poissonRateInterval(k, 0)).toBeNull();
  });
});

describe('means', () => {
  it('scipy.stats.ttest_ind(equal_var=False): difference, interval, p', () => {
    const a = momentsFromSums(5, 15, 55)!;
    const b = momentsFromSums(4, 26, 182)!;
    const d = meanDifference(a, b)!;
    expect(d.estimate).toBe(3.5);
    expect(d.low).toBeCloseTo(0.3557957643780041, 9);
    expect(d.high).toBeCloseTo(6.644204235621996, 9);
    expect(d.p).toBeCloseTo(0.03485242880098494, 9);
    expect(meanInterval(a)!.high).toBeCloseTo(3 + (2.7764451051977987 * Math.sqrt(2.5)) / Math.sqrt(5), 10);
    expect(meanInterval(momentsFromSums(1, 3, 9)!)).toBeNull();
    expect(momentsFromSums(0, 0, 0)).toBeNull();
  });

  it('G40 GrowthBook tests: relative lift .70732 (−.03526, 1.44989) p .06191; absolute .29 (.04538, .53462) p .02016', () => {
    const a = momentsFromSums(3407, 1396.87, 52377.9767)!;
    const b = momentsFromSums(3461, 2422.7, 134698.29)!;
    const lift = relativeLift(a, b)!;
    expect(lift.estimate).toBeCloseTo(0.70732, 5);
    expect(lift.low).toBeCloseTo(-0.03526, 5);
    expect(lift.high).toBeCloseTo(1.44989, 5);
    expect(lift.p).toBeCloseTo(0.06191, 5);
    const absolute = meanDifference(a, b)!;
    expect(absolute.estimate).toBeCloseTo(0.29, 5);
    expect(absolute.low).toBeCloseTo(0.04538, 5);
    expect(absolute.high).toBeCloseTo(0.53462, 5);
    expect(absolute.p).toBeCloseTo(0.02016, 5);
  });

  it('G40 GrowthBook tests: proportions 14/28 against 16/30, relative .06667 (−.47767, .61101) p .80707', () => {
    // GrowthBook takes the variance of a proportion as p(1 − p).
    const a = { n: 28, mean: 0.5, variance: 0.25 };
    const b = { n: 30, mean: 16 / 30, variance: (16 / 30) * (14 / 30) };
    const lift = relativeLift(a, b)!;
    expect(lift.estimate).toBeCloseTo(0.06667, 5);
    expect(lift.low).toBeCloseTo(-0.47767, 5);
    expect(lift.high).toBeCloseTo(0.61101, 5);
    expect(lift.p).toBeCloseTo(0.80707, 5);
  });
});
