import { daysBetween, parseDay } from './period-days.js';

/** Days of a year and of a month in the mean. The models of `src/stats`, which see nothing of ours, have the same in weeks. */
export const YEAR_DAYS = 365.25;
export const MONTH_DAYS = YEAR_DAYS / 12;
const UNIT_DAYS: Readonly<Record<string, number>> = {
  d: 1,
  w: 7,
  m: MONTH_DAYS,
  q: YEAR_DAYS / 4,
  y: YEAR_DAYS,
};

/** Days of a duration (`12m`, `52w`, `90d`, `2y`; a year has 365.25), or from `until` to a later day; null of anything else. */
export function daysAhead(given: string, until: string): number | null {
  const [, count, unit] = /^(\d{1,5})([dwmqy])$/.exec(given.trim().toLowerCase()) ?? [];
  if (count !== undefined && Number(count) > 0) return Number(count) * UNIT_DAYS[unit!]!;
  return parseDay(given) !== null && given > until ? daysBetween(until, given) : null;
}
