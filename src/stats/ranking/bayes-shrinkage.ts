import { criticalZ } from '../distributions/normal.js';
import { DEFAULT_LEVEL, type Interval } from '../intervals/interval.js';
import type { NoisyValue } from './normal-shrinkage.js';

/** Points of the grid of standard deviations between units. */
const POINTS = 60;

/**
 * Normal values around one mean with unequal known variances, fully Bayesian: the mean flat, the standard deviation between units flat
 * from 0 to `widest`, on a grid (Gelman 2006; Röver 2020). Each unit's posterior has the mean and the variance of the mixture over the
 * grid, so that neither the mean nor the spread is taken as known: where chance could explain all the spread, a unit of few cases is
 * not as sure as one of many. In the unit of the values; null for fewer than 2 units or a variance that is not positive.
 */
export function bayesShrinkage(
  units: readonly NoisyValue[],
  widest: number,
  level = DEFAULT_LEVEL,
): (Interval & { sd: number })[] | null {
  if (units.length < 2 || units.some(({ variance }) => !(variance > 0)) || !(widest > 0)) return null;
  const grid = Array.from({ length: POINTS }, (_, i) => ((i + 0.5) / POINTS) ** 2 * widest);
  const points = grid.map((tau) => ({ tau2: tau * tau, ...marginal(units, tau * tau) }));
  const top = Math.max(...points.map(({ log }) => log));
  // The grid is finer near 0: a point stands for as much of the line as lies around it, 2·√(tau·widest) times an even step.
  const weights = points.map(({ log, tau2 }) => Math.exp(log - top) * tau2 ** 0.25);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const z = criticalZ(level);
  return units.map(({ value, variance }) => {
    let [mean, square] = [0, 0];
    for (const [i, point] of points.entries()) {
      const weight = weights[i]! / total;
      const pull = variance / (variance + point.tau2);
      const own = pull * point.mean + (1 - pull) * value;
      mean += weight * own;
      square += weight * (own * own + variance * (1 - pull) + (pull * pull) / point.weight);
    }
    const sd = Math.sqrt(Math.max(0, square - mean * mean));
    return { estimate: mean, low: mean - z * sd, high: mean + z * sd, method: 'bayes-shrinkage', level, sd };
  });
}

/** Log marginal likelihood of the spread with the mean integrated out, the mean's own estimate and its precision. */
function marginal(units: readonly NoisyValue[], tau2: number): { log: number; mean: number; weight: number } {
  let [weight, sum, logs] = [0, 0, 0];
  for (const { value, variance } of units) {
    const precision = 1 / (variance + tau2);
    weight += precision;
    sum += value * precision;
    logs += Math.log(precision);
  }
  const mean = sum / weight;
  let q = 0;
  for (const { value, variance } of units) q += (value - mean) ** 2 / (variance + tau2);
  return { log: (logs - Math.log(weight) - q) / 2, mean, weight };
}
