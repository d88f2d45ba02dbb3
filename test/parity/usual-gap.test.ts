import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sql } from '../../src/core/analysis.js';
import type { Engine } from '../../src/engine/engine.js';
import { purchaseDayMoney } from '../../src/model/facts/purchase_day_money/index.js';
import { gapCounts, usualGap } from '../../src/model/facts/usual_gap/index.js';
import { sqlFor } from '../../src/run/sql.js';
import { kaplanMeier, survivalQuantile } from '../../src/stats/survival/survival.js';
import { hasShared } from '../support/public-data.js';
import { cdnowTables, worldOf } from '../support/sql-engine.js';

/** Days of the CDNOW sample: after three, six, nine and eighteen months (spec-customers.md, findings 6 and 7). */
describe.skipIf(!hasShared('cdnow_sample'))('usual gap of CDNOW', () => {
  let engine: Engine;
  let sql: Sql;
  beforeAll(async () => {
    engine = (await worldOf(cdnowTables())).engine;
    sql = await sqlFor(engine, [], [], undefined);
  });
  afterAll(() => engine.close());

  it('stands on 6,696 purchase days of 2,357 customers, which hold all their money', async () => {
    const text = `SELECT count(*) AS days, count(DISTINCT customer_id) AS customers, sum(revenue) AS revenue FROM purchase_days ORDER BY 1`;
    const [row] = await sql.rows(text, { until: '1998-06-30' }, { purchase_days: purchaseDayMoney });
    const [all] = await sql.rows('SELECT sum(amount) AS amount FROM all_orders ORDER BY 1');
    expect({ ...row, revenue: String(row!.revenue) }).toEqual({
      days: 6696,
      customers: 2357,
      revenue: String(all!.amount),
    });
  });

  it('is 79 days at the end of the data, as tiers and retention have it', async () => {
    expect(await usualGap(sql, '1998-06-30')).toBeCloseTo(79, 0);
  });

  it.each([
    ['1997-03-31', null],
    ['1997-06-30', null],
    ['1997-09-30', 144],
    ['1998-06-30', 93],
  ])('with open gaps counted, at %s: %s', async (until, days) => {
    const counts = await gapCounts(sql, until);
    expect(survivalQuantile(kaplanMeier(counts))?.estimate ?? null).toBe(days);
  });
});
