import type { Grain } from '../columns/metric.js';
import type { Weekday } from '../result.js';

/**
 * Days are ISO texts `YYYY-MM-DD` of the proleptic Gregorian calendar; arithmetic goes over day numbers
 * (0 = 1970-01-01), so that no timezone and no clock can touch it.
 */
export interface Civil {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  /** 1..31 */
  readonly day: number;
}

export const WEEKDAYS: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** Days by which weeks begin before Monday's: what `period_start` takes as shift_days. */
export const weekShift = (weekStart: Weekday): number => (7 - WEEKDAYS.indexOf(weekStart)) % 7;

export const weekdayBefore = (day: Weekday): Weekday => WEEKDAYS[(WEEKDAYS.indexOf(day) + 6) % 7]!;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1]!;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const isoDay = ({ year, month, day }: Civil): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Null where the text is no day: wrong form, or 30 February. */
export function parseDay(text: string): Civil | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

export function civil(day: string): Civil {
  const parsed = parseDay(day);
  if (parsed === null) throw new Error(`not a day: ${day}`);
  return parsed;
}

/** Days since 1970-01-01. Counts years from March, so that a leap day is the last of its year. */
export function dayNumber(day: string): number {
  const { year, month, day: dayOfMonth } = civil(day);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day of a day number: the inverse of `dayNumber`. */
export function dayOf(number: number): string {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * march + 2) / 5) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDay({ year, month, day });
}

export const addDays = (day: string, days: number): string => dayOf(dayNumber(day) + days);

/** Days from `from` to `to`: 1 from a day to the next, negative where `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The days from the first to the last, both among them; none where the last lies before the first. */
export const daysWithin = ({ from, to }: { readonly from: string; readonly to: string }): string[] => {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) => dayOf(first + i));
};

export const earlier = (a: string, b: string): string => (a < b ? a : b);

/** Month-end days are clamped: 31 January + 1 month is 28 or 29 February, as Trino's `date_add`. */
export function addMonths(day: string, months: number): string {
  const { year, month, day: dayOfMonth } = civil(day);
  const index = year * 12 + (month - 1) + months;
  const to = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return isoDay({ ...to, day: Math.min(dayOfMonth, daysInMonth(to.year, to.month)) });
}

/** Whole months elapsed: the most that `addMonths` can add to `from` without passing `to`; as Trino's `date_diff`. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from);
  const [a, b] = [civil(from), civil(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) <= to ? months : months - 1;
}

/** 0 = the week's first day. */
export function dayOfWeek(day: string, weekStart: Weekday = 'monday'): number {
  // 1970-01-01 was a Thursday.
  const fromMonday = (((dayNumber(day) + 3) % 7) + 7) % 7;
  return (fromMonday - WEEKDAYS.indexOf(weekStart) + 7) % 7;
}

export interface Week {
  /** The year the week counts for: the one that holds its fourth day. */
  readonly year: number;
  /** 1..53 */
  readonly week: number;
}

/**
 * The week's number by the rule of ISO 8601 (a week belongs to the year in which most of its days lie), for weeks
 * that begin on any day: with `sunday` it is the epidemiological week of the CDC.
 */
export function weekOf(day: string, weekStart: Weekday = 'monday'): Week {
  const fourth = addDays(day, 3 - dayOfWeek(day, weekStart));
  const { year } = civil(fourth);
  return { year, week: Math.floor(daysBetween(`${pad(year, 4)}-01-01`, fourth) / 7) + 1 };
}

/** ISO 8601 week with its weekday 1 (Monday) .. 7. */
export const isoWeek = (day: string): Week & { readonly weekday: number } => ({
  ...weekOf(day),
  weekday: dayOfWeek(day) + 1,
});

/** First day of a week; null where the year has no such week. */
export function startOfWeekNumber({ year, week }: Week, weekStart: Weekday = 'monday'): string | null {
  const fourth = isoDay({ year, month: 1, day: 4 });
  const start = addDays(fourth, (week - 1) * 7 - dayOfWeek(fourth, weekStart));
  const found = weekOf(start, weekStart);
  return found.year === year && found.week === week ? start : null;
}

/** First day of the month `months` long that holds `day`, where such spans count from the fiscal year's start. */
function startOfSpan(day: string, months: number, fiscalYearStart: number): string {
  const { year, month } = civil(day);
  const index = year * 12 + (month - 1);
  const start = index - ((((index - (fiscalYearStart - 1)) % months) + months) % months);
  return isoDay({ year: Math.floor(start / 12), month: (start % 12) + 1, day: 1 });
}

/** Units of the calendar: the grains of a series, and half-years, which only periods know. */
export type CalendarUnit = Grain | 'half';

/** Months in a unit. */
export const MONTHS_IN = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** First day of the day, week, month, (fiscal) quarter or year that holds `day`. */
export function startOf(unit: CalendarUnit, day: string, weekStart: Weekday = 'monday', fiscalYearStart = 1): string {
  if (unit === 'day') return day;
  if (unit === 'week') return addDays(day, -dayOfWeek(day, weekStart));
  return startOfSpan(day, MONTHS_IN[unit], fiscalYearStart);
}

/** The first day of the unit that lies `count` units after the one beginning on `start`. */
export function shiftStart(unit: CalendarUnit, start: string, count: number): string {
  if (unit === 'day') return addDays(start, count);
  if (unit === 'week') return addDays(start, 7 * count);
  return addMonths(start, MONTHS_IN[unit] * count);
}

/** Last day of the day, week, month, (fiscal) quarter or year that holds `day`. */
export const endOf = (unit: CalendarUnit, day: string, weekStart: Weekday = 'monday', fiscalYearStart = 1): string =>
  addDays(shiftStart(unit, startOf(unit, day, weekStart, fiscalYearStart), 1), -1);
