import { describe, expect, it } from 'vitest';
import { heldPart, usualSilence } from './coverage.js';
import { addDays, dayOfWeek } from './period-days.js';
import { type Rest, restOf, type Trading } from './selling-days.js';

const year = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` });

describe('the part of a period that the data hold', () => {
  it('begins and ends with the data', () => {
    const reach = { first: '2024-07-01', last: '2025-03-31', slack: 0 };
    expect(heldPart(year(2024), reach)).toEqual({ from: '2024-07-01', to: '2024-12-31' });
    expect(heldPart(year(2025), reach)).toEqual({ from: '2025-01-01', to: '2025-03-31' });
    expect(heldPart(year(2023), reach)).toBeNull();
    expect(heldPart(year(2026), reach)).toBeNull();
  });

  it('is whole where the silence is no longer than usual, or a hundredth of the days', () => {
    const reach = { first: '2024-01-04', last: '2024-12-31', slack: 0 };
    expect(heldPart(year(2024), reach)).toEqual(year(2024));
    const january = { from: '2024-01-01', to: '2024-01-31' };
    expect(heldPart(january, reach)).toEqual({ from: '2024-01-04', to: '2024-01-31' });
    expect(heldPart(january, { ...reach, slack: 3 })).toEqual(january);
  });

  it('takes as usual the gaps of 98 of 100, of few gaps the longest', () => {
    expect(usualSilence([])).toBe(0);
    expect(usualSilence([{ gap: 1, n: 300 }])).toBe(0);
    expect(
      usualSilence([
        { gap: 1, n: 200 },
        { gap: 3, n: 50 },
      ]),
    ).toBe(2);
    expect(
      usualSilence([
        { gap: 1, n: 500 },
        { gap: 40, n: 1 },
      ]),
    ).toBe(0);
    expect(
      usualSilence([
        { gap: 30, n: 2 },
        { gap: 117, n: 1 },
      ]),
    ).toBe(116);
  });
});

function trading(
  sells: (day: string) => boolean,
  last: string,
  marked: readonly (readonly [string, boolean])[] = [],
): Trading {
  const days = Array.from({ length: 366 }, (_, back) => addDays(last, -back));
  return { sold: new Set(days.filter(sells)), first: days.at(-1)!, calendar: new Map(marked) };
}

describe('whether anything is still to come of a week or month', () => {
  const workdays = (day: string) => dayOfWeek(day) < 5;
  const cases: readonly (readonly [string, Trading, string, string, Rest])[] = [
    ['a weekend of a Monday-to-Friday shop', trading(workdays, '2025-11-28'), '2025-11-28', '2025-11-30', 'over'],
    ['a Friday of it', trading(workdays, '2025-11-27'), '2025-11-27', '2025-11-30', 'open'],
    ['a Sunday of a shop open each day', trading(() => true, '2025-11-29'), '2025-11-29', '2025-11-30', 'open'],
    [
      'a Saturday that sold twice in a quarter',
      trading((day) => workdays(day) || day === '2025-11-08' || day === '2025-10-04', '2025-11-28'),
      '2025-11-28',
      '2025-11-30',
      'doubt',
    ],
    [
      'a holiday, where the last ones sold nothing',
      trading((day) => workdays(day) && day !== '2025-05-01', '2025-10-31', [
        ['2025-05-01', false],
        ['2025-11-03', false],
      ]),
      '2025-10-31',
      '2025-11-03',
      'over',
    ],
    [
      'a Sunday one works on instead',
      trading(workdays, '2025-09-26', [['2025-09-28', true]]),
      '2025-09-26',
      '2025-09-28',
      'open',
    ],
    [
      'data of two weeks',
      { sold: new Set(['2025-11-28']), first: '2025-11-17', calendar: new Map() },
      '2025-11-28',
      '2025-11-30',
      'doubt',
    ],
  ];
  for (const [name, shop, seen, end, rest] of cases)
    it(`${name}: ${rest}`, () => expect(restOf(shop, seen, end)).toBe(rest));
});
