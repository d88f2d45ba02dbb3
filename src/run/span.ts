import { type Days, heldPart, usualSilence } from '../core/time/coverage.js';
import type { Engine } from '../engine/engine.js';
import { relationFor } from '../model/catalog.js';
import { TABLES } from '../model/tables.js';
import { dateOfInstant } from '../model/time/date-of-instant.js';

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
  if (!loaded.columns.has(dated)) return undefined;
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

/** Rows of such tables hold from their day on, and tell of the time before they were kept; of campaigns days without a beginning are no gap. */
const STANDING: ReadonlySet<string> = new Set(['contracts', 'campaigns']);

/** Whether a table's rows stand over time, so that a last day says nothing of how far it goes. */
export const isStanding = (table: string): boolean => STANDING.has(table);

/**
 * The part of the days that a table tells of; all of them where it is not dated or its rows stand over time, null where it tells of
 * none. What gaps are usual is only asked where the days are not between its first and its last.
 */
export const heldDays = async (engine: Engine, table: string, days: Days): Promise<Days | null> =>
  (await heldDaysOfEach(engine, table, [days]))[0]!;

/** The same of each of several stretches, the table read once for all. */
export async function heldDaysOfEach(
  engine: Engine,
  table: string,
  asked: readonly Days[],
): Promise<readonly (Days | null)[]> {
  if (!isDated(table) || isStanding(table)) return asked;
  const span = await spanOf(engine, table);
  if (span === undefined) return asked.map(() => null);
  const isWithin = ({ from, to }: Days) => from >= span.first && to <= span.last;
  if (asked.every(isWithin)) return asked;
  const slack = await usualSilenceOf(engine, table);
  return asked.map((days) => (isWithin(days) ? days : heldPart(days, { ...span, slack })));
}

async function usualSilenceOf(engine: Engine, table: string): Promise<number> {
  const loaded = (await engine.catalog()).tables.get(table)!;
  const day = dateColumn(table);
  const text = `SELECT gap, count(*) AS n
    FROM (SELECT date_diff('day', lag(seen_on) OVER (ORDER BY seen_on), seen_on) AS gap
      FROM (SELECT DISTINCT ${day} AS seen_on FROM ${relationFor(loaded, [day])} WHERE ${day} IS NOT NULL) days) gaps
    WHERE gap IS NOT NULL GROUP BY gap ORDER BY gap`;
  const rows = await engine.query({ text, params: {} });
  return usualSilence(rows.map(({ gap, n }) => ({ gap: Number(gap), n: Number(n) })));
}
