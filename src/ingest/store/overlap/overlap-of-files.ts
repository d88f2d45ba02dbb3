import { UserError } from '../../../core/errors.js';
import { type Message, verbatim } from '../../../core/message.js';
import { identifier, literal } from '../../../core/quoting.js';
import type { Writer } from '../../../engine/duckdb/writer.js';
import type { ModelTable } from '../../../model/table.js';
import {
  datedColumn,
  type Identity,
  identityOf,
  isNumbered,
  NTH,
  type Planned,
  rowHash,
  sameKeyOf,
} from '../../check/index.js';
import type { Mode } from '../../terms/index.js';
import { columnsOf, countRows, isData, tableName } from '../stored-table.js';
import { STORE } from '../words.js';

/** What was taken from one file where several hold it: rows left out of the others, and, of rows with a key, their keys. */
export interface Overlap {
  readonly rows: number;
  readonly keys: number | null;
}

/** Rows of a source as they were read, numbered by file where `isNumbered`. */
export interface FileRows {
  readonly writer: Writer;
  readonly plan: Planned;
  /** The table they are in. */
  readonly from: string;
  readonly columns: readonly string[];
  readonly mode: Mode;
  /** Whether the table of the model has rows of earlier loads. */
  readonly exists: boolean;
}

/**
 * Leaves of rows that several files of one load hold those that loading the files one by one would leave: of a key the last
 * file's, of a line without key the copies of the file that has most of them. Appending decides nothing: throws E_OVERLAP where
 * files hold the same keys, or all lines of one stand in another; E_LOADED where all lines of one were loaded before.
 */
export async function settleFiles(files: FileRows): Promise<Overlap | null> {
  const { writer, plan, from, columns, mode, exists } = files;
  const identity = identityOf(plan.table, columns);
  if (identity.kind === 'key') return null;
  const numbered = isNumbered(plan);
  let overlap: Overlap | null = null;
  if (numbered && (await isShared(files, identity))) {
    if (mode === 'append') await refuseShared(files, identity);
    else overlap = identity.kind === 'group' ? await keepLast(files, identity.columns) : await keepMost(files);
  }
  if (mode === 'append' && exists && identity.kind === 'content') await refuseLoaded(files, numbered);
  if (numbered) await writer.run(`ALTER TABLE ${from} DROP COLUMN ${NTH}`);
  return overlap;
}

/** Told from hashes; where two keys share one, what follows goes by the values and finds nothing. */
async function isShared({ writer, from, columns }: FileRows, identity: Identity): Promise<boolean> {
  const hash = rowHash(identity.kind === 'content' ? columns : identity.columns);
  const { n } = await writer.row(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${from} GROUP BY ${hash} HAVING min(${NTH}) <> max(${NTH}))`,
  );
  return Number(n) > 0;
}

async function keepLast({ writer, from }: FileRows, key: readonly string[]): Promise<Overlap | null> {
  const keys = key.map(identifier).join(', ');
  const same = await sameKeyOf(writer, from, key);
  const before = await countRows(writer, from);
  await writer.run(
    `CREATE OR REPLACE TEMP TABLE __shared AS SELECT ${keys}, max(${NTH}) AS __last FROM ${from} GROUP BY ${keys} HAVING min(${NTH}) <> max(${NTH})`,
  );
  await writer.run(`DELETE FROM ${from} t USING __shared s WHERE ${same('t', 's')} AND t.${NTH} < s.__last`);
  const shared = await countRows(writer, '__shared');
  await writer.run('DROP TABLE __shared');
  return shared === 0 ? null : { rows: before - (await countRows(writer, from)), keys: shared };
}

async function keepMost({ writer, from, columns }: FileRows): Promise<Overlap> {
  const before = await countRows(writer, from);
  await writer.run(`CREATE OR REPLACE TEMP TABLE __shared AS SELECT h, arg_max(nth, n) AS __best
    FROM (SELECT ${rowHash(columns)} AS h, ${NTH} AS nth, count(*) AS n FROM ${from} GROUP BY ALL) GROUP BY h HAVING count(*) > 1`);
  await writer.run(
    `DELETE FROM ${from} t USING __shared s WHERE ${rowHash(columns, 't.')} = s.h AND t.${NTH} <> s.__best`,
  );
  await writer.run('DROP TABLE __shared');
  return { rows: before - (await countRows(writer, from)), keys: null };
}

/** What is said of rows taken from one of several files. */
export function overlapMessage({ name }: { name: string }, { rows, keys }: Overlap): Message {
  return keys === null ? STORE.rows_in_other_file({ name, rows }) : STORE.keys_in_later_file({ name, rows, keys });
}

async function refuseShared({ writer, plan, from, columns }: FileRows, identity: Identity): Promise<void> {
  const name = (nth: unknown) => plan.readings[Number(nth)]!.part.label;
  if (identity.kind !== 'content') {
    const keys = identity.columns.map(identifier).join(', ');
    const shown = identity.columns.map((c) => `CAST(${identifier(c)} AS VARCHAR)`).join(', ');
    const rows = await writer.rows(
      `SELECT concat_ws(' ', ${shown}) AS k, min(${NTH}) AS a, max(${NTH}) AS b FROM ${from} GROUP BY ${keys} HAVING min(${NTH}) <> max(${NTH}) ORDER BY k LIMIT 3`,
    );
    const [row] = rows;
    if (row === undefined) return;
    throw twice(
      name(row.a),
      name(row.b),
      verbatim(`${identity.columns.join(', ')}: ${rows.map(({ k }) => k).join('; ')}`),
    );
  }
  // Two equal sales may stand in two files; a file all of whose lines stand in another is the same export again.
  await writer.run(
    `CREATE OR REPLACE TEMP TABLE __lines AS SELECT ${rowHash(columns)} AS h, ${NTH} AS nth, count(*) AS n FROM ${from} GROUP BY ALL`,
  );
  const [row] = await writer.rows(`SELECT a.nth AS a, b.nth AS b, count(*) AS met FROM __lines a
    JOIN __lines b ON a.h = b.h AND a.nth <> b.nth AND b.n >= a.n GROUP BY a.nth, b.nth
    HAVING met = (SELECT count(*) FROM __lines l WHERE l.nth = a.nth) ORDER BY a, b LIMIT 1`);
  await writer.run('DROP TABLE __lines');
  if (row !== undefined) throw twice(name(row.b), name(row.a), STORE.all_rows_of({ name: name(row.a) }));
}

const twice = (one: string, other: string, where: Message) =>
  new UserError('E_OVERLAP', 'input', STORE.hold_same_rows_mode({ one, other }), {
    where,
    hint: verbatim('--mode upsert'),
  });

/** Refuses a file all of whose lines the table holds from earlier loads of its source, each at least as often. */
async function refuseLoaded({ writer, plan, from, columns }: FileRows, numbered: boolean): Promise<void> {
  const { table, mapping, readings } = plan;
  const stored = (await columnsOf(writer, table.name)).filter(isData);
  const all = [...stored, ...columns.filter((name) => !stored.includes(name))];
  const hash = (own: readonly string[]) =>
    `hash(${all.map((name) => (own.includes(name) ? identifier(name) : 'NULL')).join(', ')})`;
  const rows = await writer.rows(`WITH came AS (
      SELECT ${hash(columns)} AS h, ${numbered ? NTH : '0'} AS nth, count(*) AS n FROM ${from} GROUP BY ALL),
    there AS (SELECT ${hash(stored)} AS h, count(*) AS n FROM ${tableName(table.name)}
      WHERE __source = ${literal(mapping.name)}${daysOf(table, from, columns, stored)} GROUP BY 1)
    SELECT nth FROM came LEFT JOIN there ON came.h = there.h
    GROUP BY nth HAVING bool_and(COALESCE(there.n >= came.n, FALSE)) ORDER BY nth LIMIT 1`);
  if (rows.length === 0) return;
  const { label } = readings[Number(rows[0]!.nth)]!.part;
  throw new UserError('E_LOADED', 'input', STORE.all_rows_are_already({ label, name: table.name }), {
    hint: verbatim('--mode upsert'),
  });
}

/** Rows that are the same are of the same day, so others need not be read; a row without a day matches none and is not looked for. */
function daysOf(table: ModelTable, from: string, columns: readonly string[], stored: readonly string[]): string {
  const day = datedColumn(table);
  if (day === null || !columns.includes(day) || !stored.includes(day)) return '';
  const d = identifier(day);
  return ` AND (${d} IS NULL OR ${d} BETWEEN (SELECT min(${d}) FROM ${from}) AND (SELECT max(${d}) FROM ${from}))`;
}
