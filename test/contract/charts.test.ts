import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLong, type Result } from '../../src/core/result.js';
import type { Chart } from '../../src/core/screen.js';
import { chartFaults } from '../../src/dev/chart-rules.js';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { loadLocalizer } from '../../src/i18n/load.js';
import { MOST_SERIES } from '../../src/render/charts/arrange.js';
import { chartData } from '../../src/render/charts/data.js';
import { distinct, numeric } from '../../src/render/charts/figure.js';
import { singles, tableOf, titleOf } from '../../src/render/charts/multiples.js';
import { chartWords } from '../../src/render/charts/words.js';
import { analyze } from '../../src/run/analyze.js';
import { shopEngine } from '../support/rows-engine.js';

let shop: Engine;
beforeAll(async () => {
  shop = await shopEngine();
});
afterAll(() => shop.close());

describe('rules of declared charts', () => {
  const [entry] = manifest.entries.filter(({ id }) => id === 'resellers');
  const faults = (over: Partial<Chart>) =>
    chartFaults({ id: 'c', type: 'bars', table: 'scorecard', x: 'reseller_id', y: ['score'], ...over }, entry!.tables);

  it.each(manifest.entries.map(({ id, charts, tables }) => [id, charts, tables] as const))(
    'are kept by %s',
    (_id, charts, tables) => {
      expect(charts.flatMap((chart) => chartFaults(chart, tables))).toEqual([]);
    },
  );

  it('refuse two units on one axis, what is no measure, columns that are not there', () => {
    expect(faults({ y: ['score', 'revenue_net'] })).toEqual(['c: one axis would hold ratio and money']);
    expect(faults({ y: ['state'] })).toEqual(['c: state is code and stands along no axis']);
    expect(faults({ each: 'nothing' })).toEqual(['c: scorecard has no column nothing']);
    expect(faults({ table: 'nothing' })).toEqual(['c: there is no table nothing']);
  });

  it('refuse names as places where there are ids, and a range with one end', () => {
    expect(faults({ x: 'name' })).toEqual(['c: two of one name would be one: place them by reseller_id']);
    const [basket] = manifest.entries.filter(({ id }) => id === 'basket');
    const sizes: Chart = { id: 's', type: 'bars', table: 'sizes', x: 'items_from', y: ['baskets'] };
    expect(chartFaults(sizes, basket!.tables)).toEqual(['s: items_from begins a range whose end is not told']);
  });

  it('refuse a forecast without its history, or with one of something else', () => {
    const ahead: Chart = {
      id: 'f',
      type: 'line',
      table: 'forecast',
      x: 'month',
      y: ['forecast'],
      low: 'low',
      high: 'high',
    };
    const past = (table: string, y: string) => chartFaults({ ...ahead, history: { table, y } }, entry!.tables);
    expect(chartFaults(ahead, entry!.tables)).toEqual(['f: a forecast stands without its history']);
    expect(past('history', 'seen')).toEqual([]);
    expect(past('history', 'told')).toEqual(['f: history has no month or no told']);
    expect(past('forecast', 'forecast')).toEqual(['f: forecast is a column of forecast as well']);
  });

  it('refuse rungs that would stand by their value', () => {
    const [pipeline] = manifest.entries.filter(({ id }) => id === 'pipeline');
    const stages: Chart = { id: 's', type: 'bars', table: 'stages', x: 'stage', y: ['entered'] };
    expect(chartFaults(stages, pipeline!.tables)).toEqual([
      's: stage would stand by value and not by its rungs: say ladder',
    ]);
    expect(chartFaults({ ...stages, ladder: true }, pipeline!.tables)).toEqual([]);
  });

  it('refuse an interval that is not drawn and a running total among its parts', () => {
    expect(faults({ y: ['win_rate'] })).toEqual(['c: win_rate has an interval that is not drawn']);
    expect(faults({ y: ['win_rate'], low: 'low', high: 'high' })).toEqual([]);
    expect(faults({ type: 'forest' })).toEqual(['c: a forest shows intervals, and it names none']);
    expect(faults({ table: 'concentration', y: ['share', 'cumulative_share'] })).toEqual([
      'c: a running total stands among its parts',
    ]);
  });
});

/** Every place of a picture is stood on once; ids with a name beside them are named; shares stay within all and nothing. */
async function expectReadable(
  chart: Chart,
  result: Result,
  analysis: string,
  charts: readonly Chart[],
  titles: string[],
): Promise<number> {
  const table = tableOf(chart, result.tables);
  if (table === undefined) return 0;
  const localizer = await loadLocalizer('en', manifest);
  const own = singles(chart, table, chartWords(analysis, localizer));
  for (const single of own) titles.push(titleOf(chart, single, table, charts, analysis, localizer));
  for (const { spec } of own) {
    const data = await chartData(spec, table);
    const rows = data.rows.filter((row) => spec.y.some((name) => numeric(row[name]) !== null));
    const places = rows.map((row) =>
      chart.type === 'lorenz' || chart.type === 'quadrant'
        ? JSON.stringify([row[spec.series ?? spec.x], row[spec.x], row[spec.y[0]!]])
        : JSON.stringify([row[spec.x], spec.series === undefined ? null : row[spec.series]]),
    );
    if (chart.type !== 'lorenz') expect([...new Set(places)], `places of ${spec.id}`).toEqual(places);
    if (spec.series !== undefined && (chart.type === 'line' || chart.type === 'bars'))
      expect(new Set(data.rows.map((row) => row[spec.series!])).size, spec.id).toBeLessThanOrEqual(MOST_SERIES);
    for (const name of [spec.x, spec.series].filter((one) => one !== undefined))
      if (!isLong(table) && table.columns[name]!.kind === 'id' && 'name' in table.columns)
        expect(data.columns[name]!.kind, `${spec.id} names ${name}`).toBe('text');
    if (chart.type === 'lorenz' || chart.type === 'quadrant') continue;
    for (const name of [spec.x, spec.series].filter((one) => one !== undefined)) {
      const { kind, codes } = data.columns[name]!;
      const values = distinct(data, name);
      if (kind === 'count' || kind === 'number')
        expect(values, `order of ${spec.id}`).toEqual([...values].sort((a, b) => Number(a) - Number(b)));
      if (kind === 'date') expect(values, `order of ${spec.id}`).toEqual([...values].sort());
      if (codes !== undefined)
        expect(values, `order of ${spec.id}`).toEqual(codes.filter((code) => values.includes(code)));
    }
  }
  return own.length;
}

describe.each(manifest.entries.map((entry) => [entry.id, entry] as const))('pictures of %s', (id, entry) => {
  it('hold one row a place, six series, names for ids, an order, a title of their own', async () => {
    const tables = [...new Set(entry.charts.flatMap(({ table, history }) => [table, history?.table ?? table]))];
    if (tables.length === 0) return;
    const result = await analyze(shop, manifest, { analysis: id, tables });
    let drawn = 0;
    const titles: string[] = [];
    for (const chart of entry.charts) drawn += await expectReadable(chart, result, id, entry.charts, titles);
    expect(drawn).toBeGreaterThan(0);
    expect([...new Set(titles)]).toEqual(titles);
  });
});
