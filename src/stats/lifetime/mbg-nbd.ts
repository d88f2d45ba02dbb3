import { digamma, lgammaRise } from '../distributions/gamma-functions.js';
import { hypergeometric2F1 } from '../distributions/hypergeometric.js';
import { fitPositive } from '../optimise/maximum-likelihood.js';
import { type BgNbd, inOwnUnit } from './bg-nbd.js';
import { type BtydFit, countStates, customersByX, type PurchaseState } from './btyd-types.js';

/** ln of "gone" over "alive": a/(b + x) ((α + T)/(α + tx))^(r + x). */
function logGoneOdds({ r, alpha, a, b }: BgNbd, x: number, tx: number, T: number): number {
  return Math.log(a / (b + x)) + (r + x) * Math.log((alpha + T) / (alpha + tx));
}

function softplus(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}

/** The part of ln L that depends on x alone. */
function countPart({ r, alpha, a, b }: BgNbd, x: number): number {
  return lgammaRise(b, x + 1) - lgammaRise(a + b, x + 1) + lgammaRise(r, x) + r * Math.log(alpha);
}

function timePart(model: BgNbd, x: number, tx: number, T: number): number {
  return softplus(logGoneOdds(model, x, tx, T)) - (model.r + x) * Math.log(model.alpha + T);
}

/** ln L of one customer; drop-out is possible after the first purchase already (Batislam et al. 2007). */
export function mbgNbdLogLikelihood(model: BgNbd, x: number, tx: number, T: number): number {
  return countPart(model, x) + timePart(model, x, tx, T);
}

/** Adds the gradient of `customers`·countPart by (r, α, a, b). */
function addCountGradient(out: number[], { r, alpha, a, b }: BgNbd, x: number, customers: number): void {
  const both = digamma(a + b) - digamma(a + b + x + 1);
  out[0]! += customers * (digamma(r + x) - digamma(r) + Math.log(alpha));
  out[1]! += (customers * r) / alpha;
  out[2]! += customers * both;
  out[3]! += customers * (both + digamma(b + x + 1) - digamma(b));
}

/** Adds the gradient of `count`·timePart. */
function addTimeGradient(out: number[], model: BgNbd, { x, tx, T, count }: PurchaseState): void {
  const { r, alpha, a, b } = model;
  const gone = 1 / (1 + Math.exp(-logGoneOdds(model, x, tx, T)));
  const [now, last] = [alpha + T, alpha + tx];
  out[0]! += count * (gone * Math.log(now / last) - Math.log(now));
  out[1]! += count * (r + x) * (gone * (1 / now - 1 / last) - 1 / now);
  out[2]! += (count * gone) / a;
  out[3]! -= (count * gone) / (b + x);
}

/** Maximum likelihood of MBG/NBD over distinct states; as `fitBgNbd`. */
export function fitMbgNbd(states: readonly PurchaseState[]): BtydFit<BgNbd> | null {
  const totals = countStates(states);
  if (!totals) return null;
  const { span, customers, repeats } = totals;
  const scaled = states.map((s) => ({ ...s, tx: s.tx / span, T: s.T / span }));
  const byX = customersByX(states);
  const likelihood = ([r = 0, alpha = 0, a = 0, b = 0]: readonly number[]): number => {
    const model = { r, alpha, a, b };
    let sum = 0;
    for (const [x, n] of byX) sum += n * countPart(model, x);
    for (const s of scaled) sum += s.count * timePart(model, s.x, s.tx, s.T);
    return sum;
  };
  const gradient = ([r = 0, alpha = 0, a = 0, b = 0]: readonly number[]): number[] => {
    const out = [0, 0, 0, 0];
    const model = { r, alpha, a, b };
    for (const [x, n] of byX) addCountGradient(out, model, x, n);
    for (const s of scaled) addTimeGradient(out, model, s);
    return out;
  };
  const fit = fitPositive(likelihood, [0.5, 0.2, 0.8, 2], { gradient });
  return inOwnUnit(fit, { span, repeats, customers });
}

/** P(still a customer | x, tx, T), below 1 for one-time buyers too and falling with silence. */
export function mbgNbdAlive(model: BgNbd, x: number, tx: number, T: number): number {
  return 1 / (1 + Math.exp(logGoneOdds(model, x, tx, T)));
}

/** Expected purchases in the next t of a customer with history (x, tx, T) (Batislam et al. 2007; Wagner & Hoppe 2008). */
export function mbgNbdConditionalExpected(model: BgNbd, t: number, x: number, tx: number, T: number): number {
  const { r, alpha, b } = model;
  const a = Math.abs(model.a - 1) < 1e-6 ? 1 + 1e-6 : model.a;
  const shrink = Math.exp(-(r + x) * Math.log1p(t / (alpha + T)));
  const f = hypergeometric2F1(r + x, b + x + 1, a + b + x, t / (alpha + T + t));
  return ((a + b + x) / (a - 1)) * (1 - shrink * f) * mbgNbdAlive(model, x, tx, T);
}
