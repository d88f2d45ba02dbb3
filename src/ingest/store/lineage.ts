import { createHash } from 'node:crypto';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { literal } from '../../core/quoting.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import type { Change, LoadRecord } from '../terms/index.js';
import { DRAFT } from './publish.js';
import { columnsOf, contentOf, isData, tableName } from './stored-table.js';
import { STORE } from './words.js';

const META = `${DRAFT}.main.__crm_meta`;
const LOADS = `${DRAFT}.main.__crm_loads`;

/** Tables of another program's database would be taken for ours. Throws E_DB_DAMAGED where the database is not ours. */
export async function refuseForeign(writer: Writer, db: string): Promise<void> {
  if ((await columnsOf(writer, '__crm_meta')).length > 0) return;
  const [other] = await writer.rows(
    `SELECT table_name FROM duckdb_tables() WHERE database_name = '${DRAFT}' AND NOT temporary ORDER BY ALL LIMIT 1`,
  );
  if (other === undefined) return;
  throw new UserError('E_DB_DAMAGED', 'input', STORE.database_another_program({ db }), {
    where: STORE.has_table_nothing_keeps({ table_name: String(other.table_name) }),
    hint: verbatim('crm-analyze load orders orders.csv --db new.duckdb'),
  });
}

export async function createMeta(writer: Writer): Promise<void> {
  await writer.run(`CREATE TABLE IF NOT EXISTS ${META} (key VARCHAR PRIMARY KEY, value VARCHAR)`);
  await writer.run(`CREATE TABLE IF NOT EXISTS ${LOADS} (id INTEGER, loaded_at VARCHAR, table_name VARCHAR, source VARCHAR, files VARCHAR,
    mode VARCHAR, rows_read BIGINT, rows_added BIGINT, rows_removed BIGINT, rejects BIGINT, content VARCHAR, undone BOOLEAN)`);
  await writer.run(`ALTER TABLE ${LOADS} ADD COLUMN IF NOT EXISTS digests VARCHAR`);
}

/** How many rows of a load were forgotten: where they stood, or where undo kept them for the load that replaced them. */
export const FORGOTTEN = `${DRAFT}.main.__crm_forgotten`;

export async function createForgotten(writer: Writer): Promise<void> {
  await writer.run(`CREATE TABLE IF NOT EXISTS ${FORGOTTEN} (forgotten_at VARCHAR, number INTEGER, table_name VARCHAR, load INTEGER,
    gone_by INTEGER, cleared BIGINT, removed BIGINT)`);
}

/** Rows by table that the loads which stand brought, and that were forgotten since. */
export async function forgottenRows(
  writer: Writer,
  standing: readonly LoadRecord[],
): Promise<ReadonlyMap<string, number>> {
  if ((await columnsOf(writer, '__crm_forgotten')).length === 0) return new Map();
  const ids = [...new Set(standing.map(({ id }) => id)), -1].join(', ');
  const rows = await writer.rows(
    `SELECT table_name AS t, sum(removed) AS n FROM ${FORGOTTEN}
     WHERE load IN (${ids}) AND (gone_by IS NULL OR gone_by NOT IN (${ids})) GROUP BY ALL`,
  );
  return new Map(rows.map(({ t, n }) => [String(t), Number(n)]));
}

export async function readMeta(writer: Writer): Promise<Map<string, string | null>> {
  const rows = await writer.rows(`SELECT key, value FROM ${META}`);
  return new Map(rows.map((row) => [String(row.key), row.value === null ? null : String(row.value)]));
}

export async function writeMeta(writer: Writer, entries: Readonly<Record<string, string | null>>): Promise<void> {
  const rows = Object.entries(entries).map(([key, value]) => `(${literal(key)}, ${literal(value)})`);
  if (rows.length > 0) await writer.run(`INSERT OR REPLACE INTO ${META} VALUES ${rows.join(', ')}`);
}

/** Keeps which sources of orders have amounts with tax and shipping in them, for the frame of every answer. */
export async function noteGross(writer: Writer, source: string, isGross: boolean): Promise<void> {
  const before = ((await readMeta(writer)).get('gross_sources') ?? '').split('\n').filter((name) => name !== '');
  const others = before.filter((name) => name !== source);
  const after = isGross ? [...others, source] : others;
  if (after.length !== before.length) await writeMeta(writer, { gross_sources: after.join('\n') });
}

export async function readLoads(writer: Writer, from = LOADS): Promise<LoadRecord[]> {
  const rows = await writer.rows(`SELECT * FROM ${from} ORDER BY id, table_name, source`);
  return rows.map((row) => ({
    id: Number(row.id),
    at: String(row.loaded_at),
    table: String(row.table_name),
    source: String(row.source),
    files: String(row.files),
    mode: String(row.mode),
    read: Number(row.rows_read),
    added: Number(row.rows_added),
    removed: Number(row.rows_removed),
    rejects: Number(row.rejects),
    content: String(row.content),
    undone: row.undone === true,
    digests: row.digests === null || row.digests === undefined ? null : String(row.digests),
  }));
}

export async function recordLoad(
  writer: Writer,
  { id, at, table, source, files, mode, read, added, removed, rejects, content, digests }: LoadRecord,
): Promise<void> {
  const texts = [at, table, source, files, mode].map(literal).join(', ');
  await writer.run(
    `INSERT INTO ${LOADS} VALUES (${id}, ${texts}, ${read}, ${added}, ${removed}, ${rejects}, ${literal(content)}, FALSE, ${literal(digests)})`,
  );
}

/** Two changes of one table, one after the other. */
export function bothChanges(first: Change | undefined, then: Change): Change {
  if (first === undefined || first === null || then === null) return first === null ? null : then;
  return {
    plus: shift(first.plus, then.plus, '0:0'),
    minus: shift(first.minus, then.minus, '0:0'),
    made: first.made,
  };
}

/** The fingerprint of the database, kept up to date: per table `fingerprint.<table>` is count and hash sum of its rows. */
export async function updateFingerprint(writer: Writer, changes: ReadonlyMap<string, Change>): Promise<string> {
  const meta = await readMeta(writer);
  const next: Record<string, string> = {};
  for (const [table, change] of changes) {
    const old = meta.get(`fingerprint.${table}`);
    const columns = (await columnsOf(writer, table)).filter(isData);
    if (columns.length === 0) {
      meta.delete(`fingerprint.${table}`);
      await writer.run(`DELETE FROM ${META} WHERE key = ${literal(`fingerprint.${table}`)}`);
      continue;
    }
    const layout = columns.join(',');
    const stored = old?.startsWith(`${layout}|`) === true ? old.slice(layout.length + 1) : null;
    const base = change?.made ? '0:0' : stored;
    const content =
      change !== null && base !== null
        ? shift(base, change.plus, change.minus)
        : await contentOf(writer, tableName(table), columns);
    meta.set(`fingerprint.${table}`, `${layout}|${content}`);
    next[`fingerprint.${table}`] = `${layout}|${content}`;
  }
  const fingerprint = fingerprintOf(meta);
  await writeMeta(writer, { ...next, fingerprint });
  return fingerprint;
}

/** The fingerprint of all tables and settings, as they stand in `__crm_meta`. */
export function fingerprintOf(meta: ReadonlyMap<string, string | null>): string {
  const parts = [...meta].filter(([key]) => key.startsWith('fingerprint.')).sort(([a], [b]) => (a < b ? -1 : 1));
  const settings = ['timezone', 'week_start', 'currency'].map((key) => meta.get(key) ?? '');
  const digest = createHash('sha256')
    .update(JSON.stringify([parts, settings]))
    .digest('hex');
  return `sha256:${digest}`;
}

function shift(content: string, plus: string, minus: string): string {
  const numbers = (text: string) => text.split(':').map(BigInt) as [bigint, bigint];
  const [n, h] = numbers(content);
  const [pn, ph] = numbers(plus);
  const [mn, mh] = numbers(minus);
  return `${n + pn - mn}:${h + ph - mh}`;
}
