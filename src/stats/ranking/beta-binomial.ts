import { chiSquareCdf } from '../distributions/continuous-distributions.js';
import { lgammaRise } from '../distributions/gamma-functions.js';
import { inverseBetaI } from '../distributions/incomplete-beta.js';
import { DEFAULT_LEVEL, type Interval } from '../intervals/interval.js';
import { wilsonInterval } from '../intervals/proportion-interval.js';
import { fitPositive } from '../optimise/maximum-likelihood.js';

/** Successes of trials of one unit (a rep, an agent, a segment). */
export interface Trials {
  successes: number;
  trials: number;
}

export interface BetaBinomialFit {
  /** 'pooled' where units do not differ more than chance makes them: all share one rate, a and b are null. */
  kind: 'beta-binomial' | 'pooled';
  a: number | null;
  b: number | null;
  /** Σ successes/Σ trials. */
  pooled: number;
  totals: Trials;
  /** p-value of "all units share one rate": likelihood ratio, half a chi-square with 1 degree of freedom. */
  p: number;
}

/** a + b beyond this is one common rate for every purpose. */
const NO_SPREAD = 1e6;

/** Log-likelihood without the binomial coefficients, which do not depend on a, b. */
export function logLikelihood(units: readonly Trials[], a: number, b: number): number {
  let sum = 0;
  for (const { successes, trials } of units) {
    sum += lgammaRise(a, successes) + lgammaRise(b, trials - successes) - lgammaRise(a + b, trials);
  }
  return sum;
}

/**
 * Maximum likelihood Beta(a, b) of the units' true rates, fitted in odds and a + b. Falls back to 'pooled' where the
 * likelihood has its maximum at no spread. null without trials; units without trials are passed over
 * (Skellam 1948; Brown 2008 for the use).
 */
export function fitBetaBinomial(units: readonly Trials[]): BetaBinomialFit | null {
  const used = units.filter((unit) => unit.trials > 0);
  const totals = { successes: 0, trials: 0 };
  for (const unit of used) {
    totals.successes += unit.successes;
    totals.trials += unit.trials;
  }
  if (totals.trials === 0) return null;
  const pooled = totals.successes / totals.trials;
  const common: BetaBinomialFit = { kind: 'pooled', a: null, b: null, pooled, totals, p: 1 };
  if (used.length < 2 || pooled === 0 || pooled === 1) return common;
  const ofOdds = ([odds = 0, size = 0]: readonly number[]): [number, number] => [
    (size * odds) / (1 + odds),
    size / (1 + odds),
  ];
  const fit = fitPositive((x) => logLikelihood(used, ...ofOdds(x)), [pooled / (1 - pooled), 20], { upper: 1e9 });
  const [a, b] = ofOdds(fit.estimates);
  const binomial = totals.successes * Math.log(pooled) + (totals.trials - totals.successes) * Math.log1p(-pooled);
  const gain = fit.logLikelihood - binomial;
  if (a + b > NO_SPREAD || gain < 1e-6) return common;
  return { kind: 'beta-binomial', a, b, pooled, totals, p: chiSquareCdf(2 * gain, 1, 'upper') / 2 };
}

/**
 * A unit's rate shrunk towards the others: mean (a + k)/(a + b + n) and quantiles of Beta(a + k, b + n − k). Under
 * 'pooled' the common rate with its Wilson interval. Ratio, 0..1; a unit without trials gets the prior.
 */
export function shrunkenRate(fit: BetaBinomialFit, unit: Trials, level = DEFAULT_LEVEL): Interval {
  if (fit.a === null || fit.b === null) {
    return { ...wilsonInterval(fit.totals.successes, fit.totals.trials, level)!, method: 'pooled' };
  }
  const a = fit.a + unit.successes;
  const b = fit.b + unit.trials - unit.successes;
  const tail = (1 - level) / 2;
  return {
    estimate: a / (a + b),
    low: inverseBetaI(a, b, tail),
    high: inverseBetaI(a, b, tail, 'upper'),
    method: 'beta-binomial',
    level,
  };
}
