import { binomialPmf } from './discrete-distributions.js';

/** Terms below this share of the sum are not worth adding. */
const TRIFLE = 1e-17;

/** P(X = k) of k marked among n drawn, m of t being marked (Loader 2000: of three binomials, which neither overflow nor cancel). */
export function hypergeometricPmf(k: number, n: number, m: number, t: number): number {
  if (k < Math.max(0, n + m - t) || k > Math.min(n, m)) return 0;
  if (n === 0 || n === t) return 1;
  const p = n / t;
  return (binomialPmf(k, m, p) * binomialPmf(n - k, t - m, p)) / binomialPmf(n, t, p);
}

/** P(X >= k), k marked among n drawn, m of t being marked: 1 below the least possible count, 0 above the largest. */
export function hypergeometricUpper(k: number, n: number, m: number, t: number): number {
  const least = Math.max(0, n + m - t);
  const most = Math.min(n, m);
  if (k <= least) return 1;
  if (k > most) return 0;
  // The shorter way: upwards from k where that is the thin tail, else one less what lies below.
  if (k * t < n * m) return 1 - tail(k - 1, least, -1, { n, m, t });
  return Math.min(1, tail(k, most, 1, { n, m, t }));
}

function tail(
  from: number,
  to: number,
  step: 1 | -1,
  { n, m, t }: { readonly n: number; readonly m: number; readonly t: number },
): number {
  let term = hypergeometricPmf(from, n, m, t);
  let sum = term;
  for (let k = from; k !== to && term > TRIFLE * sum; k += step) {
    const [up, down] = [(m - k) * (n - k), (k + 1) * (t - m - n + k + 1)];
    term *= step === 1 ? up / down : (k * (t - m - n + k)) / ((m - k + 1) * (n - k + 1));
    sum += term;
  }
  return sum;
}
