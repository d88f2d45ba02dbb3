import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grain } from '../columns/metric.js';
import { UserError } from '../errors.js';
import { addDays, comparePeriod, daysBetween, type PeriodContext, periodsOf, resolvePeriod } from './period.js';
import { dayNumber, dayOf, WEEKDAYS } from './period-days.js';

const base: PeriodContext = { asOf: '2025-06-30', firstDay: '2022-01-05', weekStart: 'monday', fiscalYearStart: 1 };
const span = (spec: string, context: Partial<PeriodContext> = {}) => {
  const { from, to, complete } = resolvePeriod(spec, { ...base, ...context });
  return `${from}..${to}${complete ? '' : ' partial'}`;
};
const other = (spec: string, basis: 'prev' | 'yoy', context: Partial<PeriodContext> = {}) => {
  const all = { ...base, ...context };
  const found = comparePeriod(resolvePeriod(spec, all), basis, all);
  return found === null ? null : `${found.from}..${found.to} ${found.label}${found.complete ? '' : ' partial'}`;
};

const anyDay = fc.integer({ min: dayNumber('1995-01-01'), max: dayNumber('2060-12-31') }).map(dayOf);
const anyGrain = fc.constantFrom<Grain>('day', 'week', 'month', 'quarter', 'year');
const anyWeekStart = fc.constantFrom(...WEEKDAYS);
const anyFiscalStart = fc.integer({ min: 1, max: 12 });

describe('resolvePeriod', () => {
  it.each([
    ['all', '2022-01-05..2025-06-30'],
    ['2024', '2024-01-01..2024-12-31'],
    ['2025', '2025-01-01..2025-12-31 partial'],
    ['2025-Q1', '2025-01-01..2025-03-31'],
    ['2025-q2', '2025-04-01..2025-06-30'],
    ['2025-H1', '2025-01-01..2025-06-30'],
    ['2025-H2', '2025-07-01..2025-12-31 partial'],
    ['2025-03', '2025-03-01..2025-03-31'],
    ['2025-W07', '2025-02-10..2025-02-16'],
    ['2020-W53', '2020-12-28..2021-01-03'],
    ['2025-03-31', '2025-03-31..2025-03-31'],
    ['2025-01-15..2025-02-14', '2025-01-15..2025-02-14'],
    ['last-12m', '2024-07-01..2025-06-30'],
    ['last-4w', '2025-06-02..2025-06-29'],
    ['last-7d', '2025-06-24..2025-06-30'],
    ['last-2q', '2025-01-01..2025-06-30'],
    ['last-1y', '2024-01-01..2024-12-31'],
    ['wtd', '2025-06-30..2025-06-30'],
    ['mtd', '2025-06-01..2025-06-30'],
    ['qtd', '2025-04-01..2025-06-30'],
    ['ytd', '2025-01-01..2025-06-30'],
    ['prev-week', '2025-06-23..2025-06-29'],
    ['prev-month', '2025-05-01..2025-05-31'],
    ['prev-quarter', '2025-01-01..2025-03-31'],
    ['prev-year', '2024-01-01..2024-12-31'],
  ])('%s as of 2025-06-30 is %s', (spec, expected) => {
    expect(span(spec)).toBe(expected);
  });

  it('last months are complete ones: the month of as-of counts from its last day on', () => {
    expect(span('last-12m', { asOf: '2025-06-29' })).toBe('2024-06-01..2025-05-31');
    expect(span('last-12m', { asOf: '2025-06-29', includePartial: true })).toBe('2024-07-01..2025-06-30 partial');
    expect(span('last-4w', { asOf: '2025-06-29' })).toBe('2025-06-02..2025-06-29');
  });

  it('fiscal years bear the number of the year in which they end, and govern quarters to date', () => {
    const april = { fiscalYearStart: 4, asOf: '2025-05-20' };
    expect(span('FY2025', april)).toBe('2024-04-01..2025-03-31');
    expect(span('FY2025-Q1', april)).toBe('2024-04-01..2024-06-30');
    expect(span('FY2025', base)).toBe('2025-01-01..2025-12-31 partial');
    expect(span('ytd', april)).toBe('2025-04-01..2025-05-20');
    expect(span('prev-quarter', { ...april, fiscalYearStart: 2 })).toBe('2025-02-01..2025-04-30');
    expect(resolvePeriod('prev-year', { ...base, ...april }).label).toBe('FY2025');
    expect(span('2025-Q1', april)).toBe('2025-01-01..2025-03-31');
  });

  it('weeks begin where the week start says', () => {
    expect(span('2025-W07', { weekStart: 'sunday' })).toBe('2025-02-09..2025-02-15');
    expect(span('wtd', { weekStart: 'saturday', asOf: '2025-06-30' })).toBe('2025-06-28..2025-06-30');
  });

  it('since and until are inclusive and stand instead of the name', () => {
    expect(span('last-12m', { since: '2025-01-05', until: '2025-03-04' })).toBe('2025-01-05..2025-03-04');
    expect(span('all', { since: '2025-01-05' })).toBe('2025-01-05..2025-06-30');
    expect(span('all', { until: '2025-07-04' })).toBe('2022-01-05..2025-07-04 partial');
  });

  it.each([
    '2025-13',
    '2025-Q5',
    '2025-W54',
    'last-0m',
    'last-99999y',
    'yesterday',
    '',
    '2025-02-30',
    'constructor',
    '0000',
    'FY2025-03',
  ])('refuses "%s" as usage, naming the forms', (spec) => {
    let error: unknown;
    try {
      resolvePeriod(spec, base);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ code: 'E_PERIOD', exit: 'usage' });
  });

  it('says what was probably meant, and which week a year lacks', () => {
    expect(() => resolvePeriod('last12m', base)).toThrow('did you mean last-12m?');
    expect(() => resolvePeriod('prev-mnth', base)).toThrow('did you mean prev-month?');
    expect(() => resolvePeriod('2025-W53', base)).toThrow('2025 has no week 53');
    expect(() => resolvePeriod('all', { ...base, since: '2025-03-04', until: '2025-03-01' })).toThrow(
      'begins after it ends',
    );
  });

  it('the label names the same days again, under any calendar', () => {
    fc.assert(
      fc.property(anyGrain, anyDay, anyWeekStart, anyFiscalStart, (grain, day, weekStart, fiscalYearStart) => {
        const [period] = periodsOf(grain, day, day, weekStart, fiscalYearStart);
        const context = { ...base, asOf: '2070-01-01', weekStart, fiscalYearStart };
        expect(resolvePeriod(period!.label, context)).toEqual({ ...period, complete: true });
      }),
    );
  });
});

describe('comparePeriod', () => {
  it.each([
    ['2025-03', 'prev', '2025-02-01..2025-02-28 2025-02'],
    ['2025-03', 'yoy', '2024-03-01..2024-03-31 2024-03'],
    ['2025-02', 'yoy', '2024-02-01..2024-02-29 2024-02'],
    ['2025-Q1', 'prev', '2024-10-01..2024-12-31 2024-Q4'],
    ['2025-H1', 'prev', '2024-07-01..2024-12-31 2024-H2'],
    ['2024', 'prev', '2023-01-01..2023-12-31 2023'],
    ['2025-W07', 'prev', '2025-02-03..2025-02-09 2025-W06'],
    ['2025-W07', 'yoy', '2024-02-12..2024-02-18 2024-W07'],
    ['2020-W53', 'yoy', '2019-12-23..2019-12-29 2019-W52'],
    ['last-12m', 'prev', '2023-07-01..2024-06-30 2023-07-01..2024-06-30'],
    ['last-12m', 'yoy', '2023-07-01..2024-06-30 2023-07-01..2024-06-30'],
    ['last-4w', 'prev', '2025-05-05..2025-06-01 2025-05-05..2025-06-01'],
    ['last-4w', 'yoy', '2024-06-03..2024-06-30 2024-06-03..2024-06-30'],
    ['last-7d', 'prev', '2025-06-17..2025-06-23 2025-06-17..2025-06-23'],
    ['last-7d', 'yoy', '2024-06-24..2024-06-30 2024-06-24..2024-06-30'],
    ['prev-month', 'prev', '2025-04-01..2025-04-30 2025-04'],
    ['2025-06-30', 'prev', '2025-06-29..2025-06-29 2025-06-29'],
    ['2024-02-29', 'yoy', '2023-02-28..2023-02-28 2023-02-28'],
    ['2025-01-15..2025-02-14', 'prev', '2024-12-15..2025-01-14 2024-12-15..2025-01-14'],
    ['2025-01-01..2025-02-28', 'prev', '2024-11-01..2024-12-31 2024-11-01..2024-12-31'],
    ['2025-01-01..2025-02-28', 'yoy', '2024-01-01..2024-02-29 2024-01-01..2024-02-29'],
  ] as const)('%s against %s is %s', (spec, basis, expected) => {
    expect(other(spec, basis)).toBe(expected);
  });

  it('a period that as-of cuts off is compared with as many days, never with a whole one', () => {
    expect(other('2025-06', 'prev', { asOf: '2025-06-12' })).toBe('2025-05-01..2025-05-12 2025-05-01..2025-05-12');
    expect(other('2025-06', 'yoy', { asOf: '2025-06-12' })).toBe('2024-06-01..2024-06-12 2024-06-01..2024-06-12');
    expect(other('2024', 'prev', { asOf: '2024-03-15' })).toBe('2023-01-01..2023-03-15 2023-01-01..2023-03-15');
    expect(other('2025-W26', 'yoy', { asOf: '2025-06-25' })).toBe('2024-06-24..2024-06-26 2024-06-24..2024-06-26');
  });

  it('to-date periods take the same elapsed days of the unit before', () => {
    expect(other('mtd', 'prev', { asOf: '2025-03-15' })).toBe('2025-02-01..2025-02-15 2025-02-01..2025-02-15');
    expect(other('mtd', 'prev', { asOf: '2025-03-31' })).toBe('2025-02-01..2025-02-28 2025-02');
    expect(other('mtd', 'yoy', { asOf: '2024-02-29' })).toBe('2023-02-01..2023-02-28 2023-02');
    expect(other('qtd', 'prev', { asOf: '2025-05-20' })).toBe('2025-01-01..2025-02-19 2025-01-01..2025-02-19');
    expect(other('ytd', 'yoy', { asOf: '2024-03-15' })).toBe('2023-01-01..2023-03-15 2023-01-01..2023-03-15');
    expect(other('wtd', 'prev', { asOf: '2025-06-25' })).toBe('2025-06-16..2025-06-18 2025-06-16..2025-06-18');
  });

  it('fiscal periods keep their names', () => {
    const april = { fiscalYearStart: 4, asOf: '2025-12-31' };
    expect(other('FY2025-Q1', 'prev', april)).toBe('2024-01-01..2024-03-31 FY2024-Q4');
    expect(other('FY2025', 'yoy', april)).toBe('2023-04-01..2024-03-31 FY2024');
  });

  it('nothing lies before all', () => expect(other('all', 'prev')).toBeNull());

  it('what lies before ends on the day before, and the year before is a year away', () => {
    const specs = ['2025', '2025-Q1', '2025-03', '2025-W07', 'last-12m', 'last-4w', 'last-7d', 'last-2q', 'FY2025-Q2'];
    fc.assert(
      fc.property(fc.constantFrom(...specs), anyFiscalStart, anyWeekStart, (spec, fiscalYearStart, weekStart) => {
        const context = { ...base, asOf: '2026-12-31', fiscalYearStart, weekStart };
        const period = resolvePeriod(spec, context);
        const previous = comparePeriod(period, 'prev', context)!;
        expect(addDays(previous.to, 1)).toBe(period.from);
        const year = comparePeriod(period, 'yoy', context)!;
        expect(Math.abs(daysBetween(year.from, period.from) - 365)).toBeLessThanOrEqual(6);
        expect(Math.abs(daysBetween(year.from, year.to) - daysBetween(period.from, period.to))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('periodsOf', () => {
  it('marks both ends that are cut off', () => {
    const months = periodsOf('month', '2025-01-15', '2025-04-10');
    expect(months.map(({ label, complete }) => `${label}${complete ? '' : ' partial'}`)).toEqual([
      '2025-01 partial',
      '2025-02',
      '2025-03',
      '2025-04 partial',
    ]);
  });

  it('covers every day once', () => {
    fc.assert(
      fc.property(
        anyGrain,
        anyDay,
        fc.nat(400),
        anyWeekStart,
        anyFiscalStart,
        (grain, from, days, weekStart, fiscal) => {
          const to = addDays(from, days);
          const periods = periodsOf(grain, from, to, weekStart, fiscal);
          expect(periods[0]!.from <= from && to <= periods.at(-1)!.to).toBe(true);
          periods.slice(1).forEach((period, i) => {
            expect(period.from).toBe(addDays(periods[i]!.to, 1));
          });
        },
      ),
    );
  });
});
