import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, ensureBuilt, ordersDb, scratch, shopDb } from '../../cli/world.js';
import { hasShared, sharedFile } from '../../support/public-data.js';
import type { TestCluster } from '../cluster/test-cluster.js';
import { copyDatabase } from '../copy-database.js';

const CDNOW = 'cdnow_sample/cdnow_sample.csv';
const MINUTES = 60_000;

/** What may differ between engines, and nothing else. */
const sameButEngine = (json: string): string =>
  json
    .replace(/"engine":\s*"(?:duckdb|trino)"/, '"engine": "…"')
    .replace(/"data_fingerprint":\s*(?:"[^"]*"|null)/, '"data_fingerprint": "…"');

/** The program as a user runs it, against a real cluster. */
export function programSuite(cluster: TestCluster): void {
  describe('the program on a cluster', () => {
    const folder = scratch();
    const schemas: string[] = [];
    const lake = join(folder, 'lake.yml');
    beforeAll(async () => {
      ensureBuilt();
      await cluster.query('CREATE SCHEMA memory.program_lake');
      await cluster.query('CREATE SCHEMA memory.program_views');
      schemas.push('program_lake', 'program_views');
      await cluster.query(
        `CREATE TABLE memory.program_lake.dwd_orders AS SELECT CAST(orderkey AS varchar) AS no, custkey AS cust, orderdate AS made, totalprice AS price FROM tpch.tiny.orders`,
      );
      writeFileSync(
        lake,
        'sources:\n  orders:\n    table: program_lake.dwd_orders\n    columns: { order_id: no, customer_id: cust, ordered_at: made, amount: price }\n',
      );
    }, 5 * MINUTES);
    afterAll(async () => {
      for (const schema of schemas) await cluster.query(`DROP SCHEMA memory.${schema} CASCADE`);
    });

    async function bothWays(name: string, db: string): Promise<[string, string]> {
      await copyDatabase(cluster, name, db, folder);
      schemas.push(name);
      const args = ['tiers', '--period', 'all', '--json'];
      const local = await cli([...args, '--db', db]);
      const remote = await cli([...args, '--db', cluster.url('memory', name)]);
      expect([local.stderr, local.code]).toEqual([remote.stderr, remote.code]);
      expect(remote.code).toBe(0);
      expect(remote.stdout).toContain('"trino"');
      return [local.stdout, remote.stdout];
    }

    it(
      'gives the bytes that DuckDB gives: the shop',
      async () => {
        const [local, remote] = await bothWays('program_shop', await shopDb(folder));
        expect(sameButEngine(remote)).toBe(sameButEngine(local));
      },
      5 * MINUTES,
    );

    it.skipIf(!hasShared(CDNOW))(
      "gives the bytes that DuckDB gives: CDNOW's sample",
      async () => {
        const [header, ...lines] = readFileSync(sharedFile(CDNOW), 'utf8').trim().split(/\r?\n/);
        const names = header!.split(',');
        const at = (line: string, name: string) => line.split(',')[names.indexOf(name)]!;
        const rows = lines.map((line) => ({
          customer_id: at(line, 'sample_id'),
          ordered_at: at(line, 'order_date'),
          amount: at(line, 'dollar_value'),
        }));
        const [local, remote] = await bothWays('program_cdnow', await ordersDb(folder, 'cdnow', rows));
        expect(sameButEngine(remote)).toBe(sameButEngine(local));
      },
      5 * MINUTES,
    );

    it(
      'maps tables of a lake, shows and makes their views, and runs with either',
      async () => {
        const db = cluster.url('memory', 'program_views');
        const asked = [
          'sql',
          'select count(*) as n, count(distinct customer_id) as c from orders',
          '--csv',
          '--db',
          db,
        ];
        const mapped = await cli([...asked, '--config', lake]);
        expect([mapped.stdout, mapped.code]).toEqual(['n,c\n15000,1000\n', 0]);
        const unasked = await cli(['model', '--apply', '--config', lake, '--db', db]);
        expect([unasked.code, unasked.stderr]).toEqual([2, expect.stringContaining('E_CONFIRM')]);
        const shown = await cli(['model', '--sql', '--config', lake, '--db', db]);
        expect(shown.stdout.match(/CREATE OR REPLACE VIEW "memory"."program_views"\.\S+/g)).toHaveLength(2);
        const applied = await cli(['model', '--apply', '--yes', '--config', lake, '--db', db]);
        expect([applied.code, applied.stdout]).toEqual([0, 'memory.program_views.orders\n']);
        expect((await cli(asked)).stdout).toBe(mapped.stdout);
      },
      5 * MINUTES,
    );

    it(
      "proposes a mapping of the cluster's tables, and says what is ready, missing and stale",
      async () => {
        const home = join(folder, 'home');
        mkdirSync(home);
        await cluster.query('CREATE SCHEMA memory.program_erp');
        schemas.push('program_erp');
        await cluster.query(
          `CREATE TABLE memory.program_erp.sales_orders AS SELECT CAST(orderkey AS varchar) AS order_no, CAST(custkey AS varchar) AS customer_code, orderdate AS order_date, totalprice AS amount FROM tpch.tiny.orders`,
        );
        const schema = cluster.url('memory', 'program_erp');
        const proposed = await cli(['init', '--db', schema, '--tz', 'Asia/Shanghai'], { cwd: home });
        expect([proposed.code, proposed.stdout]).toEqual([0, 'crm-analyze.yml\n']);
        const mapping = readFileSync(join(home, 'crm-analyze.yml'), 'utf8');
        expect(mapping).toContain('table: program_erp.sales_orders');
        expect(mapping).toMatch(/customer_id: customer_code/);
        expect((await cli(['init', '--db', schema], { cwd: home })).code).toBe(2);

        const db = cluster.url('memory', 'program_views');
        const ready = await cli(['doctor', '--json', '--db', db], { cwd: home });
        const { tables } = JSON.parse(ready.stdout);
        expect([ready.code, tables.tables.rows ?? tables.tables]).toEqual([
          0,
          [expect.objectContaining({ table: 'orders', rows: 15_000, first_day: '1992-01-01', last_day: '1998-08-02' })],
        ]);
        const analyses = (tables.analyses.rows ?? tables.analyses) as {
          analysis: string;
          ready: boolean;
          missing: string;
        }[];
        expect(analyses.find(({ analysis }) => analysis === 'tiers')).toMatchObject({ ready: true });
        expect(analyses.find(({ analysis }) => analysis === 'agents')).toMatchObject({ ready: false });

        await cluster.query('CREATE TABLE memory.program_lake.soon AS SELECT 1 AS customer_id');
        await cluster.query('CREATE VIEW memory.program_views.customers AS SELECT * FROM memory.program_lake.soon');
        await cluster.query('DROP TABLE memory.program_lake.soon');
        const stale = await cli(['doctor', '--json', '--db', db], { cwd: home });
        await cluster.query('DROP VIEW memory.program_views.customers');
        expect([stale.code, stale.stderr]).toEqual([0, expect.stringMatching(/W_TABLE_UNREADABLE\]?: ?customers/)]);
      },
      5 * MINUTES,
    );

    it(
      "keeps the user's order, counts lines in her text, says what it cost, ends in time",
      async () => {
        const on = ['--db', cluster.url('memory', 'program_views'), '--config', lake];
        const sorted = await cli([
          'sql',
          'select order_id from orders order by amount desc limit 3',
          '--stats',
          '--csv',
          ...on,
        ]);
        const top = await cluster.query(
          'SELECT CAST(orderkey AS varchar) FROM tpch.tiny.orders ORDER BY totalprice DESC LIMIT 3',
        );
        expect(sorted.stdout.trim().split('\n').slice(1)).toEqual(top.map(([key]) => key));
        expect(sorted.stderr).toMatch(/[1-9][\d,]* rows read · [1-9][\d,]* bytes read · peak memory [1-9][\d,]* bytes/);
        const wrong = await cli(['sql', 'with x as (\nselect order_id from orders)\nselect frm from x', ...on]);
        expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringMatching(/E_SQL\]: line 3:8: .*frm/)]);
        const endless =
          'select count(*) from tpch.sf100.lineitem a join tpch.sf100.lineitem b on a.comment < b.comment';
        const late = await cli(['sql', endless, '--timeout', '3s', ...on]);
        expect([late.code, late.stderr]).toEqual([4, expect.stringContaining('E_TIMEOUT')]);
        const running =
          "SELECT count(*) FROM system.runtime.queries WHERE state = 'RUNNING' AND query LIKE '%sf100.lineitem a join%' AND query NOT LIKE '%system.runtime%'";
        expect(await cluster.query(running)).toEqual([[0]]);
      },
      5 * MINUTES,
    );

    it(
      'leaves no part of a file where the cluster fails, and refuses to load',
      async () => {
        const db = cluster.url('memory', 'program_views');
        const file = join(folder, 'late.csv');
        const failed = await cli([
          'sql',
          'select CAST(comment AS integer) AS n, orderkey FROM tpch.tiny.orders',
          '-o',
          file,
          '--db',
          db,
          '--config',
          lake,
        ]);
        expect([failed.code, failed.stdout]).toEqual([3, '']);
        expect(failed.stderr).toContain('E_DATA_VALUE');
        expect(existsSync(file)).toBe(false);
        expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
        expect((await cli(['load', 'orders', 'x.csv', '--db', db])).code).toBe(2);
      },
      5 * MINUTES,
    );
  });
}
