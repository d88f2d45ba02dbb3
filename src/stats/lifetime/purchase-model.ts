import { lgamma, lgammaRise } from '../distributions/gamma-functions.js';
import { gaussLegendre } from '../distributions/gauss-legendre.js';
import { type BgNbd, bgNbdAlive, bgNbdExpected, bgNbdLogLikelihood, bgNbdPmf, fitBgNbd } from './bg-nbd.js';
import type { BtydFit, PurchaseStates } from './btyd-types.js';
import { fitMbgNbd, mbgNbdAlive, mbgNbdLogLikelihood } from './mbg-nbd.js';
import {
  fitParetoNbd,
  type ParetoNbd,
  paretoNbdAlive,
  paretoNbdExpected,
  paretoNbdLogLikelihood,
} from './pareto-nbd.js';

export const PURCHASE_MODELS = ['mbg_nbd', 'bg_nbd', 'pareto_nbd'] as const;
export type PurchaseModelName = (typeof PURCHASE_MODELS)[number];

/**
 * A fitted model of purchases. Times are in the unit it was fitted in. What is said of one who is still a customer depends on x and T
 * alone: the last purchase counts in `alive` and nowhere else, so that a function of (x, T) serves all customers who share them.
 */
export interface PurchaseModel {
  readonly name: PurchaseModelName;
  readonly parameters: Readonly<Record<string, number>>;
  /** P(still a customer at T). */
  alive(x: number, tx: number, T: number): number;
  /** ln L of one customer's history. */
  logLikelihood(x: number, tx: number, T: number): number;
  /** Expected purchases in the t after T of one who is still a customer at T. */
  expectedIfAlive(t: number, x: number, T: number): number;
  /** P(k purchases in the t after T) of one who is still a customer at T. */
  pmfIfAlive(k: number, t: number, x: number, T: number): number;
  /** Expected repeat purchases of a new customer in t. */
  expected(t: number): number;
  /** P(k repeat purchases of a new customer in t). */
  pmf(k: number, t: number): number;
}

const NODES = gaussLegendre(24);

/** P(k events in t) of a Poisson process whose rate is Gamma(r, rate alpha). */
function nbdPmf(k: number, t: number, r: number, alpha: number): number {
  if (t === 0) return k === 0 ? 1 : 0;
  const log = lgammaRise(r, k) - lgamma(k + 1) + r * Math.log(alpha / (alpha + t)) + k * Math.log(t / (alpha + t));
  return Math.exp(log);
}

/**
 * P(k purchases in t) of a new customer by Pareto/NBD: the negative binomial until the drop-out, whose time is Lomax(s, beta),
 * integrated over the share that drops out. The nodes are spread by that share, so that a steep start costs no digits.
 */
export function paretoNbdPmf({ r, alpha, s, beta }: ParetoNbd, k: number, t: number): number {
  const stays = (beta / (beta + t)) ** s;
  let sum = stays * nbdPmf(k, t, r, alpha);
  for (const { x, w } of NODES) {
    const share = ((x + 1) / 2) * (1 - stays);
    const until = beta * ((1 - share) ** (-1 / s) - 1);
    sum += (w / 2) * (1 - stays) * nbdPmf(k, Math.min(until, t), r, alpha);
  }
  return sum;
}

/**
 * BG/NBD and MBG/NBD of one who is still a customer: again a BG/NBD, of the rate and the drop-out as the history has sharpened them.
 * MBG/NBD gives one chance more to drop out, at the first purchase.
 */
const later = ({ r, alpha, a, b }: BgNbd, x: number, T: number, chances: number): BgNbd => ({
  r: r + x,
  alpha: alpha + T,
  a,
  b: b + x + chances,
});

function bgModel(p: BgNbd): PurchaseModel {
  return {
    name: 'bg_nbd',
    parameters: { ...p },
    alive: (x, tx, T) => bgNbdAlive(p, x, tx, T),
    logLikelihood: (x, tx, T) => bgNbdLogLikelihood(p, x, tx, T),
    expectedIfAlive: (t, x, T) => bgNbdExpected(later(p, x, T, 0), t),
    pmfIfAlive: (k, t, x, T) => bgNbdPmf(later(p, x, T, 0), k, t),
    expected: (t) => bgNbdExpected(p, t),
    pmf: (k, t) => bgNbdPmf(p, k, t),
  };
}

function mbgModel(p: BgNbd): PurchaseModel {
  const stays = p.b / (p.a + p.b);
  const stayed = { ...p, b: p.b + 1 };
  return {
    name: 'mbg_nbd',
    parameters: { ...p },
    alive: (x, tx, T) => mbgNbdAlive(p, x, tx, T),
    logLikelihood: (x, tx, T) => mbgNbdLogLikelihood(p, x, tx, T),
    expectedIfAlive: (t, x, T) => bgNbdExpected(later(p, x, T, 1), t),
    pmfIfAlive: (k, t, x, T) => bgNbdPmf(later(p, x, T, 1), k, t),
    expected: (t) => stays * bgNbdExpected(stayed, t),
    pmf: (k, t) => (k === 0 ? 1 - stays : 0) + stays * bgNbdPmf(stayed, k, t),
  };
}

function paretoModel(p: ParetoNbd): PurchaseModel {
  const then = (x: number, T: number): ParetoNbd => ({ r: p.r + x, alpha: p.alpha + T, s: p.s, beta: p.beta + T });
  return {
    name: 'pareto_nbd',
    parameters: { ...p },
    alive: (x, tx, T) => paretoNbdAlive(p, x, tx, T),
    logLikelihood: (x, tx, T) => paretoNbdLogLikelihood(p, x, tx, T),
    expectedIfAlive: (t, x, T) => paretoNbdExpected(then(x, T), t),
    pmfIfAlive: (k, t, x, T) => paretoNbdPmf(then(x, T), k, t),
    expected: (t) => paretoNbdExpected(p, t),
    pmf: (k, t) => paretoNbdPmf(p, k, t),
  };
}

export interface FittedModel {
  readonly model: PurchaseModel;
  readonly fit: BtydFit<BgNbd> | BtydFit<ParetoNbd>;
}

export type PurchaseFit =
  | { readonly name: 'pareto_nbd'; readonly fit: BtydFit<ParetoNbd> }
  | { readonly name: 'bg_nbd' | 'mbg_nbd'; readonly fit: BtydFit<BgNbd> };

/** Fits a model to distinct states; null where there is nothing to fit or the fit did not converge, whose numbers nobody should see. */
export function fitOfPurchases(name: PurchaseModelName, states: PurchaseStates): PurchaseFit | null {
  if (name === 'pareto_nbd') {
    const fit = fitParetoNbd(states);
    return fit?.converged ? { name, fit } : null;
  }
  const fit = name === 'bg_nbd' ? fitBgNbd(states) : fitMbgNbd(states);
  return fit?.converged ? { name, fit } : null;
}

/** What a fit says of customers. */
export function modelOfFit(fitted: PurchaseFit): FittedModel {
  const { fit } = fitted;
  if (fitted.name === 'pareto_nbd') return { fit, model: paretoModel(fitted.fit.parameters) };
  return { fit, model: fitted.name === 'bg_nbd' ? bgModel(fitted.fit.parameters) : mbgModel(fitted.fit.parameters) };
}

/**
 * Smallest and largest k between which a customer's purchases in the next t lie with probability `level`, the ends cutting off at most
 * half of the rest each: quantiles of the predictive distribution, alive or not, rate and drop-out as uncertain as the history leaves them.
 */
export function predictiveRange(
  { alive, pmfOfK }: { readonly alive: number; readonly pmfOfK: (k: number) => number },
  level: number,
): { readonly low: number; readonly high: number } {
  const tail = (1 - level) / 2;
  let below = 1 - alive;
  let low: number | undefined;
  for (let k = 0; k < 10_000; k++) {
    below += alive * pmfOfK(k);
    if (low === undefined && below >= tail) low = k;
    if (below >= 1 - tail) return { low: low ?? k, high: k };
  }
  return { low: low ?? 0, high: 10_000 };
}
