import { devianceTerm, lbeta, lgammaRise, stirlingError } from './gamma-functions.js';
import { betaI } from './incomplete-beta.js';
import { gammaP, gammaQ } from './incomplete-gamma.js';
import { normalQuantile } from './normal.js';

/** P(X = k), X ~ Binomial(n, p) (Loader 2000: saddle-point form). */
export function binomialPmf(k: number, n: number, p: number): number {
  if (!Number.isInteger(k) || k < 0 || k > n) return 0;
  if (p <= 0 || p >= 1) return k === (p <= 0 ? 0 : n) ? 1 : 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return p ** n;
  const choose = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  const deviance = devianceTerm(k, n * p) + devianceTerm(n - k, n * (1 - p));
  return Math.exp(choose - deviance) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

/** P(X <= k), X ~ Binomial(n, p) = I_{1−p}(n − k, k + 1); `tail` 'upper' gives P(X > k). */
export function binomialCdf(k: number, n: number, p: number, tail: 'lower' | 'upper' = 'lower'): number {
  const whole = Math.floor(k);
  if (whole < 0) return tail === 'lower' ? 0 : 1;
  if (whole >= n) return tail === 'lower' ? 1 : 0;
  return tail === 'lower' ? betaI(n - whole, whole + 1, 1 - p, p) : betaI(whole + 1, n - whole, p, 1 - p);
}

/** Smallest k with P(X <= k) >= p, X ~ Binomial(n, prob). */
export function binomialQuantile(p: number, n: number, prob: number): number {
  const guess = n * prob + normalQuantile(p) * Math.sqrt(n * prob * (1 - prob));
  return smallestWithCdf(p, guess, n, (k) => binomialCdf(k, n, prob));
}

/** P(X = k), X ~ Poisson(mean). */
export function poissonPmf(k: number, mean: number): number {
  if (!Number.isInteger(k) || k < 0) return 0;
  if (k === 0 || mean === 0) return k === 0 ? Math.exp(-mean) : 0;
  return Math.exp(-stirlingError(k) - devianceTerm(k, mean)) / Math.sqrt(2 * Math.PI * k);
}

/** P(X <= k), X ~ Poisson(mean) = Q(k + 1, mean); `tail` 'upper' gives P(X > k). */
export function poissonCdf(k: number, mean: number, tail: 'lower' | 'upper' = 'lower'): number {
  const whole = Math.floor(k);
  if (whole < 0) return tail === 'lower' ? 0 : 1;
  return tail === 'lower' ? gammaQ(whole + 1, mean) : gammaP(whole + 1, mean);
}

/** Smallest k with P(X <= k) >= p, X ~ Poisson(mean). */
export function poissonQuantile(p: number, mean: number): number {
  const guess = mean + normalQuantile(p) * Math.sqrt(mean);
  return smallestWithCdf(p, guess, Number.POSITIVE_INFINITY, (k) => poissonCdf(k, mean));
}

/** P(X = k), X ~ beta-binomial(n, a, b) = C(n, k) B(k + a, n − k + b)/B(a, b). */
export function betaBinomialPmf(k: number, n: number, a: number, b: number): number {
  if (!Number.isInteger(k) || k < 0 || k > n) return 0;
  const choose = k === 0 || k === n ? 0 : -Math.log(n + 1) - lbeta(k + 1, n - k + 1);
  return Math.exp(choose + lgammaRise(a, k) + lgammaRise(b, n - k) - lgammaRise(a + b, n));
}

/** Walks out from a guess in doubling steps, then halves; probabilities equal within rounding count as reached, as in R. */
function smallestWithCdf(p: number, guess: number, max: number, cdf: (k: number) => number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 1) return max;
  const goal = p * (1 - 64 * Number.EPSILON);
  const clamp = (k: number): number => Math.max(-1, Math.min(max, k));
  let low = clamp(Number.isFinite(guess) ? Math.floor(guess) - 1 : -1);
  let high = clamp(low + 2);
  for (let step = 2; low >= 0 && cdf(low) >= goal; step *= 2) low = clamp(low - step);
  for (let step = 2; high < max && cdf(high) < goal; step *= 2) high = clamp(high + step);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (cdf(middle) >= goal) high = middle;
    else low = middle;
  }
  return Math.max(0, high);
}
