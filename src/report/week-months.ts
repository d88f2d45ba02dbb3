import { UserError } from '../core/errors.js';
import { verbatim } from '../core/message.js';
import type { Period } from '../core/result.js';
import { NRF, type WeekCalendar, type WeekMonth, weekMonths, weekYear, weekYearOf } from '../core/time/calendar.js';
import { addDays } from '../core/time/period.js';
import { weekdayBefore } from '../core/time/period-days.js';
import type { Span } from '../run/span.js';
import type { ReportRequest } from './request.js';
import { REPORT } from './words.js';

const YEAR_DAYS = 364;

/** The calendar of whole weeks that a report is asked for; undefined where it follows civil months. The NRF's but for what is given. */
export function weekCalendarOf({ calendar, weekStart, fiscalYearStart }: ReportRequest): WeekCalendar | undefined {
  if (calendar === undefined) return undefined;
  return {
    ...NRF,
    pattern: calendar,
    ...(weekStart === undefined ? {} : { weekEnd: weekdayBefore(weekStart) }),
    ...(fiscalYearStart === undefined ? {} : { yearEndMonth: fiscalYearStart === 1 ? 12 : fiscalYearStart - 1 }),
  };
}

const labelOf = ({ year, month }: WeekMonth): string => `FY${year}-P${String(month).padStart(2, '0')}`;

const periodOf = (month: WeekMonth, asOf: string): Period => ({
  from: month.from,
  to: month.to,
  complete: month.to <= asOf,
  label: labelOf(month),
});

/** Months of whole weeks up to the one reported, oldest first: the last complete one, or the one named `FY2025-P11`. */
export function weekPeriods(request: ReportRequest, calendar: WeekCalendar, asOf: string, before: number): Period[] {
  const { year } = weekYearOf(asOf, calendar);
  const [, named, number] = /^(?:FY)?(\d{4})-P(\d{1,2})$/i.exec(request.period ?? '') ?? [];
  if (request.period !== undefined && (named === undefined || Number(number) < 1 || Number(number) > 12)) {
    throw new UserError(
      'E_PERIOD',
      'usage',
      REPORT.needs_one_week_month({ pattern: calendar.pattern, period: request.period }),
      {
        hint: verbatim(`crm-analyze report --calendar ${calendar.pattern} --period FY${year}-P01`),
      },
    );
  }
  const last = named === undefined ? year : Number(named);
  const first = last - Math.ceil(before / 12) - 1;
  const all = Array.from({ length: last - first + 1 }, (_, i) => weekMonths(first + i, calendar)).flat();
  const months = all.map((month) => periodOf(month, asOf));
  const at =
    named === undefined ? months.findLastIndex(({ complete }) => complete) : months.length - 12 + Number(number) - 1;
  return months.slice(Math.max(0, at - before), at + 1);
}

/** The same weeks of the year before: 364 days, so that after a year of 53 weeks every week meets its own season. */
export const restated = ({ first, last }: Span): Span => ({
  first: addDays(first, -YEAR_DAYS),
  last: addDays(last, -YEAR_DAYS),
});

/** Whether the year of the period or the one before has a 53rd week: then the year before is restated by a week. */
export function isRestated(day: string, calendar: WeekCalendar): boolean {
  const { year } = weekYearOf(day, calendar);
  return weekYear(year - 1, calendar).weeks === 53;
}

/** First days of the month, quarter and year of whole weeks that hold a day. */
export function weekStarts(day: string, calendar: WeekCalendar): { mtd: string; qtd: string; ytd: string } {
  const months = weekMonths(weekYearOf(day, calendar).year, calendar);
  const month = months.findIndex(({ from, to }) => from <= day && day <= to);
  return { mtd: months[month]!.from, qtd: months[month - (month % 3)]!.from, ytd: months[0]!.from };
}
