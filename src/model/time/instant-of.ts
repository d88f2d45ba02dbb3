import { TABLES } from '../tables.js';

/** The instant column whose local day this column is: `ordered_on` → `ordered_at`, `at_on` → `at`. */
export function instantOf(table: string, column: string): string | undefined {
  if (!column.endsWith('_on')) return undefined;
  const point = column === 'at_on' ? 'at' : column.replace(/_on$/, '_at');
  return TABLES[table]?.columns[point]?.type === 'instant' ? point : undefined;
}
