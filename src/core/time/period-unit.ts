import type { Grain } from '../columns/metric.js';
import type { Period, Weekday } from '../result.js';
import {
  addDays,
  addMonths,
  type CalendarUnit,
  civil,
  isoDay,
  MONTHS_IN,
  shiftStart,
  startOf,
  startOfWeekNumber,
  weekOf,
} from './period-days.js';

/** One unit of the calendar: a day, a week, a month, a quarter, a half or a year, of the calendar or the fiscal year. */
export interface UnitSpan {
  readonly unit: CalendarUnit;
  /** First day. */
  readonly start: string;
  /** Whether its name counts from the fiscal year's start: `FY2025-Q1`. */
  readonly fiscal: boolean;
}

export const endOfSpan = ({ unit, start }: UnitSpan): string => addDays(shiftStart(unit, start, 1), -1);

const two = (value: number): string => String(value).padStart(2, '0');
const four = (value: number): string => String(value).padStart(4, '0');

/** A fiscal year bears the number of the calendar year in which it ends; begun in January it is that year. */
const fiscalYearOf = (start: string, fiscalYearStart: number): number => {
  const { year, month } = civil(start);
  return fiscalYearStart > 1 && month >= fiscalYearStart ? year + 1 : year;
};

const fiscalStart = (year: number, fiscalYearStart: number): string =>
  isoDay({ year: fiscalYearStart > 1 ? year - 1 : year, month: fiscalYearStart, day: 1 });

/** The name that `parseUnit` reads back. */
export function unitLabel({ unit, start, fiscal }: UnitSpan, weekStart: Weekday, fiscalYearStart: number): string {
  if (unit === 'day') return start;
  if (unit === 'week') {
    const { year, week } = weekOf(start, weekStart);
    return `${four(year)}-W${two(week)}`;
  }
  const { year, month } = civil(start);
  if (unit === 'month') return `${four(year)}-${two(month)}`;
  const first = fiscal ? fiscalYearStart : 1;
  const name = fiscal ? `FY${four(fiscalYearOf(start, fiscalYearStart))}` : four(year);
  if (unit === 'year') return name;
  const index = Math.floor(((month - first + 12) % 12) / MONTHS_IN[unit]) + 1;
  return `${name}-${unit === 'quarter' ? 'Q' : 'H'}${index}`;
}

function parsePart(part: string, yearStart: string, year: number, weekStart: Weekday): Omit<UnitSpan, 'fiscal'> | null {
  const number = Number(part.replace(/\D/g, ''));
  if (/^Q[1-4]$/.test(part)) return { unit: 'quarter', start: addMonths(yearStart, 3 * (number - 1)) };
  if (/^H[12]$/.test(part)) return { unit: 'half', start: addMonths(yearStart, 6 * (number - 1)) };
  if (/^(0[1-9]|1[0-2])$/.test(part)) return { unit: 'month', start: addMonths(yearStart, number - 1) };
  if (!/^W\d{2}$/.test(part)) return null;
  const start = startOfWeekNumber({ year, week: number }, weekStart);
  return start === null ? null : { unit: 'week', start };
}

/** Reads `2025`, `2025-Q1`, `2025-H1`, `2025-03`, `2025-W07`, `FY2025`, `FY2025-Q1`, `FY2025-H1`; null for anything else. */
export function parseUnit(text: string, weekStart: Weekday, fiscalYearStart: number): UnitSpan | null {
  const match = /^(FY)?(\d{4})(?:-([QHW]?\d{1,2}))?$/.exec(text.toUpperCase());
  if (match === null || match[2] === '0000') return null;
  const fiscal = match[1] !== undefined;
  const year = Number(match[2]);
  const yearStart = fiscal ? fiscalStart(year, fiscalYearStart) : isoDay({ year, month: 1, day: 1 });
  if (match[3] === undefined) return { unit: 'year', start: yearStart, fiscal };
  if (fiscal && !/^[QH]/.test(match[3])) return null;
  const part = parsePart(match[3], yearStart, year, weekStart);
  return part === null ? null : { ...part, fiscal };
}

/** Periods that begin with the unit as-of lies in and end on as-of. */
export const TO_DATE: ReadonlyMap<string, Grain> = new Map([
  ['wtd', 'week'],
  ['mtd', 'month'],
  ['qtd', 'quarter'],
  ['ytd', 'year'],
]);
const LETTERS: Readonly<Record<string, Grain>> = { d: 'day', w: 'week', m: 'month', q: 'quarter', y: 'year' };
/** A hundred years of each. */
const MOST: Readonly<Record<Grain, number>> = { day: 36_525, week: 5_218, month: 1_200, quarter: 400, year: 100 };

export function parseLast(spec: string): { readonly unit: Grain; readonly count: number } | null {
  const match = /^last-(\d{1,5})([dwmqy])$/.exec(spec);
  if (match === null) return null;
  const unit = LETTERS[match[2]!]!;
  const count = Number(match[1]);
  return count >= 1 && count <= MOST[unit] ? { unit, count } : null;
}

/** Quarters and years follow the fiscal year where it does not begin in January; calendar ones are asked for by name. */
const isFiscal = (unit: CalendarUnit, fiscalYearStart: number): boolean =>
  fiscalYearStart !== 1 && (unit === 'quarter' || unit === 'half' || unit === 'year');

export const spanAt = (unit: CalendarUnit, day: string, weekStart: Weekday, fiscalYearStart: number): UnitSpan => ({
  unit,
  start: startOf(unit, day, weekStart, fiscalYearStart),
  fiscal: isFiscal(unit, fiscalYearStart),
});

export function unitPeriod(span: UnitSpan, asOf: string, weekStart: Weekday, fiscalYearStart: number): Period {
  const to = endOfSpan(span);
  return { from: span.start, to, complete: asOf >= to, label: unitLabel(span, weekStart, fiscalYearStart) };
}

export interface CalendarSettings {
  readonly weekStart: Weekday;
  readonly fiscalYearStart: number;
}

export const settingsOf = (context: Partial<Record<keyof CalendarSettings, unknown>>): CalendarSettings => ({
  weekStart: (context.weekStart as Weekday | undefined) ?? 'monday',
  fiscalYearStart: (context.fiscalYearStart as number | undefined) ?? 1,
});
