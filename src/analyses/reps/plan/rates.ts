import { type GammaUnit, gammaUnits } from '../../../stats/forecast/gamma-sums.js';

/** Fewer whole months than these say nothing of the next ones. */
const MIN_MONTHS = 3;

/** Bookings of one rep in each whole month of the last twelve since hiring. Money. */
export interface Months {
  readonly rep: string;
  readonly months: readonly number[];
}

/** What is known of each rep's bookings a month, money; none of a rep with fewer than three months, nor of any where nobody booked. */
export function ratesOf(histories: readonly Months[]): Map<string, GammaUnit> {
  const known = histories.filter(({ months }) => months.length >= MIN_MONTHS);
  const units = known.some(({ months }) => months.some((value) => value > 0))
    ? gammaUnits(known.map(({ months }) => months))
    : null;
  return new Map((units ?? []).map((unit, i) => [known[i]!.rep, unit]));
}
