import { COMPUTED } from './computed/index.js';
import { type CutAttribute, isComputed } from './prefix.js';
import { TABLES } from './tables.js';

/** Which values of a column may leave where people's data may not: every one, those of a closed set, or none. */
export type Openness = 'all' | 'none' | ReadonlySet<string>;

const HOLDS_TEXT: ReadonlySet<string> = new Set(['id', 'text', 'code']);
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

function opennessOfColumn(table: string, column: string, opened: ReadonlySet<string>): Openness {
  if (opened.has(column) || opened.has(`${table}.${column}`)) return 'all';
  const columns = TABLES[table]?.columns ?? {};
  // A point in time is stored with its local day beside it.
  const { type, codes } = columns[column] ?? columns[column.replace(/_on$/, '_at')] ?? { type: 'text' };
  if (codes !== undefined) return new Set(codes);
  return HOLDS_TEXT.has(type) ? 'none' : 'all';
}
