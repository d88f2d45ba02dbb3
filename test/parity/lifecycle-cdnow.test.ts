import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { rowsOf } from '../support/plain.js';
import { hasShared } from '../support/public-data.js';
import { cdnowTables, worldOf } from '../support/sql-engine.js';

/** Every figure by pandas over the raw file: states by masks over last, count and gaps of each customer's days. */
describe.skipIf(!hasShared('cdnow_sample/cdnow_sample.csv'))('lifecycle of CDNOW, first half of 1998', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = (await worldOf(cdnowTables())).engine;
  });
  afterAll(() => engine.close());

  const lifecycle = (options: Readonly<Record<string, unknown>> = {}, request: object = {}) =>
    analyze(engine, manifest, {
      analysis: 'lifecycle',
      asOf: '1998-06-30',
      period: '1998-01-01..1998-06-30',
      ...request,
      options,
    });

  it('stands by 180 and 365 days: 86 repeat, 342 loyal, 87 won back', async () => {
    const rows = await rowsOf(await lifecycle({ dormant_days: 180, defected_days: 365 }), 'states');
    expect(Object.fromEntries(rows.map(({ state, customers }) => [state, customers]))).toEqual({
      first_time: 0,
      repeat: 86,
      loyal: 342,
      won_back: 87,
      dormant: 303,
      defected: 1539,
    });
  });

  it('takes twice and four times the usual gap of 79 days, after which 211 of 1,791 silent ones came back', async () => {
    const result = await lifecycle();
    const rate = result.metrics.find(({ id }) => id === 'won_back_rate')!;
    expect([rate.numerator, rate.denominator]).toEqual([211, 1791]);
    const rows = await rowsOf(result, 'states');
    expect(rows.map(({ silent_from }) => silent_from).filter((days) => days !== null)).toEqual([158, 316]);
  });

  it('puts the lost and won back of retention where they stand now: all 297 dormant, 193 in three states', async () => {
    const rows = await rowsOf(await lifecycle({ dormant_days: 180, defected_days: 365 }), 'retention_by_state');
    const of = (flow: string) =>
      rows.filter((row) => row.flow === flow).map(({ state, customers }) => [state, customers]);
    expect(of('lost')).toEqual([['dormant', 297]]);
    expect(of('reactivated')).toEqual([
      ['repeat', 49],
      ['loyal', 57],
      ['won_back', 87],
    ]);
  });

  it('says .2915 of a second purchase within 90 days, and no median', async () => {
    const result = await lifecycle({}, { period: 'all' });
    const value = (id: string) => result.metrics.find((metric) => metric.id === id)!.value;
    expect(value('first_to_repeat')).toBeCloseTo(0.2915, 4);
    expect(value('days_to_second')).toBeNull();
  });
});
