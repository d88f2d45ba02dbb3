import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEEK, WEEKS_A_MONTH, WEEKS_A_YEAR } from '../../stats/lifetime/weeks.js';
import type { Grain } from '../columns/metric.js';
import { MONTH_DAYS, YEAR_DAYS } from './duration.js';
import { addDays, addMonths, endOf, isoWeek, monthsBetween, startOf, weekOf } from './period.js';
import { dayNumber, dayOf, dayOfWeek, WEEKDAYS } from './period-days.js';

const anyDay = fc.integer({ min: dayNumber('1995-01-01'), max: dayNumber('2060-12-31') }).map(dayOf);
const anyGrain = fc.constantFrom<Grain>('day', 'week', 'month', 'quarter', 'year');
const anyWeekStart = fc.constantFrom(...WEEKDAYS);
const anyFiscalStart = fc.integer({ min: 1, max: 12 });

describe('day arithmetic', () => {
  it('counts years and months as the models do', () => {
    expect([YEAR_DAYS, MONTH_DAYS]).toEqual([WEEKS_A_YEAR * WEEK, WEEKS_A_MONTH * WEEK]);
  });

  it('agrees with the JavaScript engine for every day of 1990 to 2110', () => {
    const [first, last] = [dayNumber('1990-01-01'), dayNumber('2110-12-31')];
    expect([first, last]).toEqual([Date.UTC(1990, 0, 1) / 86_400_000, Date.UTC(2110, 11, 31) / 86_400_000]);
    const others: string[] = [];
    for (let number = first; number <= last; number++) {
      const date = new Date(number * 86_400_000);
      const day = date.toISOString().slice(0, 10);
      const agrees =
        dayOf(number) === day && dayNumber(day) === number && dayOfWeek(day) === (date.getUTCDay() + 6) % 7;
      if (!agrees) others.push(day);
    }
    expect(others).toEqual([]);
  });

  it.each([
    ['2005-01-01', '2004-W53-6'],
    ['2005-12-31', '2005-W52-6'],
    ['2008-12-29', '2009-W01-1'],
    ['2010-01-03', '2009-W53-7'],
    ['2020-12-31', '2020-W53-4'],
    ['2021-01-03', '2020-W53-7'],
    ['2024-12-30', '2025-W01-1'],
    ['2026-12-31', '2026-W53-4'],
  ])('G41: ISO week of %s is %s (ISO 8601)', (day, expected) => {
    const { year, week, weekday } = isoWeek(day);
    expect(`${year}-W${String(week).padStart(2, '0')}-${weekday}`).toBe(expected);
  });

  it.each([
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2021, 1],
    ['2022-01-01', 2021, 52],
    ['2023-01-01', 2023, 1],
  ])('weeks from Sunday number as the epidemiological weeks of the CDC: %s', (day, year, week) => {
    expect(weekOf(day, 'sunday')).toEqual({ year, week });
  });

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2025-01-15', -13, '2023-12-15'],
  ])('month ends are clamped as by date_add of Trino: %s + %i months = %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it.each([
    ['2025-01-31', '2025-02-28', 1],
    ['2025-01-31', '2025-02-27', 0],
    ['2025-01-15', '2025-02-14', 0],
    ['2025-02-28', '2025-01-31', -1],
    ['2024-02-29', '2025-02-28', 12],
  ])('whole months as by date_diff of Trino (Joda): %s to %s is %i', (from, to, expected) => {
    expect(monthsBetween(from, to)).toBe(expected);
  });

  it('a day lies in its unit, and units follow each other without a gap', () => {
    fc.assert(
      fc.property(anyGrain, anyDay, anyWeekStart, anyFiscalStart, (grain, day, weekStart, fiscal) => {
        const [start, end] = [startOf(grain, day, weekStart, fiscal), endOf(grain, day, weekStart, fiscal)];
        expect(start <= day && day <= end).toBe(true);
        expect(startOf(grain, end, weekStart, fiscal)).toBe(start);
        expect(startOf(grain, addDays(end, 1), weekStart, fiscal)).toBe(addDays(end, 1));
      }),
    );
  });

  it('adding the whole months between two days never passes the later, and one more does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const months = monthsBetween(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
      }),
    );
  });
});
