import { Decimal } from '../../src/core/decimal.js';
import { type Cell, isLong, type Result, type Row } from '../../src/core/result.js';

export type Plain = string | number | boolean | null;

/** A cell as tests compare it: decimals as numbers (cases stay within doubles), bigints as text. */
export const plain = (cell: Cell): Plain =>
  cell instanceof Decimal ? cell.toNumber() : typeof cell === 'bigint' ? cell.toString() : cell;

export async function rowsOf(result: Result, name: string): Promise<Record<string, Plain>[]> {
  const table = result.tables[name];
  if (table === undefined) throw new Error(`the result has no table ${name}`);
  const rows: Row[] = [];
  if (!isLong(table)) rows.push(...table.rows);
  else {
    for await (const { count, columns } of table.read()) {
      for (let index = 0; index < count; index++) {
        rows.push(Object.fromEntries(Object.entries(columns).map(([column, cells]) => [column, cells[index]!])));
      }
    }
  }
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, plain(cell)])));
}

/** Every table and metric of a result as plain values, for comparing whole results. */
export async function plainResult(result: Result) {
  const tables: Record<string, Record<string, Plain>[]> = {};
  for (const name of Object.keys(result.tables)) tables[name] = await rowsOf(result, name);
  const metrics = result.metrics.map((metric) => ({
    ...metric,
    value: plain(metric.value),
    ...(metric.numerator === undefined
      ? {}
      : { numerator: plain(metric.numerator), denominator: plain(metric.denominator ?? null) }),
    ...(metric.previous === undefined ? {} : { previous: plain(metric.previous) }),
  }));
  return { metrics, tables, warnings: result.warnings.map(({ code }) => code).sort() };
}
