import { fitPositive } from '../optimise/maximum-likelihood.js';
import {
  type BtydFit,
  CELLS,
  coarser,
  columnsOf,
  countStates,
  customersByX,
  MANY_STATES,
  type PurchaseStates,
  type StateColumns,
} from './btyd-types.js';

/** Purchase rate ~ Gamma(r, rate alpha), drop-out probability after a purchase ~ Beta(a, b); alpha in the unit of time. */
export interface BgNbd {
  r: number;
  alpha: number;
  a: number;
  b: number;
}

/** A likelihood of (r, α, a, b): what of it hangs on x alone, and what on times as well. */
export interface BgLikelihood {
  /** The part of ln L of one customer that depends on x alone. */
  countPart(model: BgNbd, x: number): number;
  /** Adds the gradient of `customers`·countPart by (r, α, a, b). */
  addCountGradient(out: number[], model: BgNbd, x: number, customers: number): void;
  /** Σ of the other part over states; `logs` are ln(α + t) of the columns' times. */
  timePart(model: BgNbd, states: StateColumns, logs: Float64Array): number;
  /** Adds its gradient. */
  addTimeGradient(out: number[], model: BgNbd, states: StateColumns, logs: Float64Array): void;
}

const START = [0.5, 0.2, 0.8, 2];

const modelOf = ([r = 0, alpha = 0, a = 0, b = 0]: readonly number[]): BgNbd => ({ r, alpha, a, b });

/**
 * Maximum likelihood over distinct states, time scaled so that the longest T is 1 for the optimiser; null without repeat purchases. `alpha`
 * comes back in the unit of time. Where states are many the search begins near its end; the maximum is that of all states either way.
 */
export function fitBgKind(states: PurchaseStates, of: BgLikelihood, many = MANY_STATES): BtydFit<BgNbd> | null {
  const totals = countStates(states);
  if (!totals) return null;
  const { span, customers, repeats } = totals;
  const columns = columnsOf(states, span);
  const byX = customersByX(states);
  const likelihood = (p: readonly number[]): number => {
    const model = modelOf(p);
    let sum = 0;
    for (const [x, n] of byX) sum += n * of.countPart(model, x);
    return sum + of.timePart(model, columns, logsOf(model, columns));
  };
  const gradient = (p: readonly number[]): number[] => {
    const out = [0, 0, 0, 0];
    const model = modelOf(p);
    for (const [x, n] of byX) of.addCountGradient(out, model, x, n);
    of.addTimeGradient(out, model, columns, logsOf(model, columns));
    return out;
  };
  const near = states.length > many ? fitBgKind(coarser(states, span / CELLS), of, Number.POSITIVE_INFINITY) : null;
  const isNear = near?.converged === true;
  const start = isNear
    ? [near.parameters.r, near.parameters.alpha / span, near.parameters.a, near.parameters.b]
    : START;
  const { estimates, standardErrors, logLikelihood, converged } = fitPositive(likelihood, start, { gradient, isNear });
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

const logsOf = ({ alpha }: BgNbd, { times }: StateColumns): Float64Array => times.map((t) => Math.log(alpha + t));
