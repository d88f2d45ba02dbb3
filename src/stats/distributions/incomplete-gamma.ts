import { devianceTerm, log1mExp, stirlingError } from './gamma-functions.js';

const TINY = 1e-300;
const MAX_TERMS = 200_000;

/** ln( x^a e^−x / Γ(a + 1) ). */
function logPrefix(a: number, x: number): number {
  return -stirlingError(a) - devianceTerm(a, x) - 0.5 * Math.log(2 * Math.PI * a);
}

/** ln of the lower tail by its power series (DLMF 8.11.4). */
function logLowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < MAX_TERMS; n++) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return logPrefix(a, x) + Math.log(sum);
}

/** ln of the upper tail by its continued fraction, modified Lentz (DLMF 8.9.2). */
function logUpperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < MAX_TERMS; i++) {
    const an = -i * (i - a);
    b += 2;
    d = an * d + b;
    if (Math.abs(d) < TINY) d = TINY;
    c = b + an / c;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return logPrefix(a, x) + Math.log(a) + Math.log(h);
}

/** ln P(a, x) and ln Q(a, x), a > 0, x >= 0: regularised incomplete gamma in logs, so that far tails do not underflow. */
export function logIncompleteGamma(a: number, x: number): { lower: number; upper: number } {
  if (!(a > 0) || !(x >= 0)) return { lower: Number.NaN, upper: Number.NaN };
  if (x === 0) return { lower: Number.NEGATIVE_INFINITY, upper: 0 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 0, upper: Number.NEGATIVE_INFINITY };
  if (x < a + 1) {
    const lower = Math.min(0, logLowerSeries(a, x));
    return { lower, upper: log1mExp(lower) };
  }
  const upper = Math.min(0, logUpperFraction(a, x));
  return { lower: log1mExp(upper), upper };
}

/** P(a, x) = γ(a, x)/Γ(a), the regularised lower incomplete gamma function; a > 0, x >= 0, else NaN (DLMF 8.2.4). */
export function gammaP(a: number, x: number): number {
  return Math.exp(logIncompleteGamma(a, x).lower);
}

/** Q(a, x) = 1 − P(a, x), with its own digits in the far tail. */
export function gammaQ(a: number, x: number): number {
  return Math.exp(logIncompleteGamma(a, x).upper);
}

/**
 * x with P(a, x) = p (tail 'lower') or Q(a, x) = p ('upper'). Newton on ln x against the logarithm of the smaller tail,
 * which is nearly linear there, so that quantiles of 1e-100 keep their digits.
 */
export function inverseGammaP(a: number, p: number, tail: 'lower' | 'upper' = 'lower'): number {
  if (!(a > 0) || !(p >= 0 && p <= 1)) return Number.NaN;
  const target = tail === 'lower' ? p : 1 - p;
  if (target === 0 && (tail === 'lower' || p === 1)) return 0;
  if ((tail === 'lower' && p === 1) || (tail === 'upper' && p === 0)) return Number.POSITIVE_INFINITY;
  const side = p <= 0.5 ? tail : tail === 'lower' ? 'upper' : 'lower';
  const goal = p <= 0.5 ? Math.log(p) : Math.log1p(-p);
  let u = a < 1 ? (goal + Math.log(a)) / a : Math.log(a);
  if (side === 'upper' || !Number.isFinite(u) || u > Math.log(a)) u = Math.log(a);
  for (let i = 0; i < 100; i++) {
    const x = Math.exp(u);
    const value = logIncompleteGamma(a, x)[side];
    const slope = Math.exp(logPrefix(a, x) + Math.log(a) - value) * (side === 'lower' ? 1 : -1);
    const step = clampStep((value - goal) / slope);
    u -= step;
    if (Math.abs(step) <= 1e-15 * Math.max(1, Math.abs(u))) break;
  }
  return Math.exp(u);
}

/** Newton may leap where the curve is flat; a few natural-log units at a time always comes back. */
function clampStep(step: number): number {
  if (Number.isNaN(step)) return 1;
  return Math.max(-50, Math.min(50, step));
}
