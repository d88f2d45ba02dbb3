import { digamma, lgamma, lgammaRise, logSumExp } from '../distributions/gamma-functions.js';
import { hypergeometric2F1 } from '../distributions/hypergeometric.js';
import { type BgLikelihood, type BgNbd, fitBgKind } from './bg-fit.js';
import type { BtydFit, PurchaseStates } from './btyd-types.js';

export type { BgNbd };

/** ln of the two terms in the likelihood: still alive, and dropped out after the last purchase (none for x = 0). */
function terms({ r, alpha, a, b }: BgNbd, x: number, tx: number, T: number): { alive: number; gone: number } {
  return {
    alive: -(r + x) * Math.log(alpha + T),
    gone: x > 0 ? Math.log(a / (b + x - 1)) - (r + x) * Math.log(alpha + tx) : Number.NEGATIVE_INFINITY,
  };
}

/** The part of ln L that depends on x alone. */
function countPart({ r, alpha, a, b }: BgNbd, x: number): number {
  return lgammaRise(r, x) + r * Math.log(alpha) + lgammaRise(b, x) - lgammaRise(a + b, x);
}

/** ln L of one customer (Fader, Hardie & Lee 2005, eq. 6). */
export function bgNbdLogLikelihood(model: BgNbd, x: number, tx: number, T: number): number {
  const { alive, gone } = terms(model, x, tx, T);
  return countPart(model, x) + logSumExp(alive, gone);
}

/** Adds the gradient of `customers`·countPart by (r, α, a, b). */
function addCountGradient(out: number[], { r, alpha, a, b }: BgNbd, x: number, customers: number): void {
  const both = digamma(a + b) - digamma(a + b + x);
  out[0]! += customers * (digamma(r + x) - digamma(r) + Math.log(alpha));
  out[1]! += (customers * r) / alpha;
  out[2]! += customers * both;
  out[3]! += customers * (both + digamma(b + x) - digamma(b));
}

/** ln of a/(b + x − 1) for each x, of who may have dropped out after the last purchase; nobody for x = 0. */
const goneBy = ({ a, b }: BgNbd, most: number): Float64Array =>
  Float64Array.from({ length: most + 1 }, (_, x) => (x > 0 ? Math.log(a / (b + x - 1)) : Number.NEGATIVE_INFINITY));

const LIKELIHOOD: BgLikelihood = {
  countPart,
  addCountGradient,
  timePart(model, { x, last, age, count, mostX }, logs) {
    const gone = goneBy(model, mostX);
    let sum = 0;
    for (let i = 0; i < x.length; i++) {
      const rate = model.r + x[i]!;
      sum += count[i]! * logSumExp(-rate * logs[age[i]!]!, gone[x[i]!]! - rate * logs[last[i]!]!);
    }
    return sum;
  },
  addTimeGradient(out, model, { x, last, age, count, times, mostX }, logs) {
    const { r, alpha, a, b } = model;
    const dropped = goneBy(model, mostX);
    const inverse = times.map((t) => 1 / (alpha + t));
    for (let i = 0; i < x.length; i++) {
      const [rate, then, now, n] = [r + x[i]!, last[i]!, age[i]!, count[i]!];
      const [alive, gone] = [-rate * logs[now]!, dropped[x[i]!]! - rate * logs[then]!];
      const share = 1 / (1 + Math.exp(alive - gone));
      const keep = 1 - share;
      out[0]! -= n * (keep * logs[now]! + share * logs[then]!);
      out[1]! -= n * rate * (keep * inverse[now]! + share * inverse[then]!);
      out[2]! += (n * share) / a;
      if (x[i]! > 0) out[3]! -= (n * share) / (b + x[i]! - 1);
    }
  },
};

/** Maximum likelihood of BG/NBD over distinct states (Fader, Hardie & Lee 2005); as `fitBgKind`. */
export const fitBgNbd = (states: PurchaseStates, many?: number): BtydFit<BgNbd> | null =>
  fitBgKind(states, LIKELIHOOD, many);

/** P(still a customer | x, tx, T); 1 for x = 0, however long silent: use MBG/NBD where that matters. */
export function bgNbdAlive(model: BgNbd, x: number, tx: number, T: number): number {
  if (x === 0) return 1;
  const { alive, gone } = terms(model, x, tx, T);
  return 1 / (1 + Math.exp(gone - alive));
}

/** (c − 1)/(a − 1)·[…] has no value at a = 1; a hair beside it is as good as the limit. */
function besideOne(a: number): number {
  return Math.abs(a - 1) < 1e-6 ? 1 + 1e-6 : a;
}

/** Expected purchases of a new customer in time t, first purchase not counted (eq. 9). */
export function bgNbdExpected(model: BgNbd, t: number): number {
  const { r, alpha, b } = model;
  const a = besideOne(model.a);
  const shrink = Math.exp(-r * Math.log1p(t / alpha));
  return ((a + b - 1) / (a - 1)) * (1 - shrink * hypergeometric2F1(r, b, a + b - 1, t / (alpha + t)));
}

/** Expected purchases in the next t of a customer with history (x, tx, T) (eq. 10). */
export function bgNbdConditionalExpected(model: BgNbd, t: number, x: number, tx: number, T: number): number {
  const { r, alpha, b } = model;
  const a = besideOne(model.a);
  const shrink = Math.exp(-(r + x) * Math.log1p(t / (alpha + T)));
  const f = hypergeometric2F1(r + x, b + x, a + b + x - 1, t / (alpha + T + t));
  return ((a + b + x - 1) / (a - 1)) * (1 - shrink * f) * bgNbdAlive(model, x, tx, T);
}

/** P(X(t) = x), purchases of a new customer in time t (eq. 8). */
export function bgNbdPmf(model: BgNbd, x: number, t: number): number {
  const { r, alpha, a, b } = model;
  const staying = Math.exp(lgammaRise(b, x) - lgammaRise(a + b, x));
  const logOdds = Math.log(t / (alpha + t));
  const nbd = (j: number): number =>
    Math.exp(lgammaRise(r, j) - lgamma(j + 1) + r * Math.log(alpha / (alpha + t)) + (j > 0 ? j * logOdds : 0));
  let probability = staying * nbd(x);
  if (x > 0) {
    let below = 0;
    for (let j = 0; j < x; j++) below += nbd(j);
    // B(a + 1, b + x − 1)/B(a, b).
    probability += (a / (a + b)) * Math.exp(lgammaRise(b, x - 1) - lgammaRise(a + b + 1, x - 1)) * (1 - below);
  }
  return probability;
}
