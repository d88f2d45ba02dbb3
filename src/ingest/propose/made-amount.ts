import type { Message } from '../../core/message.js';
import { identifier } from '../../core/quoting.js';
import { KINDS, kindWords } from '../../model/kinds/kinds.js';
import { stateWord } from '../../model/states/vocabulary.js';
import { TABLES } from '../../model/tables.js';
import { headerKey } from '../mapping/index.js';
import type { ColumnSource } from '../terms/index.js';
import { UNIT_PRICE } from '../values/index.js';
import type { Discount } from './rates.js';
import { typeFit } from './type-fit.js';
import { PROPOSE } from './words.js';

/** Values of a file's columns by header, row by row. */
type Samples = ReadonlyMap<string, readonly string[]>;

/** An amount that no column holds, but that columns give, and how. */
export interface MadeAmount {
  readonly source: ColumnSource;
  readonly by: Message;
}

/** The amount of an order line out of other columns: quantity times unit price less the line's discount, debit less credit; null where an amount is mapped or nothing gives one. */
export function madeAmount(
  table: string,
  headers: readonly string[],
  samples: Samples,
  columns: Readonly<Record<string, ColumnSource>>,
  discount: Discount | null,
): MadeAmount | null {
  if (table !== 'orders' || columns.amount !== undefined) return null;
  return productOf(headers, samples, columns, discount) ?? differenceOf(headers, samples);
}

const isMoney = (values: readonly string[] | undefined): boolean =>
  (values ?? []).some((value) => value.trim() !== '') && typeFit(TABLES.orders!.columns.amount!, values!) >= 0.95;

function productOf(
  headers: readonly string[],
  samples: Samples,
  columns: Readonly<Record<string, ColumnSource>>,
  discount: Discount | null,
): MadeAmount | null {
  const quantity = columns.quantity?.from?.[0];
  if (quantity === undefined) return null;
  const keys = UNIT_PRICE.map(headerKey);
  const price = headers.find((header) => header !== quantity && keys.includes(headerKey(header)));
  if (price === undefined || typeFit(TABLES.orders!.columns.amount!, samples.get(price) ?? []) < 0.95) return null;
  return {
    source: { expr: `${identifier(quantity)} * ${identifier(price)}${discounted(samples, columns, discount)}` },
    by: PROPOSE.quantity_times_price(),
  };
}

/** What a line's discount makes of its price: a factor of a rate, money taken off. That of a whole order is spread when all lines are read. */
function discounted(
  samples: Samples,
  columns: Readonly<Record<string, ColumnSource>>,
  discount: Discount | null,
): string {
  if (discount === null || discount.kind === 'doubt') return '';
  const off = identifier(discount.header);
  if (discount.kind === 'fraction') return ` * (1 - coalesce(${off}, 0))`;
  const cells = samples.get(discount.header) ?? [];
  if (discount.kind === 'percent') {
    const isMarked = cells.some((cell) => /[%％]/.test(cell));
    const rate = isMarked ? `TRY_CAST(replace(translate(${off}, '%％', ''), ',', '.') AS DECIMAL(9, 4))` : off;
    return ` * (1 - coalesce(${rate}, 0) / 100)`;
  }
  return isOfOrder(cells, samples.get(columns.order_id?.from?.[0] ?? '')) ? '' : ` - abs(coalesce(${off}, 0))`;
}

/** Whether a discount stands alike on all lines of every order of several, or on the first alone: it is the order's. */
function isOfOrder(cells: readonly string[], ids: readonly string[] | undefined): boolean {
  if (ids === undefined) return false;
  const orders = new Map<string, string[]>();
  for (const [i, id] of ids.entries())
    if (id.trim() !== '') orders.set(id, [...(orders.get(id) ?? []), cells[i] ?? '']);
  const several = [...orders.values()].filter((lines) => lines.length > 1 && lines.some(isSet));
  return (
    several.length > 0 &&
    several.every(([first, ...rest]) => rest.every((cell) => cell === first || cell.trim() === ''))
  );
}

/** Of a debit and a credit column, of which each row fills one: the side on which sales stand adds. Types of documents tell it. */
function differenceOf(headers: readonly string[], samples: Samples): MadeAmount | null {
  const vocabulary = KINDS.orders!;
  const named = (name: string) => headers.find((header) => stateWord(header) === name);
  for (const [debitName, creditName] of vocabulary.pairs) {
    const [debit, credit] = [named(debitName), named(creditName)];
    if (debit === undefined || credit === undefined) continue;
    const [ins, outs] = [samples.get(debit) ?? [], samples.get(credit) ?? []];
    const both = ins.filter((cell, i) => isSet(cell) && isSet(outs[i])).length;
    if (both > 0 || !isMoney([...ins, ...outs])) return null;
    const isSale = salesOf(headers, samples);
    const on = (cells: readonly string[]) => cells.filter((cell, i) => isSet(cell) && isSale(i)).length;
    const [debited, credited] = [on(ins), on(outs)];
    if (debited === credited) return null;
    const [plus, minus] = debited > credited ? [debit, credit] : [credit, debit];
    const expr = `coalesce(${identifier(plus)}, 0) - coalesce(${identifier(minus)}, 0)`;
    return { source: { expr }, by: PROPOSE.side_of_sales() };
  }
  return null;
}

const isSet = (cell: string | undefined) => cell !== undefined && /[1-9]/.test(cell);

/** Whether a row of the samples is a sale by a column of document types. */
function salesOf(headers: readonly string[], samples: Samples): (row: number) => boolean {
  const told = headers.flatMap((header) => {
    const words = kindWords(KINDS.orders!, header, samples.get(header) ?? null);
    return words === null ? [] : [{ words, cells: samples.get(header)! }];
  });
  return (row) => told.some(({ words, cells }) => words.get(cells[row]?.trim() ?? '') === 'sale');
}
