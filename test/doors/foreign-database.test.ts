import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { openDuckdb } from '../../src/engine/duckdb/open.js';
import { load } from '../../src/ingest/load.js';
import { forgetCustomer } from '../../src/ingest/store/forget.js';
import { doctor } from '../../src/ingest/store/health/doctor.js';
import { openDraft } from '../../src/ingest/store/publish.js';
import { listLoads, undoLoad } from '../../src/ingest/store/undo.js';
import { scratch } from '../cli/world.js';

const SECRET = 'secret-4711';
const folder = scratch();
const secret = join(folder, 'secret.csv');
const orders = join(folder, 'orders.csv');
writeFileSync(secret, `a\n${SECRET}\n`);
writeFileSync(orders, 'order_id,customer_id,ordered_at,amount\n1,a,2025-01-01,3\n');

let made = 0;
async function databaseOf(...statements: string[]): Promise<string> {
  const db = join(folder, `given-${++made}.duckdb`);
  const instance = await DuckDBInstance.create(db);
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
  return db;
}

const request = (db: string) => ({
  db,
  given: [{ table: 'orders', files: [orders] }],
  now: '2025-02-01T00:00:00Z',
  temp: folder,
});
const refused = { code: 'E_DB_VERSION', exit: 'input', message: expect.stringContaining('has a view named') };
const reading = `SELECT content AS id, content AS loaded_at FROM read_text('${secret}')`;

describe('a database given by somebody else', () => {
  test('has no loads to list where these are a view over a file', async () => {
    const db = await databaseOf(`CREATE VIEW __crm_loads AS ${reading}`);
    await expect(listLoads(db, join(folder, 'spill'))).rejects.toMatchObject(refused);
    await expect(undoLoad({ db })).rejects.toMatchObject(refused);
  });

  test('takes no rows where a table of ours is a view, or what is kept beside it', async () => {
    for (const name of ['orders', 'customers', '__crm_meta', '__crm_loads', '__undo_orders']) {
      const db = await databaseOf(`CREATE VIEW ${name} AS ${reading}`);
      await expect(load(request(db)), name).rejects.toMatchObject(refused);
    }
  });

  test('has the tables that are tables: no view is one, nor is one bound', async () => {
    const db = await databaseOf(
      `CREATE VIEW customers AS SELECT content AS customer_id FROM read_text('${secret}')`,
      `CREATE VIEW tickets AS SELECT 1 AS ticket_id`,
      `CREATE TABLE orders AS SELECT '1' AS order_id, 'a' AS customer_id, DATE '2025-01-01' AS ordered_on, 3.00 AS amount`,
    );
    const engine = await openDuckdb(db, { tempDirectory: folder });
    try {
      expect([...(await engine.catalog()).tables.keys()]).toEqual(['orders']);
      const health = await doctor(engine, '2025-02-01');
      expect(health.tables.map(({ table }) => table)).toEqual(['orders']);
      expect(JSON.stringify(health)).not.toContain(SECRET);
    } finally {
      await engine.close();
    }
  });

  test('of another program is written by nobody, forget included', async () => {
    const db = await databaseOf(`CREATE TABLE orders AS SELECT 'C1' AS customer_id, 1 AS amount`);
    await expect(forgetCustomer({ db, id: 'C1', rows: true, now: '2025-02-01T00:00:00Z' })).rejects.toMatchObject({
      code: 'E_DB_DAMAGED',
      exit: 'input',
    });
  });

  test('is loaded where no statement can open a file that was not named', async () => {
    const db = await databaseOf(`CREATE TABLE kept AS SELECT 1 AS x`);
    const draft = await openDraft(db, { inputs: [orders] });
    try {
      expect(await draft.writer.row(`SELECT count(*) AS n FROM read_csv('${orders}')`)).toEqual({ n: 1n });
      for (const statement of [
        `SELECT * FROM read_text('${secret}')`,
        `SELECT * FROM read_csv('${join(draft.work, '../secret.csv')}')`,
        `COPY (SELECT 1) TO '${join(folder, 'written.csv')}'`,
        `ATTACH '${db}' AS again`,
        `INSTALL httpfs`,
        `LOAD httpfs`,
        `SET enable_external_access = true`,
        `SET allowed_paths = ['${secret}']`,
      ])
        await expect(draft.writer.run(statement), statement).rejects.toThrow();
    } finally {
      await draft.discard();
    }
  });
});
