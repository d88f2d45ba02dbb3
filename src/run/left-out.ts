import { literal } from '../core/quoting.js';
import type { Frame, LeftOut } from '../core/result.js';
import type { Catalog, Engine } from '../engine/engine.js';
import { relationFor } from '../model/catalog.js';
import { isOfState, type PrefixInput } from '../model/prefix/prefix-input.js';
import { leftOut, STATES } from '../model/states/states.js';
import { dateColumn } from './span.js';

/** Rows of the table an analysis stands on: those of the period that count, and those that do not. */
export interface Counted {
  /** Null where there is no such table. */
  readonly within: number | null;
  readonly leftOut: readonly LeftOut[];
  /** Rows of the period that count although no list knows what their status says, and one such status; null where there are none. */
  readonly asked: { readonly rows: number; readonly word: string } | null;
}

/**
 * Rows of the table an analysis stands on that its figures leave out, by reason: of states that count nowhere, before the period,
 * after it, without a day. Cuts and filters are not looked at, but for one that speaks of states itself: then none is left out by its state.
 */
export async function countedRows(
  engine: Engine,
  catalog: Catalog,
  table: string,
  frame: Frame,
  filters: PrefixInput['filters'],
): Promise<Counted> {
  const loaded = catalog.tables.get(table);
  if (loaded === undefined) return { within: null, leftOut: [], asked: null };
  const day = dateColumn(table);
  const vocabulary = STATES[table];
  const told = vocabulary !== undefined && loaded.columns.has('state') && !filters.some(isOfState);
  const states = told ? leftOut(vocabulary) : [];
  const state = states.map((name) => `WHEN state = '${name}' THEN '${name}'`).join(' ');
  // Only what a load has classed: a state that is told at reading names no words that count.
  const isStored =
    told && loaded.columns.has('status') && (await engine.catalog()).tables.get(table)!.columns.has('state');
  const asked =
    isStored && 'counts' in vocabulary.classes ? 'CASE WHEN state IS NULL THEN status END' : 'CAST(NULL AS varchar)';
  const columns = told ? [day, 'state', ...(isStored ? ['status'] : [])] : [day];
  const relation = relationFor(loaded, columns);
  const uncounted = states.length === 0 ? '' : `state IS NULL OR state IN (${states.map(literal).join(', ')}) OR `;
  const apart = `${uncounted}${day} IS NULL OR ${day} < CAST($since AS date) OR ${day} > CAST($until AS date)`;
  // Only rows that may be left out are told apart by a text; where days alone decide, engines pass over blocks of which no day is outside.
  const text = `SELECT reason, count(*) AS n, CAST(min(${day}) AS varchar) AS first, CAST(max(${day}) AS varchar) AS last,
      count(asked) AS asked, min(asked) AS word
    FROM (SELECT ${day}, ${asked} AS asked, CASE ${state} WHEN ${day} IS NULL THEN 'undated' WHEN ${day} < CAST($since AS date) THEN 'before'
      WHEN ${day} > CAST($until AS date) THEN 'after' END AS reason FROM ${relation} WHERE ${apart}) r
    GROUP BY reason
    UNION ALL SELECT 'all' AS reason, count(*) AS n, CAST(NULL AS varchar) AS first, CAST(NULL AS varchar) AS last, 0 AS asked,
      CAST(NULL AS varchar) AS word FROM ${relation} b
    ORDER BY reason`;
  const rows = await engine.query({ text, params: { since: frame.period.from, until: frame.period.to } });
  const order = [...states, 'undated', 'before', 'after'];
  const whole = rows.find(({ reason }) => reason === 'all');
  const stateless = rows.find(({ reason }) => reason === null);
  const left = rows
    .filter(({ reason }) => reason !== null && reason !== 'all')
    .map(({ reason, n, first, last }) => ({
      reason: reason as LeftOut['reason'],
      rows: Number(n),
      from: first === null ? null : String(first),
      to: last === null ? null : String(last),
    }))
    .sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason));
  const unknown = Number(stateless?.asked ?? 0);
  return {
    within: Number(whole!.n) - left.reduce((sum, { rows: out }) => sum + out, 0),
    leftOut: left,
    asked: unknown === 0 ? null : { rows: unknown, word: String(stateless!.word) },
  };
}
