import type { Random } from '../../src/stats/distributions/random.js';

export const RHYTHMS = ['monthly', 'quarterly', 'half-yearly', 'sporadic'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

const LAG: Readonly<Record<Exclude<Rhythm, 'sporadic'>, number>> = { monthly: 1, quarterly: 3, 'half-yearly': 6 };

/**
 * Monthly sales of one reseller: of a size drawn log-normally, orders of log-sd .2 to .5, at the rhythm with one in ten a month late, or
 * with a chance of .1 to .4 a month.
 */
export function plantedReseller(random: Random, rhythm: Rhythm, months: number): number[] {
  const size = 10_000 * Math.exp(random.normal());
  const spread = 0.2 + 0.3 * random.uniform();
  const amount = () => Math.round(size * Math.exp(spread * random.normal() - spread ** 2 / 2));
  if (rhythm === 'sporadic') {
    const often = 0.1 + 0.3 * random.uniform();
    return Array.from({ length: months }, () => (random.uniform() < often ? amount() : 0));
  }
  const lag = LAG[rhythm];
  let next = random.integer(lag);
  return Array.from({ length: months }, (_, month) => {
    if (month < next) return 0;
    if (lag > 1 && random.uniform() < 0.1) {
      next = month + 1;
      return 0;
    }
    next = month + lag;
    return amount();
  });
}
