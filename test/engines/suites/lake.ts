import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/core/decimal.js';
import type { Result } from '../../../src/core/result.js';
import { DuckdbEngine } from '../../../src/engine/duckdb/engine.js';
import type { Engine } from '../../../src/engine/engine.js';
import { parseTrinoUrl } from '../../../src/engine/trino/connection-url.js';
import { tableHealth } from '../../../src/engine/trino/health.js';
import { applyViews, createViewStatements, describeTables, lakeViews } from '../../../src/engine/trino/lake/lake.js';
import type { LakeSource } from '../../../src/engine/trino/lake/lake-source.js';
import { openTrino } from '../../../src/engine/trino/open.js';
import { manifest } from '../../../src/generated/manifest.js';
import { openFiles } from '../../../src/ingest/open-files.js';
import { analyze } from '../../../src/run/analyze.js';
import { READER } from '../cluster/node-files.js';
import type { TestCluster } from '../cluster/test-cluster.js';

const SOURCES: readonly LakeSource[] = [
  {
    name: 'orders',
    into: 'orders',
    table: 'shop_lake.dwd_orders',
    columns: {
      order_id: { from: ['no'] },
      customer_id: { from: ['cust'] },
      ordered_at: { from: ['created'] },
      amount: { expr: 'qty * price' },
      channel: { from: ['ch'], recode: { O: 'online' } },
    },
    drop: "状态 = '作废'",
  },
];
const FACTS = { timezone: 'Asia/Shanghai', weekStart: 'monday', currency: 'CNY' };

async function orders(engine: Engine) {
  const { tables } = await engine.catalog();
  const text = `SELECT order_id, customer_id, ordered_at, ordered_on, amount, channel, note FROM ${tables.get('orders')!.relation} ORDER BY order_id`;
  return engine.query({ text, params: {} });
}

const EXPECTED = [
  {
    order_id: '007',
    customer_id: '12',
    // 23:30 in Shanghai is 15:30 in UTC; the business day stays.
    ordered_at: '2024-12-31T15:30:00Z',
    ordered_on: '2024-12-31',
    amount: new Decimal(75000n, 4),
    channel: 'online',
    note: '中文',
  },
  {
    order_id: '008',
    customer_id: '12',
    ordered_at: '2024-12-31T16:30:00Z',
    ordered_on: '2025-01-01',
    amount: new Decimal(-10000n, 4),
    channel: 'X',
    note: null,
  },
];

/** A user's own tables become the canonical model: as views, or as texts in front of each query. */
export function lakeSuite(cluster: TestCluster): void {
  describe('a lake with tables of its own', () => {
    const url = cluster.url('memory', 'crm_views');
    const address = parseTrinoUrl(url);
    beforeAll(async () => {
      await cluster.query('CREATE SCHEMA memory.shop_lake');
      await cluster.query('CREATE SCHEMA memory.crm_views');
      await cluster.query(
        `CREATE TABLE memory.shop_lake.dwd_orders AS SELECT * FROM (VALUES
          (varchar '007', bigint '12', timestamp '2024-12-31 23:30:00', 3, 2.5e0, varchar 'O', varchar 'ok', varchar '中文'),
          ('008', 12, timestamp '2025-01-01 00:30:00', -1, 1e0, 'X', NULL, NULL),
          ('009', 13, timestamp '2025-01-02 00:30:00', 9, 9e0, 'X', '作废', NULL))
          AS t (no, cust, created, qty, price, ch, "状态", note)`,
      );
    });
    afterAll(async () => {
      await cluster.query('DROP SCHEMA memory.crm_views CASCADE');
      await cluster.query('DROP SCHEMA memory.shop_lake CASCADE');
    });

    it('is shown with columns, types and samples', async () => {
      const engine = await openTrino(url, { environment: {} });
      const [table] = await describeTables(engine, parseTrinoUrl(cluster.url('memory', 'shop_lake')));
      await engine.close();
      expect(table!.name).toBe('shop_lake.dwd_orders');
      expect(table!.columns.get('状态')).toBe('varchar');
      expect([...table!.samples.get('no')!].sort()).toEqual(['007', '008', '009']);
    });

    it('without a right to create views the texts travel with each query', async () => {
      const engine = await openTrino(cluster.url('memory', 'crm_views', READER), {
        environment: {},
        sources: SOURCES,
        facts: FACTS,
      });
      expect(await orders(engine)).toEqual(EXPECTED);
      const views = await lakeViews(engine, address, SOURCES, FACTS.timezone);
      const reader = { ...address, user: READER };
      await expect(applyViews(engine, reader, createViewStatements(reader, views, FACTS))).rejects.toMatchObject({
        code: 'E_CLUSTER_RIGHTS',
        exit: 'cluster',
        hint: expect.stringContaining('mapping'),
      });
      await engine.close();
    });

    it('views give the same rows, and keep zone, week and currency', async () => {
      const maker = await openTrino(url, { environment: {} });
      const views = await lakeViews(maker, address, SOURCES, FACTS.timezone);
      await applyViews(maker, address, createViewStatements(address, views, FACTS));
      await maker.close();
      const engine = await openTrino(url, { environment: {} });
      expect(await engine.catalog()).toMatchObject({ ...FACTS, fingerprint: null });
      expect((await engine.catalog()).tables.get('orders')!.relation).toBe('"memory"."crm_views"."orders"');
      expect(await orders(engine)).toEqual(EXPECTED);
      expect(await tableHealth(engine)).toEqual([
        { table: 'orders', rows: 2, firstDay: '2024-12-31', lastDay: '2025-01-01', fault: null },
      ]);
      await engine.close();
    });

    it('words of a status are classed as a load classes them', async () => {
      const words = ['已完成', 'wc-completed', '已取消', 'Refunded', '待付款', 'ABGESCHLOSSEN', 'voided', 'frobbed'];
      const rows = words.map(
        (word, i) => `('${i}', 'c${i % 3}', timestamp '2025-01-0${i + 1} 09:00:00', ${2 ** i}e0, varchar '${word}')`,
      );
      await cluster.query(
        `CREATE TABLE memory.shop_lake.dwd_states AS SELECT * FROM (VALUES ${rows.join(', ')}) AS t (no, cust, created, amount, status)`,
      );
      const columns = {
        order_id: { from: ['no'] },
        customer_id: { from: ['cust'] },
        ordered_at: { from: ['created'] },
        amount: { from: ['amount'] },
        status: { from: ['status'] },
      };
      const sources = [{ name: 'orders', into: 'orders', table: 'shop_lake.dwd_states', columns, drop: null }];
      const folder = mkdtempSync(join(tmpdir(), 'crm-lake-'));
      const csv = words.map((word, i) => `${i},c${i % 3},2025-01-0${i + 1} 09:00:00,${2 ** i},${word}`);
      writeFileSync(join(folder, 'orders.csv'), ['order_id,customer_id,ordered_at,amount,status', ...csv].join('\n'));
      const files = await openFiles({
        given: [{ table: 'orders', files: [join(folder, 'orders.csv')] }],
        now: '2025-07-01T00:00:00Z',
        temp: folder,
      });
      const engines = [
        await openTrino(url, { environment: {}, sources, facts: FACTS }),
        await DuckdbEngine.over(files.instance, 'files', { isOverFiles: true }),
      ];
      try {
        for (const where of [[], ['state=void']]) {
          const [lake, loaded] = await Promise.all(
            engines.map((engine) => analyze(engine, manifest, { analysis: 'tiers', period: 'all', where, tables: [] })),
          );
          const revenue = ({ metrics }: Result) => metrics.find(({ id }) => id === 'revenue_net')?.value;
          expect(String(revenue(lake!)), where.join()).toBe(String(revenue(loaded!)));
        }
      } finally {
        for (const engine of engines) await engine.close();
        await files.dispose();
        rmSync(folder, { recursive: true, force: true });
      }
    }, 240_000);

    it('a view whose table has changed is found, and said to be stale', async () => {
      await cluster.query('DROP TABLE memory.shop_lake.dwd_orders');
      const engine = await openTrino(url, { environment: {} });
      const [health] = await tableHealth(engine);
      await engine.close();
      expect(health).toMatchObject({
        table: 'orders',
        rows: null,
        fault: { exit: 'input', code: expect.stringMatching(/^E_DATA_/) },
      });
    });

    it('a table that the mapping names and nobody has is named, with the nearest', async () => {
      await cluster.query('CREATE TABLE memory.shop_lake.dwd_order AS SELECT 1 AS no');
      const engine = await openTrino(url, { environment: {}, sources: SOURCES, facts: FACTS });
      await expect(engine.catalog()).rejects.toMatchObject({
        code: 'E_DATA_TABLE',
        exit: 'input',
        hint: 'table: shop_lake.dwd_order',
      });
      await engine.close();
    });
  });
}
