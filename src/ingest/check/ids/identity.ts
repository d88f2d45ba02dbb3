import { identifier } from '../../../core/quoting.js';
import type { Writer } from '../../../engine/duckdb/writer.js';
import type { ModelTable } from '../../../model/table.js';
import { dateOfInstant } from '../../../model/time/date-of-instant.js';
import type { Planned } from '../plan.js';

/** How rows of a table are told apart, given the columns a load has. */
export type Identity =
  | { readonly kind: 'key'; readonly columns: readonly string[] }
  | { readonly kind: 'group'; readonly columns: readonly string[] }
  | { readonly kind: 'content' };

/**
 * Key: the model's whole key is there. Group: its leading part, or a key that may repeat, so a file replaces all rows of the keys it
 * holds. Content: no key.
 */
export function identityOf(table: ModelTable, columns: readonly string[]): Identity {
  const present = table.key.filter((name) => columns.includes(name));
  if (present.length === 0 || present[0] !== table.key[0]) return { kind: 'content' };
  return { kind: present.length === table.key.length && !table.repeats ? 'key' : 'group', columns: present };
}

/** The day by which rows of a table are dated, where it has one. */
export const datedColumn = (table: ModelTable): string | null =>
  table.dated === undefined
    ? null
    : table.columns[table.dated]!.type === 'instant'
      ? dateOfInstant(table.dated)
      : table.dated;

/** Condition for two rows, by alias, of one key. */
export type SameKey = (a: string, b: string) => string;

/**
 * How keys of staged rows are compared. Without an empty cell in them `=` says it, and lets DuckDB skip the blocks of the table
 * that hold no key of the file; with one, two empty cells are the same.
 */
export async function sameKeyOf(writer: Writer, staged: string, key: readonly string[]): Promise<SameKey> {
  const empty = key.map((column) => `${identifier(column)} IS NULL`).join(' OR ');
  const { n } = await writer.row(`SELECT count(*) AS n FROM ${staged} WHERE ${empty}`);
  const comparison = Number(n) === 0 ? '=' : 'IS NOT DISTINCT FROM';
  return (a, b) =>
    key.map((column) => `${a}.${identifier(column)} ${comparison} ${b}.${identifier(column)}`).join(' AND ');
}

/**
 * Whether rows have a key twice; told from a count of distinct key hashes. At 10 M rows two keys share one with a chance of 1 in
 * 10^5; the check by values that follows finds nothing then.
 */
export async function hasDuplicateKeys(writer: Writer, from: string, key: readonly string[]): Promise<boolean> {
  const hash = `hash(${key.map(identifier).join(', ')})`;
  const row = await writer.row(`SELECT count(*) AS n, count(DISTINCT ${hash}) AS d FROM ${from}`);
  return row.n !== row.d;
}

/** Hash of a row over the named columns; their order is part of it. */
export const rowHash = (columns: readonly string[], prefix = '') =>
  `hash(${columns.map((c) => prefix + identifier(c)).join(', ')})`;

/** Number of the file that a staged row is of, in the order given; the column is gone before rows are merged. */
export const NTH = '__nth';

/**
 * Whether rows must say which file they are of: only where several are read, and their rows lack the whole key, by which a
 * repeated row is found anyway. Files transformed together are one: what stands in several of them was brought together there.
 */
export const isNumbered = ({ table, readings }: Planned): boolean =>
  readings.length > 1 &&
  identityOf(
    table,
    readings[0]!.columns.map(({ name }) => name),
  ).kind !== 'key';
