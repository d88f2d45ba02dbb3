import { lgamma, lgammaRise } from '../distributions/gamma-functions.js';
import { fitPositive } from '../optimise/maximum-likelihood.js';

/** Spend per purchase ~ Gamma(p, rate ν), ν ~ Gamma(q, rate v); v in the unit of money. */
export interface GammaGamma {
  p: number;
  q: number;
  v: number;
}

/** Customers with x repeat purchases of mean value m. */
export interface SpendState {
  x: number;
  mean: number;
  count: number;
}

export interface GammaGammaFit {
  parameters: GammaGamma;
  standardErrors: number[] | null;
  logLikelihood: number;
  converged: boolean;
  /** q > 1: the mean spend of the population is finite. Where false, expected values must not be used. */
  finiteMean: boolean;
  customers: number;
}

/** ln L of the mean m of x purchases (Fader & Hardie 2013, eq. 1a). */
export function gammaGammaLogLikelihood({ p, q, v }: GammaGamma, x: number, mean: number): number {
  const px = p * x;
  return (
    lgammaRise(q, px) -
    lgamma(px) +
    q * Math.log(v) +
    (px - 1) * Math.log(mean) +
    px * Math.log(x) -
    (px + q) * Math.log(x * mean + v)
  );
}

/**
 * Maximum likelihood of Gamma-Gamma over customers with x >= 1 and mean > 0 (others are passed over: zero-price orders
 * have no likelihood). null below 2 such states.
 */
export function fitGammaGamma(states: readonly SpendState[]): GammaGammaFit | null {
  const used = states.filter((s) => s.x > 0 && s.mean > 0);
  const customers = used.reduce((sum, s) => sum + s.count, 0);
  if (used.length < 2) return null;
  const unit = used.reduce((sum, s) => sum + s.count * s.mean, 0) / customers;
  // What hangs on the state alone is worked out once: an optimiser asks for the likelihood some hundred times.
  const [xs, counts] = [Float64Array.from(used, ({ x }) => x), Float64Array.from(used, ({ count }) => count)];
  const logX = xs.map(Math.log);
  const logMean = Float64Array.from(used, ({ mean }) => Math.log(mean / unit));
  const spent = Float64Array.from(used, ({ x, mean }) => x * (mean / unit));
  const mostX = used.reduce((most, { x }) => Math.max(most, x), 0);
  const likelihood = ([p = 0, q = 0, v = 0]: readonly number[]): number => {
    // What hangs on x alone is worked out once for each x.
    const byX = new Float64Array(mostX + 1).fill(Number.NaN);
    const scale = q * Math.log(v);
    let sum = 0;
    for (let i = 0; i < xs.length; i++) {
      const x = xs[i]!;
      const px = p * x;
      if (Number.isNaN(byX[x]!)) byX[x] = lgammaRise(q, px) - lgamma(px) + scale;
      const ofMean = byX[x]! + (px - 1) * logMean[i]! + px * logX[i]!;
      sum += counts[i]! * (ofMean - (px + q) * Math.log(spent[i]! + v));
    }
    return sum;
  };
  const fit = fitPositive(likelihood, [3, 3, 1]);
  const [p = 0, q = 0, v = 0] = fit.estimates;
  return {
    parameters: { p, q, v: v * unit },
    standardErrors: fit.standardErrors?.map((se, i) => (i === 2 ? se * unit : se)) ?? null,
    logLikelihood: fit.logLikelihood - customers * Math.log(unit),
    converged: fit.converged,
    finiteMean: q > 1,
    customers,
  };
}

/**
 * Expected value per purchase of a customer with x repeat purchases of mean m: between m and the population mean
 * pv/(q − 1), which customers without repeat purchases get. null for q <= 1 (Fader & Hardie 2013, eq. 5).
 */
export function gammaGammaExpected({ p, q, v }: GammaGamma, x: number, mean: number): number | null {
  if (q <= 1) return null;
  const weight = (q - 1) / (p * x + q - 1);
  return weight * ((p * v) / (q - 1)) + (x > 0 ? (1 - weight) * mean : 0);
}
