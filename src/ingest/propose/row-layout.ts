import { KINDS, levelOf, tellsLevels } from '../../model/kinds/kinds.js';
import { TABLES } from '../../model/tables.js';
import type { ColumnSource } from '../terms/index.js';

type Samples = ReadonlyMap<string, readonly string[]>;

/** The column that tells orders from their lines, where a file holds both as rows; undefined where none does. */
export function rowTypesOf(table: string, headers: readonly string[], samples: Samples): string | undefined {
  if (table !== 'orders' && table !== 'payments') return undefined;
  return headers.find((header) => tellsLevels(KINDS.orders!, header, samples.get(header) ?? []));
}

/** Whether such a file holds payments too. */
export const holdsPayments = (headers: readonly string[], samples: Samples): boolean => {
  const column = rowTypesOf('payments', headers, samples);
  return column !== undefined && samples.get(column)!.some((word) => levelOf(KINDS.orders!, word) === 'payment');
};

const isBlank = (cell: string | undefined) => cell === undefined || cell.trim() === '';

const NUMBERS = ['money', 'number', 'integer', 'ratio'];

/**
 * Columns of an order that stand on its first line only, as merged cells and shops leave them: the order's number first. Lines that
 * continue an order lack its number, day and customer, or repeat the number and lack the others; they have an amount or quantity.
 */
export function continuedColumns(
  table: string,
  columns: Readonly<Record<string, ColumnSource>>,
  samples: Samples,
): readonly string[] {
  const cells = (name: string) => samples.get(columns[name]?.from?.[0] ?? '');
  const [ids, days] = [cells('order_id'), cells('ordered_at')];
  if (table !== 'orders' || ids === undefined || days === undefined || isBlank(ids[0]) || isBlank(days[0])) return [];
  const own = ['amount', 'quantity'].flatMap((name) => (columns[name]?.from === undefined ? [] : [cells(name)!]));
  const rows = ids.map((_, i) => i);
  const continued = rows.filter((i) => isBlank(days[i]));
  const customers = cells('customer_id');
  const isContinued = (i: number) =>
    (isBlank(ids[i]) || ids[i] === ids[i - 1]) &&
    (isBlank(customers?.[i]) || ids[i] === ids[i - 1]) &&
    (own.length === 0 || own.some((values) => !isBlank(values[i])));
  const isLost = rows.some((i) => isBlank(ids[i]) && !isBlank(days[i]));
  if (continued.length === 0 || isLost || !continued.every(isContinued)) return [];
  const others = Object.keys(columns).filter((name) => {
    const type = TABLES.orders!.columns[name]?.type;
    const values = cells(name);
    if (name === 'order_id' || type === undefined || NUMBERS.includes(type) || values === undefined) return false;
    return values.some((value) => !isBlank(value)) && continued.every((i) => isBlank(values[i]));
  });
  return ['order_id', ...others];
}
