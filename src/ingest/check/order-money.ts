import { Decimal } from '../../core/decimal.js';
import type { Message } from '../../core/message.js';
import { identifier } from '../../core/quoting.js';
import { leftOut, STATES } from '../../model/states/states.js';
import { headerKey } from '../mapping/index.js';
import { LoadWarning } from '../terms/index.js';
import { list, ORDER_DISCOUNT, ORDER_NET, REFUND_DAYS, wideNumberSql } from '../values/index.js';
import { refundColumn } from './doubts/refund-column.js';
import { datedColumn } from './ids/identity.js';
import type { Planned } from './plan.js';
import { sharesSql } from './share.js';
import { headerOf, type TextHeader } from './text-header.js';
import { paidOf } from './total-parts.js';
import { trim } from './typed/limits.js';
import { CHECK } from './words.js';

/** Money that stands beside the lines of orders: discounts of whole orders are spread over their lines, refunds become returns. */
export async function settleOrderMoney(
  source: Planned,
  from: string,
  columns: readonly string[],
): Promise<LoadWarning[]> {
  if (source.table.name !== 'orders' || !columns.includes('amount')) return [];
  return [...(await spreadDiscounts(source, from, columns)), ...(await returnRefunds(source, from, columns))];
}

const orderOf = (columns: readonly string[]) =>
  columns.includes('order_id') ? 'coalesce(order_id, CAST(rowid AS VARCHAR))' : 'CAST(rowid AS VARCHAR)';

/** Per order: its value in a column of texts, taken once where it is the same on all filled lines of every order, else added up. */
async function perOrder(
  { writer, conventions }: Planned,
  from: string,
  columns: readonly string[],
  { column, amount }: TextHeader,
): Promise<{ readonly sql: string; readonly isOnce: boolean }> {
  const value = amount ?? `abs(${wideNumberSql(column, conventions.decimal)})`;
  const lines = `SELECT ${orderOf(columns)} AS g, rowid AS id, amount, ${value} AS v FROM ${from}`;
  const { lines: own, orders } =
    await writer.row(`SELECT count_if(lo <> hi OR whole) AS lines, count(*) AS orders FROM (
    SELECT min(v) AS lo, max(v) AS hi, bool_and(v IS NOT DISTINCT FROM abs(amount)) AS whole FROM (${lines})
    GROUP BY g HAVING count(*) > 1 AND max(v) > 0)`);
  const isOnce = Number(orders) > 0 && Number(own) === 0;
  return { sql: `SELECT g, ${isOnce ? 'max' : 'sum'}(v) AS v FROM (${lines}) GROUP BY g HAVING max(v) > 0`, isOnce };
}

/**
 * Discounts of whole orders, where amounts were made of unit prices and quantities and so do not hold them. The order's subtotal
 * says whether they are in it: spread only where it does not speak against it.
 */
async function spreadDiscounts(source: Planned, from: string, columns: readonly string[]): Promise<LoadWarning[]> {
  const { writer, mapping, sure, conventions } = source;
  const expr = mapping.columns.amount?.expr;
  const discount = headerOf(source, ORDER_DISCOUNT) ?? mappedDiscount(source);
  if (discount === null || expr === undefined || !sure.has('amount') || !columns.includes('order_id')) return [];
  // What was made less the discount of each line has nothing left to be taken off.
  if (expr.includes(identifier(discount.header))) return [];
  const { sql, isOnce } = await perOrder(source, from, columns, discount);
  const net = headerOf(source, ORDER_NET);
  if (!isOnce && net === null) return [];
  const said = net === null ? 'NULL' : wideNumberSql(net.column, conventions.decimal);
  const { header: paid, total, added } = paidOf(source);
  await writer.run(`CREATE OR REPLACE TEMP TABLE __discounts AS SELECT d.g, d.v, l.* EXCLUDE (g) FROM (${sql}) d
    JOIN (SELECT ${orderOf(columns)} AS g, sum(amount) AS lines, max(${said}) AS said, max(${total}) AS paid, max(${added}) AS added
      FROM ${from} GROUP BY 1) l USING (g)`);
  const near = (amount: string) => `abs(paid - (${amount} + added)) < 0.011`;
  const found =
    await writer.row(`SELECT count(*) AS n, CAST(coalesce(sum(v), 0) AS VARCHAR) AS total, count(said) AS said,
    count_if(lines - v = said) AS agree, count_if(lines = said) AS without, count_if(${near('lines - v')}) AS off, count_if(${near('lines')}) AS whole
    FROM __discounts`);
  const [off, whole] = [Number(found.off), Number(found.whole)];
  // What was paid tells best: a subtotal may be meant before or after the discount.
  const isSpread =
    off + whole > 0 && off !== whole
      ? off > whole
      : Number(found.n) > 0 && Number(found.without) * 2 < Math.max(1, Number(found.said));
  if (isSpread) {
    const shares =
      sharesSql(`SELECT g, l.rowid AS id, CAST(least(v, lines) AS DECIMAL(18,4)) AS total, l.amount AS weight
      FROM ${from} l JOIN __discounts d ON d.g = ${orderOf(columns).replaceAll('rowid', 'l.rowid')}`);
    const own = discount.column === 'discount' ? 's.part' : 'coalesce(discount, 0) + s.part';
    const add = columns.includes('discount') ? `, discount = ${own}` : '';
    await writer.run(`UPDATE ${from} SET amount = amount - s.part${add} FROM (${shares}) s WHERE ${from}.rowid = s.id`);
  }
  await writer.run('DROP TABLE __discounts');
  if (!isSpread) return [];
  const orders = Number(found.n);
  const what = { source: mapping.name, header: discount.header, amount: money(found.total), orders };
  const control = off > whole ? { net: paid, agree: off, said: orders } : null;
  const subtotal = net && { net: net.header, agree: Number(found.agree), said: Number(found.said) };
  const told = control ?? subtotal;
  const sentence =
    told === null
      ? CHECK.discount_of_orders(what)
      : control === null
        ? CHECK.discount_with_control({ ...what, ...told })
        : CHECK.discount_with_total({ ...what, ...told });
  return [new LoadWarning('W_ORDER_DISCOUNT', sentence, orders)];
}

/** The discount that the model's own column holds, where its header is one of a whole order. */
function mappedDiscount({ readings, sure }: Planned): TextHeader | null {
  const header = readings[0]?.columns.find(({ name }) => name === 'discount')?.header ?? null;
  if (header === null || !sure.has('discount')) return null;
  const isOrders = ORDER_DISCOUNT.some((name) => headerKey(name) === headerKey(header));
  return isOrders ? { header, column: 'discount', amount: 'abs(discount)' } : null;
}

const money = (text: unknown) => trim(Decimal.parse(String(text)));

/** Refunds that stand beside orders, as lines with the sign turned. Orders whose state does not count are not given back once more. */
async function returnRefunds(source: Planned, from: string, columns: readonly string[]): Promise<LoadWarning[]> {
  const { writer, mapping, table } = source;
  const { column: refund, warnings } = await refundColumn(source, from, columns);
  const day = datedColumn(table)!;
  // Rows that take back by themselves say what the column beside the sale says.
  if (refund === null || !columns.includes(day) || source.kinds?.hasReturns) return warnings;
  const { sql } = await perOrder(source, from, columns, refund);
  const out = list(leftOut(STATES.orders!));
  const counts = columns.includes('state') ? `coalesce(state NOT IN (${out}), TRUE)` : 'TRUE';
  const dated = headerOf(source, REFUND_DAYS);
  const on = dated === null ? 'CAST(NULL AS DATE)' : `TRY_CAST(left(trim(${dated.column}), 10) AS DATE)`;
  await writer.run(`CREATE OR REPLACE TEMP TABLE __refunds AS SELECT r.g, r.v, o.amount, o.day, o.counts FROM (${sql}) r
    JOIN (SELECT ${orderOf(columns)} AS g, sum(amount) AS amount, max(${on}) AS day, bool_and(${counts}) AS counts FROM ${from} GROUP BY 1) o USING (g)`);
  const found =
    await writer.row(`SELECT count_if(counts) AS n, CAST(coalesce(sum(least(v, greatest(amount, 0))) FILTER (counts), 0) AS VARCHAR) AS total,
    count_if(counts AND v > amount) AS over, count_if(counts AND day IS NULL) AS undated, count_if(NOT counts) AS others FROM __refunds`);
  if (Number(found.n) > 0) await insertReturns(source, from, columns, day);
  await writer.run('DROP TABLE __refunds');
  return refundWords(mapping.name, refund, dated, found).map(
    ([said, count]) => new LoadWarning('W_REFUNDS', said, count),
  );
}

function refundWords(
  source: string,
  { header }: TextHeader,
  dated: TextHeader | null,
  found: Record<string, unknown>,
): (readonly [Message, number])[] {
  const [orders, undated, over, others] = [found.n, found.undated, found.over, found.others].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const what = { source, header, amount: money(found.total), orders };
  const said =
    dated === null || undated === orders
      ? CHECK.refunds_by_order(what)
      : CHECK.refunds_by_day({ ...what, dated: dated.header, undated });
  const all: (readonly [Message, number])[] = [
    [said, orders],
    [CHECK.refunds_beyond({ source, header, n: over }), over],
    [CHECK.refunds_of_uncounted({ source, header, n: others }), others],
  ];
  return all.filter(([, count]) => count > 0);
}

async function insertReturns({ writer, table }: Planned, from: string, columns: readonly string[], day: string) {
  const shares =
    sharesSql(`SELECT g, l.rowid AS id, CAST(least(v, r.amount) AS DECIMAL(18,4)) AS total, l.amount AS weight
    FROM ${from} l JOIN __refunds r ON r.g = ${orderOf(columns).replaceAll('rowid', 'l.rowid')} WHERE r.counts AND r.amount > 0`);
  const nulls = ['quantity', 'tax', 'discount', 'line_cost'].filter((name) => columns.includes(name));
  const instant = table.dated!;
  const moved = (name: string) =>
    `CASE WHEN r.day IS NULL OR r.day = l.${identifier(day)} THEN l.${identifier(name)} ELSE r.day END`;
  const replaced = [
    'CAST(-s.part AS DECIMAL(18,4)) AS amount',
    ...nulls.map((name) => `NULL AS ${name}`),
    `${moved(day)} AS ${identifier(day)}`,
    ...(instant !== day && columns.includes(instant) ? [`${moved(instant)} AS ${identifier(instant)}`] : []),
    ...(columns.includes('line_no') ? [`concat_ws(' ', line_no, 'refund') AS line_no`] : []),
    ...(columns.includes('state') ? [`'counts' AS state`] : []),
  ];
  await writer.run(`INSERT INTO ${from} SELECT l.* REPLACE (${replaced.join(', ')}) FROM ${from} l
    JOIN (${shares}) s ON l.rowid = s.id JOIN __refunds r ON r.g = ${orderOf(columns).replaceAll('rowid', 'l.rowid')} WHERE s.part > 0`);
}
