import { UserError } from '../core/errors.js';
import type { Writer } from '../engine/duckdb/writer.js';
import { dateOfInstant } from '../model/date-of-instant.js';
import type { ModelTable } from '../model/table.js';
import type { Mode } from './mapping.js';
import { DRAFT } from './publish.js';
import { identifier, literal } from './sql-text.js';

/** How rows of a table are told apart, given the columns a load has. */
export type Identity =
  | { readonly kind: 'key'; readonly columns: readonly string[] }
  | { readonly kind: 'group'; readonly columns: readonly string[] }
  | { readonly kind: 'content' };

/** Key: the model's whole key is there. Group: its leading part, so a file replaces all rows of the keys it holds. Content: no key. */
export function identityOf(table: ModelTable, columns: readonly string[]): Identity {
  const present = table.key.filter((name) => columns.includes(name));
  if (present.length === 0 || present[0] !== table.key[0]) return { kind: 'content' };
  return { kind: present.length === table.key.length ? 'key' : 'group', columns: present };
}

/** Which load and which source of the mapping a row came by; kept beside it. */
export interface Origin {
  readonly id: number;
  readonly source: string;
}

export const originColumns = ({ id, source }: Origin) => [
  `CAST(${id} AS INTEGER) AS __load`,
  `CAST(${literal(source)} AS VARCHAR) AS __source`,
];

export interface MergeResult {
  readonly before: number;
  readonly after: number;
  readonly added: number;
  readonly removed: number;
  readonly warnings: readonly string[];
}

export const tableName = (table: string) => `${DRAFT}.main.${identifier(table)}`;
const undoName = (table: string) => `${DRAFT}.main.${identifier(`__undo_${table}`)}`;

export async function columnsOf(writer: Writer, table: string): Promise<string[]> {
  const rows = await writer.rows(
    `SELECT column_name AS c FROM duckdb_columns() WHERE database_name = '${DRAFT}' AND schema_name = 'main' AND table_name = ${literal(table)} ORDER BY column_index`,
  );
  return rows.map((row) => String(row.c));
}

export const isData = (column: string) => !column.startsWith('__');

/** Hash of a row over the named columns; their order is part of it. */
export const rowHash = (columns: readonly string[], prefix = '') =>
  `hash(${columns.map((c) => prefix + identifier(c)).join(', ')})`;

/**
 * Brings the rows of `staged` (a table with the columns of the model) into the table by the mode's rule. Rows replaced are kept
 * for undo. Throws E_OVERLAP where the mode does not say what to do with rows that are there already.
 */
export async function mergeRows(
  writer: Writer,
  table: ModelTable,
  staged: string,
  columns: readonly string[],
  mode: Mode,
  load: Origin,
): Promise<MergeResult> {
  const target = tableName(table.name);
  const stored = await columnsOf(writer, table.name);
  if (stored.length === 0) {
    const order = storedOrder(table, columns);
    await writer.run(
      `CREATE TABLE ${target} AS SELECT ${order.map(identifier).join(', ')}, ${originColumns(load).join(', ')} FROM ${staged}`,
    );
    const added = await count(writer, target);
    return { before: 0, after: added, added, removed: 0, warnings: [] };
  }
  const before = await count(writer, target);
  const missing = columns.filter((column) => !stored.includes(column));
  const identity = identityOf(table, columns);
  if (mode !== 'replace') await refuseUnlike(writer, table, staged, columns, stored, identity, mode, load);
  if (missing.length > 0) await addColumns(writer, table, staged, missing);
  const all = (await columnsOf(writer, table.name)).filter(isData);
  const gone = await removal(writer, table, staged, columns, mode, identity, load);
  const removed = gone === null ? 0 : await setAside(writer, table, gone, load.id);
  const added = await insert(writer, table, staged, all, columns, mode, identity, load);
  if (removed > 0) await refuseOwn(writer, table, load);
  const warnings = lostColumns(all, columns, removed);
  return { before, after: before - removed + added, added, removed, warnings };
}

/** Two sources of one load may not hold the same keys: which of the two counts is for the user to say. */
async function refuseOwn(writer: Writer, table: ModelTable, load: Origin): Promise<void> {
  const row = await writer.row(
    `SELECT any_value(__source) AS s, count(*) AS n FROM ${undoName(table.name)} WHERE __gone = ${load.id} AND __load = ${load.id}`,
  );
  if (Number(row.n) === 0) return;
  throw new UserError('E_OVERLAP', 'input', `sources ${row.s} and ${load.source} hold the same rows of ${table.name}`, {
    where: `${row.n} rows by ${table.key.join(', ')}`,
    hint: 'take them out of one of the two with drop:',
  });
}

function lostColumns(all: readonly string[], columns: readonly string[], removed: number): string[] {
  const lost = all.filter((column) => !columns.includes(column));
  return removed > 0 && lost.length > 0
    ? [`${lost.join(', ')}: not in this file, so empty in the ${removed} rows replaced`]
    : [];
}

/** Model order, then attributes in the order they came. */
export function storedOrder(table: ModelTable, columns: readonly string[]): string[] {
  const order = Object.entries(table.columns).flatMap(([name, { type }]) =>
    type === 'instant' ? [name, dateOfInstant(name)] : [name],
  );
  const known = order.filter((name) => columns.includes(name));
  return [...known, ...columns.filter((name) => !known.includes(name))];
}

const count = async (writer: Writer, from: string) => Number((await writer.row(`SELECT count(*) AS n FROM ${from}`)).n);

/** New columns go to their place in model order, so the table is written anew. */
async function addColumns(
  writer: Writer,
  table: ModelTable,
  staged: string,
  missing: readonly string[],
): Promise<void> {
  const target = tableName(table.name);
  const types = await writer.rows(`SELECT column_name AS c, column_type AS t FROM (DESCRIBE SELECT * FROM ${staged})`);
  const typeOf = (name: string) => String(types.find((row) => row.c === name)!.t);
  const stored = await columnsOf(writer, table.name);
  const order = storedOrder(table, [...stored.filter(isData), ...missing]);
  const select = [...order, ...stored.filter((c) => !isData(c))].map((name) =>
    missing.includes(name) ? `CAST(NULL AS ${typeOf(name)}) AS ${identifier(name)}` : identifier(name),
  );
  await writer.run(`CREATE TABLE ${DRAFT}.main.__wider AS SELECT ${select.join(', ')} FROM ${target}`);
  await writer.run(`DROP TABLE ${target}`);
  await writer.run(`ALTER TABLE ${DRAFT}.main.__wider RENAME TO ${identifier(table.name)}`);
}

const datedColumn = (table: ModelTable) =>
  table.dated === undefined
    ? null
    : table.columns[table.dated]!.type === 'instant'
      ? dateOfInstant(table.dated)
      : table.dated;

const sameKey = (columns: readonly string[], a: string, b: string) =>
  columns.map((column) => `${a}.${identifier(column)} IS NOT DISTINCT FROM ${b}.${identifier(column)}`).join(' AND ');

/** Rows known by their content can only be matched where both sides have the same columns of the model. */
async function refuseUnlike(
  writer: Writer,
  table: ModelTable,
  staged: string,
  columns: readonly string[],
  stored: readonly string[],
  identity: Identity,
  mode: Mode,
  load: Origin,
): Promise<void> {
  const known = (names: readonly string[]) => names.filter((name) => table.columns[name]);
  const unlike = known(columns).some((c) => !stored.includes(c)) || known(stored).some((c) => !columns.includes(c));
  if (identity.kind !== 'content' || mode === 'replace_window' || !unlike) {
    if (identity.kind !== 'content' && mode === 'append')
      await refuseStoredKeys(writer, table, staged, identity.columns);
    return;
  }
  const day = datedColumn(table);
  if (day !== null && columns.includes(day) && stored.includes(day)) {
    const row = await writer.row(
      `SELECT count(*) AS n FROM ${tableName(table.name)} WHERE __source = ${literal(load.source)} AND ${identifier(day)} BETWEEN (SELECT min(${identifier(day)}) FROM ${staged}) AND (SELECT max(${identifier(day)}) FROM ${staged})`,
    );
    if (Number(row.n) === 0) return;
  }
  throw new UserError(
    'E_OVERLAP',
    'input',
    `${table.name} has rows of these days already, and nothing tells whether they are the same`,
    {
      where: `columns of the two differ, and there is no ${table.key[0] ?? 'key'} to match them by`,
      hint: '--mode replace_window to take the days from this file, --mode replace, or map the key',
    },
  );
}

async function refuseStoredKeys(
  writer: Writer,
  table: ModelTable,
  staged: string,
  key: readonly string[],
): Promise<void> {
  const rows = await writer.rows(
    `SELECT DISTINCT ${key.map((c) => `CAST(t.${identifier(c)} AS VARCHAR)`).join(` || ' ' || `)} AS k FROM ${tableName(table.name)} t SEMI JOIN ${staged} s ON ${sameKey(key, 't', 's')} LIMIT 3`,
  );
  if (rows.length === 0) return;
  throw new UserError(
    'E_OVERLAP',
    'input',
    `${table.name} has rows of this file already, and --mode append would count them twice`,
    {
      where: `${key.join(', ')}: ${rows.map((row) => row.k).join('; ')}`,
      hint: '--mode upsert',
    },
  );
}

/** Condition over `t` (the table) for the rows that the load takes the place of; null where none. */
async function removal(
  writer: Writer,
  table: ModelTable,
  staged: string,
  columns: readonly string[],
  mode: Mode,
  identity: Identity,
  load: Origin,
): Promise<string | null> {
  if (mode === 'append') return null;
  const own = `t.__source = ${literal(load.source)}`;
  if (mode === 'replace') return own;
  if (mode === 'upsert')
    return identity.kind === 'content' ? null : changedKeys(writer, table, staged, columns, identity.columns);
  const day = datedColumn(table);
  if (day === null || !columns.includes(day)) {
    throw new UserError('E_MODE', 'usage', `rows of ${table.name} have no date to replace a window by`, {
      hint: '--mode upsert or --mode replace',
    });
  }
  const window = await writer.row(
    `SELECT CAST(min(${identifier(day)}) AS VARCHAR) AS a, CAST(max(${identifier(day)}) AS VARCHAR) AS b FROM ${staged}`,
  );
  const inside = `${own} AND t.${identifier(day)} BETWEEN DATE ${literal(String(window.a))} AND DATE ${literal(String(window.b))}`;
  if (identity.kind === 'content') return inside;
  // An order whose date has moved into the window stands outside of it here and must not stay twice.
  return `((${inside}) OR EXISTS (SELECT 1 FROM ${staged} s WHERE ${sameKey(identity.columns, 's', 't')}))`;
}

/** Leaves in `staged` only the keys whose rows differ from the stored ones; rows that are the same are not touched. */
async function changedKeys(
  writer: Writer,
  table: ModelTable,
  staged: string,
  columns: readonly string[],
  key: readonly string[],
): Promise<string> {
  const keys = key.map(identifier).join(', ');
  const stored = (await columnsOf(writer, table.name)).filter(isData);
  const values = stored.map((name) => (columns.includes(name) ? name : null));
  const ours = `hash(${stored.map(identifier).join(', ')})`;
  const theirs = `hash(${values.map((name) => (name === null ? 'NULL' : identifier(name))).join(', ')})`;
  await writer.run(`CREATE OR REPLACE TEMP TABLE __keys AS
    SELECT ${keys}, count(*) AS n, sum(${theirs}) AS h FROM ${staged} GROUP BY ALL`);
  await writer.run(`DELETE FROM ${staged} s USING (
    SELECT k.* FROM __keys k JOIN (
      SELECT ${key.map((c) => `t.${identifier(c)}`).join(', ')}, count(*) AS n, sum(${ours}) AS h
      FROM ${tableName(table.name)} t SEMI JOIN __keys q ON ${sameKey(key, 't', 'q')} GROUP BY ALL
    ) o ON ${sameKey(key, 'k', 'o')} AND k.n = o.n AND k.h = o.h
  ) same WHERE ${sameKey(key, 's', 'same')}`);
  await writer.run('DROP TABLE __keys');
  return `EXISTS (SELECT 1 FROM ${staged} s WHERE ${sameKey(key, 's', 't')})`;
}

/** Moves the rows that go into the undo table, marked with the load that removed them. */
async function setAside(writer: Writer, table: ModelTable, condition: string, load: number): Promise<number> {
  const target = tableName(table.name);
  const undo = undoName(table.name);
  const kept = await columnsOf(writer, `__undo_${table.name}`);
  const from = `FROM ${target} t WHERE ${condition}`;
  if (kept.length === 0)
    await writer.run(`CREATE TABLE ${undo} AS SELECT t.*, CAST(${load} AS INTEGER) AS __gone ${from}`);
  else {
    for (const column of await writer.rows(
      `SELECT column_name AS c, data_type AS t FROM duckdb_columns() WHERE database_name = '${DRAFT}' AND table_name = ${literal(table.name)}`,
    )) {
      if (!kept.includes(String(column.c)))
        await writer.run(`ALTER TABLE ${undo} ADD COLUMN ${identifier(String(column.c))} ${column.t}`);
    }
    await writer.run(`INSERT INTO ${undo} BY NAME SELECT t.*, CAST(${load} AS INTEGER) AS __gone ${from}`);
  }
  const removed = await count(writer, `${undo} WHERE __gone = ${load}`);
  if (removed > 0) await writer.run(`DELETE ${from.replace(' t WHERE', ' AS t WHERE')}`);
  return removed;
}

async function insert(
  writer: Writer,
  table: ModelTable,
  staged: string,
  all: readonly string[],
  columns: readonly string[],
  mode: Mode,
  identity: Identity,
  load: Origin,
): Promise<number> {
  const names = columns.map(identifier).join(', ');
  const target = tableName(table.name);
  let from = staged;
  if (identity.kind === 'content' && mode === 'upsert') {
    // The n-th copy of a line is new where the table has fewer than n of it.
    const content = all.map((name) => (columns.includes(name) ? identifier(name) : 'NULL')).join(', ');
    const stored = all.map(identifier).join(', ');
    await writer.run(`CREATE OR REPLACE TEMP TABLE __fresh AS
      SELECT ${names} FROM (SELECT *, hash(${content}) AS __h, row_number() OVER (PARTITION BY hash(${content})) AS __n FROM ${staged}) s
      LEFT JOIN (SELECT hash(${stored}) AS h, count(*) AS n FROM ${target} WHERE __source = ${literal(load.source)} GROUP BY 1) o ON o.h = s.__h
      WHERE s.__n > COALESCE(o.n, 0)`);
    from = '__fresh';
  }
  const added = await count(writer, from);
  if (added > 0)
    await writer.run(
      `INSERT INTO ${target} (${names}, __load, __source) SELECT ${names}, ${originColumns(load).join(', ')} FROM ${from}`,
    );
  if (from === '__fresh') await writer.run('DROP TABLE __fresh');
  return added;
}
