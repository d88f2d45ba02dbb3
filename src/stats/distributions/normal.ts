import { gammaP, gammaQ } from './incomplete-gamma.js';

/** Φ(z), the standard normal distribution function, with its own digits in the left tail (DLMF 7.2.2). */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  const half = (z * z) / 2;
  if (z < -0.7) return 0.5 * gammaQ(0.5, half);
  if (z > 0.7) return 1 - 0.5 * gammaQ(0.5, half);
  return 0.5 + 0.5 * Math.sign(z) * gammaP(0.5, half);
}

/** φ(z), the standard normal density. */
export function normalPdf(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** Φ⁻¹(p); ±Infinity at 0 and 1, NaN outside. Hastings' start (Abramowitz & Stegun 26.2.23), then Halley steps. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  let z = -(t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))));
  for (let i = 0; i < 4; i++) {
    const error = (normalCdf(z) - p) / normalPdf(z);
    const step = error / (1 + (z * error) / 2);
    z -= step;
    if (Math.abs(step) < 1e-16 * Math.abs(z)) break;
  }
  return z;
}

/** Two-sided p-value of a standard normal statistic, 2 Φ(−|z|). */
export function twoSidedP(z: number): number {
  return 2 * normalCdf(-Math.abs(z));
}

/** z with Φ(z) = (1 + level)/2; 1.959964 at level 0.95. */
export function criticalZ(level: number): number {
  return -normalQuantile((1 - level) / 2);
}
