import { betaI, inverseBetaI, inverseBetaLogit } from './incomplete-beta.js';
import { gammaP, gammaQ, inverseGammaP } from './incomplete-gamma.js';

/** Student t distribution function, df > 0 (NIST handbook 1.3.6.6.4). */
export function tCdf(t: number, df: number): number {
  if (Number.isNaN(t) || !(df > 0)) return Number.NaN;
  const square = t * t;
  const x = df / (df + square);
  const y = square / (df + square);
  if (square < df) {
    const inner = 0.5 * betaI(0.5, df / 2, y, x);
    if (t > 0 || inner < 0.25) return 0.5 + Math.sign(t) * inner;
  }
  const tail = 0.5 * betaI(df / 2, 0.5, x, y);
  return t > 0 ? 1 - tail : tail;
}

/** Student t quantile; ±Infinity at 0 and 1. */
export function tQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1) || !(df > 0)) return Number.NaN;
  if (p === 0.5) return 0;
  if (p > 0.5) return -tQuantile(1 - p, df);
  return -Math.sqrt(df * Math.exp(inverseBetaLogit(0.5, df / 2, 2 * p, 'upper')));
}

/** P(X <= x) for chi-square with df degrees of freedom; `tail` 'upper' gives P(X > x) with its own digits. */
export function chiSquareCdf(x: number, df: number, tail: 'lower' | 'upper' = 'lower'): number {
  if (x <= 0) return tail === 'lower' ? 0 : 1;
  return tail === 'lower' ? gammaP(df / 2, x / 2) : gammaQ(df / 2, x / 2);
}

/** Chi-square quantile. */
export function chiSquareQuantile(p: number, df: number): number {
  return 2 * inverseGammaP(df / 2, p);
}

/** P(F <= x) for d1, d2 degrees of freedom; `tail` 'upper' gives the p-value. */
export function fCdf(x: number, d1: number, d2: number, tail: 'lower' | 'upper' = 'lower'): number {
  if (x <= 0) return tail === 'lower' ? 0 : 1;
  const total = d1 * x + d2;
  return tail === 'lower'
    ? betaI(d1 / 2, d2 / 2, (d1 * x) / total, d2 / total)
    : betaI(d2 / 2, d1 / 2, d2 / total, (d1 * x) / total);
}

/** F quantile. */
export function fQuantile(p: number, d1: number, d2: number): number {
  return (d2 / d1) * Math.exp(inverseBetaLogit(d1 / 2, d2 / 2, p));
}

/** Beta(a, b) distribution function. */
export function betaCdf(x: number, a: number, b: number): number {
  return x <= 0 ? 0 : x >= 1 ? 1 : betaI(a, b, x);
}

/** Beta(a, b) quantile. */
export function betaQuantile(p: number, a: number, b: number): number {
  return inverseBetaI(a, b, p);
}

/** Gamma(shape, rate) distribution function; rate = 1/scale, in 1/unit of x. */
export function gammaCdf(x: number, shape: number, rate = 1): number {
  return x <= 0 ? 0 : gammaP(shape, x * rate);
}

/** Gamma(shape, rate) quantile. */
export function gammaQuantile(p: number, shape: number, rate = 1): number {
  return inverseGammaP(shape, p) / rate;
}
