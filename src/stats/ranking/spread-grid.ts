import { inverseBetaI } from '../distributions/incomplete-beta.js';
import { DEFAULT_LEVEL } from '../intervals/interval.js';
import { logLikelihood, type Trials } from './beta-binomial.js';

/** Spreads of the true rates that are tried, and means about the pooled one at each, in its standard errors. */
const SPREADS = 16;
const MEANS = [-2, -1, 0, 1, 2];
/** Rates spread at most by so much of what a rate can. */
const WIDEST = 0.9;

interface Node {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Beta distributions of the true rates by how well they explain the units: the spread flat from 0 on (Gelman 2006), the mean flat. */
function nodesOf(units: readonly Trials[], pooled: number): Node[] {
  const full = pooled * (1 - pooled);
  const widest = WIDEST * Math.sqrt(full);
  const found = Array.from({ length: SPREADS }, (_, i) => (widest * (i + 0.5)) / SPREADS).flatMap((sd) => {
    const size = full / (sd * sd) - 1;
    const error = 1 / Math.sqrt(units.reduce((sum, { trials }) => sum + 1 / (sd * sd + full / trials), 0));
    return MEANS.flatMap((step) => {
      const mean = pooled + step * error;
      if (!(mean > 0 && mean < 1)) return [];
      const [a, b] = [size * mean, size * (1 - mean)];
      return [{ a, b, log: Math.log(error) + logLikelihood(units, a, b) }];
    });
  });
  const top = found.reduce((most, { log }) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  const weights = found.map(({ log }) => Math.exp(log - top));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return found.map(({ a, b }, i) => ({ a, b, weight: weights[i]! / all }));
}

/**
 * Limits of each unit's true rate that know how little is known of the spread and mean of the rates: the posterior mean and variance
 * over a grid of both, as a beta distribution. Ratio, 0..1; null where all succeed or none does, or there is one unit only.
 */
export function spreadLimits(
  units: readonly Trials[],
  pooled: number,
  level = DEFAULT_LEVEL,
): readonly { readonly low: number; readonly high: number }[] | null {
  const known = units.filter(({ trials }) => trials > 0);
  if (known.length < 2 || pooled <= 0 || pooled >= 1) return null;
  const nodes = nodesOf(known, pooled);
  const tail = (1 - level) / 2;
  return units.map(({ successes, trials }) => {
    let [mean, square] = [0, 0];
    for (const { a, b, weight } of nodes) {
      const n = a + b + trials;
      const m = (a + successes) / n;
      mean += weight * m;
      square += weight * (m * m + (m * (1 - m)) / (n + 1));
    }
    const size = (mean * (1 - mean)) / (square - mean * mean) - 1;
    const [a, b] = [size * mean, size * (1 - mean)];
    return { low: inverseBetaI(a, b, tail), high: inverseBetaI(a, b, tail, 'upper') };
  });
}
