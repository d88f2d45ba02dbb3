import { describe, expect, it } from 'vitest';
import { leastSquares } from './least-squares.js';
import { logisticRegression } from './logistic-regression.js';
import { meanPinballLoss, quantileRegression } from './quantile-regression.js';
import { correlationMatrix, importanceStability, lmgImportance, relativeWeights } from './relative-importance.js';

const x = [1, 2, 3, 4, 5];

describe('what cannot be estimated', () => {
  it('least squares: too few rows, collinear columns, a constant column', () => {
    expect(leastSquares([1, 2], [[1, 2]])).toBeNull();
    expect(leastSquares(x, [x, x.map((v) => 2 * v + 1)])).toBeNull();
    expect(leastSquares(x, [x.map(() => 7)])).toBeNull();
  });

  it('importance: collinear or constant drivers are null, too many for LMG throw', () => {
    const z = [2, 1, 4, 3, 6];
    expect(lmgImportance(correlationMatrix([z, x, x]))).toBeNull();
    expect(relativeWeights(correlationMatrix([z, x, x]))).toBeNull();
    expect(lmgImportance(correlationMatrix([z, x.map(() => 1)]))).toBeNull();
    expect(importanceStability(z, [x, x], 'lmg', { seed: 1 })).toBeNull();
    const identity = Array.from({ length: 14 }, (_, i) => Array.from({ length: 14 }, (__, j) => +(i === j)));
    expect(() => lmgImportance(identity)).toThrow(/at most 12/);
    expect(relativeWeights(identity)!.r2).toBe(0);
  });

  it('logistic: separated outcomes do not converge, collinear columns are null', () => {
    expect(logisticRegression([0, 0, 0, 1, 1], [x])!.converged).toBe(false);
    // Only one of two groups ever succeeds: the slope runs away though the likelihood stays below 1.
    expect(logisticRegression([0, 0, 0, 1, 0], [[0, 0, 0, 1, 1]])!.converged).toBe(false);
    expect(logisticRegression([0, 1, 0, 1, 1], [x, x])).toBeNull();
  });

  it('quantile regression: too few rows, quantile outside 0..1', () => {
    expect(quantileRegression([1, 2], [[1, 2]], 0.5)).toBeNull();
    expect(() => quantileRegression(x, [x], 1)).toThrow(RangeError);
    expect(meanPinballLoss([], [], 0.5)).toBeNull();
  });
});

it('an exact line has no residual and p = 0', () => {
  const fit = leastSquares(
    x.map((v) => 3 - 2 * v),
    [x],
  )!;
  expect(fit.coefficients[1]!.estimate).toBeCloseTo(-2, 12);
  expect(fit.r2).toBeCloseTo(1, 12);
});

it('logistic: grouped rows equal single rows', () => {
  const single = logisticRegression([0, 1, 0, 1, 1, 0, 1, 1], [[0, 0, 0, 1, 1, 1, 1, 1]])!;
  const grouped = logisticRegression([1, 4], [[0, 1]], { trials: [3, 5] })!;
  expect(grouped.coefficients[1]!.estimate).toBeCloseTo(single.coefficients[1]!.estimate, 9);
  expect(grouped.coefficients[1]!.estimate).toBeCloseTo(Math.log(4 / 1 / (1 / 2)), 9);
});

it('pinball loss at .9 costs nine times more above than below', () => {
  expect(meanPinballLoss([10], [5], 0.9)).toBeCloseTo(4.5, 12);
  expect(meanPinballLoss([5], [10], 0.9)).toBeCloseTo(0.5, 12);
});
