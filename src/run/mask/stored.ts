import type { Cell, Table } from '../../core/result.js';
import type { Dialect } from '../../model/catalog.js';
import { isPersonal, opennessOfColumn } from '../../model/openness.js';
import { TABLES } from '../../model/tables.js';
import { cellMask, type Leaves, maskedTable } from './columns.js';
import type { Mask } from './pseudonyms.js';

/** What of a stored column leaves: the model says; what it does not know is left out. */
function leavesStored(table: string, column: string, { opened }: Mask): Leaves {
  const openness = opennessOfColumn(table, column, opened);
  return openness !== 'all' && isPersonal(TABLES[table], column) ? 'out' : openness;
}

/** Rows of a canonical table as they may leave. */
export const maskedStored = (table: string, rows: Table, mask: Mask): Table =>
  maskedTable(rows, (column) => leavesStored(table, column, mask), mask.pseudonyms);

/** One value of a canonical table as it may leave. */
export function maskedCell(table: string, column: string, cell: Cell, mask: Mask): Cell {
  const masked = cellMask(column, leavesStored(table, column, mask), mask.pseudonyms);
  return masked === undefined ? cell : masked(cell);
}

/** Sort keys by which rows with these ids stand in an order that tells nothing of them. */
export function shuffled(
  { name, identifier }: Dialect,
  ids: readonly string[],
  { pseudonyms }: Mask,
): readonly string[] {
  if (ids.length === 0) return [];
  const parts = ids.map((id) => `coalesce(CAST(${identifier(id)} AS varchar), '')`);
  const text = [`'${pseudonyms.salt}'`, ...parts].join(` || '|' || `);
  return [name === 'duckdb' ? `md5(${text})` : `md5(to_utf8(${text}))`];
}
