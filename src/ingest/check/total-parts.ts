import { Decimal } from '../../core/decimal.js';
import type { Message } from '../../core/message.js';
import { identifier } from '../../core/quoting.js';
import { CORE } from '../../core/words.js';
import { headerKey } from '../mapping/index.js';
import { LoadWarning } from '../terms/index.js';
import {
  ITEMS_TOTAL,
  ORDER_DISCOUNT,
  ORDER_TOTAL,
  SHIPPING,
  TAXES,
  UNIT_PRICE,
  wideNumberSql,
} from '../values/index.js';
import type { Planned } from './plan.js';
import { trim } from './typed/limits.js';
import { CHECK } from './words.js';

/** A part of a total: its header, and SQL of its number over the table to be. */
interface PartOf {
  readonly header: string;
  readonly sql: string;
}

/** Rows in which a sum must hold to be believed. */
const HOLDS = 0.95;

/**
 * `Total = items − discount + shipping + tax`: where it holds, the amount is what the goods come to, net of their discount, whichever of
 * the two headers it was read from. A total that nothing splits is said to be with tax and shipping. A header that the user named himself stays.
 */
export async function settleTotalParts(
  source: Planned,
  from: string,
  columns: readonly string[],
): Promise<LoadWarning[]> {
  const { writer, mapping, sure, table } = source;
  const header = source.readings[0]?.columns.find(({ name }) => name === 'amount')?.header ?? null;
  if (table.name !== 'orders' || header === null || !columns.includes('amount')) return [];
  const isOf = (names: readonly string[]) => names.some((name) => headerKey(name) === headerKey(header));
  const amount = { header, sql: 'amount' };
  const part = (names: readonly string[]) => partOf(source, names);
  const total = isOf(ORDER_TOTAL) ? amount : isOf(ITEMS_TOTAL) ? part(ORDER_TOTAL) : null;
  const items = isOf(ITEMS_TOTAL) ? amount : (part(ITEMS_TOTAL) ?? productOf(source, columns));
  const [discount, shipping, tax] = [
    part([...ORDER_DISCOUNT, 'discount']),
    part(SHIPPING),
    part(TAXES) ?? percentTax(source),
  ];
  if (total === null || (shipping === null && tax === null)) return [];
  // Without a column of taxes nobody knows whether the total holds any.
  const isWhole = items !== null && tax !== null;
  const withBoth = [new LoadWarning('W_GROSS', CHECK.total_with({ source: mapping.name, header: total.header }), null)];
  if (!sure.has('amount') || items === null || !isWhole) return total === amount ? withBoth : [];
  const value = (found: PartOf | null) => (found === null ? '0' : `coalesce(${found.sql}, 0)`);
  const added = `${value(shipping)} + ${value(tax)}`;
  const off = discount === null ? '0' : `abs(${value(discount)})`;
  const near = (net: string) => `abs(${total.sql} - (${net} + ${added})) <= 0.011`;
  const [net, without] = [`(${value(items)} - ${off})`, value(items)];
  const found =
    await writer.row(`SELECT count(*) AS n, count_if(${near(net)}) AS net, count_if(${near(without)}) AS without
    FROM ${from} WHERE ${total.sql} IS NOT NULL AND ${items.sql} IS NOT NULL`);
  const [n, holds, plain] = [found.n, found.net, found.without].map(Number) as [number, number, number];
  if (n === 0 || Math.max(holds, plain) < n * HOLDS) return total === amount ? withBoth : [];
  const isOff = holds >= plain && discount !== null;
  const kept = isOff ? net : without;
  await writer.run(
    `UPDATE ${from} SET amount = CAST(${kept} AS DECIMAL(18,4)) WHERE ${total.sql} IS NOT NULL AND ${items.sql} IS NOT NULL`,
  );
  const { after } = await writer.row(`SELECT CAST(coalesce(sum(amount), 0) AS VARCHAR) AS after FROM ${from}`);
  if (items === amount && !isOff) return [];
  const parts = [
    `"${items.header}"`,
    ...(isOff ? [`− "${discount.header}"`] : []),
    ...[shipping, tax].flatMap((more) => (more === null ? [] : [`+ "${more.header}"`])),
  ];
  const what = {
    source: mapping.name,
    header: total.header,
    parts: parts.join(' '),
    agree: Math.max(holds, plain),
    rows: n,
  };
  return [new LoadWarning('W_NET', CHECK.total_parts({ ...what, after: trim(Decimal.parse(String(after))) }), n)];
}

/** What the columns come to of which an amount was made by adding: each for itself, so that a careful reader sees both. */
export async function madeOfSums(
  { writer, mapping, sure, readings, conventions }: Planned,
  from: string,
): Promise<Message[]> {
  const { expr } = mapping.columns.amount ?? {};
  if (expr === undefined || !sure.has('amount') || /[*/]/.test(expr)) return [];
  const parts = [...expr.matchAll(/"([^"]+)"/g)].flatMap(([, name]) => {
    const column = readings[0]?.columns.find(({ header, model }) => model === null && header === name);
    return column === undefined
      ? []
      : [{ name: name!, sql: wideNumberSql(identifier(column.name), conventions.decimal) }];
  });
  if (parts.length < 2) return [];
  const row = await writer.row(
    `SELECT ${parts.map(({ sql }, i) => `CAST(coalesce(sum(${sql}), 0) AS VARCHAR) AS n${i}`).join(', ')} FROM ${from}`,
  );
  const said = parts.map(({ name }, i) => `"${name}" ${trim(Decimal.parse(String(row[`n${i}`])))}`);
  return [CORE.noted({ of: mapping.name, note: CHECK.amount_made_of({ parts: said }) })];
}

/** SQL over the table to be: what was paid for an order, null where no header says it, and what shipping and tax add to its goods. */
export function paidOf(source: Planned): { readonly header: string; readonly total: string; readonly added: string } {
  const [total, shipping, tax] = [ORDER_TOTAL, SHIPPING, TAXES].map((names) => partOf(source, names));
  const value = (part: PartOf | null | undefined) => (part == null ? '0' : `coalesce(${part.sql}, 0)`);
  const none = 'CAST(NULL AS DECIMAL(18,4))';
  return { header: total?.header ?? '', total: total?.sql ?? none, added: `${value(shipping)} + ${value(tax)}` };
}

/** The first header of a list, whether a column of the model takes it or none. */
function partOf({ readings, conventions }: Planned, names: readonly string[]): PartOf | null {
  const all = readings[0]?.columns ?? [];
  for (const key of names.map(headerKey)) {
    const found = all.find(({ header, name }) => name !== 'amount' && header !== null && headerKey(header) === key);
    if (found === undefined) continue;
    const column = identifier(found.name);
    return { header: found.header!, sql: found.model === null ? wideNumberSql(column, conventions.decimal) : column };
  }
  return null;
}

/** A tax whose header says its rate: `Tax 5%`. */
function percentTax(source: Planned): PartOf | null {
  const header = source.readings[0]?.columns.find(({ header }) =>
    /^(?:sales )?(?:tax|vat|gst) ?\d+(?:\.\d+)? ?%$/i.test(header ?? ''),
  );
  return header === undefined ? null : partOf(source, [header.header!]);
}

function productOf(source: Planned, columns: readonly string[]): PartOf | null {
  const price = partOf(source, UNIT_PRICE);
  if (price === null || !columns.includes('quantity')) return null;
  return { header: `${price.header} × quantity`, sql: `round(${price.sql} * quantity, 4)` };
}
