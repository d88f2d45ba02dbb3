import { digamma, lgamma, lgammaRise, logSumExp } from '../distributions/gamma-functions.js';
import { hypergeometric2F1 } from '../distributions/hypergeometric.js';
import { fitPositive, type LikelihoodFit } from '../optimise/maximum-likelihood.js';
import { type BtydFit, countStates, customersByX, type PurchaseState } from './btyd-types.js';

/** Purchase rate ~ Gamma(r, rate alpha), drop-out probability after a purchase ~ Beta(a, b); alpha in the unit of time. */
export interface BgNbd {
  r: number;
  alpha: number;
  a: number;
  b: number;
}

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

/** Adds the gradient of the other part, ln(alive + gone). */
function addTimeGradient(out: number[], model: BgNbd, state: PurchaseState): void {
  const { r, alpha, a, b } = model;
  const { x, tx, T, count } = state;
  const { alive, gone } = terms(model, x, tx, T);
  const share = Math.exp(gone - logSumExp(alive, gone));
  const keep = 1 - share;
  const meanLog = keep * Math.log(alpha + T) + (share > 0 ? share * Math.log(alpha + tx) : 0);
  const meanInverse = keep / (alpha + T) + (share > 0 ? share / (alpha + tx) : 0);
  out[0]! -= count * meanLog;
  out[1]! -= count * (r + x) * meanInverse;
  out[2]! += (count * share) / a;
  if (x > 0) out[3]! -= (count * share) / (b + x - 1);
}

function modelOf([r = 0, alpha = 0, a = 0, b = 0]: readonly number[]): BgNbd {
  return { r, alpha, a, b };
}

/**
 * Maximum likelihood of BG/NBD over distinct states, time scaled so that the longest T is 1 for the optimiser. null
 * without repeat purchases. `alpha` comes back in the unit of time (Fader, Hardie & Lee 2005).
 */
export function fitBgNbd(states: readonly PurchaseState[]): BtydFit<BgNbd> | null {
  const totals = countStates(states);
  if (!totals) return null;
  const { span, customers, repeats } = totals;
  const scaled = states.map((s) => ({ ...s, tx: s.tx / span, T: s.T / span }));
  const byX = customersByX(states);
  const likelihood = (p: readonly number[]): number => {
    const model = modelOf(p);
    let sum = 0;
    for (const [x, n] of byX) sum += n * countPart(model, x);
    for (const s of scaled) {
      const { alive, gone } = terms(model, s.x, s.tx, s.T);
      sum += s.count * logSumExp(alive, gone);
    }
    return sum;
  };
  const gradient = (p: readonly number[]): number[] => {
    const out = [0, 0, 0, 0];
    const model = modelOf(p);
    for (const [x, n] of byX) addCountGradient(out, model, x, n);
    for (const s of scaled) addTimeGradient(out, model, s);
    return out;
  };
  const fit = fitPositive(likelihood, [0.5, 0.2, 0.8, 2], { gradient });
  return inOwnUnit(fit, { span, repeats, customers });
}

/** A fit of (r, α, a, b) to times divided by `span`, in the unit of the times; `repeats` is the sum of all x. */
export function inOwnUnit(
  { estimates, standardErrors, logLikelihood, converged }: LikelihoodFit,
  { span, repeats, customers }: { readonly span: number; readonly repeats: number; readonly customers: number },
): BtydFit<BgNbd> {
  const [r = 0, alpha = 0, a = 0, b = 0] = estimates;
  return {
    parameters: { r, alpha: alpha * span, a, b },
    standardErrors: standardErrors?.map((se, i) => (i === 1 ? se * span : se)) ?? null,
    // Each purchase time carries a density: the change of unit is span^−x.
    logLikelihood: logLikelihood - repeats * Math.log(span),
    converged,
    customers,
  };
}

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
