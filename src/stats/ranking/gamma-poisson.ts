import { gammaQuantile } from '../distributions/continuous-distributions.js';

/** Events seen, and how many everybody's rate lets expect. */
export interface ObservedCount {
  readonly observed: number;
  readonly expected: number;
}

export interface ShrunkRatio {
  readonly ratio: number;
  readonly low: number;
}

/** Where nothing but chance tells units apart, the prior is as sharp as this. */
const SHARPEST = 1e6;

/**
 * Observed over expected, pulled towards 1 by as much as chance could have made it: a gamma prior of mean 1 whose variance is what the
 * counts spread beyond chance, by moments, `dispersion` times Poisson's (Clayton & Kaldor 1987); `low` is the posterior's lower limit.
 * In the order given.
 */
export function gammaPoissonShrinkage(units: readonly ObservedCount[], dispersion = 1, level = 0.95): ShrunkRatio[] {
  let [beyond, squares] = [0, 0];
  for (const { observed, expected } of units) {
    beyond += (observed - expected) ** 2 - dispersion * expected;
    squares += expected * expected;
  }
  const shape = beyond > 0 && squares > 0 ? Math.min(SHARPEST, squares / beyond) : SHARPEST;
  return units.map(({ observed, expected }) => {
    // A dispersed count tells as much as a smaller one without dispersion.
    const [a, b] = [shape + observed / dispersion, shape + expected / dispersion];
    return { ratio: a / b, low: gammaQuantile((1 - level) / 2, a, b) };
  });
}
