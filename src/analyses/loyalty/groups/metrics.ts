import type { MetricValue } from '../../../core/analysis.js';
import { rateMetric } from '../../../parts/rates.js';
import { sum } from '../../../stats/sum.js';
import { KNOWN } from '../basis/codes.js';
import type { Count } from '../basis/standing.js';

export const countedOf = (counts: readonly Pick<Count, 'customers'>[]): number =>
  sum(counts.map(({ customers }) => customers));

export const isKnown = ({ loyalty }: Pick<Count, 'loyalty'>): boolean => (KNOWN as readonly string[]).includes(loyalty);

/** Metrics that follow from where everybody stands in a period. Shares of fewer than `least` known customers are not said. */
export function standingMetrics(
  counts: readonly Count[],
  least: number,
): Record<'coverage' | 'true_loyalty' | 'spurious_loyalty' | 'latent_loyalty', MetricValue> {
  const known = counts.filter(isKnown);
  const share = (group: string) =>
    rateMetric(countedOf(known.filter(({ loyalty }) => loyalty === group)), countedOf(known), least);
  return {
    coverage: rateMetric(countedOf(known), countedOf(counts)),
    true_loyalty: share('true_loyalty'),
    spurious_loyalty: share('spurious_loyalty'),
    latent_loyalty: share('latent_loyalty'),
  };
}
