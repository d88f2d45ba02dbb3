import { describe, expect, it } from 'vitest';
import { UserError } from '../../core/errors.js';
import { BusinessCalendar, merged, type OpeningHours, weekdayNumber } from './business-time.js';

const at = (iso: string): number => Date.parse(iso) / 1000;
const week = (opens: string, closes: string, tz = 'UTC', days = [1, 2, 3, 4, 5]): OpeningHours[] =>
  days.map((weekday) => ({ weekday: String(weekday), opens, closes, tz }));

describe('ticket 941606 of the dbt_zendesk decision log (definitions.md G27)', () => {
  // Two schedules one after the other: the first until 2020-09-30 19:01:25, the second from then to the first answer.
  const until = at('2020-09-30T19:01:25Z');
  it.each([
    ['in UTC over midnight', week('12:00', '02:00')],
    ['in Pacific time', week('05:00', '19:00', 'America/Los_Angeles')],
  ])('is 960.1333 business minutes %s', (_, hours) => {
    const [levelOne, levelTwo] = [new BusinessCalendar(hours), new BusinessCalendar(week('00:00', '24:00'))];
    const seconds =
      levelOne.secondsBetween(at('2020-09-29T17:01:38Z'), until) +
      levelTwo.secondsBetween(until, at('2020-09-30T19:01:46Z'));
    expect(levelOne.secondsBetween(at('2020-09-29T17:01:38Z'), at('2020-09-30T03:00:00Z')) / 60).toBeCloseTo(
      538.3667,
      4,
    );
    expect(levelOne.secondsBetween(at('2020-09-30T03:00:00Z'), until) / 60).toBeCloseTo(421.4167, 4);
    expect(seconds / 60).toBeCloseTo(960.1333, 4);
  });
});

describe('when a target falls due, 09:00 to 17:00 on weekdays (HELPDESK.AI 3935, freescout 3756; definitions.md G28)', () => {
  const calendar = new BusinessCalendar(week('09:00', '17:00'));
  it.each([
    ['Friday 16:00 and 8 hours: Monday 16:00', '2025-06-06T16:00:00Z', 8, '2025-06-09T16:00:00Z'],
    ['Friday 16:00 and 2 hours: Monday 10:00', '2025-06-06T16:00:00Z', 2, '2025-06-09T10:00:00Z'],
    ['Tuesday 16:00 and 4 hours: Wednesday 12:00', '2025-06-03T16:00:00Z', 4, '2025-06-04T12:00:00Z'],
    ['Saturday and 1 hour: Monday 10:00', '2025-06-07T12:00:00Z', 1, '2025-06-09T10:00:00Z'],
    ['Monday 09:00 and 8 hours: the same day 17:00', '2025-06-09T09:00:00Z', 8, '2025-06-09T17:00:00Z'],
  ])('%s', (_, from, hours, due) => expect(calendar.addSeconds(at(from), hours * 3600)).toBe(at(due)));
  it('never comes where nothing opens', () => expect(new BusinessCalendar([]).addSeconds(0, 1)).toBeNull());
});

describe('summer time', () => {
  const night = new BusinessCalendar(week('00:00', '06:00', 'Europe/Berlin', [7]));
  it('takes an hour from the night it begins and gives one to that it ends', () => {
    expect(night.secondsBetween(at('2025-03-29T12:00:00Z'), at('2025-03-30T12:00:00Z'))).toBe(5 * 3600);
    expect(night.secondsBetween(at('2025-10-25T12:00:00Z'), at('2025-10-26T12:00:00Z'))).toBe(7 * 3600);
    expect(night.secondsBetween(at('2025-05-03T12:00:00Z'), at('2025-05-04T12:00:00Z'))).toBe(6 * 3600);
  });
  it('leaves office hours eight hours long and moves them in UTC', () => {
    const office = new BusinessCalendar(week('09:00', '17:00', 'Europe/Berlin'));
    expect(office.secondsBetween(at('2025-03-28T00:00:00Z'), at('2025-03-29T00:00:00Z'))).toBe(8 * 3600);
    expect(office.addSeconds(at('2025-03-28T20:00:00Z'), 0)).toBe(at('2025-03-31T07:00:00Z'));
    expect(office.addSeconds(at('2025-03-27T20:00:00Z'), 0)).toBe(at('2025-03-28T08:00:00Z'));
  });
});

describe('days that differ', () => {
  const hours = [
    ...week('09:00', '12:00', 'Asia/Shanghai'),
    ...week('13:00', '18:00', 'Asia/Shanghai'),
    { weekday: 'saturday', opens: '10:00', closes: '16:00', tz: 'Asia/Shanghai' },
  ];
  const calendar = new BusinessCalendar(hours, [
    { day: '2025-10-01', isWorkday: false },
    { day: '2025-10-11', isWorkday: true },
  ]);
  const of = (day: string) => calendar.secondsBetween(at(`${day}T00:00:00+08:00`), at(`${day}T23:59:59+08:00`)) / 3600;
  it('closes on a day off, opens the whole day on a make-up workday', () => {
    expect(['2025-10-01', '2025-10-10', '2025-10-11', '2025-10-18', '2025-10-19'].map(of)).toEqual([0, 8, 8, 6, 0]);
  });
  it('counts pauses once, in opening time', () => {
    const [from, to] = [at('2025-10-13T09:00:00+08:00'), at('2025-10-14T09:00:00+08:00')];
    const pauses = [
      { from: at('2025-10-13T11:00:00+08:00'), to: at('2025-10-13T14:00:00+08:00') },
      { from: at('2025-10-13T13:30:00+08:00'), to: at('2025-10-13T14:30:00+08:00') },
      { from: at('2025-10-13T17:00:00+08:00'), to: at('2025-10-15T00:00:00+08:00') },
    ];
    expect(calendar.secondsBetween(from, to, pauses)).toBe(8 * 3600 - 3600 - 1.5 * 3600 - 3600);
  });
  it('knows no time between an instant and an earlier one', () => expect(calendar.secondsBetween(10, 10)).toBe(0));
});

it('gives the same whether a span is asked as one or in pieces', () => {
  const calendar = new BusinessCalendar(week('08:30', '17:15:30', 'America/New_York'));
  const [from, to] = [at('2024-10-01T03:07:11Z'), at('2025-04-03T19:11:03Z')];
  let sum = 0;
  for (let t = from; t < to; t += 400_009)
    sum += new BusinessCalendar(week('08:30', '17:15:30', 'America/New_York')).secondsBetween(
      t,
      Math.min(to, t + 400_009),
    );
  expect(calendar.secondsBetween(from, to)).toBe(sum);
});

it('reads weekdays by number and name', () => {
  expect(['1', '7', '0', 'Mon', 'sunday', '周三', '星期天'].map(weekdayNumber)).toEqual([1, 7, 7, 1, 7, 3, 7]);
  expect(() => weekdayNumber('payday')).toThrow(UserError);
});

it('joins spans that overlap and clips them', () =>
  expect(
    merged(
      [
        { from: 5, to: 9 },
        { from: 1, to: 6 },
        { from: 20, to: 20 },
      ],
      2,
      8,
    ),
  ).toEqual([{ from: 2, to: 8 }]));

describe('times of day', () => {
  const open = (opens: string, closes: string) => new BusinessCalendar(week(opens, closes, 'UTC', [1]));
  // Monday 2024-01-01 has 1704067200 seconds.
  const hours = (calendar: BusinessCalendar) => calendar.secondsBetween(1_704_067_200, 1_704_153_600) / 3600;

  it.each([
    ['8:00 AM', '5:30 PM', 9.5],
    ['12:00 am', '12 p.m.', 12],
    ['上午9:00', '下午6:00', 9],
    ['9 am', '17:30:00', 8.5],
    ['00:00', '24:00', 24],
  ])('%s to %s', (from, to, wanted) => expect(hours(open(from, to))).toBe(wanted));

  it.each(['soon', '25:00', '8', '8:61', '13:00 PM extra', ''])('%s is none', (text) =>
    expect(() => open(text, '17:00')).toThrow(expect.objectContaining({ code: 'E_SCHEDULE', exit: 'input' })),
  );

  it('a zone that is not known is named', () =>
    expect(() => new BusinessCalendar(week('9:00', '17:00', 'Mars/Olympus', [1]))).toThrow(/Mars\/Olympus/));
});
