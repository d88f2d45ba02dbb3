import { describe, expect, it } from 'vitest';
import { leastSquares } from '../../src/stats/regression/least-squares.js';
import { logisticRegression } from '../../src/stats/regression/logistic-regression.js';
import { quantileRegression } from '../../src/stats/regression/quantile-regression.js';
import {
  correlationMatrix,
  importanceStability,
  lmgImportance,
  relativeWeights,
} from '../../src/stats/regression/relative-importance.js';
import { MTCARS, SWISS } from './stats-regression-data.js';

function near(actual: readonly number[], expected: readonly number[], digits: number): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, i) => {
    expect(actual[i]).toBeCloseTo(value, digits);
  });
}

describe('relative importance', () => {
  const swiss = correlationMatrix([
    SWISS.fertility,
    SWISS.agriculture,
    SWISS.examination,
    SWISS.education,
    SWISS.catholic,
    SWISS.infantMortality,
  ]);
  const cars = correlationMatrix([MTCARS.mpg, MTCARS.cyl, MTCARS.disp, MTCARS.hp, MTCARS.gear]);

  it('G22 LMG, first and last on swiss (R relaimpo 2.2-7)', () => {
    const lmg = lmgImportance(swiss)!;
    near(lmg.raw, [0.05709122, 0.17117303, 0.26013468, 0.10557015, 0.11276592], 8);
    near(lmg.first, [0.1246649, 0.4171645, 0.4406156, 0.2150035, 0.1735189], 7);
    near(lmg.last, [0.04286961, 0.00738742, 0.16196269, 0.06237263, 0.05694526], 8);
    expect(lmg.r2).toBeCloseTo(0.706735, 7);
    near(
      lmg.raw.map((v) => v / lmg.r2),
      [0.080781652, 0.242202563, 0.368079518, 0.149377277, 0.15955899],
      8,
    );
  });

  it('Genizi on swiss (R relaimpo)', () => {
    near(relativeWeights(swiss)!.raw, [0.0484169, 0.1547082, 0.2719641, 0.11468, 0.1169657], 7);
  });

  it('G23 relative weights on mtcars (rwa README, R relaimpo genizi); LMG ranks hp otherwise', () => {
    const weights = relativeWeights(cars)!;
    near(weights.raw, [0.2284797, 0.2221469, 0.2321744, 0.0963886], 7);
    expect(weights.r2).toBeCloseTo(0.7791896, 7);
    near(lmgImportance(cars)!.raw, [0.247052, 0.2434996, 0.2109129, 0.0777251], 7);
  });

  it('bootstrap: ranks of cyl, disp, hp on mtcars are not settled, gear is last; same seed, same result', () => {
    const drivers = [MTCARS.cyl, MTCARS.disp, MTCARS.hp, MTCARS.gear];
    const run = () => importanceStability(MTCARS.mpg, drivers, 'lmg', { seed: 11, replicates: 300 })!;
    const stability = run();
    for (const row of stability.rankProbability) expect(row.reduce((a, b) => a + b)).toBeCloseTo(1, 10);
    expect(stability.rankProbability[3]![3]).toBeGreaterThan(0.8);
    expect(Math.max(...stability.rankProbability.map((row) => row[0]!))).toBeLessThan(0.95);
    stability.shares.forEach((share) => {
      expect(share!.low).toBeLessThan(share!.estimate);
      expect(share!.high).toBeGreaterThan(share!.estimate);
    });
    expect(run()).toEqual(stability);
  });
});

describe('least squares on mtcars, mpg ~ disp + hp (statsmodels 0.15)', () => {
  it('ordinary', () => {
    const fit = leastSquares(MTCARS.mpg, [MTCARS.disp, MTCARS.hp])!;
    near(
      fit.coefficients.map((c) => c.estimate),
      [30.73590424832, -0.030346276625, -0.02484008116661],
      10,
    );
    near(
      fit.coefficients.map((c) => c.error),
      [1.331566129374, 0.007404856193, 0.013385498956],
      10,
    );
    near(
      fit.coefficients.map((c) => c.p),
      [3.262506703562e-20, 3.062677720958e-4, 7.367905293955e-2],
      10,
    );
    near([fit.coefficients[2]!.low, fit.coefficients[2]!.high], [-0.05221650040693, 0.002536338073715], 10);
    near([fit.r2, fit.adjustedR2, fit.sigma], [0.7482401820617401, 0.7308774359970326, 3.1266012996095824], 10);
    near([fit.fStatistic, fit.fP * 1e9], [43.094576127139, 2.06206822303], 8);
  });

  it('weighted 1, 2, …, 32', () => {
    const weights = MTCARS.mpg.map((_, i) => i + 1);
    const fit = leastSquares(MTCARS.mpg, [MTCARS.disp, MTCARS.hp], { weights })!;
    near(
      fit.coefficients.map((c) => c.estimate),
      [31.58426428142, -0.0322512256695, -0.02451251278653],
      10,
    );
    near(
      fit.coefficients.map((c) => c.error),
      [1.33293276552, 0.006900984933, 0.011672295491],
      10,
    );
    expect(fit.r2).toBeCloseTo(0.7695632081581135, 10);
  });

  it('without intercept', () => {
    const fit = leastSquares(MTCARS.mpg, [MTCARS.disp, MTCARS.hp], { intercept: false })!;
    near(
      fit.coefficients.map((c) => c.estimate),
      [-0.010392845264, 0.117207514028],
      10,
    );
    near([fit.r2, fit.adjustedR2], [0.6088977071862197, 0.5828242209986343], 10);
  });
});

it('logistic regression of mpg > 20 on hp (statsmodels Logit)', () => {
  const fit = logisticRegression(
    MTCARS.mpg.map((v) => +(v > 20)),
    [MTCARS.hp],
  )!;
  near(
    fit.coefficients.map((c) => c.estimate),
    [24.443112480151, -0.211034944443],
    6,
  );
  near(
    fit.coefficients.map((c) => c.error),
    [14.75184403507, 0.130878498439],
    5,
  );
  near(
    fit.coefficients.map((c) => c.p),
    [0.097528974307, 0.106864202103],
    7,
  );
  expect(fit.logLikelihood).toBeCloseTo(-4.246112434159553, 9);
  expect(fit.converged).toBe(true);
});

it.each([
  [0.5, [28.6067358292, -0.03375432265825, -0.01109607577808], 37.62487971733573],
  [0.8, [34.15642486923, -0.02701707319009, -0.03290831593736], 29.747713716494548],
  [0.25, [25.98352461492, -0.02913232946456, -0.01015187470337], 23.117853043965997],
])('quantile regression at %d: the optimum of the linear programme (scipy HiGHS)', (tau, coefficients, loss) => {
  const fit = quantileRegression(MTCARS.mpg, [MTCARS.disp, MTCARS.hp], tau)!;
  expect(fit.loss).toBeCloseTo(loss, 8);
  near(fit.coefficients, coefficients, 6);
});
