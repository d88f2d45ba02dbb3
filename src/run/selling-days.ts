import { addDays } from '../core/time/period.js';
import { QUARTER, type Rest, restOf, YEAR } from '../core/time/selling-days.js';
import type { Engine } from '../engine/engine.js';
import { relationFor } from '../model/catalog.js';
import { dateColumn, spanOf } from './span.js';

/** A period that ends later than this after the last day seen is under way whatever the days are. */
export const LONGEST_REST = 10;

/** Whether a period that ends after the last day seen is over all the same: of the days left none is one on which this shop sells. */
export async function restAfter(engine: Engine, table: string, seen: string, end: string): Promise<Rest> {
  const { tables } = await engine.catalog();
  const loaded = tables.get(table)!;
  const span = await spanOf(engine, table);
  if (span === undefined) return 'open';
  const day = dateColumn(table);
  const holidays = tables.get('holidays');
  const isMarked = holidays?.columns.has('day') === true && holidays.columns.has('is_workday');
  const since = addDays(seen, isMarked ? -YEAR : -QUARTER);
  const sold = await engine.query({
    text: `SELECT DISTINCT CAST(${day} AS varchar) AS day FROM ${relationFor(loaded, [day])}
      WHERE ${day} BETWEEN CAST($since AS date) AND CAST($until AS date) ORDER BY 1`,
    params: { since, until: seen },
  });
  const marked = isMarked
    ? await engine.query({
        text: `SELECT CAST(day AS varchar) AS day, is_workday FROM ${holidays!.relation}
            WHERE is_workday IS NOT NULL AND day BETWEEN CAST($since AS date) AND CAST($until AS date) ORDER BY 1`,
        params: { since, until: end },
      })
    : [];
  const trading = {
    sold: new Set(sold.map((row) => String(row.day))),
    first: span.first,
    calendar: new Map(marked.map((row) => [String(row.day), row.is_workday === true])),
  };
  return restOf(trading, seen, end);
}
