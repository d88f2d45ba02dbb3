import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { DuckdbEngine } from '../../src/engine/duckdb/engine.js';
import { STATES, stateSql } from '../../src/model/states/states.js';
import { type Input, inputTables } from './case.js';
import { shopRows } from './shop.js';
import { sharedFile } from './worlds.js';

/** Quoted texts and bare nothing for null, so that DuckDB tells an empty text from no value. */
const csvOf = (rows: readonly (readonly (string | null)[])[]): string =>
  rows
    .map((row) => `${row.map((value) => (value === null ? '' : `"${value.replaceAll('"', '""')}"`)).join(',')}\n`)
    .join('');

interface World {
  readonly timezone?: string | undefined;
  readonly currency?: string | undefined;
  readonly threads?: number;
  /** Whether the state of each row stands beside its status, as a load writes it; else every query reads it from the word. */
  readonly states?: boolean;
  /** Whether the data say their zone, as a load writes it: opening hours are those of the schedule in it. Else it is the local days' only. */
  readonly saysZone?: boolean;
}

/** The world of the fixture shop, as a load leaves it. */
export const SHOP_WORLD: World = { timezone: 'Asia/Shanghai', currency: 'CNY', states: true, saysZone: true };

/** One thread, as the program opens a database of this size; what more of them give is a test of its own. */
const instanceOf = (path: string, { threads = 1 }: World) =>
  DuckDBInstance.create(path, {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    threads: String(threads),
  });

/** Typed tables of these rows in the catalog `data`. */
async function fill(connection: DuckDBConnection, input: Input, world: World): Promise<void> {
  const { timezone, currency, states, saysZone } = world;
  const folder = mkdtempSync(join(tmpdir(), 'crm-rows-'));
  for (const { name, columns, values } of inputTables(input, timezone)) {
    await connection.run(`CREATE TABLE data.main.${name} (${columns.map((c) => `"${c.name}" ${c.type}`).join(', ')})`);
    if (values.length === 0) continue;
    // A constant first column keeps a row of nulls from being an empty line.
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, csvOf(values.map((row) => ['r', ...row])));
    const texts = ['r', ...columns.map(({ name: column }) => column)]
      .map((column) => `'${column}': 'VARCHAR'`)
      .join(', ');
    await connection.run(
      `INSERT INTO data.main.${name} SELECT ${columns.map((c) => `CAST("${c.name}" AS ${c.type})`).join(', ')}
       FROM read_csv('${file}', header = false, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '',
                     allow_quoted_nulls = false, columns = {${texts}})`,
    );
    if (states !== true || !(name in STATES) || !columns.some((column) => column.name === 'status')) continue;
    await connection.run(`ALTER TABLE data.main.${name} ADD COLUMN state varchar`);
    await connection.run(`UPDATE data.main.${name} SET state = ${stateSql(name, 'status')}`);
  }
  const said = Object.entries({ currency, timezone: saysZone === true ? timezone : undefined }).flatMap(
    ([key, value]) => (value === undefined ? [] : [`('${key}', '${value}')`]),
  );
  if (said.length > 0)
    await connection.run(`CREATE TABLE data.main.__crm_meta AS FROM (VALUES ${said.join(', ')}) AS m (key, value)`);
  rmSync(folder, { recursive: true });
}

async function overAttached(instance: DuckDBInstance, connection: DuckDBConnection): Promise<DuckdbEngine> {
  await connection.run(`SET TimeZone = 'UTC'`);
  connection.closeSync();
  return DuckdbEngine.over(instance, ':memory:');
}

/** An in-memory DuckDB engine over rows written in a test. */
export async function engineOverRows(input: Input, options: World = {}): Promise<DuckdbEngine> {
  const instance = await instanceOf(':memory:', options);
  const connection = await instance.connect();
  await connection.run(`ATTACH ':memory:' AS data`);
  await fill(connection, input, options);
  return overAttached(instance, connection);
}

/** The fixture world as a file. */
async function makeShop(path: string): Promise<void> {
  const instance = await instanceOf(':memory:', {});
  const connection = await instance.connect();
  await connection.run(`ATTACH '${path}' AS data`);
  await fill(connection, shopRows(), SHOP_WORLD);
  await connection.run('DETACH data');
  connection.closeSync();
  instance.closeSync();
}

/** An engine over the fixture world, which the test files of a run share. */
export async function shopEngine(options: Pick<World, 'threads'> = {}): Promise<DuckdbEngine> {
  const path = await sharedFile('shop-rows.duckdb', makeShop);
  const instance = await instanceOf(':memory:', options);
  const connection = await instance.connect();
  await connection.run(`ATTACH '${path}' AS data (READ_ONLY)`);
  return overAttached(instance, connection);
}
