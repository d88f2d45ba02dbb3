import { expect, it } from 'vitest';
import { isOfChina, longHolidaysOfChina } from './days-off-china.js';

it('gives the week of Spring Festival and that of National Day, within the days asked for', () => {
  expect(longHolidaysOfChina('2024-12-30', '2025-02-02')).toEqual([
    '2025-01-28',
    '2025-01-29',
    '2025-01-30',
    '2025-01-31',
    '2025-02-01',
    '2025-02-02',
  ]);
  expect(longHolidaysOfChina('2025-09-29', '2025-10-03')).toEqual(['2025-10-01', '2025-10-02', '2025-10-03']);
  expect(longHolidaysOfChina('2023-01-01', '2024-12-31')).toHaveLength(30);
  expect([isOfChina('Asia/Shanghai'), isOfChina('UTC'), isOfChina('Asia/Tokyo')]).toEqual([true, false, false]);
});
