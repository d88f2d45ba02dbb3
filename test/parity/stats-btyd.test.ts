import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  bgNbdAlive,
  bgNbdConditionalExpected,
  bgNbdExpected,
  bgNbdLogLikelihood,
  bgNbdPmf,
  fitBgNbd,
} from '../../src/stats/lifetime/bg-nbd.js';
import type { PurchaseState } from '../../src/stats/lifetime/btyd-types.js';
import { discountedPurchases } from '../../src/stats/lifetime/customer-value.js';
import { fitGammaGamma, gammaGammaExpected } from '../../src/stats/lifetime/gamma-gamma.js';
import { fitMbgNbd, mbgNbdAlive, mbgNbdConditionalExpected } from '../../src/stats/lifetime/mbg-nbd.js';
import {
  fitParetoNbd,
  paretoNbdAlive,
  paretoNbdConditionalExpected,
  paretoNbdExpected,
  paretoNbdLogLikelihood,
} from '../../src/stats/lifetime/pareto-nbd.js';

const FILE = new URL(
  '../../../shared/data/cdnow_sample/cdnow_customers_summary_with_transactions.csv',
  import.meta.url,
);
/** Parameters printed by CLVTools and the BTYD walkthrough. */
const BG = { r: 0.2425945, alpha: 4.4136019, a: 0.7929199, b: 2.4258881 };
const PUBLISHED = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

describe('BG/NBD', () => {
  it.each([
    [0.1429, 0.0078],
    [1, 0.0532],
    [3, 0.1506],
    [31.8571, 1.0405],
    [32, 1.0437],
  ])('G2 E[X(%d)] = %d', (t, expected) => {
    expect(bgNbdExpected(BG, t)).toBeCloseTo(expected, 4);
  });

  it('G2 E[X(78)]: printed 1.8576, scipy hyp2f1 with the same parameters 1.85796 (the print is a series cut short)', () => {
    expect(bgNbdExpected(BG, 78)).toBeCloseTo(1.85796, 5);
    expect(Math.abs(bgNbdExpected(BG, 78) - 1.8576)).toBeLessThan(5e-4);
  });

  it('G3 CET(39; 2, 30.43, 38.86) = 1.226; G4 customer 1516', () => {
    expect(bgNbdConditionalExpected(BG, 39, 2, 30.43, 38.86)).toBeCloseTo(1.226, 3);
    expect(Math.abs(bgNbdConditionalExpected(BG, 52, 26, 30.857142857, 31) - 25.75659)).toBeLessThan(2e-3);
    expect(bgNbdAlive(BG, 26, 30.857142857, 31)).toBeCloseTo(0.9688523, 5);
    expect(Math.abs(bgNbdExpected(BG, 52) - 1.444004)).toBeLessThan(2e-4);
    expect(bgNbdAlive(BG, 2, 30.43, 38.86)).toBeCloseTo(0.72661, 4);
    expect(bgNbdAlive(BG, 1, 1.71, 38.86)).toBeCloseTo(0.21223, 4);
    expect(bgNbdAlive(BG, 0, 0, 38.86)).toBe(1);
  });

  it('G5 lifetimes test quoting BTYD: P(X(39) = 0) .5737864, P(X(2) = 10) 1.07869e-07, P(X(30) = 11..20)', () => {
    expect(bgNbdPmf(PUBLISHED, 0, 39)).toBeCloseTo(0.5737864, 7);
    expect(bgNbdPmf(PUBLISHED, 10, 2) * 1e7).toBeCloseTo(1.07869, 4);
    [
      0.0019995214, 0.001517023, 0.001163315, 0.0009003148, 0.0007023638, 0.0005517902, 0.0004361913, 0.0003467171,
      0.0002769613, 0.000222226,
    ].forEach((p, i) => {
      expect(bgNbdPmf(PUBLISHED, 11 + i, 30)).toBeCloseTo(p, 7);
    });
  });

  it('the probabilities sum to 1 and have the expected value as their mean', () => {
    let sum = 0;
    let mean = 0;
    for (let x = 0; x < 400; x++) {
      sum += bgNbdPmf(BG, x, 39);
      mean += x * bgNbdPmf(BG, x, 39);
    }
    expect(sum).toBeCloseTo(1, 8);
    expect(mean).toBeCloseTo(bgNbdExpected(BG, 39), 5);
  });

  it('MBG/NBD CET(39; 2, 30.43, 38.86) equals the integral over the drop-out probability (mpmath quadrature)', () => {
    const model = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 };
    expect(mbgNbdConditionalExpected(model, 39, 2, 30.43, 38.86)).toBeCloseTo(1.262960623267, 9);
  });

  it('stays finite for hundreds of purchases and at a = 1', () => {
    for (const [x, tx, T] of [
      [221, 103.42857, 103.57143],
      [254, 97.14286, 97.28571],
    ] as const) {
      expect(bgNbdAlive(BG, x, tx, T)).toBeGreaterThan(0);
      expect(bgNbdConditionalExpected(BG, 39, x, tx, T)).toBeGreaterThan(10);
    }
    const at = (a: number) => bgNbdConditionalExpected({ ...BG, a }, 39, 2, 30, 39);
    expect(at(1)).toBeCloseTo((at(1 - 1e-4) + at(1 + 1e-4)) / 2, 5);
  });
});

describe('Pareto/NBD', () => {
  const walkthrough = { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 };

  it('G6 customer 1516 (BTYD run, same parameters): 1.473067, 25.45378, .9978733', () => {
    expect(paretoNbdExpected(walkthrough, 52)).toBeCloseTo(1.473067, 5);
    expect(Math.abs(paretoNbdConditionalExpected(walkthrough, 52, 26, 30.857142857, 31) - 25.45378)).toBeLessThan(1e-3);
    expect(paretoNbdAlive(walkthrough, 26, 30.857142857, 31)).toBeCloseTo(0.9978733, 6);
  });

  it('CLVTools regression vectors with hundreds of purchases stay finite', () => {
    const hard = { r: 0.5143, alpha: 2.8845, s: 0.2856, beta: 14.1087 };
    for (const [x, tx, T] of [
      [221, 103.42857, 103.57143],
      [254, 97.14286, 97.28571],
      [161, 94.71429, 98],
      [204, 98.57143, 99.42857],
    ] as const) {
      const alive = paretoNbdAlive(hard, x, tx, T);
      expect(alive).toBeGreaterThanOrEqual(0);
      expect(alive).toBeLessThanOrEqual(1);
      expect(Number.isFinite(paretoNbdLogLikelihood(hard, x, tx, T))).toBe(true);
    }
  });

  it('alpha = beta, and alpha on either side of it, meet', () => {
    const at = (alpha: number) => paretoNbdAlive({ r: 0.6, alpha, s: 0.6, beta: 11 }, 2, 20, 39);
    expect(at(11)).toBeCloseTo((at(11 - 1e-4) + at(11 + 1e-4)) / 2, 8);
  });
});

describe.skipIf(!existsSync(FILE))('CDNOW, calibration to 1997-09-30, weeks, 2,357 customers', () => {
  const rows = (existsSync(FILE) ? readFileSync(FILE, 'utf8').trim().split(/\r?\n/).slice(1) : []).map((line) =>
    line.split(',').map(Number),
  );
  const grouped = new Map<string, PurchaseState>();
  for (const [, x = 0, tx = 0, T = 0] of rows) {
    const key = `${x}/${tx}/${T}`;
    const state = grouped.get(key) ?? { x, tx, T, count: 0 };
    state.count++;
    grouped.set(key, state);
  }
  const states = [...grouped.values()];

  it('G1 BG/NBD fit .24259 4.41353 .79289 2.42575, LL −9582.4256 (rounded csv)', () => {
    const fit = fitBgNbd(states)!;
    expect(fit.customers).toBe(2357);
    expect(fit.converged).toBe(true);
    expect(fit.parameters.r).toBeCloseTo(0.24259, 3);
    expect(fit.parameters.alpha).toBeCloseTo(4.41353, 3);
    expect(fit.parameters.a).toBeCloseTo(0.79289, 3);
    expect(fit.parameters.b).toBeCloseTo(2.42575, 3);
    expect(fit.logLikelihood).toBeCloseTo(-9582.4256, 3);
    const sum = states.reduce((total, s) => total + s.count * bgNbdLogLikelihood(fit.parameters, s.x, s.tx, s.T), 0);
    expect(fit.logLikelihood).toBeCloseTo(sum, 6);
  });

  it('weights are repetition, and the unit of time only scales alpha', () => {
    const single = rows.map(([, x = 0, tx = 0, T = 0]) => ({ x, tx: tx * 7, T: T * 7, count: 1 }));
    const fit = fitBgNbd(single)!;
    expect(fit.parameters.alpha / 7).toBeCloseTo(fitBgNbd(states)!.parameters.alpha, 3);
  });

  it('holdout report: predicted 1653.4 purchases in 39 weeks, sum of P(alive) 1917.3', () => {
    const { parameters } = fitBgNbd(states)!;
    let expected = 0;
    let alive = 0;
    for (const s of states) {
      expected += s.count * bgNbdConditionalExpected(parameters, 39, s.x, s.tx, s.T);
      alive += s.count * bgNbdAlive(parameters, s.x, s.tx, s.T);
    }
    expect(Math.abs(expected - 1653.4)).toBeLessThan(0.5);
    expect(Math.abs(alive - 1917.3)).toBeLessThan(0.5);
  });

  it('G7 MBG/NBD fit .524838 6.182992 .891356 1.613999, LL −9582.1327; one-time buyers fade', () => {
    const fit = fitMbgNbd(states)!;
    expect(fit.parameters.r).toBeCloseTo(0.524838, 3);
    expect(fit.parameters.alpha).toBeCloseTo(6.182992, 2);
    expect(fit.parameters.a).toBeCloseTo(0.891356, 3);
    expect(fit.parameters.b).toBeCloseTo(1.613999, 3);
    expect(fit.logLikelihood).toBeCloseTo(-9582.1327, 3);
    expect(mbgNbdAlive(fit.parameters, 0, 0, 39)).toBeLessThan(mbgNbdAlive(fit.parameters, 0, 0, 10));
  });

  it('G6 Pareto/NBD fit .553 10.58 .606 11.66, LL −9594.976, standard errors .0476 .843 .187 6.21', () => {
    const fit = fitParetoNbd(states)!;
    expect(fit.parameters.r).toBeCloseTo(0.553, 2);
    expect(Math.abs(fit.parameters.alpha - 10.58)).toBeLessThan(0.03);
    expect(fit.parameters.s).toBeCloseTo(0.606, 2);
    expect(Math.abs(fit.parameters.beta - 11.66)).toBeLessThan(0.05);
    expect(fit.logLikelihood).toBeCloseTo(-9594.976, 1);
    expect(fit.standardErrors![0]).toBeCloseTo(0.0476264, 3);
    expect(fit.standardErrors![2]).toBeCloseTo(0.1872594, 2);
  });

  it('G9 CLV of customer 1, 12 months, 1% per month: 36.2785 in weeks, and never 140.10', () => {
    const { parameters } = fitBgNbd(states)!;
    const value = fitGammaGamma(rows.map(([, x = 0, , , mean = 0]) => ({ x, mean, count: 1 })))!;
    const [, x = 0, tx = 0, T = 0, mean = 0] = rows[0]!;
    const perPurchase = gammaGammaExpected(value.parameters, x, mean)!;
    const expected = (t: number) => bgNbdConditionalExpected(parameters, t, x, tx, T);
    // lifetimes counts a month as 4.345 weeks.
    const clv = perPurchase * discountedPurchases(expected, { step: 4.345, periods: 12, discount: 0.01 });
    expect(Math.abs(clv - 36.2785)).toBeLessThan(0.01);
    expect(Math.abs(clv - 140.096)).toBeGreaterThan(100);
  });

  it('G8 Gamma-Gamma on 946 repeaters: 6.2488 3.7446 15.4478, LL −4055.9232; E[M] of the first ten', () => {
    const spend = rows.map(([, x = 0, , , mean = 0]) => ({ x, mean, count: 1 }));
    const fit = fitGammaGamma(spend)!;
    expect(fit.customers).toBe(946);
    expect(fit.parameters.p).toBeCloseTo(6.2488, 2);
    expect(fit.parameters.q).toBeCloseTo(3.7446, 2);
    expect(Math.abs(fit.parameters.v - 15.4478)).toBeLessThan(0.05);
    expect(fit.logLikelihood).toBeCloseTo(-4055.9232, 3);
    const expected = [24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17];
    expected.forEach((value, i) => {
      expect(Math.abs(gammaGammaExpected(fit.parameters, spend[i]!.x, spend[i]!.mean)! - value)).toBeLessThan(0.01);
    });
    expect(gammaGammaExpected({ p: 2, q: 0.9, v: 3 }, 1, 5)).toBeNull();
  });
});
