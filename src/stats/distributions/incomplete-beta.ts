import { devianceTerm, log1mExp, stirlingError } from './gamma-functions.js';

const TINY = 1e-300;
const MAX_TERMS = 100_000;

/** ln( x^a y^b / B(a, b) ), y = 1 − x given apart for its digits. */
function logPrefix(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const choose = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return choose - devianceTerm(a, n * x) - devianceTerm(b, n * y) + 0.5 * Math.log((a * b) / (2 * Math.PI * n));
}

/** Continued fraction of I_x(a, b), modified Lentz (DLMF 8.17.22). */
function continuedFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (Math.abs(d) < TINY ? TINY : d);
  let h = d;
  for (let m = 1; m < MAX_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 + even * d;
    d = 1 / (Math.abs(d) < TINY ? TINY : d);
    c = 1 + even / c;
    if (Math.abs(c) < TINY) c = TINY;
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + odd * d;
    d = 1 / (Math.abs(d) < TINY ? TINY : d);
    c = 1 + odd / c;
    if (Math.abs(c) < TINY) c = TINY;
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return h;
}

/** ln I_x(a, b) and ln(1 − I_x(a, b)); y = 1 − x may be given apart where x is close to 1. */
export function logIncompleteBeta(
  a: number,
  b: number,
  x: number,
  y: number = 1 - x,
): { lower: number; upper: number } {
  if (!(a > 0) || !(b > 0) || !(x >= 0 && x <= 1)) return { lower: Number.NaN, upper: Number.NaN };
  if (x === 0) return { lower: Number.NEGATIVE_INFINITY, upper: 0 };
  if (y <= 0) return { lower: 0, upper: Number.NEGATIVE_INFINITY };
  const prefix = logPrefix(a, b, x, y);
  if (x <= (a + 1) / (a + b + 2)) {
    const lower = Math.min(0, prefix - Math.log(a) + Math.log(continuedFraction(a, b, x)));
    return { lower, upper: log1mExp(lower) };
  }
  const upper = Math.min(0, prefix - Math.log(b) + Math.log(continuedFraction(b, a, y)));
  return { lower: log1mExp(upper), upper };
}

/** I_x(a, b), the regularised incomplete beta function; a, b > 0 and 0 <= x <= 1, else NaN (DLMF 8.17.2). */
export function betaI(a: number, b: number, x: number, y: number = 1 - x): number {
  return Math.exp(logIncompleteBeta(a, b, x, y).lower);
}

/**
 * ln(x/(1 − x)) of the x with I_x(a, b) = p, or 1 − I_x(a, b) = p for tail 'upper'. The logit keeps x and 1 − x exact
 * at once, which F and t quantiles need. Newton against the logarithm of the smaller tail.
 */
export function inverseBetaLogit(a: number, b: number, p: number, tail: 'lower' | 'upper' = 'lower'): number {
  if (!(a > 0) || !(b > 0) || !(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return tail === 'lower' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (p === 1) return tail === 'lower' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const side = p <= 0.5 ? tail : tail === 'lower' ? 'upper' : 'lower';
  const goal = p <= 0.5 ? Math.log(p) : Math.log1p(-p);
  let u = Math.log(a) - Math.log(b);
  for (let i = 0; i < 100; i++) {
    const x = u >= 0 ? 1 / (1 + Math.exp(-u)) : Math.exp(u) / (1 + Math.exp(u));
    const y = u >= 0 ? Math.exp(-u) / (1 + Math.exp(-u)) : 1 / (1 + Math.exp(u));
    const value = logIncompleteBeta(a, b, x, y)[side];
    const slope = Math.exp(logPrefix(a, b, x, y) - value) * (side === 'lower' ? 1 : -1);
    const raw = (value - goal) / slope;
    const step = Number.isNaN(raw) ? Math.sign(u) : Math.max(-50, Math.min(50, raw));
    u -= step;
    if (Math.abs(step) <= 1e-15 * Math.max(1, Math.abs(u))) break;
  }
  return u;
}

/** x with I_x(a, b) = p (or 1 − I_x(a, b) = p for tail 'upper'); 0 and 1 at the ends, NaN outside the domain. */
export function inverseBetaI(a: number, b: number, p: number, tail: 'lower' | 'upper' = 'lower'): number {
  const u = inverseBetaLogit(a, b, p, tail);
  return u >= 0 ? 1 / (1 + Math.exp(-u)) : Math.exp(u) / (1 + Math.exp(u));
}
