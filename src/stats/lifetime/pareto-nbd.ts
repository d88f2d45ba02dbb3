import { lgammaRise, logSumExp } from '../distributions/gamma-functions.js';
import { gaussLegendre } from '../distributions/gauss-legendre.js';
import { hypergeometric2F1 } from '../distributions/hypergeometric.js';
import { fitPositive } from '../optimise/maximum-likelihood.js';
import {
  type BtydFit,
  CELLS,
  coarser,
  countStates,
  customersByX,
  MANY_STATES,
  type PurchaseStates,
} from './btyd-types.js';

/** Purchase rate ~ Gamma(r, rate alpha), drop-out rate ~ Gamma(s, rate beta); alpha and beta in the unit of time. */
export interface ParetoNbd {
  r: number;
  alpha: number;
  s: number;
  beta: number;
}

/** Whether Gauss' series about the larger of α and β is quick from t on: where one of the two is far below the other it takes up to a million terms. */
const isQuick = ({ alpha, beta }: ParetoNbd, t: number): boolean =>
  Math.abs(alpha - beta) / (Math.max(alpha, beta) + t) <= SERIES_UP_TO;

/** ln of ∫ from t to infinity of (α + τ)^−(r + x) (β + τ)^−(s + 1) dτ: F(r+s+x, second; r+s+x+1; gap/(high+t)) (high+t)^−(r+s+x) / (r+s+x). */
function logTail({ r, alpha, s, beta }: ParetoNbd, x: number, t: number): number {
  const total = r + s + x;
  const high = Math.max(alpha, beta);
  const second = alpha >= beta ? s + 1 : r + x;
  const gap = Math.abs(alpha - beta);
  return Math.log(hypergeometric2F1(total, second, total + 1, gap / (high + t)) / total) - total * Math.log(high + t);
}

/** ln of what one tail has more than a later one. */
const logBetween = (from: number, to: number): number =>
  to >= from ? Number.NEGATIVE_INFINITY : from + Math.log(-Math.expm1(to - from));

/**
 * ln of ∫ from tx to T of (α + τ)^−(r + x) (β + τ)^−(s + 1) dτ, by Gauss' function about the larger of α and β
 * (Fader & Hardie 2005, "A note on deriving the Pareto/NBD"); −Infinity for tx = T.
 */
function logGoneIntegral(model: ParetoNbd, x: number, tx: number, T: number): number {
  if (tx >= T) return Number.NEGATIVE_INFINITY;
  if (!isQuick(model, tx)) return logGoneByPanels(model, x, tx, T);
  return logBetween(logTail(model, x, tx), logTail(model, x, T));
}

const SERIES_UP_TO = 0.9;
const PANEL = gaussLegendre(10);
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
    for (const node of PANEL) sum += (node.w / 2) * width * Math.exp(logAt(w + ((node.x + 1) / 2) * width) - start);
    w += width;
  }
  return start + Math.log(sum);
}

/** ln of the two terms of the likelihood: alive at T, and gone between tx and T. */
function terms(model: ParetoNbd, x: number, tx: number, T: number): { alive: number; gone: number } {
  return { alive: logAlive(model, x, T), gone: Math.log(model.s) + logGoneIntegral(model, x, tx, T) };
}

const logAlive = ({ r, alpha, s, beta }: ParetoNbd, x: number, T: number): number =>
  -(r + x) * Math.log(alpha + T) - s * Math.log(beta + T);

/** The part of ln L that depends on x alone. */
const countPart = ({ r, alpha, s, beta }: ParetoNbd, x: number): number =>
  lgammaRise(r, x) + r * Math.log(alpha) + s * Math.log(beta);

/** ln L of one customer (Schmittlein, Morrison & Colombo 1987; Fader & Hardie 2005). */
export function paretoNbdLogLikelihood(model: ParetoNbd, x: number, tx: number, T: number): number {
  const { alive, gone } = terms(model, x, tx, T);
  return countPart(model, x) + logSumExp(alive, gone);
}

/** Distinct pairs of x and a time, each state with the places of its last purchase and of its age among them: tails depend on such a pair alone. */
interface Pairs {
  readonly x: readonly number[];
  readonly t: readonly number[];
  readonly last: Int32Array;
  readonly age: Int32Array;
}

function pairsOf(states: PurchaseStates, span: number): Pairs {
  const [x, t]: [number[], number[]] = [[], []];
  const places = new Map<number, Map<number, number>>();
  const placeOf = (count: number, time: number): number => {
    const own = places.get(count) ?? new Map<number, number>();
    places.set(count, own);
    let place = own.get(time);
    if (place === undefined) {
      place = x.length;
      own.set(time, place);
      x.push(count);
      t.push(time / span);
    }
    return place;
  };
  return {
    x,
    t,
    last: Int32Array.from(states, (state) => placeOf(state.x, state.tx)),
    age: Int32Array.from(states, (state) => placeOf(state.x, state.T)),
  };
}

/** Σ ln L of distinct states, times over `span`: of each x and time the tail is worked out once, however many states share it. */
function logLikelihoodOf(states: PurchaseStates, span: number): (model: ParetoNbd) => number {
  const { x, t, last, age } = pairsOf(states, span);
  const tails = new Float64Array(x.length);
  const counts = Float64Array.from(states, ({ count }) => count);
  const byX = customersByX(states);
  return (model) => {
    for (let place = 0; place < tails.length; place++)
      tails[place] = isQuick(model, t[place]!) ? logTail(model, x[place]!, t[place]!) : Number.NaN;
    let sum = 0;
    for (const [count, customers] of byX) sum += customers * countPart(model, count);
    const logS = Math.log(model.s);
    for (let i = 0; i < counts.length; i++) {
      const [from, to] = [last[i]!, age[i]!];
      const [own, tx, T] = [x[from]!, t[from]!, t[to]!];
      const alive = logAlive(model, own, T);
      const gone =
        tx >= T ? Number.NEGATIVE_INFINITY : goneOf(model, own, { from: tails[from]!, to: tails[to]!, tx, T });
      sum += counts[i]! * logSumExp(alive, logS + gone);
    }
    return sum;
  };
}

const goneOf = (
  model: ParetoNbd,
  x: number,
  { from, to, tx, T }: { readonly from: number; readonly to: number; readonly tx: number; readonly T: number },
): number => (Number.isNaN(from) ? logGoneByPanels(model, x, tx, T) : logBetween(from, to));

const START = [0.5, 0.25, 0.5, 0.3];

/** Maximum likelihood of Pareto/NBD over distinct states; as `fitBgKind`. */
export function fitParetoNbd(states: PurchaseStates, many = MANY_STATES): BtydFit<ParetoNbd> | null {
  const totals = countStates(states);
  if (!totals) return null;
  const { span, customers, repeats } = totals;
  const logLikelihood = logLikelihoodOf(states, span);
  const near = states.length > many ? fitParetoNbd(coarser(states, span / CELLS), Number.POSITIVE_INFINITY) : null;
  const isNear = near?.converged === true;
  const { parameters: found } = near ?? { parameters: null };
  const start = isNear && found !== null ? [found.r, found.alpha / span, found.s, found.beta / span] : START;
  const fit = fitPositive(([r = 0, alpha = 0, s = 0, beta = 0]) => logLikelihood({ r, alpha, s, beta }), start, {
    upper: 1e4,
    lower: 1e-5,
    isNear,
  });
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
