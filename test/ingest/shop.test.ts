import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { english } from '../../src/core/message.js';
import { load } from '../../src/ingest/load.js';
import { rows, scratch } from './helpers.js';

const { path } = scratch();
const SHOP = resolve(import.meta.dirname, '../../fixtures/shop');

describe('the shop of the fixtures', () => {
  it('loads whole by its mapping', async () => {
    const db = path('shop.duckdb');
    const notes: string[] = [];
    const document = parse(readFileSync(`${SHOP}/crm-analyze.yml`, 'utf8'));
    const report = await load({
      db,
      mapping: document,
      folder: SHOP,
      timezone: document.tz,
      currency: 'CNY',
      now: '2026-01-01T00:00:00Z',
      temp: tmpdir(),
      note: (said) => notes.push(english(said)),
    });
    expect(report.sources.filter(({ rejects }) => rejects > 0)).toEqual([]);
    const sum = (name: string) => report.sources.find((source) => source.name === name)!;
    // fixtures/shop/README.md: sums of the files, less cancelled lines (41, 8599.07) in orders.csv.
    expect(sum('orders')).toMatchObject({ rows: 14874 - 41, sums: { amount: '3277161.3800' } });
    expect(sum('orders_east')).toMatchObject({ rows: 1540, sums: { amount: '438650.6200' } });
    expect(sum('orders_phone')).toMatchObject({ rows: 1390, sums: { amount: '348001.7800' } });
    expect(notes.join('\n')).toContain('订单_华东.csv: GB18030');
    expect(await rows(db, `SELECT count(*) AS n, sum(amount) AS s FROM orders`)).toEqual([
      { n: '17763', s: '4063813.7800' },
    ]);
    expect(
      await rows(
        db,
        `SELECT min(order_id) AS id, min(CAST(ordered_on AS VARCHAR)) AS day FROM orders WHERE branch = 'HZ' AND region = 'East'`,
      ),
    ).toEqual([{ id: '00000001', day: '2023-10-03' }]);
    expect(
      await rows(
        db,
        `SELECT CAST(min(period_start) AS VARCHAR) AS a, CAST(max(period_end) AS VARCHAR) AS b FROM agent_periods`,
      ),
    ).toEqual([{ a: '2023-10-01', b: '2025-12-31' }]);
    expect(
      await rows(
        db,
        `SELECT CAST(created_on AS VARCHAR) AS day FROM opportunities WHERE opportunity_id = '006Q00000000014AAQ'`,
      ),
    ).toEqual([{ day: '2023-11-01' }]);
  });
});
