import { identifier } from '../../../core/quoting.js';
import type { Writer } from '../../../engine/duckdb/writer.js';
import { LoadWarning } from '../../terms/index.js';
import type { Planned } from '../plan.js';
import { CHECK } from '../words.js';

/** Fewer orders than these say nothing of who comes back. */
const ENOUGH = 20;
/** The same where another id, beside it, repeats. */
const FEW = 3;
/** Rows of which the ids are looked at first: a shop whose customers come back shows it at once. */
const HEAD = 5000;
/** Share of the rows that one customer may have before it is asked whether it is one. */
const MANY = 0.05;

const PERSON =
  /name|mail|addr|street|phone|mobile|姓名|名称|邮箱|地址|电话|手机|收货人|anschrift|stra(?:ß|ss)e|telefon|adresse|direcci|endere|indirizzo|氏名|住所|이름|주소|имя|адрес|телефон/i;
const OTHER_ID = /customer|client|buyer|user|member|account|person|unique|mail|phone|客户|会员|买家|手机|kund/i;

/**
 * What makes one doubt that an id is a customer's: every one has exactly one order, or one has a great part of the orders under many names
 * or addresses.
 */
export async function doubtCustomers(
  { writer, table, mapping }: Planned,
  from: string,
  columns: readonly string[],
): Promise<LoadWarning[]> {
  if (table.name !== 'orders' || !columns.includes('customer_id')) return [];
  const header = mapping.columns.customer_id?.from?.[0] ?? 'customer_id';
  const source = mapping.name;
  const own = columns.filter((name) => table.columns[name] === undefined);
  const out: LoadWarning[] = [];
  const orders = columns.includes('order_id') ? await perOrder(writer, from) : null;
  if (orders !== null) {
    const others = await repeating(
      writer,
      from,
      own.filter((name) => OTHER_ID.test(name)),
    );
    const what = { source, header };
    if (others.length > 0)
      out.push(new LoadWarning('W_ID_PER_ORDER', CHECK.customer_per_order_beside({ ...what, others }), null));
    else if (orders >= ENOUGH) out.push(new LoadWarning('W_ID_PER_ORDER', CHECK.customer_per_order(what), null));
  }
  const people = own.filter((name) => PERSON.test(name));
  const many = people.length === 0 ? null : await ofMany(writer, from, people);
  const line = `customer_id: { from: ${JSON.stringify(header)}, recode: { ${JSON.stringify(many?.id)}: ~ } }`;
  if (many !== null)
    out.push(new LoadWarning('W_ID_OF_MANY', CHECK.customer_of_many({ source, header, ...many, line }), many.rows));
  return out;
}

/** How many orders are seen where every customer has one and every one a customer; null where it is not so. */
async function perOrder(writer: Writer, from: string): Promise<number | null> {
  const rows = `SELECT customer_id, order_id FROM ${from} WHERE customer_id IS NOT NULL AND order_id IS NOT NULL`;
  const counts = (text: string) =>
    writer.row(
      `SELECT count(DISTINCT customer_id) AS c, count(DISTINCT order_id) AS o, count(DISTINCT concat(customer_id, chr(31), order_id)) AS b FROM (${text})`,
    );
  const isOne = ({ c, o, b }: Record<string, unknown>) => Number(c) === Number(o) && Number(b) === Number(c);
  const head = await counts(`${rows} LIMIT ${HEAD}`);
  if (Number(head.o) < FEW || !isOne(head)) return null;
  if (Number(head.o) < ENOUGH) return Number(head.o);
  return isOne(await counts(rows)) ? Number(head.o) : null;
}

/** Columns whose values stand under several orders. */
async function repeating(writer: Writer, from: string, names: readonly string[]): Promise<string[]> {
  const out: string[] = [];
  for (const name of names) {
    const x = identifier(name);
    const { n, orders } = await writer.row(
      `SELECT count(DISTINCT ${x}) AS n, count(DISTINCT order_id) AS orders FROM ${from} WHERE ${x} IS NOT NULL`,
    );
    if (Number(n) < Number(orders) && Number(n) * 10 > Number(orders)) out.push(name);
  }
  return out;
}

/** The customer of the most rows, where it has many of them and they are of many people. */
async function ofMany(writer: Writer, from: string, people: readonly string[]) {
  const most = await writer.rows(
    `SELECT customer_id AS id, count(*) AS n, sum(count(*)) OVER () AS total FROM ${from} WHERE customer_id IS NOT NULL GROUP BY 1 ORDER BY n DESC LIMIT 1`,
  );
  const [row] = most;
  if (row === undefined) return null;
  const [rows, total] = [Number(row.n), Number(row.total)];
  if (rows < ENOUGH || rows <= total * MANY || rows === total) return null;
  for (const name of people) {
    const { names } = await writer.row(
      `SELECT count(DISTINCT ${identifier(name)}) AS names FROM ${from} WHERE customer_id = (SELECT customer_id FROM ${from} WHERE customer_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 1)`,
    );
    if (Number(names) * 2 >= rows)
      return { id: String(row.id), rows, share: Math.round((100 * rows) / total), names: Number(names), by: name };
  }
  return null;
}
