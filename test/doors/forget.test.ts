import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Writer } from '../../src/engine/duckdb/writer.js';
import { customerIds } from '../../src/ingest/store/customer-rows.js';
import { scratch } from '../cli/world.js';
import { program } from '../support/program.js';

const root = scratch();
const MARKS = ['CUST-ADA-77', 'Ada Marker', 'ada@marker.example', 'marker street', 'marker comment', 'marker change'];
let made = 0;
let folder = '';
let db = '';

const run = (...argv: string[]) => program(argv, { cwd: folder });
const csv = (name: string, ...lines: string[]): string => {
  const path = join(root, 'exports', `${made}-${name}`);
  mkdirSync(join(root, 'exports'), { recursive: true });
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};
async function load(...argv: string[]): Promise<void> {
  const ran = await run('load', ...argv, '--db', db, '--keep', '2');
  expect([ran.code, ran.stderr.includes('error')], ran.stderr).toEqual([0, false]);
}

/** A shop that knows one customer in every way, loaded twice, so that undo history and kept databases know her, too. */
beforeAll(async () => {
  folder = join(root, 'shop');
  mkdirSync(folder);
  db = join(folder, 'crm.duckdb');
  for (const name of ['Ada Marker', 'Ada Marker-Before'])
    await load(
      'customers',
      csv(
        `customers-of-CUST-ADA-77-${name.length}.csv`,
        'customer_id,name,email,segment,referred_by',
        `CUST-ADA-77,${name},ada@marker.example,gold,`,
        'CUST-BO,Bo,bo@shop.example,silver,CUST-ADA-77',
      ),
    );
  for (const amount of ['30.00', '31.00'])
    await load(
      'orders',
      csv(
        `orders-${amount}.csv`,
        'order_id,customer_id,ordered_at,amount,ship_to',
        `O-1,CUST-ADA-77,2025-01-01,${amount},marker street 1`,
        'O-2,CUST-ADA-77,2025-02-01,12.00,marker street 2',
        'O-3,CUST-BO,2025-01-05,5.00,other street',
      ),
    );
  await load(
    'tickets',
    csv(
      'tickets.csv',
      'ticket_id,customer_id,opened_at,contact_id,topic',
      'T-1,CUST-ADA-77,2025-01-03,ada@marker.example,late',
      'T-2,CUST-BO,2025-01-04,,late',
    ),
  );
  await load(
    'ticket_events',
    csv(
      'events.csv',
      'ticket_id,at,field,from_value,to_value',
      'T-1,2025-01-03 10:00,note,,marker change',
      'T-2,2025-01-04 10:00,note,,kept',
    ),
  );
  await load(
    'surveys',
    csv(
      'surveys.csv',
      'response_id,responded_at,customer_id,item,score,comment',
      'R-1,2025-01-09,CUST-ADA-77,overall,9,marker comment',
      'R-2,2025-01-09,CUST-BO,overall,7,fine',
    ),
  );
  writeFileSync(
    join(folder, 'rejects.csv'),
    'file,line,column,value,reason\norders.csv,3,amount,x,no number\ncustomers.csv,9,name,"Ada Marker\n(two lines)",too long\norders.csv,4,customer_id,CUST-ADA-77,has no parent\norders.csv,5,amount,y,no number\n',
  );
});

beforeEach(() => {
  folder = join(root, `shop-${++made}`);
  cpSync(join(root, 'shop'), folder, { recursive: true });
  db = join(folder, 'crm.duckdb');
});

/** Which marks stand in the bytes of which files beside the database. */
function marksLeft(): string[] {
  return readdirSync(folder).flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    return MARKS.filter((mark) => bytes.includes(mark)).map((mark) => `${name}: ${mark}`);
  });
}

/** All texts of all tables, decompressed, of a database. */
async function textsOf(path: string): Promise<string> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  try {
    const tables = (await (await connection.run('SELECT table_name FROM duckdb_tables()')).getRows()).map(String);
    let all = '';
    for (const table of tables)
      all += JSON.stringify(await (await connection.run(`SELECT * FROM "${table}"`)).getRowsJson());
    return all;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function databases(): Promise<string[]> {
  return readdirSync(folder).filter((name) => name.startsWith('crm.duckdb'));
}

async function value(query: string): Promise<string> {
  return (await run('sql', query, '--db', db, '--csv', '-q')).stdout.trim().split('\n').slice(1).join('|');
}

const COUNTS = `select (select count(distinct customer_id) from orders) as buyers, (select count(*) from orders) as lines,
  (select sum(amount) from orders) as amount, (select count(*) from customers) as customers, (select count(*) from tickets) as cases,
  (select count(*) from surveys) as answers, (select count(*) from customers where segment = 'gold') as gold`;

describe('forget', () => {
  test('takes what is personal out of every file, and every count stays', async () => {
    const before = await value(COUNTS);
    expect(marksLeft().length).toBeGreaterThan(5);
    const ran = await run('forget', 'CUST-ADA-77', '--yes', '--db', db, '--json');
    expect([ran.code, ran.stderr]).toEqual([0, expect.stringContaining('forgotten-1')]);
    const rows = (JSON.parse(ran.stdout) as { tables: { forgotten: { table: string; cleared: number }[] } }).tables
      .forgotten;
    expect(rows.filter(({ table }) => table === 'orders').at(-1)).toMatchObject({ cleared: 2, removed: 0 });
    expect(rows.find(({ table }) => table === '__undo_customers')).toMatchObject({ cleared: 1 });
    expect(marksLeft()).toEqual([]);
    expect(await databases()).toEqual(['crm.duckdb', 'crm.duckdb.kept-1', 'crm.duckdb.kept-2']);
    for (const name of await databases()) {
      const texts = await textsOf(join(folder, name));
      expect(
        MARKS.filter((mark) => texts.includes(mark)),
        name,
      ).toEqual([]);
      expect(texts, name).toContain('CUST-BO');
    }
    expect(await value(COUNTS)).toBe(before);
    expect(await value(`select referred_by from customers where customer_id = 'CUST-BO'`)).toBe('forgotten-1');
    expect(readFileSync(join(folder, 'rejects.csv'), 'utf8')).toBe(
      'file,line,column,value,reason\norders.csv,3,amount,x,no number\norders.csv,5,amount,y,no number\n',
    );
    const again = await run('forget', 'CUST-ADA-77', '--yes', '--db', db);
    expect([again.code, again.stderr]).toEqual([3, expect.stringContaining('E_UNKNOWN_CUSTOMER')]);
    expect((await run('doctor', '--check', '--db', db)).code).toBe(0);
  });

  test('with --rows takes the rows, those of their cases too, and nobody else', async () => {
    const ran = await run('forget', 'CUST-ADA-77', '--rows', '--yes', '--db', db, '--csv');
    expect(ran.code, ran.stderr).toBe(0);
    expect(marksLeft()).toEqual([]);
    for (const name of await databases()) expect(MARKS.filter((mark) => name.includes(mark))).toEqual([]);
    expect(await value(COUNTS)).toBe('1,1,5,1,1,1,0');
    expect(await value('select ticket_id, to_value from ticket_events')).toBe('T-2,kept');
    expect(await value(`select count(*) from customers where referred_by is null`)).toBe('1');
    expect((await run('doctor', '--check', '--db', db)).code).toBe(0);
    // Loads can be taken back as before; who was forgotten does not come back with them.
    for (let loads = 0; loads < 4; loads++) expect((await run('load', '--undo', '--db', db)).code).toBe(0);
    expect((await run('doctor', '--check', '--db', db)).code).toBe(0);
    expect(await value('select order_id, amount from orders')).toBe('O-3,5');
    expect(marksLeft()).toEqual([]);
  });

  test('asks first, and is not for a cluster', async () => {
    const before = readFileSync(db);
    const unasked = await run('forget', 'CUST-ADA-77', '--db', db);
    expect([unasked.code, unasked.stderr]).toEqual([
      2,
      expect.stringContaining('crm-analyze forget CUST-ADA-77 --yes'),
    ]);
    const cluster = await run('forget', 'CUST-ADA-77', '--yes', '--db', 'trino://ana@localhost:1/hive/crm');
    expect([cluster.code, cluster.stderr]).toEqual([2, expect.stringContaining('E_FORGET_CLUSTER')]);
    const stranger = await run('forget', 'NOBODY', '--yes', '--db', db);
    expect([stranger.code, stranger.stderr]).toEqual([3, expect.stringContaining('no customer NOBODY')]);
    expect(readFileSync(db).equals(before)).toBe(true);
  });

  test('knows all ids of a customer where the database says which are the same', async () => {
    const writer = await Writer.open({ spill: join(folder, 'spill') });
    try {
      await writer.run(`ATTACH ':memory:' AS data`);
      expect(await customerIds(writer, 'b')).toEqual(['b']);
      await writer.run(
        `CREATE TABLE data.main.identities AS SELECT * FROM (VALUES ('b', 'a'), ('c', 'a'), ('y', 'x')) t(customer_id, same_as)`,
      );
      expect((await customerIds(writer, 'b')).sort()).toEqual(['a', 'b', 'c']);
      expect((await customerIds(writer, 'a')).sort()).toEqual(['a', 'b', 'c']);
      expect(await customerIds(writer, 'z')).toEqual(['z']);
    } finally {
      writer.close();
    }
  });
});

describe('undo history', () => {
  test('holds 20 loads or 30 days, says so, and what has left it cannot be taken back', async () => {
    const place = join(root, 'limits');
    mkdirSync(place);
    const own = join(place, 'crm.duckdb');
    const day = async (now: string, amount: number) =>
      program(
        [
          'load',
          'orders',
          csv(
            `limit-${amount}.csv`,
            'order_id,customer_id,ordered_at,amount',
            `O-1,marked-${amount},2025-01-01,${amount}.00`,
          ),
          '--db',
          own,
        ],
        {
          cwd: place,
          now,
        },
      );
    for (let i = 1; i <= 3; i++) await day(`2025-03-0${i}T00:00:00Z`, i);
    const late = await day('2025-04-15T00:00:00Z', 4);
    expect([late.code, late.stderr]).toEqual([0, expect.stringContaining('20 loads or 30 days: 2 rows')]);
    expect(await textsOf(own)).not.toContain('marked-1');
    expect(await textsOf(own)).toContain('marked-3');
    const undo = () => program(['load', '--undo', '--db', own], { cwd: place });
    expect((await undo()).code).toBe(0);
    const gone = await undo();
    expect([gone.code, gone.stderr]).toEqual([2, expect.stringContaining('what load 3 replaced is no longer kept')]);
    const loads = Array.from({ length: 30 }, (_, i) => ({ id: i + 1, at: '2025-04-15T00:00:00Z' }));
    const { expiredLoads } = await import('../../src/ingest/store/undo-limit.js');
    expect(expiredLoads(loads as never, 30, '2025-04-16T00:00:00Z').sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });
});
