import { describe, expect, it } from 'vitest';
import { WORDS as PLAIN, spec, table } from '../../../test/support/chart-examples.js';
import { english } from '../../core/message.js';
import { drawChart } from './chart.js';
import { isOneScale, shortPeriods } from './course.js';
import { singles, tableOf } from './multiples.js';

const NUMBER = { kind: 'count', priority: 1, nullable: true } as const;
const COLUMNS = {
  period: { kind: 'text', priority: 1, nullable: false },
  value: NUMBER,
  year_ago: NUMBER,
  month: { kind: 'flag', priority: 3, nullable: false },
} as const;
const WORDS = {
  language: 'en',
  say: english,
  column: (name: string) => (name === 'year_ago' ? 'A year ago' : name),
  cell: (cell: unknown) => String(cell),
  axis: (value: number) => String(value),
};
const SPEC = {
  id: 'c',
  type: 'line',
  table: 't',
  x: 'period',
  y: ['value'],
  before: 'year_ago',
  beside: 'month',
} as const;

const row = (period: string, value: number, year_ago: number | null) => ({
  period,
  value,
  year_ago,
  month: !period.includes('W'),
});
const WEEKS = [
  ['2025-W51', 30, 20],
  ['2025-W52', 20, 25],
] as const;
const draw = async (rows: ReturnType<typeof row>[]) =>
  (await drawChart(SPEC, { columns: COLUMNS, rows }, WORDS, { id: 'x', title: 'T' }))!;
const strokes = (svg: string, role: string) => svg.match(new RegExp(`<path[^>]*class="l-${role}"`, 'g'))?.length ?? 0;

describe('weeks and months on one axis', () => {
  it('stand on a scale each where months are of another size, with the year before thin behind both', async () => {
    const { svg, alternative } = await draw([
      ...WEEKS.map(([period, value, year]) => row(period, value, year)),
      row('2025-10', 120, 90),
      row('2025-11', 100, 110),
    ]);
    expect(svg).toMatch(/>by week<\/text>[\s\S]*>by month<\/text>/);
    expect([strokes(svg, 's0'), strokes(svg, 'muted')]).toEqual([2, 2]);
    expect(svg).toContain('>A year ago</text>');
    expect(alternative).toBe(
      'Line chart: value by period, 2 values from 2025-W51 to 2025-W52. ' +
        'Lowest 20 (2025-W52), highest 30 (2025-W51), last 20 (2025-W52). ' +
        'Beside it 2 months from 2025-10 to 2025-11: lowest 100 (2025-11), highest 120 (2025-10), last 100. ' +
        'A year ago as a thin line: 25 for 2025-W52, 110 for 2025-11.',
    );
  });

  it('have no thin line, and no name for one, where nothing is known of the year before', async () => {
    const { svg, alternative } = await draw([
      row('2025-W51', 30, null),
      row('2025-W52', 20, null),
      row('2025-11', 25, null),
    ]);
    expect(strokes(svg, 'muted')).toBe(0);
    expect(svg).not.toContain('A year ago');
    expect(svg).not.toContain('by month');
    expect(alternative).not.toContain('A year ago');
  });

  it('are drawn where all of them are alike, or nothing', async () => {
    const alike = [row('2025-W51', 5, 5), row('2025-W52', 5, 5), row('2025-10', 50, 50), row('2025-11', 50, 50)];
    expect((await draw(alike)).svg).toContain('>by month</text>');
    const nothing = alike.map((one) => ({ ...one, value: 0, year_ago: 0 }));
    expect(strokes((await draw(nothing)).svg, 's0')).toBe(2);
  });

  it.each([
    [[10, 12], [45, 50], false],
    [[0.8, 0.9], [0.85, 0.7], true],
    [[-5, 3], [20, 30], true],
    [[10], [], true],
  ] as const)('%j and %j on one scale: %s', (weeks, months, one) => {
    expect(isOneScale(weeks, months)).toBe(one);
  });

  it('name their periods shortly, the year where it begins', () => {
    expect(shortPeriods(['2025-W51', '2025-W52', '2026-W01'])).toEqual(['51\nW 2025', '52', '01\nW 2026']);
    expect(shortPeriods(['2024-12', '2025-01', '2025-02'])).toEqual(['12', '01\n2025', '02']);
  });
});

describe('places of an axis', () => {
  const drawn = async (days: readonly string[]) => {
    const data = table(
      { month: 'date', revenue: 'money' },
      days.map((day, place) => [day, 5 + place]),
    );
    const { svg } = (await drawChart(spec('line'), data, PLAIN, { id: 'c', title: 't' }))!;
    return [...svg.matchAll(/>(\d{4}-[^<]+)<\/text>/g)].map(([, text]) => text);
  };

  it.each([
    [
      ['2025-01-01', '2025-02-01', '2025-04-01'],
      ['2025-01', '2025-02', '2025-04'],
    ],
    [
      ['2024-10-01', '2025-01-01', '2025-07-01'],
      ['2024-Q4', '2025-Q1', '2025-Q3'],
    ],
    [
      ['2025-01-06', '2025-01-13', '2025-02-01'],
      ['2025-01-06', '2025-01-13', '2025-02-01'],
    ],
  ])('%j read %j', async (days, names) => {
    expect(await drawn(days)).toEqual(names);
  });

  it('stand as rungs where the table is a ladder, and each has its name', async () => {
    const data = table({ month: 'text', revenue: 'money' }, [
      ['lead', 5],
      ['qualified', 1],
      ['proposal', 9],
      ['negotiation', 3],
      ['agreed upon', 2],
      ['in delivery', 1],
    ]);
    const names = async (over: Parameters<typeof spec>[1]) => {
      const { svg } = (await drawChart(spec('bars', over), data, PLAIN, { id: 'c', title: 't' }))!;
      return [...svg.matchAll(/>([a-z ]{4,})<\/text>/g)].map(([, text]) => text);
    };
    expect(await names({ ladder: true })).toEqual([
      'lead',
      'qualified',
      'proposal',
      'negotiation',
      'agreed upon',
      'in delivery',
    ]);
    expect((await names({}))[0]).toBe('proposal');
  });

  it('hold what was seen before what is forecast, whose interval is about the forecast alone', async () => {
    const chart = { ...spec('line'), y: ['revenue'], low: 'low', high: 'high', history: { table: 'past', y: 'seen' } };
    const tables = {
      [chart.table]: table({ month: 'date', revenue: 'money', low: 'money', high: 'money' }, [
        ['2025-03-01', 5, 3, 7],
        ['2025-04-01', 6, 3, 9],
      ]),
      past: table({ month: 'date', seen: 'money' }, [
        ['2025-01-01', 8],
        ['2025-02-01', 4],
      ]),
    };
    const drawn = tableOf(chart, tables)!;
    const [single] = singles(chart, drawn, PLAIN);
    expect(single!.spec.y).toEqual(['seen', 'revenue']);
    const { svg, alternative } = (await drawChart(single!.spec, drawn, PLAIN, { id: 'c', title: 't' }))!;
    expect(svg.match(/fill-opacity="0.16"/g)).toHaveLength(1);
    expect(svg).toContain('>Forecast</text>');
    expect([...svg.matchAll(/>(\d{4}-\d\d)<\/text>/g)].map(([, month]) => month)).toEqual([
      '2025-01',
      '2025-02',
      '2025-03',
      '2025-04',
    ]);
    expect(alternative).toContain('2 values from 2025-03 to 2025-04. Lowest 5 (2025-03)');
    expect(alternative).toContain('Before it 2 values seen from 2025-01 to 2025-02, last 4.');
    expect(singles(chart, tables[chart.table]!, PLAIN)[0]!.spec.y).toEqual(['revenue']);
  });
});
