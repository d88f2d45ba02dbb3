import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fiscalWeek,
  fiscalWeekOf,
  NRF,
  type WeekCalendar,
  weekMonths,
  weekYear,
  weekYearAgo,
  weekYearOf,
} from './calendar.js';
import { alignedBySpringFestival, nearSpringFestival, springFestival } from './calendar-spring-festival.js';
import { addDays, daysBetween, WEEKDAYS } from './period-days.js';

describe('calendar of weeks', () => {
  it('G41: the years of 53 weeks are 2000, 2006, 2012, 2017, 2023, then 2028 (nrf.com)', () => {
    const years = Array.from({ length: 30 }, (_, i) => 2000 + i);
    expect(years.filter((year) => weekYear(year).weeks === 53)).toEqual([2000, 2006, 2012, 2017, 2023, 2028]);
  });

  it('G41: week 53 of FY2012 is 27 January to 2 February 2013 (toolio)', () => {
    expect(fiscalWeek(2012, 53)).toMatchObject({ from: '2013-01-27', to: '2013-02-02' });
  });

  it.each([
    [2023, '2023-01-29', '2024-02-03'],
    [2024, '2024-02-04', '2025-02-01'],
    [2026, '2026-02-01', '2027-01-30'],
  ])('G41: FY%i runs %s to %s (nrf.com, coresight)', (year, from, to) => {
    expect(weekYear(year)).toMatchObject({ from, to });
  });

  it('months follow the pattern, and the 53rd week falls to the last', () => {
    expect(weekMonths(2024).map(({ weeks }) => weeks)).toEqual([4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4]);
    expect(weekMonths(2023).at(-1)).toMatchObject({ weeks: 5, from: '2023-12-31', to: '2024-02-03' });
    expect(
      weekMonths(2024, { ...NRF, pattern: '4-4-5' })
        .map(({ weeks }) => weeks)
        .slice(0, 3),
    ).toEqual([4, 4, 5]);
    expect(
      weekMonths(2024, { ...NRF, pattern: '5-4-4' })
        .map(({ weeks }) => weeks)
        .slice(0, 3),
    ).toEqual([5, 4, 4]);
  });

  it('restated, week 1 of FY2024 meets week 2 of FY2023; reported, week 1', () => {
    const week = fiscalWeek(2024, 1)!;
    expect(weekYearAgo(week, 'restated')).toMatchObject({ year: 2023, week: 2, from: '2023-02-05' });
    expect(weekYearAgo(week, 'reported')).toMatchObject({ year: 2023, week: 1 });
    expect(weekYearAgo(fiscalWeek(2023, 53)!, 'reported')).toBeNull();
    expect(weekYearAgo(fiscalWeek(2023, 53)!, 'restated')).toMatchObject({ year: 2023, week: 1 });
    expect(weekYearAgo(fiscalWeek(2023, 10)!, 'restated')).toMatchObject({ year: 2022, week: 10 });
  });

  it('a year that ends with December is named by it', () => {
    const calendar: WeekCalendar = { ...NRF, pattern: '4-4-5', yearEndMonth: 12, named: 'end' };
    expect(weekYear(2024, calendar)).toMatchObject({ from: '2023-12-31', to: '2024-12-28', weeks: 52 });
    expect(weekYear(2024, { ...calendar, rule: 'last', weekEnd: 'sunday' })).toMatchObject({ to: '2024-12-29' });
  });

  it('years join without gaps, months fill their year, and every day has its week', () => {
    const calendar = fc.record<WeekCalendar>({
      pattern: fc.constantFrom('4-5-4', '4-4-5', '5-4-4'),
      weekEnd: fc.constantFrom(...WEEKDAYS),
      yearEndMonth: fc.integer({ min: 1, max: 12 }),
      rule: fc.constantFrom('nearest', 'last'),
      named: fc.constantFrom('most', 'end'),
    });
    fc.assert(
      fc.property(calendar, fc.integer({ min: 1990, max: 2060 }), fc.nat(365), (settings, year, offset) => {
        const found = weekYear(year, settings);
        expect([52, 53]).toContain(found.weeks);
        expect(weekYear(year + 1, settings).from).toBe(addDays(found.to, 1));
        const months = weekMonths(year, settings);
        expect(months[0]!.from).toBe(found.from);
        expect(months.at(-1)!.to).toBe(found.to);
        const day = addDays(found.from, offset);
        const week = fiscalWeekOf(day, settings);
        expect(week.from <= day && day <= week.to).toBe(true);
        expect(weekYearOf(day, settings).from <= day).toBe(true);
        expect(daysBetween(weekYearAgo(week, 'restated', settings)!.from, week.from)).toBe(364);
      }),
    );
  });
});

describe('Spring Festival', () => {
  it("falls on the first day of the Chinese year by ICU's calendar, 2000 to 2050, but for two that ICU has wrong", () => {
    const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
      month: 'numeric',
      day: 'numeric',
      timeZone: 'Asia/Shanghai',
    });
    const other = [];
    for (let year = 2000; year <= 2050; year++) {
      if (chinese.format(new Date(`${springFestival(year)}T04:00:00Z`)) !== '1/1') other.push(springFestival(year));
    }
    // ICU approximates new moons within minutes of midnight in Beijing wrongly: 2027-02-06 23:56, 2030-02-03 00:07 (PyEphem).
    expect(other).toEqual(['2027-02-06', '2030-02-03']);
  });

  it('days are aligned by their distance from the festival: 2025-01-29 is 2024-02-10', () => {
    expect(alignedBySpringFestival('2025-01-29')).toBe('2024-02-10');
    expect(alignedBySpringFestival('2025-02-05')).toBe('2024-02-17');
    expect(alignedBySpringFestival('1999-02-05')).toBeNull();
    expect(nearSpringFestival('2025-02-01', '2025-02-28')).toBe(true);
    expect(nearSpringFestival('2025-06-01', '2025-06-30')).toBe(false);
  });
});
