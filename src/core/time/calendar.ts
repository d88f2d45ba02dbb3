import type { Weekday } from '../result.js';
import { addDays, civil, dayOfWeek, daysBetween, daysInMonth, isoDay } from './period-days.js';

/**
 * A fiscal year of whole weeks, as retailers keep it: 52 weeks or 53, quarters of thirteen weeks in three months of
 * four and five. Which weekday ends it, near which month's end, and what the year is called vary by company.
 */
export interface WeekCalendar {
  /** Weeks of the three months of a quarter. */
  readonly pattern: '4-5-4' | '4-4-5' | '5-4-4';
  /** Last day of every week: Saturday at the NRF. */
  readonly weekEnd: Weekday;
  /** 1..12; the month near or at whose end the year ends: 1 at the NRF. */
  readonly yearEndMonth: number;
  /** Whether the year ends on the week end nearest the month's last day (NRF), or on the last one within the month. */
  readonly rule: 'nearest' | 'last';
  /** Whether the year is called by the calendar year of most of it, the NRF's custom, or the one in which it ends. */
  readonly named: 'most' | 'end';
}

/** The calendar of the National Retail Federation. Source: nrf.com, "4-5-4 Calendar". */
export const NRF: WeekCalendar = {
  pattern: '4-5-4',
  weekEnd: 'saturday',
  yearEndMonth: 1,
  rule: 'nearest',
  named: 'most',
};

export interface WeekYear {
  readonly year: number;
  readonly from: string;
  readonly to: string;
  readonly weeks: 52 | 53;
}

export interface WeekMonth {
  readonly year: number;
  /** 1..12; the first begins with the fiscal year. */
  readonly month: number;
  readonly from: string;
  readonly to: string;
  readonly weeks: number;
}

export interface FiscalWeek {
  readonly year: number;
  /** 1..53 */
  readonly week: number;
  readonly from: string;
  readonly to: string;
}

const DAYS_FROM_START: Readonly<Record<Weekday, Weekday>> = {
  monday: 'tuesday',
  tuesday: 'wednesday',
  wednesday: 'thursday',
  thursday: 'friday',
  friday: 'saturday',
  saturday: 'sunday',
  sunday: 'monday',
};

/** First day of the calendar's weeks. */
export const weekStartOf = ({ weekEnd }: WeekCalendar): Weekday => DAYS_FROM_START[weekEnd];

const endsInNextYear = ({ named, yearEndMonth }: WeekCalendar): boolean => named === 'most' && yearEndMonth < 6;

function yearEnd(year: number, calendar: WeekCalendar): string {
  const { yearEndMonth: month, rule } = calendar;
  const endYear = year + (endsInNextYear(calendar) ? 1 : 0);
  const monthEnd = isoDay({ year: endYear, month, day: daysInMonth(endYear, month) });
  const weekEndBefore = addDays(monthEnd, -((dayOfWeek(monthEnd, weekStartOf(calendar)) + 1) % 7));
  return rule === 'nearest' && daysBetween(weekEndBefore, monthEnd) > 3 ? addDays(weekEndBefore, 7) : weekEndBefore;
}

/** The fiscal year of that name, both ends inclusive. */
export function weekYear(year: number, calendar: WeekCalendar = NRF): WeekYear {
  const from = addDays(yearEnd(year - 1, calendar), 1);
  const to = yearEnd(year, calendar);
  return { year, from, to, weeks: ((daysBetween(from, to) + 1) / 7) as 52 | 53 };
}

/** The fiscal year that holds `day`. */
export function weekYearOf(day: string, calendar: WeekCalendar = NRF): WeekYear {
  const guess = civil(day).year;
  for (const year of [guess - 1, guess, guess + 1]) {
    const found = weekYear(year, calendar);
    if (found.from <= day && day <= found.to) return found;
  }
  throw new Error(`no fiscal year holds ${day}`);
}

/** Its twelve months; a 53rd week lengthens the last one. */
export function weekMonths(year: number, calendar: WeekCalendar = NRF): WeekMonth[] {
  const { from, weeks } = weekYear(year, calendar);
  const pattern = calendar.pattern.split('-').map(Number);
  const months: WeekMonth[] = [];
  let start = from;
  for (let month = 1; month <= 12; month++) {
    const length = pattern[(month - 1) % 3]! + (month === 12 && weeks === 53 ? 1 : 0);
    const to = addDays(start, 7 * length - 1);
    months.push({ year, month, from: start, to, weeks: length });
    start = addDays(to, 1);
  }
  return months;
}

/** A week by its number; null where the year has no 53rd. */
export function fiscalWeek(year: number, week: number, calendar: WeekCalendar = NRF): FiscalWeek | null {
  const { from, weeks } = weekYear(year, calendar);
  if (week < 1 || week > weeks) return null;
  const start = addDays(from, 7 * (week - 1));
  return { year, week, from: start, to: addDays(start, 6) };
}

/** The week that holds `day`. */
export function fiscalWeekOf(day: string, calendar: WeekCalendar = NRF): FiscalWeek {
  const { year, from } = weekYearOf(day, calendar);
  return fiscalWeek(year, Math.floor(daysBetween(from, day) / 7) + 1, calendar)!;
}

/**
 * The week that one is compared with a year before. `restated`: the week 364 days before, so that after a year of 53
 * weeks every week meets its own season (week 1 of FY2024 meets week 2 of FY2023); `reported`: the one of the same
 * number, null where the year before has no 53rd. Source of the rule: nrf.com, restated 4-5-4 calendar.
 */
export function weekYearAgo(week: FiscalWeek, mode: 'restated' | 'reported', calendar: WeekCalendar = NRF) {
  if (mode === 'reported') return fiscalWeek(week.year - 1, week.week, calendar);
  return fiscalWeekOf(addDays(week.from, -364), calendar);
}
