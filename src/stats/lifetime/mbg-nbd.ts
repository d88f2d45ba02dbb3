import { digamma, lgammaRise } from '../distributions/gamma-functions.js';
import { hypergeometric2F1 } from '../distributions/hypergeometric.js';
import { type BgLikelihood, type BgNbd, fitBgKind } from './bg-fit.js';
import type { BtydFit, PurchaseStates } from './btyd-types.js';

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

/** ln of a/(b + x) for each x. */
const goneBy = ({ a, b }: BgNbd, most: number): Float64Array =>
  Float64Array.from({ length: most + 1 }, (_, x) => Math.log(a / (b + x)));

/** Beyond it ln(1 + e^x) is x or e^x to the last bit: what is left out is below half of it. */
const ROUNDS = 38;

const LIKELIHOOD: BgLikelihood = {
  countPart,
  addCountGradient,
  timePart(model, { x, last, age, count, mostX }, logs) {
    const dropped = goneBy(model, mostX);
    let sum = 0;
    for (let i = 0; i < x.length; i++) {
      const rate = model.r + x[i]!;
      const now = logs[age[i]!]!;
      const odds = dropped[x[i]!]! + rate * (now - logs[last[i]!]!);
      // `softplus` written out: called for each of half a million states it makes an object of each number.
      let soft = odds;
      if (odds <= 0) {
        soft = Math.exp(odds);
        if (odds >= -ROUNDS) soft = Math.log1p(soft);
      } else if (odds <= ROUNDS) soft += Math.log1p(Math.exp(-odds));
      sum += count[i]! * (soft - rate * now);
    }
    return sum;
  },
  addTimeGradient(out, model, { x, last, age, count, times, mostX }, logs) {
    const { r, alpha, a, b } = model;
    const dropped = goneBy(model, mostX);
    const inverse = times.map((t) => 1 / (alpha + t));
    for (let i = 0; i < x.length; i++) {
      const [rate, n, now, then] = [r + x[i]!, count[i]!, age[i]!, last[i]!];
      const gone = 1 / (1 + Math.exp(-dropped[x[i]!]! - rate * (logs[now]! - logs[then]!)));
      out[0]! += n * (gone * (logs[now]! - logs[then]!) - logs[now]!);
      out[1]! += n * rate * (gone * (inverse[now]! - inverse[then]!) - inverse[now]!);
      out[2]! += (n * gone) / a;
      out[3]! -= (n * gone) / (b + x[i]!);
    }
  },
};

/** Maximum likelihood of MBG/NBD over distinct states; as `fitBgKind`. */
export const fitMbgNbd = (states: PurchaseStates, many?: number): BtydFit<BgNbd> | null =>
  fitBgKind(states, LIKELIHOOD, many);

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
