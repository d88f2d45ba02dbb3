import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/message.js';
import { openDuckdb } from '../../../src/engine/duckdb/open.js';
import { checkDatabase } from '../../../src/ingest/store/health/check-database.js';
import { listLoads, undoLoad } from '../../../src/ingest/store/undo.js';
import { loadFile, rows, scratch } from '../helpers.js';

const FIXTURE = resolve(import.meta.dirname, '../../../fixtures/format-1/crm.duckdb.gz');
const { path, file } = scratch();

/** A copy of the database that an earlier program wrote. */
function old(name: string): string {
  writeFileSync(path(name), gunzipSync(readFileSync(FIXTURE)));
  return path(name);
}

const MORE =
  'order_id,line_no,customer_id,ordered_at,amount,status,colour\n0105,1,cy@example.org,2025-01-10,7.00,completed,red\n';
const version = async (db: string) =>
  (await rows(db, `SELECT value FROM __crm_meta WHERE key = 'schema_version'`))[0]!.value;

describe('a database of layout 1', () => {
  it('is read by questions and checked as it is', async () => {
    const db = old('read.duckdb');
    const engine = await openDuckdb(db);
    const { tables } = await engine.catalog();
    expect([...tables.keys()]).toContain('service_targets');
    expect(tables.get('orders')!.columns.has('state')).toBe(false);
    await engine.close();
    expect((await checkDatabase(db, path('spill'))).filter(({ ok }) => !ok)).toEqual([]);
    expect(await version(db)).toBe('1');
  });

  it('becomes layout 2 by a load: states beside statuses, ids without what is not theirs, loads kept, said', async () => {
    const db = old('load.duckdb');
    const notes: string[] = [];
    const report = await loadFile(db, file('more.csv', MORE), {
      table: 'orders',
      note: (said) => notes.push(english(said)),
    });
    expect(await version(db)).toBe('2');
    expect(notes.find((note) => note.includes('layout'))).toMatch(
      /layout 1 and becomes layout 2: \d+ ids .* 2 rows have a status/,
    );
    expect(report.sources[0]).toMatchObject({ before: 5, after: 6, added: 1, removed: 0 });
    const stored = await rows(
      db,
      `SELECT order_id || '/' || line_no AS id, customer_id AS c, status, state FROM orders ORDER BY 1`,
    );
    expect(stored).toEqual([
      { id: '0101/1', c: 'ada@example.org', status: 'completed', state: 'counts' },
      { id: '0101/2', c: 'ada@example.org', status: 'completed', state: 'counts' },
      { id: '0102/1', c: 'bo@example.org', status: 'cancelled', state: 'void' },
      { id: '0103/1', c: 'bo@example.org', status: 'completed', state: 'counts' },
      { id: '0104/1', c: 'cy@example.org', status: 'pending', state: 'pending' },
      { id: '0105/1', c: 'cy@example.org', status: 'completed', state: 'counts' },
    ]);
    expect(await rows(db, 'SELECT customer_id AS c, state FROM tickets ORDER BY 1')).toEqual([
      { c: 'ada@example.org', state: 'open' },
      { c: 'bo@example.org', state: 'solved' },
    ]);
    expect((await listLoads(db, path('spill'))).map(({ id, table }) => `${id} ${table}`)).toHaveLength(8);
    expect((await checkDatabase(db, path('spill'))).filter(({ ok }) => !ok)).toEqual([]);
  });

  it('takes back a load of before, after it became layout 2', async () => {
    const db = old('undo.duckdb');
    await loadFile(db, file('more2.csv', MORE), { table: 'orders' });
    expect((await undoLoad({ db, id: 8 })).tables).toEqual([{ table: 'orders', removed: 1, restored: 0 }]);
    expect((await undoLoad({ db, id: 7 })).tables).toEqual([{ table: 'orders', removed: 2, restored: 1 }]);
    expect(await rows(db, `SELECT CAST(sum(amount) AS VARCHAR) AS s, count(state) AS n FROM orders`)).toEqual([
      { s: '75.0000', n: '4' },
    ]);
    expect((await checkDatabase(db, path('spill'))).filter(({ ok }) => !ok)).toEqual([]);
  });

  it('knows its rows again: the exports of then, loaded anew, change nothing', async () => {
    const db = old('again.duckdb');
    const targets = file(
      'targets.csv',
      'measure,kind,priority,segment,target,unit\nfirst_response,complaint,high,home,4,hours\n',
    );
    const events = file(
      'events.csv',
      'ticket_id,at,field,from_value,to_value,actor_id\nT1,2025-01-06 10:00,status,new,open,a1\nT2,2025-01-07 10:00,status,open,solved,a1\n',
    );
    const orders = file(
      'orders.csv',
      'order_id,line_no,customer_id,ordered_at,amount,status,colour\n"=""0101""",1,Ada@Example.org,2025-01-05,10.00,completed,red\n"=""0102""",1,bo@example.org,2025-01-06,20.00,cancelled,red\n',
    );
    for (const [table, path] of [
      ['service_targets', targets],
      ['ticket_events', events],
      ['orders', orders],
    ] as const) {
      const report = await loadFile(db, path, { table });
      expect(report.sources[0], table).toMatchObject({ added: 0, removed: 0 });
    }
    expect(await version(db)).toBe('2');
  });

  it('stays as it is where a load is only tried', async () => {
    const db = old('dry.duckdb');
    const notes: string[] = [];
    await loadFile(db, file('more3.csv', MORE), {
      table: 'orders',
      dryRun: true,
      note: (said) => notes.push(english(said)),
    });
    expect(notes.join('\n')).toContain('would become layout 2');
    expect(await version(db)).toBe('1');
  });
});

describe('keys of layout 2', () => {
  it('holds targets of one measure for one time beside those of another', async () => {
    const db = path('targets.duckdb');
    await loadFile(
      db,
      file('t1.csv', 'measure,priority,target,valid_from,valid_to\nfirst_response,high,4,2024-01-01,2024-12-31\n'),
      { table: 'service_targets' },
    );
    await loadFile(
      db,
      file('t2.csv', 'measure,priority,target,valid_from,valid_to\nfirst_response,high,2,2025-01-01,\n'),
      { table: 'service_targets' },
    );
    expect(await rows(db, 'SELECT target, CAST(valid_from AS VARCHAR) AS f FROM service_targets ORDER BY f')).toEqual([
      { target: '4', f: '2024-01-01' },
      { target: '2', f: '2025-01-01' },
    ]);
  });

  it('keeps the same event twice where a file holds it twice, and once more changes nothing', async () => {
    const db = path('events.duckdb');
    const text = `ticket_id,at,field,to_value,actor_id\n${'T1,2025-01-06 10:00,message,agent,a1\n'.repeat(2)}T1,2025-01-06 10:00,message,agent,a2\nT1,2025-01-06 10:00,message,customer,\n`;
    expect((await loadFile(db, file('e.csv', text), { table: 'ticket_events' })).sources[0]).toMatchObject({
      added: 4,
      rejects: 0,
    });
    expect((await loadFile(db, file('e2.csv', text), { table: 'ticket_events' })).sources[0]).toMatchObject({
      added: 0,
      removed: 0,
      after: 4,
    });
  });

  it('refuses a layout that is newer than it knows', async () => {
    const db = old('newer.duckdb');
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(db);
    const connection = await instance.connect();
    await connection.run(`UPDATE __crm_meta SET value = '3' WHERE key = 'schema_version'`);
    connection.closeSync();
    instance.closeSync();
    await expect(loadFile(db, file('n.csv', MORE), { table: 'orders' })).rejects.toMatchObject({
      code: 'E_DB_VERSION',
    });
    const engine = await openDuckdb(db);
    await expect(engine.catalog()).rejects.toMatchObject({ code: 'E_DB_VERSION' });
    await engine.close();
  });
});
