import { Decimal } from '../../core/decimal.js';
import { headerKey, loadPresets } from '../mapping/index.js';
import { LoadWarning } from '../terms/index.js';
import { LINE_AMOUNT, QUANTITIES, UNIT_PRICE, wideNumberSql } from '../values/index.js';
import type { Planned } from './plan.js';
import { sharesSql } from './share.js';
import { samplesOf } from './suspicions.js';
import { headerOf } from './text-header.js';
import { trim } from './typed/limits.js';
import { CHECK } from './words.js';

/** Orders of several lines with one amount each that must be seen where nothing tells what a line comes to. */
const ENOUGH = 3;

/** A header that says whose total it is needs no more than one order of several lines. */
const OF_ORDER =
  /order|invoice|receipt|basket|\bbill|grand|订单|单据|訂單|注文|受注|주문|bestell|auftrag|rechnung|beleg|commande|facture|pedido|factura|ordine|fattura|zam[oó]wien|faktur|заказ|сч[её]т|чек|sipariş|fatura/i;

/**
 * An amount that is equal on all lines of every order of several lines, beside line columns, is the order's. Lines get their own
 * money where the file has it and the user did not name the column himself; else the order's amount once, shared exactly.
 */
export async function settleOrderAmount(
  source: Planned,
  from: string,
  columns: readonly string[],
): Promise<LoadWarning[]> {
  const header = source.readings[0]?.columns.find(({ name }) => name === 'amount')?.header ?? null;
  if (source.table.name !== 'orders' || header === null || !columns.includes('order_id')) return [];
  // A line's own amount by its name may be the same on two lines.
  const isSaid =
    source.parts.some(({ stage }) => stage?.ofOrders?.includes(header)) || (await ofOrders(source)).includes(header);
  const isOfLine = LINE_AMOUNT.some((name) => headerKey(name) === headerKey(header));
  if (!isSaid && (isOfLine || !isRepeated(source))) return [];
  const line = lineMoney(source, columns);
  const w = line?.sql ?? 'CAST(NULL AS DECIMAL(18,4))';
  const { writer, mapping, sure } = source;
  const found =
    await writer.row(`SELECT count_if(n > 1) AS several, count_if(lo <> hi) AS differ, count_if(n > 1 AND NOT own) AS strange,
    count(*) AS orders, count_if(made = hi) AS agree, bool_and(whole) AS whole, CAST(sum(total) AS VARCHAR) AS before
    FROM (SELECT count(*) AS n, min(amount) AS lo, max(amount) AS hi, sum(amount) AS total, sum(w) AS made, count(w) = count(*) AS whole,
      bool_and(coalesce(w = amount, FALSE)) AS own FROM (SELECT order_id, amount, ${w} AS w FROM ${from} WHERE order_id IS NOT NULL) GROUP BY order_id)`);
  const several = Number(found.several);
  if (several === 0 || Number(found.differ) > 0 || Number(found.strange) === 0) return [];
  const besides = ['quantity', 'product_id'].filter((name) => columns.includes(name));
  if (line === null && besides.length === 0) return [];
  if (line === null && several < (isSaid || OF_ORDER.test(header) ? 1 : ENOUGH))
    return maybeOnce(source, from, header, several);
  // Prices that do not add up to what was paid leave something out: a discount of the order, shipping.
  const isBelieved = line?.isOwn === true || Number(found.agree) * 2 >= Number(found.orders);
  const isOfLines = line !== null && found.whole === true && sure.has('amount') && isBelieved;
  if (isOfLines) await takeLines(writer, from, w);
  else {
    const weight = line?.sql ?? (columns.includes('quantity') ? 'quantity' : '1');
    const shares =
      sharesSql(`SELECT order_id AS g, rowid AS id, CAST(abs(max(amount) OVER (PARTITION BY order_id)) AS DECIMAL(18,4)) AS total, ${weight} AS weight
      FROM ${from} WHERE order_id IS NOT NULL AND amount IS NOT NULL`);
    await writer.run(
      `UPDATE ${from} SET amount = CAST(sign(amount) * s.part AS DECIMAL(18,4)) FROM (${shares}) s WHERE ${from}.rowid = s.id`,
    );
  }
  const { after } = await writer.row(`SELECT CAST(coalesce(sum(amount), 0) AS VARCHAR) AS after FROM ${from}`);
  const what = { source: mapping.name, header, before: money(found.before), after: money(after) };
  const counts = { agree: Number(found.agree), orders: Number(found.orders) };
  const said = isOfLines ? CHECK.amount_of_lines({ ...what, ...counts, made: line.made }) : CHECK.amount_once(what);
  return [new LoadWarning('W_ORDER_AMOUNT', said, several)];
}

/** Headers that the preset of the file says to be of whole orders. */
async function ofOrders({ preset, table }: Planned): Promise<readonly string[]> {
  const presets = await loadPresets();
  return presets.find(({ name }) => name === preset)?.tables[table.name]?.of_orders ?? [];
}

/** Too few orders of several lines to tell: both readings are said, and what tells. */
async function maybeOnce(
  { writer, mapping, sure }: Planned,
  from: string,
  header: string,
  several: number,
): Promise<LoadWarning[]> {
  if (!sure.has('amount')) return [];
  const { before, once } =
    await writer.row(`SELECT CAST(sum(total) AS VARCHAR) AS before, CAST(sum(one) AS VARCHAR) AS once FROM
    (SELECT sum(amount) AS total, CASE WHEN count(*) > 1 THEN max(amount) ELSE sum(amount) END AS one FROM ${from} GROUP BY coalesce(order_id, CAST(rowid AS VARCHAR)))`);
  const what = { source: mapping.name, header, orders: several, before: money(before), once: money(once) };
  return [new LoadWarning('W_ORDER_AMOUNT', CHECK.amount_maybe_once(what), several)];
}

/** Lines of an order that takes back are turned where they are written like those of a sale. */
async function takeLines(writer: Planned['writer'], from: string, line: string): Promise<void> {
  await writer.run(`UPDATE ${from} SET amount = CASE WHEN o.is_turned THEN -(${line}) ELSE ${line} END
    FROM (SELECT order_id AS id, max(amount) < 0 AND sum(${line}) > 0 AS is_turned FROM ${from} GROUP BY 1) o WHERE order_id = o.id`);
}

const money = (text: unknown) => trim(Decimal.parse(String(text)));

/** Whether the samples have orders of several lines, all with one amount each: only then is the whole looked at. */
function isRepeated({ readings }: Planned): boolean {
  const amounts = new Map<string, string>();
  let repeats = 0;
  for (const { part, columns } of readings) {
    const [ids, values] = ['order_id', 'amount'].map((name) => {
      const header = columns.find((column) => column.name === name)?.header ?? null;
      return header === null ? [] : samplesOf(part, header);
    }) as [string[], string[]];
    for (const [i, id] of ids.entries()) {
      const before = amounts.get(id);
      if (id.trim() === '') continue;
      if (before === undefined) amounts.set(id, values[i]!);
      else if (before !== values[i]) return false;
      else repeats += 1;
    }
  }
  return repeats > 0;
}

interface LineMoney {
  readonly sql: string;
  readonly made: string;
}

/** What a line comes to by itself, and by which headers; null where the file does not say. */
function lineMoney(source: Planned, columns: readonly string[]): (LineMoney & { readonly isOwn: boolean }) | null {
  const { decimal } = source.conventions;
  const own = headerOf(source, LINE_AMOUNT);
  if (own !== null)
    return {
      sql: `CAST(${wideNumberSql(own.column, decimal)} AS DECIMAL(18,4))`,
      made: `"${own.header}"`,
      isOwn: true,
    };
  const price = headerOf(source, UNIT_PRICE);
  const quantity = columns.includes('quantity') ? { sql: 'quantity', made: 'quantity' } : textQuantity(source);
  if (price === null || quantity === null) return null;
  return {
    sql: `CAST(round(CAST(${wideNumberSql(price.column, decimal)} AS DECIMAL(18,4)) * CAST(${quantity.sql} AS DECIMAL(18,4)), 4) AS DECIMAL(18,4))`,
    made: `"${price.header}" × ${quantity.made}`,
    isOwn: false,
  };
}

function textQuantity(source: Planned): LineMoney | null {
  const found = headerOf(source, QUANTITIES);
  return found && { sql: wideNumberSql(found.column, source.conventions.decimal), made: `"${found.header}"` };
}
