import { COMPUTED } from './computed/index.js';
import { type CutAttribute, isComputed } from './prefix/prefix-input.js';
import type { ModelTable } from './table.js';
import { TABLES } from './tables.js';

/** Which values of a column may leave where people's data may not: every one, those of a closed set, or none. */
export type Openness = 'all' | 'none' | ReadonlySet<string>;

const HOLDS_TEXT: ReadonlySet<string> = new Set(['id', 'text', 'code']);
const REDUCING = /^(?:first|latest|largest)\((.*)\)$/;
const REDUCED = /^(?:first|latest|largest)_(?:orders_)?(\w+)$/;

/**
 * What the model says of an attribute: numbers, dates and flags are open, codes of a closed set too, and what is computed here; ids and
 * texts are not, nor columns that the model does not know. `opened` holds columns that the owner of the data opens: `region`,
 * `customers.region`.
 */
export function opennessOf(attribute: CutAttribute, opened: ReadonlySet<string>): Openness {
  if (!isComputed(attribute)) return opennessOfColumn(attribute.table, attribute.column, opened);
  const reduced = REDUCED.exec(attribute.name)?.[1];
  if (reduced !== undefined) return opennessOfColumn('orders', reduced, opened);
  return attribute.name in COMPUTED ? 'all' : 'none';
}

/** The same of a column of a canonical table. */
export function opennessOfColumn(table: string, column: string, opened: ReadonlySet<string>): Openness {
  if (opened.has(column) || opened.has(`${table}.${column}`)) return 'all';
  const { type, codes } = modelColumn(TABLES[table], column) ?? { type: 'text' };
  if (codes !== undefined) return new Set(codes);
  return HOLDS_TEXT.has(type) ? 'none' : 'all';
}

/**
 * The same by the name that a user gives an attribute, without knowing what is loaded: a bare name is as open as the least open
 * column of that name.
 */
export function opennessNamed(name: string, opened: ReadonlySet<string>): Openness {
  const bare = name.replace(REDUCING, '$1').trim();
  const [table, column] = bare.includes('.') ? (bare.split('.') as [string, string]) : [undefined, bare];
  if (opened.has(bare) || opened.has(column)) return 'all';
  if (table !== undefined) return opennessOfColumn(table, column, opened);
  if (bare in COMPUTED) return 'all';
  const found = Object.values(TABLES)
    .filter((one) => modelColumn(one, column) !== undefined)
    .map((one) => opennessOfColumn(one.name, column, opened));
  return found.length > 0 && found.every((one) => one === 'all') ? 'all' : 'none';
}

/** Whether a column tells of a person in words: names, free text, and what the model does not know. */
export const isPersonal = (table: ModelTable | undefined, column: string): boolean =>
  (modelColumn(table, column)?.type ?? 'text') === 'text';

/** A point in time is stored with its local day beside it. */
const modelColumn = (table: ModelTable | undefined, column: string) =>
  table?.columns[column] ?? (column.endsWith('_on') ? table?.columns[column.replace(/_on$/, '_at')] : undefined);

/** Columns that hold such words in some table of the model: under these names results show them, too. */
export const PERSONAL_NAMES: ReadonlySet<string> = new Set(
  Object.values(TABLES).flatMap((table) => Object.keys(table.columns).filter((column) => isPersonal(table, column))),
);
