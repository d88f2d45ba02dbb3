import type { Period, Weekday } from '../result.js';
import {
  addDays,
  addMonths,
  type CalendarUnit,
  civil,
  daysBetween,
  daysInMonth,
  earlier,
  isoDay,
  monthsBetween,
  shiftStart,
  startOfWeekNumber,
  weekOf,
} from './period-days.js';
import { endOfSpan, parseLast, parseUnit, settingsOf, spanAt, TO_DATE, unitPeriod } from './period-unit.js';

export interface CompareContext {
  readonly asOf: string;
  readonly weekStart?: Weekday | undefined;
  readonly fiscalYearStart?: number | undefined;
}

interface Span {
  readonly from: string;
  readonly to: string;
}

const isMonthEnd = (day: string): boolean => {
  const { year, month, day: dayOfMonth } = civil(day);
  return dayOfMonth === daysInMonth(year, month);
};

const monthEnd = (day: string): string => {
  const { year, month } = civil(day);
  return isoDay({ year, month, day: daysInMonth(year, month) });
};

const isWholeMonths = ({ from, to }: Span): boolean => from.endsWith('-01') && isMonthEnd(to);

/** The week of the same number a year before; the last one where that year has no 53rd. */
function weekYearBefore(start: string, weekStart: Weekday): string {
  const { year, week } = weekOf(start, weekStart);
  const same = startOfWeekNumber({ year: year - 1, week }, weekStart);
  return same ?? startOfWeekNumber({ year: year - 1, week: 52 }, weekStart)!;
}

/** Of whole months the end stays an end: February 2025 against all 29 days of February 2024. */
const yearBefore = ({ from, to }: Span, whole: boolean): Span => {
  const end = addMonths(to, -12);
  return { from: addMonths(from, -12), to: whole ? monthEnd(end) : end };
};

interface UnitSeen extends Span {
  readonly unit: CalendarUnit;
  /** False where `to` is only the day up to which the unit has been seen. */
  readonly whole: boolean;
}

function unitBefore({ unit, from, to, whole }: UnitSeen, basis: 'prev' | 'yoy', weekStart: Weekday): Span {
  const elapsed = daysBetween(from, to);
  if (basis === 'yoy' && unit === 'week') {
    const start = weekYearBefore(from, weekStart);
    return { from: start, to: addDays(start, elapsed) };
  }
  // The same dates, not the same number of days, a year apart: else a leap year moves 15 March to the 16th.
  if (basis === 'yoy' || unit === 'year') return yearBefore({ from, to }, whole && unit !== 'day');
  const start = shiftStart(unit, from, -1);
  const end = addDays(from, -1);
  return { from: start, to: whole ? end : earlier(addDays(start, elapsed), end) };
}

function lastBefore(spec: string, { from, to }: Span, seen: Span, basis: 'prev' | 'yoy', weekStart: Weekday): Span {
  const { unit, count } = parseLast(spec)!;
  const partial = seen.to < to;
  if (basis === 'prev') {
    const start = shiftStart(unit, from, -count);
    const end = addDays(from, -1);
    return { from: start, to: partial ? earlier(addDays(start, daysBetween(from, seen.to)), end) : end };
  }
  if (unit === 'day') {
    const end = addMonths(seen.to, -12);
    return { from: addDays(end, -daysBetween(from, seen.to)), to: end };
  }
  if (unit !== 'week') return yearBefore(seen, !partial);
  const lastWeek = weekYearBefore(shiftStart('week', addDays(to, 1), -1), weekStart);
  const start = shiftStart('week', lastWeek, 1 - count);
  return { from: start, to: addDays(start, daysBetween(from, seen.to)) };
}

function rangeBefore({ from, to }: Span, basis: 'prev' | 'yoy'): Span {
  if (basis === 'yoy') return yearBefore({ from, to }, isWholeMonths({ from, to }));
  const end = addDays(from, -1);
  if (!isWholeMonths({ from, to })) return { from: addDays(end, -daysBetween(from, to)), to: end };
  return { from: addMonths(from, -monthsBetween(from, addDays(to, 1))), to: end };
}

/** A span that is exactly one unit bears its name, another both its days. */
function named(span: Span, unit: CalendarUnit | null, fiscal: boolean, context: CompareContext): Period {
  const { weekStart, fiscalYearStart } = settingsOf(context);
  if (unit !== null) {
    const start = { ...spanAt(unit, span.from, weekStart, fiscal ? fiscalYearStart : 1), fiscal };
    const whole = unitPeriod(start, context.asOf, weekStart, fiscalYearStart);
    if (whole.from === span.from && whole.to === span.to) return whole;
  }
  const label = span.from === span.to ? span.from : `${span.from}..${span.to}`;
  return { ...span, complete: context.asOf >= span.to, label };
}

/** Where the name of a period says it ends, though it may have been cut to what was seen of it. */
function endOfNamed({ label, from, to }: Period, weekStart: Weekday, fiscalYearStart: number): string {
  const last = parseLast(label);
  if (last !== null) return addDays(shiftStart(last.unit, from, last.count), -1);
  const unit = parseUnit(label, weekStart, fiscalYearStart);
  return unit === null ? to : endOfSpan(unit);
}

/**
 * The period that one is compared with: `prev` the one before of the same unit and length, `yoy` the same one a year
 * before (weeks by their number; 29 February against the 28th). A period that as-of cuts off, and one to date, is
 * compared with as many days of the other, years with the same dates. Null for `all`: nothing lies before it.
 */
export function comparePeriod(period: Period, basis: 'prev' | 'yoy', context: CompareContext): Period | null {
  const { weekStart, fiscalYearStart } = settingsOf(context);
  if (period.label === 'all') return null;
  const end = endOfNamed(period, weekStart, fiscalYearStart);
  const isCut = !period.complete && (end > period.to || (context.asOf >= period.from && context.asOf < period.to));
  const seen = { from: period.from, to: isCut ? earlier(context.asOf, period.to) : period.to };
  const toDate = TO_DATE.get(period.label);
  const fiscalNow = fiscalYearStart !== 1;
  if (toDate) {
    const fiscal = fiscalNow && (toDate === 'quarter' || toDate === 'year');
    return named(unitBefore({ unit: toDate, ...seen, whole: false }, basis, weekStart), toDate, fiscal, context);
  }
  if (parseLast(period.label)) {
    return named(
      lastBefore(period.label, { from: period.from, to: end }, seen, basis, weekStart),
      null,
      false,
      context,
    );
  }
  const unit = parseUnit(period.label, weekStart, fiscalYearStart);
  if (unit) {
    const before = unitBefore({ unit: unit.unit, ...seen, whole: !isCut }, basis, weekStart);
    return named(before, unit.unit, unit.fiscal, context);
  }
  return named(rangeBefore(seen, basis), seen.from === seen.to ? 'day' : null, false, context);
}
