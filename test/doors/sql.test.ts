import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeUserQuery } from '../../src/cli/sql/user-query.js';
import { UserError } from '../../src/core/errors.js';
import { openDuckdb } from '../../src/engine/duckdb/open.js';
import type { Engine } from '../../src/engine/engine.js';
import { ordersDb, scratch } from '../cli/world.js';
import { hostileQueries, type Paths, relations, statements } from './attacks.js';

const SECRET = 'secret-4711';
const folder = scratch();
const temp = join(folder, 'temp');
let paths: Paths;
let engine: Engine;

/** Every file of the folder with the hash of its bytes. */
function state(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`);
}

beforeAll(async () => {
  const db = await ordersDb(folder, 'doors', [
    { order_id: '1', customer_id: 'a', ordered_at: '2025-01-01', amount: '3' },
    { order_id: '2', customer_id: 'b', ordered_at: '2025-01-02', amount: '1' },
  ]);
  const file = join(temp, 'secret.csv');
  for (const name of ['temp', 'out']) mkdirSync(join(folder, name));
  writeFileSync(file, `a\n${SECRET}\n`);
  // As somebody who gives a database away could leave it.
  const instance = await DuckDBInstance.create(db);
  const connection = await instance.connect();
  await connection.run(`CREATE VIEW spy AS SELECT * FROM read_text('${file}')`);
  await connection.run(`CREATE VIEW customers AS SELECT content AS customer_id FROM read_text('${file}')`);
  await connection.run(`CREATE MACRO spy_macro() AS TABLE SELECT * FROM read_text('${file}')`);
  await connection.run(`CREATE MACRO spy_value() AS (SELECT content FROM read_text('${file}'))`);
  connection.closeSync();
  instance.closeSync();
  paths = { file, db, out: join(folder, 'out') };
  engine = await openDuckdb(db, { tempDirectory: temp });
});
afterAll(() => engine.close());

async function rowsOf(query: string): Promise<string> {
  const stored = await storeUserQuery(engine, query);
  const texts: string[] = [];
  for await (const { columns } of stored.read())
    texts.push(JSON.stringify(Object.values(columns), (_, v) => String(v)));
  await stored.dispose();
  return texts.join('');
}

describe('sql', () => {
  test('lets none of the statements through that write, read files or reach out, in any disguise', async () => {
    const before = state();
    const queries = hostileQueries(paths);
    expect(queries.length).toBeGreaterThan(2000);
    const through: string[] = [];
    const ran: string[] = [];
    for (const { name, text } of queries) {
      const rows = await rowsOf(text).catch((error: unknown) => {
        if (!(error instanceof UserError) || error.exit !== 'usage') through.push(`${name}: ${String(error)}`);
        return null;
      });
      if (rows === null) continue;
      ran.push(text);
      if (rows.includes(SECRET)) through.push(name);
    }
    expect(through).toEqual([]);
    expect(state()).toEqual(before);
    // What is left of some is a query: a line separator ends no comment, and a wide semicolon is a letter of a name.
    expect(ran.filter((text) => !/^select 1(?: --\u2028;|；)/.test(text))).toEqual([]);
    expect(await rowsOf('select sum(amount) from orders')).toContain('4');
  });

  test('would have much to lose: without the guard the same statements act', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const mine = join(folder, 'control.duckdb');
    await connection.run(
      `ATTACH '${mine}' AS data; CREATE TABLE data.main.orders AS SELECT '1' AS order_id, 2 AS amount`,
    );
    const control = { ...paths, db: join(folder, 'other.duckdb') };
    const reads = relations(control).map((relation) => `select * from ${relation}`);
    let acted = 0;
    for (const query of [...reads, ...statements(control).filter((text) => !/^(?:install|attach 'http)/.test(text))])
      await connection.run(query).then(
        () => acted++,
        () => 0,
      );
    connection.closeSync();
    instance.closeSync();
    expect(acted).toBeGreaterThan(40);
  });

  test.each([
    `with recursive t(n) as (select 1 union all select n + 1 from t where n < 3) select sum(n) from t`,
    `select o.*, row_number() over (partition by customer_id order by ordered_at desc) as nth from orders o qualify nth = 1`,
    `pivot orders on customer_id in ('a', 'b') using sum(amount)`,
    `from orders select customer_id, sum(amount) group by all having count(*) > 0 order by 2 desc limit 1`,
    `select * exclude (amount) replace (upper(customer_id) as customer_id) from orders`,
    `select columns('.*_id') from orders`,
    `select * from (summarize orders)`,
    `select * from (describe select * from orders)`,
    `select date_trunc('month', ordered_at), count(*) filter (where amount > 1), median(amount), date '2025-01-01' from orders group by 1`,
    `select a.customer_id from orders a asof join orders b on a.ordered_at >= b.ordered_at`,
    `select list_transform([1, 2], lambda x: x + 1), {'a': 1}.a, map {'k': 2}['k'], [x for x in [1, 2] if x > 1]`,
    `select * from data.main.orders union all by name select * from data.orders`,
    `select unnest(['a', 'b']), range, x.key from range(2), json_each('{"k": 1}') x`,
    `select customer_id from orders where amount in (select max(amount) from "orders") and customer_id ilike 'B%' collate nocase`,
    `with "my cte" as materialized (select 1 as v), b as (from "my cte") select v, date_diff('day', current_date, now()) from b`,
    `select coalesce(nullif(amount, 0), 1), try_cast('x' as integer), extract(year from ordered_at), 'a' || 'b', not true from orders`,
    `select $$it's$$ as a, e'\\'' as b /* one /* two */ */ from orders -- end\r order by amount`,
    `select grouping(customer_id), count(distinct customer_id) from orders group by rollup (customer_id)`,
    `table orders`,
    `values (1, 'a'), (2, 'b')`,
    `unpivot orders on amount into name n value v`,
    `select * from orders positional join range(2) tablesample 50%`,
  ])('runs: %s', async (query) => {
    expect(await rowsOf(query)).toBeTypeOf('string');
  });
});
