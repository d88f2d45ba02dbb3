import { describe, expect, it } from 'vitest';
import { NRF } from '../core/time/calendar.js';
import { isRestated, restated, weekCalendarOf, weekPeriods, weekStarts } from './week-months.js';

describe('months of whole weeks', () => {
  it('are the NRF calendar of FY2023, with its 53rd week in the last month (nrf.com, coresight)', () => {
    const [last] = weekPeriods({ period: 'FY2023-P12' }, NRF, '2024-06-01', 0);
    expect(last).toMatchObject({ from: '2023-12-31', to: '2024-02-03', complete: true, label: 'FY2023-P12' });
    expect(weekPeriods({}, NRF, '2024-03-02', 1).map(({ label }) => label)).toEqual(['FY2023-P12', 'FY2024-P01']);
    expect(weekPeriods({}, NRF, '2024-03-01', 0).map(({ label }) => label)).toEqual(['FY2023-P12']);
  });

  it('restate the year before by 364 days: week 1 of FY2024 meets week 2 of FY2023', () => {
    expect(restated({ first: '2024-02-04', last: '2024-02-10' })).toEqual({ first: '2023-02-05', last: '2023-02-11' });
    expect(isRestated('2024-02-04', NRF)).toBe(true);
    expect(isRestated('2025-02-02', NRF)).toBe(false);
  });

  it('begin where the week and the fiscal year do', () => {
    const calendar = weekCalendarOf({ calendar: '4-4-5', weekStart: 'monday', fiscalYearStart: 1 })!;
    expect(calendar).toMatchObject({ pattern: '4-4-5', weekEnd: 'sunday', yearEndMonth: 12 });
    const [march] = weekPeriods({ period: '2025-P03' }, calendar, '2025-12-31', 0);
    expect(march).toMatchObject({ from: '2025-02-24', to: '2025-03-30' });
    expect(weekStarts('2025-05-01', calendar)).toEqual({ mtd: '2025-04-28', qtd: '2025-03-31', ytd: '2024-12-30' });
    expect(() => weekPeriods({ period: '2025-P13' }, calendar, '2025-12-31', 0)).toThrow('4-4-5');
  });
});
