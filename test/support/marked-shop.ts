import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { load } from '../../src/ingest/load.js';
import { TABLES } from '../../src/model/tables.js';
import { shopRows } from './shop.js';
import { sharedFile } from './worlds.js';

/** Stands before every text of the data: where it is found, something of them has left. */
export const MARK = 'Zq7Rosa';

/** One customer in so many. */
const SHARE = 8;
/** Tables whose rows hang on a row that is kept: by which column. */
const KEPT_WITH: Readonly<Record<string, string>> = {
  credit_splits: 'order_id',
  ticket_events: 'ticket_id',
  quality_checks: 'ticket_id',
  opportunity_stages: 'opportunity_id',
};

type Rows = Record<string, readonly Readonly<Record<string, unknown>>[]>;

/** The fixture shop with some of its customers, all that is theirs, and everything that is nobody's. */
function fewCustomers(): Rows {
  const rows = shopRows() as unknown as Rows;
  const isKept = (id: unknown) =>
    id === null || id === undefined || Number(String(id).replace(/\D/g, '')) % SHARE === 0;
  const few: Rows = {};
  const ids: Record<string, Set<unknown>> = {};
  for (const [table, all] of Object.entries(rows)) {
    if (table in KEPT_WITH) continue;
    few[table] = all.filter((row) => isKept(row['customer_id']));
    for (const key of ['order_id', 'ticket_id', 'opportunity_id'])
      if (TABLES[table]?.key.includes(key)) ids[key] ??= new Set(few[table].map((row) => row[key]));
  }
  for (const [table, key] of Object.entries(KEPT_WITH))
    if (rows[table] !== undefined) few[table] = rows[table].filter((row) => ids[key]?.has(row[key]) ?? true);
  return few;
}

const quoted = (cell: unknown): string =>
  cell === null || cell === undefined ? '' : `"${String(cell).replaceAll('"', '""')}"`;

/** Columns whose every value the model knows stay as they are, and the currency of orders: without a rate no amount would be left. */
const isClosed = (table: string, column: string) =>
  TABLES[table]?.columns[column]?.codes !== undefined || (table === 'orders' && column === 'currency');

/**
 * A small shop with a mark before every text of every table; ids stay joined, as all are marked alike. Orders have a column that the
 * model does not know, and whose name begins like one that it does. Path of the database.
 */
export async function markedShop(folder: string): Promise<string> {
  const db = join(folder, 'marked.duckdb');
  copyFileSync(
    await sharedFile('marked.duckdb', async (draft) => {
      const rows = mkdtempSync(join(tmpdir(), 'crm-marked-'));
      await makeMarked(draft, rows);
      rmSync(rows, { recursive: true });
    }),
    db,
  );
  return db;
}

async function makeMarked(db: string, folder: string): Promise<void> {
  const given = Object.entries(fewCustomers()).flatMap(([table, rows]) => {
    if (rows.length === 0) return [];
    const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const file = join(folder, `${table}.csv`);
    writeFileSync(
      file,
      [header, ...rows.map((row) => header.map((name) => quoted(row[name])))].map((line) => line.join(',')).join('\n'),
    );
    return [{ table, files: [file] }];
  });
  await load({ db, given, timezone: 'Asia/Shanghai', currency: 'CNY', now: '2026-01-01T00:00:00Z', temp: folder });
  const instance = await DuckDBInstance.create(db);
  const connection = await instance.connect();
  const found = await connection.runAndReadAll(
    `SELECT c.table_name AS t, c.column_name AS c FROM duckdb_columns() c JOIN duckdb_tables() USING (database_name, table_name)
     WHERE NOT c.internal AND data_type = 'VARCHAR' AND c.column_name NOT LIKE '\\_\\_%' ESCAPE '\\'`,
  );
  const columns = (found.getRowObjectsJson() as { t: string; c: string }[]).filter(
    ({ t, c }) => t in TABLES && !isClosed(t, c),
  );
  if (columns.length < 100) throw new Error(`only ${columns.length} columns of text`);
  for (const table of new Set(columns.map(({ t }) => t))) {
    const texts = columns.filter(({ t }) => t === table);
    const sets = texts.map(({ c }) => `"${c}" = CASE WHEN "${c}" <> '' THEN '${MARK}' || "${c}" END`);
    await connection.run(`UPDATE "${table}" SET ${sets.join(', ')}`);
  }
  await connection.run(`ALTER TABLE orders ADD COLUMN channel_contact_email varchar`);
  await connection.run(`UPDATE orders SET channel_contact_email = '${MARK}@example.org'`);
  connection.closeSync();
  instance.closeSync();
}

/** What the base table of an analysis can be cut by: names, columns that a name's beginning once opened, open codes of the data. */
const CUTS: Readonly<Record<string, readonly string[]>> = {
  reps: ['orders.channel_contact_email', 'reps.team'],
  actions: ['customers.name', 'customers.segment'],
  clv: ['customers.name', 'customers.segment'],
  churn: ['customers.name', 'customers.segment'],
  lifecycle: ['customers.name', 'customers.segment'],
  agents: ['tickets.topic', 'tickets.subtopic'],
  complaints: ['tickets.topic', 'customers.segment'],
  enquiries: ['tickets.channel', 'customers.segment'],
  sla: ['tickets.topic', 'customers.segment'],
  satisfaction: ['customers.name', 'surveys.item'],
  campaigns: ['campaigns.name', 'customers.segment'],
  pipeline: ['customers.name', 'customers.segment'],
  basket: ['customers.name', 'customers.segment'],
};

export const cutsOf = (analysis: string): readonly string[] =>
  CUTS[analysis] ?? ['orders.channel_contact_email', 'customers.segment'];
