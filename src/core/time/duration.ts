import { daysBetween, parseDay } from './period-days.js';

const YEAR_DAYS = 365.25;
const UNIT_DAYS: Readonly<Record<string, number>> = {
  d: 1,
  w: 7,
  m: YEAR_DAYS / 12,
  q: YEAR_DAYS / 4,
  y: YEAR_DAYS,
};

/** Days of a duration (`12m`, `52w`, `90d`, `2y`; a year has 365.25), or from `until` to a later day; null of anything else. */
export function daysAhead(given: string, until: string): number | null {
  const [, count, unit] = /^(\d{1,5})([dwmqy])$/.exec(given.trim().toLowerCase()) ?? [];
  if (count !== undefined && Number(count) > 0) return Number(count) * UNIT_DAYS[unit!]!;
  return parseDay(given) !== null && given > until ? daysBetween(until, given) : null;
}
