import { negativeBinomialTail } from '../../../stats/distributions/negative-binomial.js';
import { poissonRateInterval } from '../../../stats/intervals/poisson-interval.js';

const THOUSAND = 1000;

/** Complaints per 1,000 of what they could have come from, exact limits; as if so many fewer where counts spread more than chance. */
export function perThousand(complaints: number, exposure: number | null, dispersion = 1) {
  const spread = Math.max(1, dispersion);
  const found = exposure === null ? null : poissonRateInterval(complaints / spread, exposure / spread);
  if (found === null) return { rate: null, low: null, high: null };
  return { rate: THOUSAND * found.estimate, low: THOUSAND * found.low, high: THOUSAND * found.high };
}

/** Chance of a count so far from what is expected, both sides; null where nothing is. */
export function chanceOf(observed: number, expected: number, dispersion = 1): number | null {
  if (!(expected > 0)) return null;
  const variance = Math.max(1, dispersion) * expected;
  const upper = negativeBinomialTail(observed, expected, variance);
  const lower = 1 - negativeBinomialTail(observed + 1, expected, variance);
  return Math.min(1, 2 * Math.min(upper, lower));
}
