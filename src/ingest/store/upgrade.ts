import { identifier } from '../../core/quoting.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import { leftOut, STATES } from '../../model/states/states.js';
import type { ModelTable } from '../../model/table.js';
import { cleanIds, idColumns, stateColumn, uncleanIds } from '../check/index.js';
import type { Resolved } from '../mapping/index.js';
import { list } from '../values/index.js';
import { isUndo, type StoredRelation, storedRelations } from './customer-rows.js';
import { DRAFT } from './publish.js';
import { columnsOf, isData, storedOrder } from './stored-table.js';

/** Rows by which an attribute is told to say a state. */
const HEAD = 2000;

/** What became of a database of an older layout in the draft of a load. */
export interface Upgrade {
  /** Tables whose rows are others than before. */
  readonly tables: readonly string[];
  /** Rows whose ids lost guards, blanks or their addresses' case. */
  readonly ids: number;
  /** Rows that count in no analysis, by what their status says. */
  readonly leftOut: number;
}

/** Brings what is stored, replaced rows that undo keeps among it, to the layout of now. Loads, lineage and undo stay what they were. */
export async function upgradeRows(writer: Writer): Promise<Upgrade> {
  const tables = new Set<string>();
  let [ids, out] = [0, 0];
  for (const stored of await storedRelations(writer)) {
    const { table, relation, columns } = stored;
    const found = await uncleanIds(writer, table, relation, idColumns(table, columns));
    await cleanIds(writer, relation, found);
    const classed = await addState(writer, stored);
    if (found.length > 0 || classed !== null) tables.add(table.name);
    if (isUndo(stored)) continue;
    ids += found.reduce((sum, { cleaned, spelled }) => sum + cleaned + spelled, 0);
    out += classed ?? 0;
  }
  return { tables: [...tables], ids, leftOut: out };
}

/** A state for each row that has none, told as by a load of now; gives the rows that count nowhere, null where nothing tells one. */
async function addState(writer: Writer, { table, relation, columns }: StoredRelation): Promise<number | null> {
  const vocabulary = STATES[table.name];
  if (vocabulary === undefined || columns.includes('state')) return null;
  const told = await storedState(writer, table, relation, columns);
  if (told === null) return null;
  const all = await columnsOf(writer, isUndo({ table, relation, columns }) ? `__undo_${table.name}` : table.name);
  const data = storedOrder(table, [...columns, 'state']).map((name) =>
    name === 'state' ? `CAST(${told} AS VARCHAR) AS state` : identifier(name),
  );
  const own = all.filter((name) => !isData(name)).map(identifier);
  await writer.run(`CREATE TABLE ${DRAFT}.main.__classed AS SELECT ${[...data, ...own].join(', ')} FROM ${relation}`);
  await writer.run(`DROP TABLE ${relation}`);
  await writer.run(`ALTER TABLE ${DRAFT}.main.__classed RENAME TO ${relation.replace(`${DRAFT}.main.`, '')}`);
  const { n } = await writer.row(`SELECT count(*) AS n FROM ${relation} WHERE state IN (${list(leftOut(vocabulary))})`);
  return Number(n);
}

/** SQL of the state over a stored table: from its status and the attributes that its file had beside it. */
async function storedState(
  writer: Writer,
  table: ModelTable,
  relation: string,
  columns: readonly string[],
): Promise<string | null> {
  const attributes = columns.filter((name) => table.columns[name] === undefined);
  const listed = attributes.map(identifier).join(', ');
  const rows = listed === '' ? [] : await writer.rows(`SELECT ${listed} FROM ${relation} LIMIT ${HEAD}`);
  const status: Resolved[] = columns.includes('status')
    ? [{ name: 'status', model: table.columns.status!, text: 'status', header: null, source: {}, uses: ['status'] }]
    : [];
  const sample = (name: string) =>
    attributes.includes(name) ? rows.map((row) => (row[name] === null ? '' : String(row[name]))) : null;
  const evidence = { sample, columnOf: (name: string) => name, kinds: null, hasReturns: false, partBack: null };
  const found = await stateColumn(writer, table, columns, status, evidence);
  return found?.column.text ?? null;
}
