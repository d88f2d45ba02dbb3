import type { Message } from '../../core/message.js';
import { identifier } from '../../core/quoting.js';
import { KINDS, kindWords } from '../../model/kinds/kinds.js';
import { stateWord } from '../../model/states/vocabulary.js';
import { TABLES } from '../../model/tables.js';
import { headerKey } from '../mapping/index.js';
import type { ColumnSource } from '../terms/index.js';
import { likelyDecimal, numberOf, UNIT_PRICE } from '../values/index.js';
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

/** Headers of what a payment processor or marketplace keeps of each payment. */
const FEES =
  /^(?:(?:transaction|processing|stripe|paypal|payment|platform|marketplace|selling|total|service) )?fees?(?: amount| total)?$|^(?:commission|手续费|服务费|平台服务费|手数料|수수료|gebühr|gebühren|entgelt|frais|comisión|tarifa|comissão|taxa|commissione|prowizja|комиссия|komisyon)$/iu;

/** An amount that a fee was taken of, and the one before it. */
export interface BeforeFee {
  readonly header: string;
  readonly net: string;
  readonly fee: string;
}

/**
 * Where the amount found is what was left of another after a fee, in every row that has one, the other: what the processor of a payment
 * keeps is a cost of the sale and no less revenue. Null where nothing says so.
 */
export function beforeFee(
  headers: readonly string[],
  samples: Samples,
  columns: Readonly<Record<string, ColumnSource>>,
): BeforeFee | null {
  const net = columns.amount?.from?.[0];
  const fee = headers.find((header) => FEES.test(header.replaceAll('_', ' ').trim()));
  if (net === undefined || fee === undefined || fee === net) return null;
  const mark = likelyDecimal(
    [net, fee].map((name) => (samples.get(name) ?? []).slice(0, 500).map((cell) => ({ cells: [cell] }))),
  );
  const numbers = (name: string) => (samples.get(name) ?? []).map((cell) => numberOf(cell, mark));
  const [left, kept] = [numbers(net), numbers(fee)];
  const rows = kept.flatMap((value, i) => (value === null || value === 0 || left[i] === null ? [] : [i]));
  if (rows.length === 0) return null;
  const isWhole = (header: string): boolean => {
    const whole = numbers(header);
    const isLess = (sign: 1 | -1) =>
      rows.every((i) => whole[i] !== null && Math.abs(whole[i]! + sign * kept[i]! - left[i]!) < 0.006);
    const isMore = rows.filter((i) => Math.abs(whole[i] ?? 0) > Math.abs(left[i]!)).length * 2 > rows.length;
    return isMore && (isLess(1) || isLess(-1));
  };
  const header = headers.find((other) => other !== net && other !== fee && isWhole(other));
  return header === undefined ? null : { header, net, fee };
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
