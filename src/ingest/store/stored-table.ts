import { identifier, literal } from '../../core/quoting.js';
import { SqlFault, type Writer } from '../../engine/duckdb/writer.js';
import type { ModelTable } from '../../model/table.js';
import { dateOfInstant } from '../../model/time/date-of-instant.js';
import { type Identity, rowHash } from '../check/index.js';
import type { Mode } from '../terms/index.js';
import { DRAFT } from './publish.js';

export const tableName = (table: string) => `${DRAFT}.main.${identifier(table)}`;
export const undoName = (table: string) => `${DRAFT}.main.${identifier(`__undo_${table}`)}`;

/** Names in table order; none where the table is not there. (`duckdb_columns()` takes ten times as long: it binds every view there is.) */
export async function columnsOf(writer: Writer, table: string, database = DRAFT): Promise<string[]> {
  const name = literal(`${database}.main.${identifier(table)}`);
  try {
    const rows = await writer.rows(`SELECT name FROM pragma_table_info(${name}) ORDER BY cid`);
    return rows.map((row) => String(row.name));
  } catch (fault) {
    if (fault instanceof SqlFault && /does not exist/.test(fault.message)) return [];
    throw fault;
  }
}

export const isData = (column: string) => !column.startsWith('__');

/** Which load and which source of the mapping a row came by; kept beside it. */
export interface Origin {
  readonly id: number;
  readonly source: string;
}

export const originColumns = ({ id, source }: Origin) => [
  `CAST(${id} AS INTEGER) AS __load`,
  `CAST(${literal(source)} AS VARCHAR) AS __source`,
];

/** Condition for the rows of one load and source. */
export const ofOrigin = ({ id, source }: Origin) => `__load = ${id} AND __source = ${literal(source)}`;

export const countRows = async (writer: Writer, from: string) =>
  Number((await writer.row(`SELECT count(*) AS n FROM ${from}`)).n);

/** Count and hash sum of a table's rows: `rows:sum`. Hash sums add up, so parts of a table can be added and taken away. */
export async function contentOf(
  writer: Writer,
  from: string,
  columns: readonly string[],
  where = 'TRUE',
): Promise<string> {
  const row = await writer.row(
    `SELECT count(*) AS n, CAST(COALESCE(sum(${rowHash(columns)}), 0) AS VARCHAR) AS h FROM ${from} WHERE ${where}`,
  );
  return `${row.n}:${row.h}`;
}

/** Model order, then attributes in the order they came. */
export function storedOrder(table: ModelTable, columns: readonly string[]): string[] {
  const order = Object.entries(table.columns).flatMap(([name, { type }]) =>
    type === 'instant' ? [name, dateOfInstant(name)] : [name],
  );
  const known = order.filter((name) => columns.includes(name));
  return [...known, ...columns.filter((name) => !known.includes(name))];
}

/** New columns go to their place in model order, so the table is written anew. */
export async function addColumns(
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

/** Rows to be brought into a table that is there: `staged` is a table with the columns of the model. */
export interface Merge {
  readonly writer: Writer;
  readonly table: ModelTable;
  readonly staged: string;
  readonly columns: readonly string[];
  /** Of `staged` as it was read: count and hash sum over `columns`. */
  readonly content: string;
  readonly mode: Mode;
  readonly identity: Identity;
  readonly load: Origin;
  /** Earlier loads all of whose rows make way, whatever the mode says of keys. */
  readonly insteadOf?: readonly Origin[];
  /** How many of so many rows the table may be short of afterwards; all of them where nobody minds. */
  readonly mayLose?: (before: number) => number;
}
