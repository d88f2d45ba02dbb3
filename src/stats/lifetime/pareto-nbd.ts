import { once } from '../../core/once.js';
import { lgammaRise, logSumExp } from '../distributions/gamma-functions.js';
import { gaussLegendre } from '../distributions/gauss-legendre.js';
import { hypergeometric2F1 } from '../distributions/hypergeometric.js';
import { fitPositive } from '../optimise/maximum-likelihood.js';
import { type BtydFit, countStates, type PurchaseState } from './btyd-types.js';

/** Purchase rate ~ Gamma(r, rate alpha), drop-out rate ~ Gamma(s, rate beta); alpha and beta in the unit of time. */
export interface ParetoNbd {
  r: number;
  alpha: number;
  s: number;
  beta: number;
}

/**
 * ln of ∫ from tx to T of (α + τ)^−(r + x) (β + τ)^−(s + 1) dτ, by Gauss' function about the larger of α and β
 * (Fader & Hardie 2005, "A note on deriving the Pareto/NBD"); −Infinity for tx = T.
 */
function logGoneIntegral({ r, alpha, s, beta }: ParetoNbd, x: number, tx: number, T: number): number {
  if (tx >= T) return Number.NEGATIVE_INFINITY;
  const total = r + s + x;
  // Where one of the two is far below the other the series takes up to a million terms for each customer.
  if (Math.abs(alpha - beta) / (Math.max(alpha, beta) + tx) > SERIES_UP_TO)
    return logGoneByPanels({ r, alpha, s, beta }, x, tx, T);
  const high = Math.max(alpha, beta);
  const second = alpha >= beta ? s + 1 : r + x;
  const gap = Math.abs(alpha - beta);
  // The integral from t to infinity in logs: F(r+s+x, second; r+s+x+1; gap/(high+t)) (high+t)^−(r+s+x) / (r+s+x).
  const tail = (t: number): number =>
    Math.log(hypergeometric2F1(total, second, total + 1, gap / (high + t)) / total) - total * Math.log(high + t);
  const from = tail(tx);
  const to = tail(T);
  return to >= from ? Number.NEGATIVE_INFINITY : from + Math.log(-Math.expm1(to - from));
}

const SERIES_UP_TO = 0.9;
const panel = once(() => gaussLegendre(10));
/** What is e^-40 of the start adds no digit. */
const NEGLIGIBLE = 40;

/**
 * The same integral over the logarithm of the time since −min(α, β), in which it bends nowhere by more than it falls: panels as long as it
 * takes to fall by e^3, ten points each, until it has fallen by e^40.
 */
function logGoneByPanels({ r, alpha, s, beta }: ParetoNbd, x: number, tx: number, T: number): number {
  const low = Math.min(alpha, beta);
  const end = Math.log(low + T);
  const logAt = (w: number): number => {
    const tau = Math.exp(w) - low;
    return w - (r + x) * Math.log(alpha + tau) - (s + 1) * Math.log(beta + tau);
  };
  const fallAt = (w: number): number => {
    const span = Math.exp(w);
    return Math.abs(1 - ((r + x) * span) / (alpha - low + span) - ((s + 1) * span) / (beta - low + span));
  };
  let w = Math.log(low + tx);
  const start = logAt(w);
  let sum = 0;
  while (w < end && logAt(w) > start - NEGLIGIBLE) {
    const width = Math.min(end - w, 1, 3 / Math.max(1, fallAt(w), fallAt(w + 0.5)));
    for (const node of panel()) sum += (node.w / 2) * width * Math.exp(logAt(w + ((node.x + 1) / 2) * width) - start);
    w += width;
  }
  return start + Math.log(sum);
}

/** ln of the two terms of the likelihood: alive at T, and gone between tx and T. */
function terms(model: ParetoNbd, x: number, tx: number, T: number): { alive: number; gone: number } {
  const { r, alpha, s, beta } = model;
  return {
    alive: -(r + x) * Math.log(alpha + T) - s * Math.log(beta + T),
    gone: Math.log(s) + logGoneIntegral(model, x, tx, T),
  };
}

/** ln L of one customer (Schmittlein, Morrison & Colombo 1987; Fader & Hardie 2005). */
export function paretoNbdLogLikelihood(model: ParetoNbd, x: number, tx: number, T: number): number {
  const { r, alpha, s, beta } = model;
  const { alive, gone } = terms(model, x, tx, T);
  return lgammaRise(r, x) + r * Math.log(alpha) + s * Math.log(beta) + logSumExp(alive, gone);
}

/** Maximum likelihood of Pareto/NBD over distinct states; as `fitBgNbd`. */
export function fitParetoNbd(states: readonly PurchaseState[]): BtydFit<ParetoNbd> | null {
  const totals = countStates(states);
  if (!totals) return null;
  const { span, customers, repeats } = totals;
  const scaled = states.map((state) => ({ ...state, tx: state.tx / span, T: state.T / span }));
  const likelihood = ([r = 0, alpha = 0, s = 0, beta = 0]: readonly number[]): number => {
    const model = { r, alpha, s, beta };
    let sum = 0;
    for (const state of scaled) sum += state.count * paretoNbdLogLikelihood(model, state.x, state.tx, state.T);
    return sum;
  };
  const fit = fitPositive(likelihood, [0.5, 0.25, 0.5, 0.3], { upper: 1e4, lower: 1e-5 });
  const [r = 0, alpha = 0, s = 0, beta = 0] = fit.estimates;
  return {
    parameters: { r, alpha: alpha * span, s, beta: beta * span },
    standardErrors: fit.standardErrors?.map((se, i) => (i % 2 === 1 ? se * span : se)) ?? null,
    logLikelihood: fit.logLikelihood - repeats * Math.log(span),
    converged: fit.converged,
    customers,
  };
}

/** P(still a customer at T | x, tx, T). */
export function paretoNbdAlive(model: ParetoNbd, x: number, tx: number, T: number): number {
  const { alive, gone } = terms(model, x, tx, T);
  return 1 / (1 + Math.exp(gone - alive));
}

/** β/(s − 1)·(1 − (β/(β + t))^(s − 1)), expected time alive within t; ln at s = 1. */
function expectedLifetime(s: number, beta: number, t: number): number {
  const log = Math.log1p(t / beta);
  return s === 1 ? beta * log : (-beta * Math.expm1(-(s - 1) * log)) / (s - 1);
}

/** Expected purchases of a new customer in time t, first purchase not counted. */
export function paretoNbdExpected({ r, alpha, s, beta }: ParetoNbd, t: number): number {
  return (r / alpha) * expectedLifetime(s, beta, t);
}

/** Expected purchases in the next t of a customer with history (x, tx, T). */
export function paretoNbdConditionalExpected(model: ParetoNbd, t: number, x: number, tx: number, T: number): number {
  const { r, alpha, s, beta } = model;
  const rate = (r + x) / (alpha + T);
  return rate * expectedLifetime(s, beta + T, t) * paretoNbdAlive(model, x, tx, T);
}
