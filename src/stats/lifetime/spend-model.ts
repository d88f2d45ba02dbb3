import { fitGammaGamma, type GammaGammaFit, type SpendState } from './gamma-gamma.js';

export interface Spend extends GammaGammaFit {
  /** Of customers' priced repeat days with what one is worth; null below three customers. */
  readonly correlation: number | null;
}

/** The model of what a purchase is worth; null where it does not converge or the mean of the population is not finite. */
export function fitSpend(states: readonly SpendState[]): Spend | null {
  const fit = fitGammaGamma(states);
  return fit?.converged && fit.finiteMean ? { ...fit, correlation: correlationOf(states) } : null;
}

function correlationOf(states: readonly SpendState[]): number | null {
  const n = states.reduce((sum, { count }) => sum + count, 0);
  const meanOf = (of: (state: SpendState) => number) =>
    states.reduce((sum, state) => sum + state.count * of(state), 0) / n;
  const [x, mean] = [meanOf((state) => state.x), meanOf((state) => state.mean)];
  const covariance = meanOf((state) => (state.x - x) * (state.mean - mean));
  const spread = Math.sqrt(meanOf((state) => (state.x - x) ** 2) * meanOf((state) => (state.mean - mean) ** 2));
  return n < 3 || spread === 0 ? null : covariance / spread;
}
