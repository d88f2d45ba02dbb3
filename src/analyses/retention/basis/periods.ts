import type { Weekday } from '../../../core/result.js';
import { NRF, weekMonths, weekYearOf } from '../../../core/time/calendar.js';
import { addDays, daysBetween, endOf, shiftStart, startOf, weekdayBefore } from '../../../core/time/period-days.js';

export type CalendarGrain = 'week' | 'month' | 'quarter' | 'year';
export type CohortGrain = CalendarGrain | '4-5-4' | '4-4-5' | '5-4-4';

export interface Span {
  /** Inclusive ISO dates. */
  readonly from: string;
  readonly to: string;
}

export interface CalendarOf {
  readonly weekStart: Weekday;
  /** 1..12 */
  readonly fiscalYearStart: number;
}

/**
 * The periods of a grain that hold the days from `first` to `last`, in order. Quarters and years follow the fiscal year.
 * Retail months are whole weeks in the pattern named; their year ends near the end of the month before the fiscal year
 * begins, or of January where none is set, as at the NRF.
 */
export function periodsOf(grain: CohortGrain, first: string, last: string, calendar: CalendarOf): Span[] {
  if (grain === 'week' || grain === 'month' || grain === 'quarter' || grain === 'year') {
    const spans: Span[] = [];
    let from = startOf(grain, first, calendar.weekStart, calendar.fiscalYearStart);
    while (from <= last) {
      spans.push({ from, to: endOf(grain, from, calendar.weekStart, calendar.fiscalYearStart) });
      from = shiftStart(grain, from, 1);
    }
    return spans;
  }
  const retail = {
    ...NRF,
    pattern: grain,
    weekEnd: weekdayBefore(calendar.weekStart),
    yearEndMonth: calendar.fiscalYearStart === 1 ? NRF.yearEndMonth : calendar.fiscalYearStart - 1,
  };
  const spans: Span[] = [];
  for (let { year } = weekYearOf(first, retail); (spans.at(-1)?.to ?? first) < last || spans.length === 0; year++) {
    spans.push(...weekMonths(year, retail).map(({ from, to }) => ({ from, to })));
  }
  return spans.filter(({ from, to }) => to >= first && from <= last);
}

/** For each day from `first` to `last` the place of its period: what SQL makes its map of days from. */
export function placesByDay(periods: readonly Span[], first: string, last: string): { day: string; period: number }[] {
  const places: { day: string; period: number }[] = [];
  const days = daysBetween(first, last) + 1;
  let place = 0;
  for (let index = 0, day = first; index < days; index++, day = addDays(day, 1)) {
    while (day > periods[place]!.to) place += 1;
    places.push({ day, period: place });
  }
  return places;
}

/** The calendar grain in which a customer of the median gap (days) buys once or more; no gap is known where nobody bought twice. */
export function grainOfGap(gap: number | null): CalendarGrain {
  if (gap === null) return 'quarter';
  if (gap <= 7) return 'week';
  if (gap <= 31) return 'month';
  return gap <= 92 ? 'quarter' : 'year';
}
