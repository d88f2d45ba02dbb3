import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { plain, rowsOf } from '../support/plain.js';
import { hasShared } from '../support/public-data.js';
import { cdnowTables, worldOf } from '../support/sql-engine.js';

/** Through the analysis itself: Fader, Hardie & Lee 2005, BTYD's walk-through, CLVTools; the figures are those of definitions.md §3. */
describe.skipIf(!hasShared('cdnow_sample/cdnow_sample.csv'))('clv of CDNOW', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = (await worldOf(cdnowTables())).engine;
  });
  afterAll(() => engine.close());

  const clv = (request: object, options: Readonly<Record<string, unknown>> = {}) =>
    analyze(engine, manifest, { analysis: 'clv', asOf: '1997-09-30', ...request, options });

  const parameters = async (model: string): Promise<Record<string, number>> => {
    const rows = await rowsOf(await clv({ tables: ['model'] }, { model }), 'model');
    return Object.fromEntries(rows.map((row) => [`${row.model} ${row.parameter}`, Number(row.value)]));
  };

  it.each([
    ['bg_nbd', { r: 0.2426, alpha: 4.4136, a: 0.7929, b: 2.4259 }, -9582.429],
    ['mbg_nbd', { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, -9582.133],
    ['pareto_nbd', { r: 0.553, alpha: 10.58, s: 0.606, beta: 11.67 }, -9594.976],
  ] as const)('%s is the published fit (G1, G6, G7)', async (model, wanted, ll) => {
    const found = await parameters(model);
    for (const [name, value] of Object.entries(wanted)) {
      const digits = name === 'alpha' || name === 'beta' ? 2 : 3;
      expect(found[`${model} ${name}`], name).toBeCloseTo(value, digits);
    }
    expect(found[`${model} ll`]).toBeCloseTo(ll, 1);
  });

  it('Gamma-Gamma is the published fit on 946 customers (G8)', async () => {
    const rows = await rowsOf(await clv({ tables: ['model'] }, { model: 'bg_nbd' }), 'model');
    const spend = rows.filter(({ model }) => model === 'gamma_gamma');
    expect(spend.map(({ customers }) => Number(customers))).toEqual([946, 946, 946, 946]);
    const [p, q, v, ll] = spend.map(({ value }) => Number(value));
    expect([p, q, v, ll].map((one) => Number(one!.toFixed(2)))).toEqual([6.25, 3.74, 15.44, -4055.92]);
  });

  it('customer 1516 expects 25.757 orders in 52 weeks and is alive at .96885; customer 1 is worth 36.296 in 12 months at 1 % a month', async () => {
    const weeks = await rowsOf(await clv({ tables: ['customers'] }, { model: 'bg_nbd', horizon: '52w' }), 'customers');
    const often = weeks.find(({ customer_id }) => customer_id === '1516')!;
    expect(often.expected_orders).toBeCloseTo(25.757, 3);
    expect(often.alive).toBeCloseTo(0.96885, 5);
    const year = await rowsOf(
      await clv({ tables: ['customers'] }, { model: 'bg_nbd', discount: 0.126825 }),
      'customers',
    );
    const first = year.find(({ customer_id }) => customer_id === '0001')!;
    expect(Number(first.clv)).toBeCloseTo(36.296, 3);
    for (const { clv: value, low, high } of year) {
      expect(Number(low)).toBeLessThanOrEqual(Number(value));
      expect(Number(high)).toBeGreaterThanOrEqual(Number(value));
    }
  });

  it('39 weeks held out: orders, money, top tenth and what rules without a model do (G11)', async () => {
    const result = await clv(
      { asOf: '1998-06-30', tables: ['validation'] },
      { model: 'bg_nbd', holdout_from: '1997-10-01' },
    );
    const rows = await rowsOf(result, 'validation');
    const [model, same, rate, zero, biggest] = rows.filter(({ repeats }) => repeats === null);
    expect(Number(model!.orders_predicted)).toBeCloseTo(1653.4, 1);
    expect(model).toMatchObject({ predictor: 'bg_nbd', customers: 2357, orders_actual: 1882 });
    expect(model!.top_tenth).toBeCloseTo(0.4702, 4);
    expect(Number(model!.value_predicted)).toBeCloseTo(59_931.6, 0);
    expect(Number(model!.value_actual)).toBeCloseTo(70_976.39, 2);
    expect(model!.value_top_tenth).toBeCloseTo(0.502, 3);
    expect(model!.inside).toBeCloseTo(0.928, 3);
    expect(biggest!.value_top_tenth).toBeCloseTo(0.481, 3);
    expect(same!.mean_error).toBeCloseTo(0.8973, 4);
    expect(rate!.mean_error).toBeCloseTo(1.0237, 4);
    expect(zero!.mean_error).toBeCloseTo(0.7985, 4);
    const byRepeats = rows.filter(({ repeats }) => repeats !== null);
    const actual = [0.2367, 0.697, 1.3925, 1.56, 2.5323, 2.9474, 3.8621, 6.3594];
    const expected = [0.2251, 0.5231, 1.0441, 1.5203, 2.1638, 2.6538, 3.504, 6.157];
    byRepeats.forEach(({ orders_actual, orders_predicted, customers }, x) => {
      expect(Number(orders_actual) / Number(customers)).toBeCloseTo(actual[x]!, 4);
      expect(Number(orders_predicted) / Number(customers)).toBeCloseTo(expected[x]!, 3);
    });
  });

  it('by itself takes MBG/NBD and holds 1,058 of 2,357 for customers still', async () => {
    const result = await clv({ tables: [] });
    expect(result.warnings.map(({ code }) => code)).toContain('W_MODELS_ALIKE');
    expect(Number(plain(result.metrics.find(({ id }) => id === 'alive')!.value))).toBeCloseTo(1058, 0);
  });
});
