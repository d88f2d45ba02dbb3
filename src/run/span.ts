import type { Engine } from '../engine/engine.js';
import { relationFor } from '../model/catalog.js';
import { dateOfInstant } from '../model/date-of-instant.js';
import { TABLES } from '../model/tables.js';

/** Whether a table's rows have a day of their own. */
export const isDated = (table: string): boolean => TABLES[table]?.dated !== undefined;

/** The business-date column that dates the rows of a table. */
export function dateColumn(table: string): string {
  const dated = TABLES[table]?.dated;
  if (dated === undefined) throw new Error(`table ${table} is not dated`);
  return dateOfInstant(dated);
}

export interface Span {
  readonly first: string;
  /** The last day on which anything of the rows happened, at most the day of the load. */
  readonly last: string;
}

/** Business-date columns of a table that say when something happened: no plans, no promises. */
export function eventColumns(table: string, columns: ReadonlyMap<string, string>): string[] {
  return Object.entries(TABLES[table]!.columns).flatMap(([name, { type, plan }]) => {
    if ((type !== 'date' && type !== 'instant') || plan) return [];
    const day = type === 'instant' ? dateOfInstant(name) : name;
    return columns.has(day) ? [day] : [];
  });
}

/**
 * First day of a loaded table and the last of any of its events; undefined where no row of it is dated. A last day after the day of
 * the load is a slip or a plan: then the day of the load stands, unless all rows lie after it.
 */
export async function spanOf(engine: Engine, table: string): Promise<Span | undefined> {
  const { tables, loadedOn } = await engine.catalog();
  const loaded = tables.get(table)!;
  const dated = dateColumn(table);
  const events = [...new Set([dated, ...eventColumns(table, loaded.columns)])];
  const lasts = events.map((column, index) => `max(${column}) AS last_${index}`);
  const text = `SELECT min(${dated}) AS first, ${lasts.join(', ')} FROM ${relationFor(loaded, events)}`;
  const [row] = await engine.query({ text, params: {} });
  if (typeof row?.first !== 'string') return undefined;
  const days = events.flatMap((_, index) =>
    typeof row[`last_${index}`] === 'string' ? [String(row[`last_${index}`])] : [],
  );
  const last = days.sort().at(-1)!;
  return { first: row.first, last: loadedOn && loadedOn >= row.first && loadedOn < last ? loadedOn : last };
}
