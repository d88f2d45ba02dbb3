import { Decimal } from '../core/decimal.js';
import { type Batch, type Cell, isLong, type ReadOptions, type Row, type Table } from '../core/result.js';

/** Any table as batches, fields, order and limit applied. A small table is one batch. */
export async function* batches(table: Table, options: ReadOptions = {}): AsyncIterable<Batch> {
  if (isLong(table)) {
    yield* table.read(options);
    return;
  }
  const rows = arranged(table.rows, options);
  const fields = options.fields ?? Object.keys(table.columns);
  if (rows.length > 0)
    yield {
      count: rows.length,
      columns: Object.fromEntries(fields.map((f) => [f, rows.map((row) => row[f] ?? null)])),
    };
}

/** How many rows `batches` will give. */
export async function rowCount(table: Table, options: ReadOptions = {}): Promise<number> {
  const all = isLong(table) ? await table.count() : table.rows.length;
  return options.limit === undefined ? all : Math.min(all, options.limit);
}

function arranged(rows: readonly Row[], { sort = [], limit }: ReadOptions): readonly Row[] {
  if (sort.length === 0) return limit === undefined ? rows : rows.slice(0, limit);
  const sorted = [...rows].sort((a, b) => {
    for (const { field, descending } of sort) {
      const order = compareCells(a[field] ?? null, b[field] ?? null, descending);
      if (order !== 0) return order;
    }
    return 0;
  });
  return limit === undefined ? sorted : sorted.slice(0, limit);
}

/** Missing values last in either direction, as the engines sort them here. */
function compareCells(a: Cell, b: Cell, descending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return descending ? -ascending(a, b) : ascending(a, b);
}

function ascending(a: NonNullable<Cell>, b: NonNullable<Cell>): number {
  if (a instanceof Decimal || b instanceof Decimal) return decimal(a).compare(decimal(b));
  return a < b ? -1 : a > b ? 1 : 0;
}

function decimal(cell: NonNullable<Cell>): Decimal {
  if (cell instanceof Decimal) return cell;
  return typeof cell === 'bigint' ? new Decimal(cell, 0) : Decimal.parse(String(cell));
}
