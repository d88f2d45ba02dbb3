import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openDuckdb } from '../../../src/engine/duckdb/open.js';
import type { Engine } from '../../../src/engine/engine.js';
import { identitiesFile, proposedIdentities } from '../../../src/ingest/store/health/duplicates.js';
import { undoLoad } from '../../../src/ingest/store/undo.js';
import { leadersSql } from '../../../src/model/identities.js';
import { classedCatalog } from '../../../src/run/classed-catalog.js';
import { sqlFor } from '../../../src/run/sql.js';
import { loadFile, rows, scratch } from '../helpers.js';

const { path, file } = scratch();

/** Components by a search over neighbours: what union-find is compared with. */
function componentsOf(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const near = new Map<string, Set<string>>();
  for (const [a, b] of pairs)
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      near.set(x, (near.get(x) ?? new Set()).add(y));
  const leader = new Map<string, string>();
  for (const id of [...near.keys()].sort()) {
    const open = leader.has(id) ? [] : [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (leader.has(next)) continue;
      leader.set(next, id);
      open.push(...near.get(next)!);
    }
  }
  return leader;
}

const draw = (seed: number, i: number, of: number) =>
  createHash('sha256').update(`${seed}:${i}`).digest().readUInt32BE(0) % of;

const asFile = (pairs: readonly (readonly [string, string])[]) =>
  `customer_id,same_as,source\n${pairs.map(([a, b]) => `${a},${b},by hand`).join('\n')}\n`;

async function asked<T>(db: string, ask: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openDuckdb(db);
  try {
    return await ask(engine);
  } finally {
    await engine.close();
  }
}

const CUSTOMERS = `customer_id,name,created_on,segment,email,do_not_contact
C1,Ada,2024-03-01,,Ada@Example.org,no
C2,Ada L,2024-01-01,home,ada@example.org ,yes
C3,Bo,2024-02-01,office,bo@example.org,no
C4,Ada Lovelace,2025-01-01,home,,no
`;
const ORDERS = `order_id,customer_id,ordered_at,amount
1,C1,2025-01-01,10.00
2,C2,2025-01-02,20.00
3,C3,2025-01-03,40.00
4,C4,2025-01-04,80.00
5,,2025-01-04,5.00
`;

async function world(name: string, pairs: readonly (readonly [string, string])[], lead?: 'newest'): Promise<string> {
  const db = path(`${name}.duckdb`);
  await loadFile(db, file(`${name}-c.csv`, CUSTOMERS), { table: 'customers' });
  await loadFile(db, file(`${name}-o.csv`, ORDERS), { table: 'orders' });
  await loadFile(db, file(`${name}-i.csv`, asFile(pairs)), {
    table: 'identities',
    ...(lead ? { identitiesLead: lead } : {}),
  });
  return db;
}

const revenue = (db: string) =>
  asked(db, async (engine) => {
    const sql = await sqlFor(engine, [], [], undefined);
    const found = await sql.rows(
      'SELECT customer_id, CAST(sum(amount) AS varchar) AS total FROM orders GROUP BY customer_id ORDER BY customer_id',
      {},
    );
    return Object.fromEntries(found.map((row) => [String(row.customer_id), String(row.total)]));
  });

describe('customers under several ids', () => {
  it('are one in every question, led by the smallest id, whichever way round they are said', async () => {
    const db = await world('one', [
      ['C4', 'C2'],
      ['C1', 'C2'],
    ]);
    expect(await revenue(db)).toEqual({ C1: '110.0000', C3: '40.0000', null: '5.0000' });
    const own = await asked(db, async (engine) =>
      (await sqlFor(engine, [], [], undefined)).rows(
        'SELECT customer_id, name, segment, created_on, do_not_contact FROM customers ORDER BY customer_id',
        {},
      ),
    );
    expect(own).toEqual([
      { customer_id: 'C1', name: 'Ada', segment: 'home', created_on: '2024-01-01', do_not_contact: true },
      { customer_id: 'C3', name: 'Bo', segment: 'office', created_on: '2024-02-01', do_not_contact: false },
    ]);
  });

  it('are led by the one created last where the config says so', async () => {
    const db = await world(
      'newest',
      [
        ['C1', 'C2'],
        ['C2', 'C4'],
      ],
      'newest',
    );
    expect(await revenue(db)).toEqual({ C3: '40.0000', C4: '110.0000', null: '5.0000' });
  });

  it('come apart again by undo, and by taking the row away', async () => {
    const db = await world('apart', [
      ['C1', 'C2'],
      ['C2', 'C4'],
    ]);
    await loadFile(db, file('fewer.csv', asFile([['C1', 'C2']])), {
      table: 'identities',
      mode: 'replace',
      allowEmpty: true,
    });
    expect(await revenue(db)).toEqual({ C1: '30.0000', C3: '40.0000', C4: '80.0000', null: '5.0000' });
    await undoLoad({ db });
    expect(await revenue(db)).toEqual({ C1: '110.0000', C3: '40.0000', null: '5.0000' });
    await undoLoad({ db });
    expect(await revenue(db)).toEqual({ C1: '10.0000', C2: '20.0000', C3: '40.0000', C4: '80.0000', null: '5.0000' });
  });

  it('change nothing when they are loaded again', async () => {
    const db = await world('again', [
      ['C1', 'C2'],
      ['C2', 'C4'],
    ]);
    const report = await loadFile(db, path('again-i.csv'), { table: 'identities' });
    expect(report.changed).toBe(false);
  });

  it('are closed as a search over neighbours closes them: chains, stars, rings, pairs said twice', async () => {
    const pairs: [string, string][] = [];
    for (let i = 0; i < 400; i++) pairs.push([`X${draw(1, 2 * i, 500)}`, `X${draw(1, 2 * i + 1, 500)}`]);
    for (let i = 0; i < 300; i++) pairs.push([`Y${(i * 7) % 301}`, `Y${((i + 1) * 7) % 301}`]);
    pairs.push(['Z1', 'Z2'], ['Z2', 'Z3'], ['Z3', 'Z1'], ['Z1', 'Z2'].reverse() as [string, string], ['S', 'S']);
    const db = path('many.duckdb');
    await loadFile(db, file('many.csv', asFile(pairs)), { table: 'identities' });
    const want = componentsOf(pairs);
    const stored = await rows(db, 'SELECT customer_id AS a, same_as AS b, __leader AS l FROM identities');
    for (const { a, b, l } of stored) expect([want.get(a!), want.get(b!)]).toEqual([l, l]);
    expect(stored.length).toBe(new Set(pairs.map((pair) => pair.join())).size);
  });

  it('are followed 8 links deep where no load has closed the chain; deeper, rings and two leaders are refused by name', async () => {
    const db = path('links.duckdb');
    await loadFile(
      db,
      file('l-o.csv', 'order_id,customer_id,ordered_at,amount\n1,K8,2025-01-01,10\n2,K0,2025-01-02,20\n'),
      { table: 'orders' },
    );
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const say = async (pairs: readonly (readonly [string, string])[]) => {
      const instance = await DuckDBInstance.create(db);
      const connection = await instance.connect();
      await connection.run('CREATE OR REPLACE TABLE identities (customer_id VARCHAR, same_as VARCHAR)');
      await connection.run(`INSERT INTO identities VALUES ${pairs.map(([a, b]) => `('${a}', '${b}')`).join(', ')}`);
      connection.closeSync();
      instance.closeSync();
    };
    const chain = (length: number) => Array.from({ length }, (_, i) => [`K${i + 1}`, `K${i}`] as const);
    await say(chain(8));
    expect(await revenue(db)).toEqual({ K0: '30.0000' });
    await say(chain(9));
    await expect(revenue(db)).rejects.toMatchObject({ code: 'E_IDENTITIES', message: expect.stringContaining('K9') });
    await say([
      ['A', 'B'],
      ['B', 'A'],
    ]);
    await expect(revenue(db)).rejects.toMatchObject({ code: 'E_IDENTITIES' });
    await say([
      ['K8', 'A'],
      ['K8', 'B'],
    ]);
    await expect(revenue(db)).rejects.toMatchObject({ code: 'E_IDENTITIES', message: expect.stringContaining('K8') });
    expect(leadersSql('identities', 1)).not.toContain('l2');
  });

  it('are proposed by exact addresses and numbers, never merged; what is known to be one is not proposed again', async () => {
    const db = path('proposed.duckdb');
    const list = `customer_id,name,email,mobile
C1,Ada,Ada@Example.org,+49 30 1234567
C2,Ada L,"ada@example.org ",
C3,Bo,bo@example.org,(4930) 1234567
C4,Cy,,12
C5,Di,,12
`;
    await loadFile(db, file('p-c.csv', list), { table: 'customers' });
    const found = await asked(db, async (engine) => proposedIdentities(engine, await classedCatalog(engine)));
    expect(found.map(({ customer_id, same_as, source }) => [customer_id, same_as, source])).toEqual([
      ['C2', 'C1', 'email'],
      ['C3', 'C1', 'mobile'],
    ]);
    expect(await rows(db, 'SELECT count(*) AS n FROM customers')).toEqual([{ n: '5' }]);
    await loadFile(db, file('p-i.csv', identitiesFile(found)), { table: 'identities' });
    expect(await asked(db, async (engine) => proposedIdentities(engine, await classedCatalog(engine)))).toEqual([]);
  });
});
