import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { daysAhead } from '../../../core/time/duration.js';
import { addDays, daysBetween, parseDay } from '../../../core/time/period-days.js';
import { discountedPurchases } from '../../../stats/lifetime/customer-value.js';
import { WEEK, WEEKS_A_MONTH, WEEKS_A_YEAR, weeksOf } from '../../../stats/lifetime/weeks.js';
import type { Context } from './context.js';
import { WORDS } from './words.js';

/** `--horizon` in weeks: a duration (`12m`, `52w`, `90d`, `2y`), or a day after the last day seen. Throws UserError E_OPTION. */
export function horizonOf(given: string, until: string): number {
  const days = daysAhead(given, until);
  if (days !== null) return weeksOf(days);
  throw new UserError('E_OPTION', 'usage', WORDS.horizon_form({ until, given }), {
    hint: verbatim('crm-analyze clv --horizon 12m'),
  });
}

/** Whole years of a horizon hold each season alike. */
export const isWholeYears = (weeks: number): boolean => {
  const years = weeks / WEEKS_A_YEAR;
  return years > 0.5 && Math.abs(years - Math.round(years)) < 0.02;
};

/** What comes over a horizon of weeks, worth today: by months, each from its end, `discount` effective a year. */
export const discounted = (cumulative: (weeks: number) => number, horizon: number, discount: number): number =>
  discountedPurchases(cumulative, {
    step: WEEKS_A_MONTH,
    periods: horizon / WEEKS_A_MONTH,
    discount: (1 + discount) ** (1 / 12) - 1,
  });

/** Held out where that leaves twice as much to fit to; else the last third is. */
const HELD_OUT_DAYS = 39 * WEEK;

/** The last day that models may see where they are tested; null where too little lies before it. Throws UserError E_OPTION. */
export function calibrationEnd({ options }: Pick<Context, 'options'>, from: string, until: string): string | null {
  const given = options.holdout_from ?? options.split;
  if (given !== null) {
    if (parseDay(given) !== null && given > from && given <= until) return addDays(given, -1);
    throw new UserError('E_OPTION', 'usage', WORDS.holdout_form({ from, until, given }), {
      hint: verbatim(`crm-analyze clv --holdout-from ${addDays(from, Math.ceil((daysBetween(from, until) * 2) / 3))}`),
    });
  }
  const seen = daysBetween(from, until) + 1;
  const held = seen >= 3 * HELD_OUT_DAYS ? HELD_OUT_DAYS : Math.floor(seen / 3);
  return held < 4 * WEEK ? null : addDays(until, -held);
}
