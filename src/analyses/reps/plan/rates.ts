import { tCdf, tQuantile } from '../../../stats/distributions/continuous-distributions.js';
import { DEFAULT_LEVEL } from '../../../stats/intervals/interval.js';
import { momentsFromSums } from '../../../stats/intervals/mean-interval.js';
import { normalShrinkage } from '../../../stats/ranking/normal-shrinkage.js';

/** Fewer whole months than these say nothing of the next ones. */
const MIN_MONTHS = 3;

/** Bookings of one rep in each whole month of the last twelve since hiring. Money. */
export interface Months {
  readonly rep: string;
  readonly months: readonly number[];
}

export interface Rate {
  readonly mean: number;
  /** Standard error of the mean; standard deviation of a single month, known by so many degrees of freedom. */
  readonly error: number;
  readonly spread: number;
  readonly df: number;
}

/** Monthly bookings, each rep's mean shrunk towards the others' by how uncertain it is. */
export function ratesOf(histories: readonly Months[]): Map<string, Rate> {
  const known = histories.flatMap(({ rep, months }) => {
    if (months.length < MIN_MONTHS) return [];
    const { mean, variance } = momentsFromSums(
      months.length,
      months.reduce((a, b) => a + b, 0),
      months.reduce((a, b) => a + b * b, 0),
    )!;
    return [{ rep, mean, variance, error2: variance / months.length, df: months.length - 1 }];
  });
  const varying = known.filter(({ error2 }) => error2 > 0);
  const places = new Map(varying.map(({ rep }, place) => [rep, place]));
  const shrunk = normalShrinkage(varying.map(({ mean, error2 }) => ({ value: mean, variance: error2 })));
  return new Map(
    known.map(({ rep, mean, variance, error2, df }) => {
      const posterior = shrunk?.posteriors[places.get(rep) ?? -1];
      const spread = Math.sqrt(variance);
      if (posterior === undefined) return [rep, { mean, error: Math.sqrt(error2), spread, df }];
      return [rep, { mean: posterior.estimate, error: posterior.sd, spread, df }];
    }),
  );
}

/** Bookings of a span of months ahead: the mean is uncertain, and each month varies about it. */
const spanOf = ({ mean, error, spread }: Rate, months: number) => ({
  mean: mean * months,
  sd: Math.sqrt((error * months) ** 2 + spread ** 2 * months),
});

/** What so many months ahead would bring, with Student's predictive limits. Money, none below 0. */
export function aheadOf(rate: Rate, months: number): { mean: number; low: number; high: number } {
  const { mean, sd } = spanOf(rate, months);
  const half = -tQuantile((1 - DEFAULT_LEVEL) / 2, rate.df) * sd;
  return { mean: Math.max(0, mean), low: Math.max(0, mean - half), high: Math.max(0, mean + half) };
}

/** Chance that so many months ahead bring what is lacking. */
export function chanceOf(rate: Rate, months: number, lacking: number): number {
  const { mean, sd } = spanOf(rate, months);
  if (sd === 0) return mean >= lacking ? 1 : 0;
  return tCdf((mean - lacking) / sd, rate.df);
}
