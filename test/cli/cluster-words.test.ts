import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cli, ensureBuilt, ordersDb, scratch } from './world.js';

/** Nobody listens on port 1: what is refused with it never asked the cluster. */
const NOBODY = 'trino://ana@127.0.0.1:1/lake/crm';
const folder = scratch();

const mapped = (source: string) => {
  const path = join(folder, 'crm.yml');
  writeFileSync(path, `sources:\n  orders:\n    table: sales.dwd\n    columns: { order_id: no }\n${source}`);
  return path;
};

beforeAll(ensureBuilt, 120_000);

describe('what is refused before a cluster is asked', () => {
  it('load and demo say why, and the ways that there are', async () => {
    for (const args of [['load', 'orders', 'x.csv'], ['load', '--undo'], ['demo']]) {
      const { code, stderr, stdout } = await cli([...args, '--db', NOBODY], { cwd: folder });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('error[E_LOAD_CLUSTER]');
      expect(stderr).toContain(`crm-analyze init --db ${NOBODY}`);
    }
  });

  it.each([
    ['joins', '    joins: [{ file: customers.csv, on: cust }]\n'],
    ['unpivot', '    unpivot: { item: [q1, q2], score: value }\n'],
    ['pivot', '    pivot: { key: no, names: q, values: v }\n'],
    ['collapse', '    collapse: { key: no }\n'],
    ['fill_down', '    fill_down: [no]\n'],
    ['date_format', '    date_format: dmy\n'],
  ])('a mapped table with %s, which a view does not carry', async (name, source) => {
    const { code, stderr } = await cli(['tiers', '--db', NOBODY, '--config', mapped(source)], { cwd: folder });
    expect(stderr).toContain('error[E_MAPPING]');
    expect(stderr).toContain(`sources.orders.${name}`);
    expect(code).toBe(2);
  });

  it('model --sql and --apply without a cluster, or without a mapped table', async () => {
    const file = await cli(['model', '--sql'], { cwd: folder });
    expect([file.code, file.stderr]).toEqual([2, expect.stringContaining('error[E_DB]')]);
    const unmapped = await cli(['model', '--apply', '--db', NOBODY], { cwd: folder });
    expect([unmapped.code, unmapped.stderr]).toEqual([2, expect.stringContaining(`init --db ${NOBODY}`)]);
  });

  it('a cluster that is not there ends with 5, and no file', async () => {
    const { code, stderr } = await cli(['tiers', '--db', NOBODY, '-o', 'tiers.csv'], { cwd: folder });
    expect(stderr).toContain('error[E_CLUSTER_UNREACHABLE]');
    expect(code).toBe(5);
    const timeout = await cli(['tiers', '--db', NOBODY, '--timeout', 'soon'], { cwd: folder });
    expect([timeout.code, timeout.stderr]).toEqual([2, expect.stringContaining('--timeout 5m')]);
  });
});

describe('sql', () => {
  let db: string;
  beforeAll(async () => {
    db = await ordersDb(folder, 'sql', [
      { order_id: '1', customer_id: 'a', ordered_at: '2025-01-01', amount: '3' },
      { order_id: '2', customer_id: 'b', ordered_at: '2025-01-02', amount: '1' },
      { order_id: '3', customer_id: 'c', ordered_at: '2025-01-03', amount: '2' },
    ]);
  });
  const ids = async (query: string, ...more: string[]) =>
    (await cli(['sql', query, '--csv', '--db', db, ...more])).stdout.trim().split('\n').slice(1);

  it("keeps the user's order, CTEs and comments", async () => {
    expect(await ids('select customer_id from orders order by amount')).toEqual(['b', 'c', 'a']);
    expect(
      await ids(
        '/* mine */\nwith big as (select * from orders where amount > 1)\nselect customer_id from big order by amount desc',
      ),
    ).toEqual(['a', 'c']);
    expect(
      await ids(
        'with orders as (select * from orders where amount < 3) select customer_id from orders order by 1 desc',
      ),
    ).toEqual(['c', 'b']);
    expect(await ids('select customer_id from orders order by amount limit 2', '-n', '1')).toEqual(['b']);
  });

  it.each([
    ['select customer_id\nfrom orders\nwhere amount > > 1', 'line 3'],
    ['select 1\nfrm orders', 'line 2'],
    ['with x as (\nselect nothing from orders)\nselect * from x', 'line 2'],
    ['select * from no_such', 'no_such'],
    ['select 1; drop table orders', ';'],
  ])('says where the fault of %j is', async (query, place) => {
    const { code, stderr } = await cli(['sql', query, '--db', db]);
    expect(stderr).toContain('error[E_SQL]');
    expect(stderr.toLowerCase()).toContain(place);
    expect(code).toBe(2);
  });

  it('--stats says the cost on stderr', async () => {
    const { code, stderr } = await cli(['sql', 'select 1 as one', '--stats', '--db', db]);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/\d+ quer(y|ies), \d+ ms/)]);
  });

  it('--timeout ends a query that takes longer', async () => {
    const endless = 'select count(*) from range(10000000) a, range(10000000) b where (a.range * b.range) % 7 = 3';
    const { code, stderr } = await cli(['sql', endless, '--timeout', '1s', '--db', db]);
    expect([code, stderr]).toEqual([4, expect.stringContaining('error[E_TIMEOUT]')]);
  });
});
