import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { plain, rowsOf } from '../support/plain.js';
import { hasShared } from '../support/public-data.js';
import { cdnowTables, worldOf } from '../support/sql-engine.js';

/** Areas and tenths by scipy: the same likelihood fitted on each day, ranks by scipy.stats.rankdata. */
describe.skipIf(!hasShared('cdnow_sample/cdnow_sample.csv'))('churn of CDNOW, 90 days ahead', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = (await worldOf(cdnowTables())).engine;
  });
  afterAll(() => engine.close());

  const churn = (request: object = {}, options: Readonly<Record<string, unknown>> = {}) =>
    analyze(engine, manifest, {
      analysis: 'churn',
      asOf: '1998-06-30',
      ...request,
      options: { horizon: '90d', ...options },
    });

  it('judges 1,918 customer-days of 1998-04-01, 1998-01-01 and 1997-10-03 by the area of each warning', async () => {
    const rows = await rowsOf(await churn({ tables: ['backtest'] }), 'backtest');
    const days = rows.filter(({ warning }) => warning === 'chance');
    expect(days.map(({ day, customers }) => [day, Number(customers)])).toEqual([
      [null, 1918],
      ['1998-04-01', 591],
      ['1998-01-01', 609],
      ['1997-10-03', 718],
    ]);
    const areas = Object.fromEntries(rows.filter(({ day }) => day === null).map((row) => [row.warning, row.auc]));
    expect(areas.chance).toBeCloseTo(0.7096, 3);
    expect(areas.silence).toBeCloseTo(0.6673, 3);
    expect(areas.alive).toBeCloseTo(0.6578, 3);
    expect(areas.rhythm).toBeCloseTo(0.5999, 3);
    expect(days.map(({ auc }) => Number(Number(auc).toFixed(3)))).toEqual([0.71, 0.721, 0.709, 0.721]);
    expect(days[0]!.base_rate).toBeCloseTo(0.6116, 4);
  });

  it('says chances that came true, tenth by tenth', async () => {
    const rows = await rowsOf(await churn({ tables: ['calibration'] }), 'calibration');
    const said = [0.185, 0.371, 0.484, 0.571, 0.635, 0.692, 0.744, 0.787, 0.816, 0.86];
    expect(rows).toHaveLength(10);
    rows.forEach(({ chance, left_share }, i) => {
      expect(chance).toBeCloseTo(said[i]!, 2);
      expect(Math.abs(Number(chance) - Number(left_share))).toBeLessThan(0.08);
    });
  });

  it('puts the limit of silence at 168 days, 98 of who bought again', async () => {
    const rows = await rowsOf(await churn({ tables: ['dcurve'] }), 'dcurve');
    const best = rows.filter(({ best: isBest }) => isBest === true);
    expect(best.map(({ who, days }) => [who, days])).toEqual([
      ['all', 168],
      ['repeat', 98],
      ['once', 339],
    ]);
  });

  it('looks twice the usual gap ahead by itself: 158 days', async () => {
    const result = await churn({ tables: ['backtest'] }, { horizon: null });
    const rows = await rowsOf(result, 'backtest');
    expect(rows.find(({ warning, day }) => warning === 'chance' && day !== null)!.day).toBe('1998-01-23');
    expect(Number(plain(result.metrics.find(({ id }) => id === 'precision')!.denominator!))).toBeGreaterThan(0);
  });

  it('lists nobody better than chance where what came after the day is shuffled among customers', async () => {
    // Each customer's last 90 days become those of the one 1,000 places on by hash: whatever was foretold of them is of another.
    const [orders] = cdnowTables();
    const shuffled = `CREATE OR REPLACE TABLE data.main.orders AS
      WITH ranked AS (SELECT customer_id, row_number() OVER (ORDER BY md5(customer_id)) - 1 AS place FROM (SELECT DISTINCT customer_id FROM data.main.orders)),
      partner AS (SELECT a.customer_id, b.customer_id AS other FROM ranked a JOIN ranked b ON b.place = (a.place + 1000) % (SELECT count(*) FROM ranked))
      SELECT o.* REPLACE (CASE WHEN o.ordered_on > DATE '1998-04-01' THEN p.other ELSE o.customer_id END AS customer_id)
      FROM data.main.orders o JOIN partner p ON p.customer_id = o.customer_id`;
    const world = await worldOf([orders!, shuffled]);
    const judged = async (of: Engine) => {
      const request = { analysis: 'churn', asOf: '1998-06-30', tables: ['backtest'], options: { horizon: '90d' } };
      const rows = await rowsOf(await analyze(of, manifest, request), 'backtest');
      return rows.find(({ warning, day }) => warning === 'chance' && day === '1998-04-01')!;
    };
    const chance = await judged(world.engine);
    expect(Number(chance.lift_low)).toBeLessThanOrEqual(1);
    expect(Number(chance.lift_high)).toBeGreaterThanOrEqual(1);
    expect(Math.abs(Number(chance.auc) - 0.5)).toBeLessThan(0.06);
    expect(Number((await judged(engine)).lift_low)).toBeGreaterThan(1);
    await world.engine.close();
  });
});
