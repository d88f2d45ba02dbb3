/** ζ(k) − 1 for k = 2, 3, …; the Taylor coefficients of ln Γ about 2 are ±(ζ(k) − 1)/k (DLMF 5.7.3). */
const ZETA_MINUS_ONE = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853, 0.0004941886041194645,
  0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5,
  7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6, 9.539620338727962e-7, 4.769329867878064e-7,
  2.38450502727733e-7, 1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8,
  7.45071178983543e-9,
] as const;

const EULER_GAMMA = 0.5772156649015329;
const HALF_LN_2PI = 0.9189385332046728;
/** Below this the Stirling series is not yet exact to double precision. */
const STIRLING_FROM = 8;

/** ln Γ(2 + z) for |z| <= 0.5. */
function lgammaNearTwo(z: number): number {
  let sum = 0;
  for (let k = ZETA_MINUS_ONE.length - 1; k >= 0; k--) {
    const term = ZETA_MINUS_ONE[k]! / (k + 2);
    sum = sum * z + (k % 2 === 0 ? term : -term);
  }
  return z * (1 - EULER_GAMMA) + sum * z * z;
}

/** Tail of Stirling's series, ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), x >= 8 (DLMF 5.11.1). */
function stirlingSeries(x: number): number {
  const y = 1 / (x * x);
  return (
    (1 / 12 -
      y *
        (1 / 360 -
          y *
            (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - y * (691 / 360360 - y * (1 / 156 - (y * 3617) / 122400))))))) /
    x
  );
}

/**
 * Stirling's error δ(x) = ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), x > 0; the part of ln Γ that stays small, so that
 * binomial and Poisson probabilities of large counts keep their digits (Loader 2000, "Fast and accurate computation of binomial probabilities").
 */
export function stirlingError(x: number): number {
  return x >= STIRLING_FROM ? stirlingSeries(x) : lgamma(x) - ((x - 0.5) * Math.log(x) - x + HALF_LN_2PI);
}

/** ln Γ(x), x > 0; +Infinity at 0, NaN below. Keeps relative accuracy at the zeros x = 1, 2 (DLMF 5.7.3, 5.11.1). */
export function lgamma(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x === 0) return Number.POSITIVE_INFINITY;
  if (x >= STIRLING_FROM) return (x - 0.5) * Math.log(x) - x + HALF_LN_2PI + stirlingSeries(x);
  if (x < 0.5) return lgammaNearTwo(x) - Math.log1p(x) - Math.log(x);
  if (x < 1.5) return lgammaNearTwo(x - 1) - Math.log1p(x - 1);
  let product = 1;
  let y = x;
  while (y > 2.5) {
    y -= 1;
    product *= y;
  }
  return Math.log(product) + lgammaNearTwo(y - 2);
}

/** ψ(x) = d ln Γ(x)/dx, x > 0; NaN otherwise. Recurrence up to 10, then the asymptotic series (DLMF 5.11.2). */
export function digamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let shift = 0;
  let y = x;
  while (y < 10) {
    shift -= 1 / y;
    y += 1;
  }
  const z = 1 / (y * y);
  const tail = z * (1 / 12 - z * (1 / 120 - z * (1 / 252 - z * (1 / 240 - z * (1 / 132 - (z * 691) / 32760)))));
  return shift + Math.log(y) - 0.5 / y - tail;
}

/** ψ′(x), x > 0; NaN otherwise. Recurrence up to 10, then the asymptotic series (DLMF 5.15.8). */
export function trigamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let shift = 0;
  let y = x;
  while (y < 10) {
    shift += 1 / (y * y);
    y += 1;
  }
  const z = 1 / (y * y);
  return shift + (1 + 0.5 / y + z * (1 / 6 - z * (1 / 30 - z * (1 / 42 - z * (1 / 30 - (z * 5) / 66))))) / y;
}

/** The x > 0 with ψ′(x) = y > 0, by halving of its logarithm: 1/x < ψ′(x) < 1/x + 1/x². */
export function inverseTrigamma(y: number): number {
  let low = Math.log(1 / y);
  let high = Math.log(1 / y + 1 / Math.sqrt(y));
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (trigamma(Math.exp(middle)) > y) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

/** ln Γ(x + d) − ln Γ(x), x > 0, d >= 0, without the cancellation of two large logarithms. */
export function lgammaRise(x: number, d: number): number {
  if (x < STIRLING_FROM) return lgamma(x + d) - lgamma(x);
  return (x - 0.5) * Math.log1p(d / x) + d * Math.log(x + d) - d + stirlingSeries(x + d) - stirlingSeries(x);
}

/** ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b), a, b > 0. */
export function lbeta(a: number, b: number): number {
  const small = Math.min(a, b);
  return lgamma(small) - lgammaRise(Math.max(a, b), small);
}

/** Deviance term x ln(x/m) + m − x, m > 0, accurate where x is close to m (Loader 2000). */
export function devianceTerm(x: number, m: number): number {
  if (x === 0) return m;
  const gap = x - m;
  if (Math.abs(gap) >= 0.1 * (x + m)) return x * Math.log(x / m) - gap;
  const v = gap / (x + m);
  let sum = gap * v;
  let power = 2 * x * v;
  for (let j = 1; j < 1000; j++) {
    power *= v * v;
    const next = sum + power / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** ln(e^a + e^b). */
export function logSumExp(a: number, b: number): number {
  const high = Math.max(a, b);
  if (high === Number.NEGATIVE_INFINITY) return high;
  return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}

/** ln(1 − e^x), x <= 0 (Mächler 2012: switch of form at −ln 2). */
export function log1mExp(x: number): number {
  return x > -Math.LN2 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x));
}
