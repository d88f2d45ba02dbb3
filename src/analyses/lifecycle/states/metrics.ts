import type { MetricValue } from '../../../core/analysis.js';
import { NOTHING, rateMetric } from '../../../parts/rates.js';
import { sum } from '../../../stats/sum.js';
import { BUYER_STATES, SILENT } from '../basis/codes.js';
import type { Pair } from '../basis/places.js';

const isAmong = (codes: readonly string[], code: string): boolean => codes.includes(code);

/** How many of the pairs. */
export const counted = (pairs: readonly Pair[], of: (pair: Pair) => boolean = () => true): number =>
  sum(pairs.filter(of).map(({ customers }) => customers));

export const isBuyer = ({ state }: Pair): boolean => isAmong(BUYER_STATES, state);
export const wasBuyer = ({ was }: Pair): boolean => isAmong(BUYER_STATES, was);
const isSilent = ({ state }: Pair): boolean => isAmong(SILENT, state);
const wasSilent = ({ was }: Pair): boolean => isAmong(SILENT, was);

/** Metrics of a period and cut that follow from where everybody stood. `knowsAdvocates` is whether the data say who speaks for us. */
export function standingMetrics(
  pairs: readonly Pair[],
  knowsAdvocates: boolean,
): { dormant: MetricValue; won_back_rate: MetricValue; advocates: MetricValue } {
  const dormant = counted(pairs, ({ state }) => state === 'dormant');
  const silent = pairs.filter(wasSilent);
  const back = sum(silent.map(({ bought }) => bought));
  const speaking = pairs.filter((pair) => isBuyer(pair) && !isSilent(pair));
  return {
    dormant: { value: dormant, numerator: dormant, denominator: counted(pairs, isBuyer) },
    won_back_rate: silent.length === 0 ? NOTHING : rateMetric(back, counted(silent)),
    advocates: { value: knowsAdvocates ? sum(speaking.map(({ advocates }) => advocates)) : null },
  };
}
