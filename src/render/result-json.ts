import { Decimal } from '../core/decimal.js';
import { type Cell, isLong, type Result, type Table } from '../core/result.js';
import { exactJson } from './machine-value.js';

/**
 * The same result with a `toJSON`, so that `JSON.stringify` writes it: numbers beyond a double as texts, as `render` does, and of
 * long tables, which nobody holds, their columns. It is not enumerable: a copy by `{ ...result }` is a plain result again.
 */
export function withJson(result: Result): Result {
  return Object.defineProperty(result, 'toJSON', {
    value: () => ({
      ...(plain({ ...result, tables: {} }) as object),
      tables: Object.fromEntries(Object.entries(result.tables).map(([name, table]) => [name, tableJson(table)])),
    }),
  });
}

const tableJson = (table: Table): unknown =>
  plain(isLong(table) ? { columns: table.columns } : { columns: table.columns, rows: table.rows });

function plain(value: unknown): unknown {
  if (typeof value === 'bigint' || value instanceof Decimal) return JSON.parse(exactJson(value as Cell));
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
