import { Decimal } from '../../src/core/decimal.js';
import { type Cell, isLong, type Result } from '../../src/core/result.js';

/** Everything a Result says but the engine's name and the fingerprint of its data; decimals and bigints as exact texts. */
export async function wholeResult(result: Result): Promise<unknown> {
  const { engine: _engine, data_fingerprint: _fingerprint, ...frame } = result.frame;
  const tables: Record<string, unknown> = {};
  for (const [name, table] of Object.entries(result.tables)) {
    tables[name] = { columns: Object.keys(table.columns), rows: await exactRows(result, name) };
  }
  return exact({ ...result, frame, tables });
}

async function exactRows(result: Result, name: string): Promise<unknown[]> {
  const table = result.tables[name]!;
  if (!isLong(table)) return [...table.rows];
  const rows: Record<string, Cell>[] = [];
  for await (const { count, columns } of table.read()) {
    for (let row = 0; row < count; row++) {
      rows.push(Object.fromEntries(Object.entries(columns).map(([column, cells]) => [column, cells[row]!])));
    }
  }
  const count = await table.count();
  if (rows.length !== count) throw new Error(`${name}: ${rows.length} rows arrived of ${count}`);
  return rows;
}

/** `12.50` and `12.5000` are one number; `0.1 + 0.2` and `0.3` are not. */
export function exact(value: unknown): unknown {
  if (value instanceof Decimal) return `decimal ${trimmed(value.toString())}`;
  if (typeof value === 'bigint') return `integer ${value}`;
  if (Array.isArray(value)) return value.map(exact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, exact(inner)]));
}

const trimmed = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);
