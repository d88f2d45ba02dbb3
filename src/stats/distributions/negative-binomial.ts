import { poissonCdf } from './discrete-distributions.js';
import { betaI } from './incomplete-beta.js';

/**
 * P(X ≥ k) of a count with this mean and variance: negative binomial of size mean²/(variance − mean), whose tail is the regularised
 * incomplete beta I(1 − mean/variance; k, size); Poisson where the variance is no larger than the mean (Johnson, Kemp & Kotz 2005, 5.6).
 * 0 for a positive count of mean 0.
 */
export function negativeBinomialTail(k: number, mean: number, variance: number): number {
  if (k <= 0) return 1;
  if (!(mean > 0)) return 0;
  if (!(variance > mean * (1 + 1e-12))) return poissonCdf(k - 1, mean, 'upper');
  const share = mean / variance;
  return betaI(k, (mean * mean) / (variance - mean), 1 - share, share);
}
