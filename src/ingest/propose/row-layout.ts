import { bounded } from '../../core/text/bounded.js';
import { KIND_ORDER, KINDS, kindWords, levelOf, tellsLevels } from '../../model/kinds/kinds.js';
import { TABLES } from '../../model/tables.js';
import type { Preset } from '../mapping/index.js';
import type { ColumnSource } from '../terms/index.js';
import type { ProposedColumn } from './candidate.js';
import { type Proposal, proposeColumns } from './propose-columns.js';
import type { Said } from './type-fit.js';

type Samples = ReadonlyMap<string, readonly string[]>;

/** The column that tells orders from their lines, where a file holds both as rows; undefined where none does. */
function rowTypesOf(table: string, headers: readonly string[], samples: Samples): string | undefined {
  if (table !== 'orders' && table !== 'payments') return undefined;
  return headers.find((header) => tellsLevels(KINDS.orders!, header, samples.get(header) ?? []));
}

/**
 * The column of items that rows of orders of several items leave blank above the rows of their items (eBay's reports), where such a head
 * alone has what the others lack; undefined where no order has one. Items of orders of one item stand in the order's own row.
 */
function headsByBlanks(
  table: string,
  columns: Readonly<Record<string, ColumnSource>>,
  headers: readonly string[],
  samples: Samples,
): string | undefined {
  const id = columns.order_id?.from?.[0];
  if (table !== 'orders' || id === undefined) return undefined;
  const groups = new Map<string, number[]>();
  samples.get(id)?.forEach((value, i) => {
    const own = groups.get(value);
    if (own !== undefined) own.push(i);
    else if (!isBlank(value)) groups.set(value, [i]);
  });
  const isFilled = (header: string, i: number) => !isBlank(samples.get(header)?.[i]);
  const several = [...groups.values()].filter(([head, ...lines]) => {
    const isOf = (header: string) => isFilled(header, head!) && lines.every((i) => !isFilled(header, i));
    return lines.length > 1 && headers.some(isOf);
  });
  const others = [...groups.values()].filter((rows) => !several.includes(rows)).flat();
  const isItem = (header: string) =>
    several.every(([head, ...lines]) => !isFilled(header, head!) && lines.every((i) => isFilled(header, i))) &&
    others.every((i) => isFilled(header, i));
  if (several.length === 0) return undefined;
  const items = headers.filter(isItem);
  const product = columns.product_id?.from?.[0];
  return items.length < 2 ? undefined : items.includes(product ?? '') ? product : items[0];
}

/** The column that tells orders from their lines, by its words or by what heads leave blank; undefined where none does. */
export const levelsOf = (
  table: string,
  columns: Readonly<Record<string, ColumnSource>>,
  headers: readonly string[],
  samples: Samples,
): string | undefined => rowTypesOf(table, headers, samples) ?? headsByBlanks(table, columns, headers, samples);

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

/** Headers of those who buy, by whatever name. */
const BUYER = /account|customer|client|buyer|company|kunde|cliente|客户|买家|会员|顾客|得意先|顧客|고객|клиент/i;

/** A total that says whose it is. */
const TOTAL_OF = bounded(
  /^[(（]?\s*(?:sub-?\s?totals?|zwischensumme|sous-?\s?total|subtotale|小\s*[计計]|totals?\s+(?:for|of|von|für|de))\s*[)）]?\s*[-:：]?\s*[^\s:：]/i,
);

/** Whether every row without a day is the total of somebody. */
const isTotalled = (values: readonly string[], above: readonly number[]): boolean =>
  above.length > 0 && above.every((i) => TOTAL_OF.test(values[i]!.trim()));

/** Words that only a row of totals says of a group. */
const GROUP_TOTAL = /^[(（]?\s*(?:sub-?\s?totals?|totals? (?:for|of)\b|[小合总]\s*计)|[小合]\s*计\s*[)）]?$/i;

/**
 * The column of customers that stand in a row of their own above their rows, or in the first row of a group that ends with its total;
 * undefined where none does. Rows of data have a day; a customer named in all of them is no heading.
 */
export function headingColumn(
  table: string,
  columns: Readonly<Record<string, ColumnSource>>,
  headers: readonly string[],
  samples: Samples,
): string | undefined {
  const days = samples.get(columns.ordered_at?.from?.[0] ?? '');
  if (table !== 'orders' || days === undefined) return undefined;
  const own = columns.customer_id?.from?.[0];
  const taken = new Set(Object.values(columns).flatMap(({ from }) => from ?? []));
  return headers.find((header) => {
    if (own === undefined ? taken.has(header) : header !== own) return false;
    const values = samples.get(header) ?? [];
    const rows = values.map((_, i) => i).filter((i) => !isBlank(values[i]) || !isBlank(days[i]));
    const data = rows.filter((i) => !isBlank(days[i]));
    const above = rows.filter((i) => isBlank(days[i]));
    const first = rows[0];
    if (first === undefined || data.length === 0) return false;
    // Named only by the total below its rows.
    if (isBlank(values[first])) return data.every((i) => isBlank(values[i])) && isTotalled(values, above);
    if (above.includes(first)) return data.every((i) => isBlank(values[i])) && above.length < data.length * 3;
    const blanks = data.filter((i) => isBlank(values[i])).length;
    return (
      (own !== undefined || BUYER.test(header)) &&
      blanks > 0 &&
      above.length > 0 &&
      above.every((i) => GROUP_TOTAL.test(values[i]!.trim()))
    );
  });
}

/**
 * Fees that stand as rows of their own beside sales, as columns of the table of costs: their day, their amount and what they are for.
 * Null where the file has no such rows, or nothing but costs.
 */
export function costsOfOrders(
  headers: readonly string[],
  samples: Samples,
  presets: readonly Preset[],
  said: Said,
): readonly ProposedColumn[] | null {
  return costColumns(proposeColumns(TABLES.orders!, headers, samples, presets, said), headers, samples);
}

/** The same out of what a file's headers are as orders. */
export function costColumns(
  { columns }: Proposal,
  headers: readonly string[],
  samples: Samples,
): readonly ProposedColumn[] | null {
  const of = (name: string) => columns.find(({ column, source }) => column === name && source.from !== undefined);
  const [day, amount] = [of('ordered_at'), of('amount')];
  if (day === undefined || amount === undefined) return null;
  const kinds = headers.flatMap((header) => {
    const words = kindWords(KINDS.orders!, header, samples.get(header) ?? null);
    return words === null ? [] : [{ header, words }];
  });
  const money = samples.get(amount.header) ?? [];
  const ranks = money.map((_, i) =>
    Math.max(
      -1,
      ...kinds.map(({ header, words }) =>
        KIND_ORDER.indexOf(words.get(samples.get(header)![i]!.trim()) ?? ('' as never)),
      ),
    ),
  );
  const isCost = (i: number) => ranks[i] === KIND_ORDER.indexOf('cost') && /[1-9]/.test(money[i]!);
  if (!ranks.includes(KIND_ORDER.indexOf('sale')) || !money.some((_, i) => isCost(i))) return null;
  // Of several columns of types the finest says what a cost is for.
  const finest = kinds
    .map(({ header }) => ({ header, words: new Set(samples.get(header)!.filter((_, i) => isCost(i))).size }))
    .reduce((best, one) => (one.words >= best.words ? one : best));
  return [
    { ...day, column: 'occurred_on' },
    amount,
    { ...amount, column: 'kind', source: { from: [finest.header] }, header: finest.header },
  ];
}
