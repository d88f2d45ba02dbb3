import type { Writer } from '../../engine/duckdb/writer.js';
import { TABLES } from '../../model/tables.js';
import type { LoadRecord } from '../terms/index.js';
import { FORGOTTEN } from './lineage.js';
import { columnsOf, countRows, undoName } from './stored-table.js';

/** Rows that a load replaced are kept for so many loads, and for so many days: they are people's data, and in clear. */
export const UNDO_LOADS = 20;
export const UNDO_DAYS = 30;

const DAY_MS = 86_400_000;

/** The loads whose replaced rows are kept no longer, once load `last` has happened at `now` (ISO time). */
export function expiredLoads(loads: readonly LoadRecord[], last: number, now: string): number[] {
  const before = Date.parse(now) - UNDO_DAYS * DAY_MS;
  const ids = [...new Set(loads.map(({ id }) => id))].filter((id) => id < last).sort((a, b) => b - a);
  const old = new Set(loads.filter(({ at }) => Date.parse(at) < before).map(({ id }) => id));
  return ids.filter((id, i) => i + 1 >= UNDO_LOADS || old.has(id));
}

/** Takes what is kept too long out of the undo history; how many rows. */
export async function limitUndo(
  writer: Writer,
  loads: readonly LoadRecord[],
  last: number,
  now: string,
): Promise<number> {
  const expired = expiredLoads(loads, last, now);
  if (expired.length === 0) return 0;
  let gone = 0;
  for (const table of Object.keys(TABLES)) {
    if ((await columnsOf(writer, `__undo_${table}`)).length === 0) continue;
    const old = `${undoName(table)} WHERE __gone IN (${expired.join(', ')})`;
    const rows = await countRows(writer, old);
    if (rows > 0) await writer.run(`DELETE FROM ${old}`);
    gone += rows;
  }
  return gone;
}

/** Whether a load replaced rows that the history no longer has, so that it cannot be taken back whole. */
export async function hasLostUndo(writer: Writer, { id, table, removed }: LoadRecord): Promise<boolean> {
  if (removed === 0) return false;
  const kept =
    (await columnsOf(writer, `__undo_${table}`)).length === 0
      ? 0
      : await countRows(writer, `${undoName(table)} WHERE __gone = ${id}`);
  if (kept > 0) return false;
  if ((await columnsOf(writer, '__crm_forgotten')).length === 0) return true;
  const { n } = await writer.row(
    `SELECT coalesce(sum(removed), 0) AS n FROM ${FORGOTTEN} WHERE table_name = '${table}' AND gone_by = ${id}`,
  );
  return Number(n) < removed;
}
