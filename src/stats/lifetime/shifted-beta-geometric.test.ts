import { describe, expect, it } from 'vitest';
import {
  bdwSurvival,
  discountedResidualLifetime,
  fitBdw,
  fitSbg,
  type RenewalCount,
  sbgRetention,
  sbgSurvival,
} from './shifted-beta-geometric.js';

/** Fader & Hardie's percentages of survivors, years 0..12 (foretell data). */
const REGULAR = [100, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1, 22.3, 20.7, 19.4, 18.3, 17.3];
const HIGH_END = [100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1, 46.8, 44.5, 42.7, 40.9, 39.4];

function renewals(percent: readonly number[], years: number): RenewalCount[] {
  return Array.from({ length: years }, (_, i) => ({
    period: i + 1,
    atRisk: percent[i]! * 10,
    lost: (percent[i]! - percent[i + 1]!) * 10,
  }));
}

describe('shifted beta-geometric', () => {
  it.each([
    ['regular', REGULAR, 7, 0.7040773, 1.182043, -1680.265188],
    ['high end', HIGH_END, 7, 0.6680884, 3.806095, -1611.158147],
    ['regular', REGULAR, 4, 0.7636651, 1.2958303, -1401.559424],
    ['high end', HIGH_END, 4, 1.2809762, 7.7903824, -1225.134907],
  ] as const)('G13 Fader-Hardie data, %s, to year %#: fit', (_, data, years, alpha, beta, ll) => {
    const fit = fitSbg(renewals(data, years))!;
    expect(fit.alpha).toBeCloseTo(alpha, 5);
    expect(fit.beta).toBeCloseTo(beta, 4);
    expect(fit.logLikelihood).toBeCloseTo(ll, 5);
    expect(fit.converged).toBe(true);
    expect(fit.standardErrors!.every((se) => se > 0)).toBe(true);
  });

  it.each([
    [0.7040773, 1.182043, [22.01, 20.44, 19.12, 17.99, 17.0]],
    [0.6680884, 3.806095, [46.04, 43.58, 41.42, 39.51, 37.8]],
  ])('G13 projections S(8..12) for α %d β %d', (alpha, beta, expected) => {
    expected.forEach((percent, i) => {
      expect(100 * sbgSurvival(alpha, beta, 8 + i)).toBeCloseTo(percent, 2);
    });
  });

  it('survival is the product of retention rates', () => {
    let product = 1;
    for (let t = 1; t <= 10; t++) {
      product *= sbgRetention(0.7, 1.2, t);
      expect(sbgSurvival(0.7, 1.2, t)).toBeCloseTo(product, 13);
    }
  });

  it.each([
    [1, 2.9643993],
    [2, 4.1031398],
    [5, 5.8940955],
  ])('G14 DERL of regular customers, d = .1, n = %d: %d, and the sum it stands for', (n, expected) => {
    const fit = fitSbg(renewals(REGULAR, 7))!;
    const derl = discountedResidualLifetime(fit.alpha, fit.beta, n, 0.1);
    expect(derl).toBeCloseTo(expected, 5);
    let sum = 0;
    for (let t = n; t < 600; t++) {
      sum += sbgSurvival(fit.alpha, fit.beta, t) / sbgSurvival(fit.alpha, fit.beta, n - 1) / 1.1 ** (t - n);
    }
    expect(derl).toBeCloseTo(sum, 9);
  });

  it('undiscounted lifetime is finite only for α > 1', () => {
    expect(discountedResidualLifetime(2, 3, 1, 0)).toBe(3);
    expect(discountedResidualLifetime(0.9, 3, 1, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(discountedResidualLifetime(3, 4, 2, 1e-7)).toBeCloseTo(discountedResidualLifetime(3, 4, 2, 0), 5);
  });

  it('refuses what identifies nothing', () => {
    expect(fitSbg([])).toBeNull();
    expect(
      fitSbg([
        { period: 1, atRisk: 10, lost: 0 },
        { period: 2, atRisk: 10, lost: 0 },
      ]),
    ).toBeNull();
    expect(fitSbg([{ period: 1, atRisk: 10, lost: 4 }])).toBeNull();
    const flat = [1, 2, 3, 4].map((period) => ({
      period,
      atRisk: 1000 * 0.8 ** (period - 1),
      lost: 200 * 0.8 ** (period - 1),
    }));
    expect(fitSbg(flat)!.converged).toBe(false);
  });
});

describe('beta-discrete-Weibull', () => {
  it('is the sBG at c = 1 (pymc-marketing test)', () => {
    for (const t of [1, 4, 9]) expect(bdwSurvival(0.7, 1.2, 1, t)).toBe(sbgSurvival(0.7, 1.2, t));
  });

  it('finds the parameters that made the data', () => {
    const survivors = Array.from({ length: 13 }, (_, t) => 1e6 * bdwSurvival(0.9, 3, 1.4, t));
    const fit = fitBdw(
      survivors.slice(1).map((s, i) => ({ period: i + 1, atRisk: survivors[i]!, lost: survivors[i]! - s })),
    )!;
    expect(fit.alpha).toBeCloseTo(0.9, 3);
    expect(fit.beta).toBeCloseTo(3, 2);
    expect(fit.c).toBeCloseTo(1.4, 3);
    expect(fitBdw(renewals(REGULAR, 2))).toBeNull();
  });
});
