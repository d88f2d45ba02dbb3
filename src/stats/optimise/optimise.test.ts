import { describe, expect, it } from 'vitest';
import { bfgs, numericGradient } from './bfgs.js';
import { choleskyInverse, symmetricEigen } from './linear-algebra.js';
import { fitPositive, numericHessian } from './maximum-likelihood.js';
import { nelderMead } from './nelder-mead.js';

const rosenbrock = ([x = 0, y = 0]: readonly number[]): number => 100 * (y - x * x) ** 2 + (1 - x) ** 2;

describe('minimisers', () => {
  it('find the minimum (1, 1) of Rosenbrock’s valley', () => {
    for (const minimum of [nelderMead(rosenbrock, [-1.2, 1]), bfgs(rosenbrock, [-1.2, 1])]) {
      expect(minimum.converged).toBe(true);
      expect(minimum.x[0]).toBeCloseTo(1, 4);
      expect(minimum.x[1]).toBeCloseTo(1, 4);
    }
  });

  it('Nelder-Mead stops at a bound, starts at one, and walks around holes', () => {
    const bowl = ([x = 0, y = 0]: readonly number[]): number => (x < -1 ? Number.NaN : (x - 3) ** 2 + y * y);
    const minimum = nelderMead(bowl, [2, 2], { lower: [-5, 1], upper: [2, 5] });
    expect(minimum.x[0]).toBeCloseTo(2, 6);
    expect(minimum.x[1]).toBeCloseTo(1, 6);
  });

  it('numeric derivatives of e^x sin y', () => {
    const f = ([x = 0, y = 0]: readonly number[]): number => Math.exp(x) * Math.sin(y);
    const [e, s, c] = [Math.exp(0.4), Math.sin(1.1), Math.cos(1.1)];
    expect(numericGradient(f, [0.4, 1.1])[1]).toBeCloseTo(e * c, 9);
    const hessian = numericHessian(f, [0.4, 1.1]);
    expect(hessian[0]![1]).toBeCloseTo(e * c, 5);
    expect(hessian[1]![1]).toBeCloseTo(-e * s, 5);
  });
});

it('maximum likelihood of an exponential rate: n/Σx with standard error rate/√n', () => {
  const x = [0.5, 1.2, 3.3, 0.1, 2.2, 0.9];
  const sum = x.reduce((a, b) => a + b);
  const fit = fitPositive(([rate = 0]) => x.length * Math.log(rate) - rate * sum, [5]);
  expect(fit.estimates[0]).toBeCloseTo(6 / sum, 7);
  expect(fit.standardErrors![0]).toBeCloseTo(6 / sum / Math.sqrt(6), 5);
});

describe('linear algebra', () => {
  const a = [
    [4, 1, 0.5],
    [1, 3, -1],
    [0.5, -1, 2],
  ];
  it('inverse times matrix is the identity; not positive definite is null', () => {
    const inverse = choleskyInverse(a)!;
    a.forEach((row, i) => {
      row.forEach((_, j) => {
        expect(row.reduce((sum, v, k) => sum + v * inverse[k]![j]!, 0)).toBeCloseTo(+(i === j), 12);
      });
    });
    expect(
      choleskyInverse([
        [1, 2],
        [2, 1],
      ]),
    ).toBeNull();
  });
  it('eigenvectors rebuild the matrix', () => {
    const { values, vectors } = symmetricEigen(a);
    a.forEach((row, i) => {
      row.forEach((v, j) => {
        expect(values.reduce((sum, l, k) => sum + l * vectors[i]![k]! * vectors[j]![k]!, 0)).toBeCloseTo(v, 12);
      });
    });
  });
});
