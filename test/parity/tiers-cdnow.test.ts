import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuckdb } from '../../src/engine/duckdb/open.js';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { load } from '../../src/ingest/load.js';
import { analyze } from '../../src/run/analyze.js';
import { plain, rowsOf } from '../support/plain.js';
import { sharedFile } from '../support/public-data.js';

const CDNOW = sharedFile('cdnow_sample/cdnow_sample.csv');
const absent = !existsSync(CDNOW);

describe.skipIf(absent)('tiers of the CDNOW 1/10 sample (Fader & Hardie 2001)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-cdnow-'));
  let engine: Engine;
  beforeAll(async () => {
    const db = join(folder, 'cdnow.duckdb');
    const map = {
      customer_id: 'sample_id',
      ordered_at: 'order_date',
      amount: 'dollar_value',
      quantity: 'number_of_cds',
    };
    await load({ db, given: [{ table: 'orders', files: [CDNOW] }], map, now: '2025-01-01T00:00:00Z', temp: folder });
    engine = await openDuckdb(db);
  });
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true });
  });

  it('reproduces customers, customers for 80 %, top 20 % and Gini (definitions.md §2, G44)', async () => {
    const { metrics } = await analyze(engine, manifest, { analysis: 'tiers', period: 'all', tables: [] });
    const value = (id: string) => plain(metrics.find((metric) => metric.id === id)!.value);
    expect(value('customers')).toBe(2357);
    expect(value('customers_for_80')).toBe(777);
    expect(value('top20_share')).toBeCloseTo(0.67402, 5);
    expect(value('gini')).toBeCloseTo(0.6309171, 7);
    expect(value('revenue_net')).toBe(244091.94);
  });

  it('reproduces the shares of the top 1 and 10 % (definitions.md §2)', async () => {
    const rows = await rowsOf(await analyze(engine, manifest, { analysis: 'tiers', period: 'all' }), 'concentration');
    const top = rows.filter(({ point }) => point === 'top');
    expect(top[0]!.value_share).toBeCloseTo(0.14554, 5);
    expect(top[2]!.value_share).toBeCloseTo(0.50807, 5);
    expect(top[3]!.customers).toBe(471);
  });

  it('gives each customer the tier an independent plain query gives', async () => {
    const result = await analyze(engine, manifest, { analysis: 'tiers', period: 'all', options: { scheme: 'abc' } });
    const [plainRow] = await engine.query({
      text: `with c as (select customer_id, sum(amount) v from data.main.orders group by 1),
        r as (select v, sum(v) over (order by v desc range unbounded preceding) cum, sum(v) over () tot, count(*) over (partition by v) n from c)
        select count(*) filter (where cum - v * n < .8 * tot) a, count(*) filter (where cum - v * n < .95 * tot) b, count(*) n from r`,
      params: {},
    });
    const tiers = await rowsOf(result, 'tiers');
    expect(tiers.map(({ customers }) => customers)).toEqual([
      plainRow!.a,
      Number(plainRow!.b) - Number(plainRow!.a),
      Number(plainRow!.n) - Number(plainRow!.b),
    ]);
  });

  it('marks the gold customers before a period as customers who buy more in it', async () => {
    const { metrics } = await analyze(engine, manifest, {
      analysis: 'tiers',
      since: '1997-10-01',
      by: ['tier'],
      tables: [],
    });
    const customers = (tier: string) =>
      metrics.find((metric) => metric.id === 'customers' && metric.cut?.by_tier === tier)?.value;
    const total = metrics.find((metric) => metric.id === 'customers' && metric.cut === undefined)?.value;
    const below = ['potential_gold', 'ordinary', 'archive', 'too_young', 'net_negative', 'no_purchase'];
    const others = below.reduce((sum, tier) => sum + Number(customers(tier) ?? 0), 0);
    expect(Number(customers('gold')) + others).toBe(total);
    expect(Number(customers('gold'))).toBeGreaterThan(others);
  });
});

it.runIf(absent)('the CDNOW sample is not there: its tests were skipped', () => expect(absent).toBe(true));
