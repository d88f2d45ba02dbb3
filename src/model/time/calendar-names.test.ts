import { expect, it } from 'vitest';
import { calendarNamed } from './calendar-names.js';

it('knows days of the week by name and number, whatever the language and case', () => {
  for (const typed of ['Sunday', ' sunday ', 'SUN', '周日', '星期天', '7', '0'])
    expect(calendarNamed('weekday', typed), typed).toEqual({ begin: '7 ', end: '' });
  expect(calendarNamed('weekday', 'payday')).toBeUndefined();
});

it('knows months and quarters, of every year or of one', () => {
  for (const typed of ['June', 'jun', '6', '06', '6月', '六月'])
    expect(calendarNamed('month', typed), typed).toEqual({ begin: '', end: '-06' });
  for (const typed of ['June 2025', '2025 june', '2025年6月', '2025-6'])
    expect(calendarNamed('month', typed), typed).toEqual({ begin: '2025', end: '-06' });
  for (const typed of ['Q2', 'q2', '2', '二季度', '第二季度'])
    expect(calendarNamed('quarter', typed), typed).toEqual({ begin: '', end: '-Q2' });
  expect(calendarNamed('quarter', '2025 Q2')).toEqual({ begin: '2025', end: '-Q2' });
  expect(calendarNamed('hour', '9:00')).toEqual({ begin: '09', end: '' });
  for (const part of ['month', 'quarter', 'hour'] as const) expect(calendarNamed(part, 'soon'), part).toBeUndefined();
});
