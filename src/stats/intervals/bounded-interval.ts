import { inverseBetaI } from '../distributions/incomplete-beta.js';
import type { Interval } from './interval.js';

/**
 * Limits of a sum that lies between 0 and `most`, of known mean and variance: quantiles of the beta law on 0..most with these moments, so
 * that neither end leaves what is possible; a variance beyond that of all or nothing is taken as that. Of no variance both ends are the
 * mean. null where `most` is nothing.
 */
export function boundedInterval(mean: number, variance: number, most: number, level: number): Interval | null {
  if (!(most > 0)) return null;
  const share = Math.min(1, Math.max(0, mean / most));
  const spread = Math.min(variance / (most * most), 0.999 * share * (1 - share));
  const told = { estimate: mean, method: 'beta-moments', level };
  if (!(spread > 0)) return { ...told, low: mean, high: mean };
  const size = (share * (1 - share)) / spread - 1;
  const tail = (1 - level) / 2;
  const [a, b] = [share * size, (1 - share) * size];
  return { ...told, low: most * inverseBetaI(a, b, tail), high: most * inverseBetaI(a, b, tail, 'upper') };
}
