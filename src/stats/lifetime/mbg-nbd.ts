import { lgammaRise } from '../distributions/gamma-functions.js';
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
  const fit = fitPositive(likelihood, [0.5, 0.2, 0.8, 2]);
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
