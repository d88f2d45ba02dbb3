import { expect, it } from 'vitest';
import { paretoNbdAlive, paretoNbdLogLikelihood } from './pareto-nbd.js';

/** The likelihood's integral by plain Simpson over 200,000 steps. */
function byHand(p: { r: number; alpha: number; s: number; beta: number }, x: number, tx: number, T: number): number {
  const f = (t: number) => (p.alpha + t) ** -(p.r + x) * (p.beta + t) ** -(p.s + 1);
  const steps = 200_000;
  let sum = f(tx) + f(T);
  for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * f(tx + ((T - tx) * i) / steps);
  const gone = (p.s * sum * (T - tx)) / steps / 3;
  const alive = (p.alpha + T) ** -(p.r + x) * (p.beta + T) ** -p.s;
  return alive / (alive + gone);
}

it.each([
  [{ r: 0.5, alpha: 0.02, s: 0.6, beta: 12 }, 3, 5, 40],
  [{ r: 0.5, alpha: 14, s: 0.6, beta: 0.3 }, 3, 5, 40],
  [{ r: 0.9, alpha: 2, s: 0.4, beta: 400 }, 0, 0, 40],
  [{ r: 1.5, alpha: 300, s: 0.8, beta: 1 }, 12, 30, 52],
  [{ r: 0.55, alpha: 10.6, s: 0.61, beta: 11.7 }, 26, 30.86, 31],
])('is the integral of the likelihood where the series would take a million terms: %j, x %d', (p, x, tx, T) => {
  expect(paretoNbdAlive(p, x, tx, T)).toBeCloseTo(byHand(p, x, tx, T), 9);
});

it('goes over from the series to the panels without a step', () => {
  // gap/(high + tx) is .9 at beta = 100 for alpha = 8.2 and tx = 2.
  const at = (alpha: number) => paretoNbdLogLikelihood({ r: 0.5, alpha, s: 0.6, beta: 100 }, 2, 2, 30);
  expect(at(8.2 - 1e-7)).toBeCloseTo(at(8.2 + 1e-7), 6);
});
