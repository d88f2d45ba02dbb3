import { identifier, literal } from '../../core/quoting.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import { isPersonal } from '../../model/openness.js';
import type { ModelTable } from '../../model/table.js';
import { TABLES } from '../../model/tables.js';
import { list } from '../values/index.js';
import { columnsOf, isData, tableName, undoName } from './stored-table.js';

/** A stored table of the model: its rows, or those that later loads replaced. */
export interface StoredRelation {
  readonly table: ModelTable;
  readonly relation: string;
  readonly columns: readonly string[];
}

export const isUndo = ({ relation }: StoredRelation): boolean => relation.includes('"__undo_');

/** Every table of the model that is stored, each followed by what undo keeps of it. */
export async function storedRelations(writer: Writer): Promise<StoredRelation[]> {
  const found: StoredRelation[] = [];
  for (const table of Object.values(TABLES))
    for (const [name, relation] of [
      [table.name, tableName(table.name)],
      [`__undo_${table.name}`, undoName(table.name)],
    ] as const) {
      const columns = (await columnsOf(writer, name)).filter(isData);
      if (columns.length > 0) found.push({ table, relation, columns });
    }
  return found;
}

/** All ids of one customer, the one that leads first: those that `identities` says are the same, where that table is stored. */
export async function customerIds(writer: Writer, id: string): Promise<string[]> {
  const columns = await columnsOf(writer, 'identities');
  if (!columns.includes('same_as')) return [id];
  if (!columns.includes('__leader')) return linkedIds(writer, id);
  const identities = tableName('identities');
  const [lead] = await writer.rows(
    `SELECT coalesce(min(__leader), ${literal(id)}) AS id FROM ${identities} WHERE customer_id = ${literal(id)} OR same_as = ${literal(id)}`,
  );
  const leader = String(lead!.id);
  const others = await writer.rows(
    `SELECT DISTINCT unnest([customer_id, same_as]) AS id FROM ${identities} WHERE __leader = ${literal(leader)} ORDER BY id`,
  );
  return [...new Set([leader, id, ...others.map((row) => String(row.id))])];
}

/** The ids that pairs link to one, step by step, where no load has closed the chains. */
async function linkedIds(writer: Writer, id: string): Promise<string[]> {
  const found = new Set([id]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    const rows = await writer.rows(
      `SELECT DISTINCT unnest([customer_id, same_as]) AS id FROM ${tableName('identities')}
       WHERE customer_id IN (${list([...found])}) OR same_as IN (${list([...found])}) ORDER BY id`,
    );
    for (const row of rows) found.add(String(row.id));
  }
  return [...found];
}

/** The column by which rows of other tables refer to a row of this one, where each belongs to one customer. */
function ownKey({ key, columns, name }: ModelTable): string | null {
  const [first] = key;
  const isOwn =
    first !== undefined && first !== 'customer_id' && /_id$/.test(first) && columns[first]?.ref === undefined;
  return isOwn && name !== 'customers' && 'customer_id' in columns ? first : null;
}

const keysTable = (key: string): string => `temp.main.${identifier(`__of_customer_${key}`)}`;

/**
 * The condition for rows that are the customer's: those that bear one of the ids, and those without a customer of their own that
 * belong to an order, case or deal of theirs and of nobody else. Makes the temporary tables that the conditions name.
 */
export async function ownRows(
  writer: Writer,
  relations: readonly StoredRelation[],
  ids: readonly string[],
): Promise<(relation: StoredRelation) => string | null> {
  const isTheirs = `customer_id IN (${list(ids)})`;
  const keys = new Set<string>();
  for (const name of new Set(relations.map(({ table }) => ownKey(table)).filter((key) => key !== null))) {
    const sources = relations.filter(
      ({ table, columns }) => ownKey(table) === name && columns.includes(name) && columns.includes('customer_id'),
    );
    if (sources.length === 0) continue;
    const rows = sources.map(({ relation }) => `SELECT ${identifier(name)} AS k, customer_id FROM ${relation}`);
    await writer.run(
      `CREATE OR REPLACE TEMP TABLE ${keysTable(name)} AS SELECT k FROM (${rows.join(' UNION ALL ')}) WHERE k IS NOT NULL
       GROUP BY k HAVING bool_and(${isTheirs})`,
    );
    keys.add(name);
  }
  return ({ table, columns }) => {
    const has = columns.includes('customer_id');
    const through = [...keys].filter((key) => columns.includes(key) && ownKey(table) !== key);
    const parts = through.map((key) => `${identifier(key)} IN (SELECT k FROM ${keysTable(key)})`);
    const belongs = parts.length === 0 ? null : `(${parts.join(' OR ')})`;
    if (!has) return belongs;
    return belongs === null ? isTheirs : `(${isTheirs} OR (customer_id IS NULL AND ${belongs}))`;
  };
}

/** Columns in which other rows name a customer. */
export const mentionsOf = ({ table, columns }: StoredRelation): string[] =>
  columns.filter(
    (name) =>
      name !== 'customer_id' &&
      (table.columns[name]?.ref === 'customers' ||
        name === 'referred_by' ||
        (table.name === 'identities' && name === 'same_as')),
  );

/** Columns of a customer's own rows that tell of a person: free text, contacts, and what the model does not know. */
export const personalOf = ({ table, columns }: StoredRelation): string[] =>
  columns.filter((name) => isPersonal(table, name) || name === 'contact_id');
