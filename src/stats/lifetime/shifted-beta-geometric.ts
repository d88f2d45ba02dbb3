import { lgammaRise } from '../distributions/gamma-functions.js';
import { hypergeometric2F1 } from '../distributions/hypergeometric.js';
import { fitPositive, type LikelihoodFit } from '../optimise/maximum-likelihood.js';

/** Customers at risk in renewal period `period` (1, 2, …) and how many of them left in it; cohorts may be added up. */
export interface RenewalCount {
  period: number;
  atRisk: number;
  lost: number;
}

/** Months under contract without a break, whether it goes on, and how many customers. */
export interface Stay {
  readonly months: number;
  readonly alive: boolean;
  readonly customers: number;
}

/** Who stays has passed the renewals of whole terms; who left refused the next one. */
export function renewalCounts(stays: readonly Stay[], term: number): RenewalCount[] {
  const counts: { period: number; atRisk: number; lost: number }[] = [];
  const at = (period: number) => {
    while (counts.length < period) counts.push({ period: counts.length + 1, atRisk: 0, lost: 0 });
    return counts[period - 1]!;
  };
  for (const { months, alive, customers } of stays) {
    const passed = alive ? Math.floor(months / term) : Math.max(0, Math.ceil(months / term) - 1);
    for (let period = 1; period <= passed; period++) at(period).atRisk += customers;
    if (alive) continue;
    const refused = at(passed + 1);
    refused.atRisk += customers;
    refused.lost += customers;
  }
  return counts;
}

export interface SbgFit extends Omit<LikelihoodFit, 'estimates'> {
  alpha: number;
  beta: number;
}

export interface BdwFit extends SbgFit {
  c: number;
}

/** Counts that a retention model can be fitted to: some left, some stayed, at two or more ages. */
function usable(counts: readonly RenewalCount[]): boolean {
  const seen = counts.filter((row) => row.atRisk > 0);
  const lost = seen.reduce((sum, row) => sum + row.lost, 0);
  const kept = seen.reduce((sum, row) => sum + row.atRisk - row.lost, 0);
  return lost > 0 && kept > 0 && new Set(seen.map((row) => row.period)).size > 1;
}

/** S(t) = B(α, β + t)/B(α, β), share of a cohort kept after t renewals (Fader & Hardie 2007, eq. 5). */
export function sbgSurvival(alpha: number, beta: number, t: number): number {
  return Math.exp(lgammaRise(beta, t) - lgammaRise(alpha + beta, t));
}

/** r_t = (β + t − 1)/(α + β + t − 1), retention rate of period t = 1, 2, … (Fader & Hardie 2007, eq. 8). */
export function sbgRetention(alpha: number, beta: number, t: number): number {
  return (beta + t - 1) / (alpha + beta + t - 1);
}

/** S(t) = B(α, β + t^c)/B(α, β); c = 1 is the sBG, c > 1 churn that grows with age (Fader, Hardie et al. 2018). */
export function bdwSurvival(alpha: number, beta: number, c: number, t: number): number {
  return sbgSurvival(alpha, beta, t ** c);
}

/** Log-likelihood of at-risk counts given retention per period: Σ lost ln(1 − r) + kept ln r. */
function renewalLikelihood(counts: readonly RenewalCount[], retention: (period: number) => number): number {
  let sum = 0;
  for (const { period, atRisk, lost } of counts) {
    const r = retention(period);
    if (lost > 0) sum += lost * Math.log(1 - r);
    if (atRisk > lost) sum += (atRisk - lost) * Math.log(r);
  }
  return sum;
}

/**
 * Maximum likelihood of the shifted beta-geometric model of contractual retention. null where nobody left or nobody
 * stayed, or only one period is seen; `converged` false where customers do not differ (α, β run away).
 */
export function fitSbg(counts: readonly RenewalCount[]): SbgFit | null {
  if (!usable(counts)) return null;
  const likelihood = ([alpha = 0, beta = 0]: readonly number[]): number =>
    renewalLikelihood(counts, (t) => sbgRetention(alpha, beta, t));
  const { estimates, ...rest } = fitPositive(likelihood, [1, 1], { upper: 1e6 });
  return { alpha: estimates[0]!, beta: estimates[1]!, ...rest };
}

/** Maximum likelihood of the beta-discrete-Weibull model; null as `fitSbg`, and below three periods. */
export function fitBdw(counts: readonly RenewalCount[]): BdwFit | null {
  const periods = new Set(counts.filter((row) => row.atRisk > 0).map((row) => row.period));
  if (!usable(counts) || periods.size < 3) return null;
  const likelihood = ([alpha = 0, beta = 0, c = 0]: readonly number[]): number =>
    renewalLikelihood(counts, (t) => {
      const before = (t - 1) ** c;
      const after = t ** c;
      return Math.exp(lgammaRise(beta + before, after - before) - lgammaRise(alpha + beta + before, after - before));
    });
  const { estimates, ...rest } = fitPositive(likelihood, [1, 1, 1], { upper: 1e6 });
  return { alpha: estimates[0]!, beta: estimates[1]!, c: estimates[2]!, ...rest };
}

/**
 * Discounted expected residual lifetime of a customer seen through n − 1 renewals, in periods, `discount` per period:
 * (β + n − 1)/(α + β + n − 1) ₂F₁(1, β + n; α + β + n; 1/(1 + d)), just before the n-th renewal is known
 * (Fader & Hardie 2010). Without discount it is (β + n − 1)/(α − 1), infinite for α <= 1.
 */
export function discountedResidualLifetime(alpha: number, beta: number, n: number, discount: number): number {
  if (discount === 0) return alpha > 1 ? (beta + n - 1) / (alpha - 1) : Number.POSITIVE_INFINITY;
  const next = sbgRetention(alpha, beta, n);
  return next * hypergeometric2F1(1, beta + n, alpha + beta + n, 1 / (1 + discount));
}
