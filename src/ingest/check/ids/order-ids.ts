import { identifier, nameOf } from '../../../core/quoting.js';
import type { Writer } from '../../../engine/duckdb/writer.js';
import { LoadWarning } from '../../terms/index.js';
import type { Planned } from '../plan.js';
import { CHECK } from '../words.js';
import { datedColumn } from './identity.js';

/** Beyond it one id in 64 is looked at, with all its lines: a column of ten million ids costs as much as the reading. */
const ALL_UP_TO = 200_000;

interface Evidence {
  readonly ids: number;
  /** Ids of several lines; of several days or customers among them, returns aside. */
  readonly several: number;
  readonly days: number;
  readonly customers: number;
  /** Whether each id has one customer and each customer one id, and ids are written without a digit: names of people. */
  readonly areNames: boolean;
  readonly example: string | null;
}

/** What an order id is told apart by where by itself it is none. */
export const withDay = (id: string, day: string): string => `${id} || ' ' || CAST(${day} AS VARCHAR)`;

/**
 * Order ids whose lines are of several customers or days are none: receipts that begin again each day or at each register, a name.
 * Then rows are told apart by id and day, where that is not enough by what else divides them, and this is said.
 */
export async function settleOrderIds(
  { writer, table, mapping }: Planned,
  from: string,
  columns: readonly string[],
): Promise<LoadWarning[]> {
  const day = datedColumn(table);
  if (table.name !== 'orders' || day === null || !columns.includes('order_id') || !columns.includes(day)) return [];
  const found = await evidenceOf(writer, from, columns, day);
  const customer = columns.includes('customer_id');
  const isNone =
    found.customers * 10 >= Math.max(1, found.several) && found.customers > 0
      ? true
      : found.days > 0 && found.days * 2 >= found.several && (found.areNames || (!customer && found.ids > 1));
  if (!isNone) return [];
  const parts = [identifier(day), ...(await dividers(writer, from, columns, day))];
  const text = parts.map((part) => `CAST(${part} AS VARCHAR)`).join(', ');
  await writer.run(`UPDATE ${from} SET order_id = concat_ws(' ', order_id, ${text}) WHERE order_id IS NOT NULL`);
  const by = parts.map((part) => nameOf(part)).join(', ');
  const header = mapping.columns.order_id?.from?.[0] ?? 'order_id';
  const what = { source: mapping.name, header, example: found.example ?? '', by };
  const said = found.customers > 0 ? CHECK.order_id_of_customers(what) : CHECK.order_id_of_days(what);
  return [new LoadWarning('W_ORDER_ID', said, Math.max(found.customers, found.days))];
}

async function evidenceOf(writer: Writer, from: string, columns: readonly string[], day: string): Promise<Evidence> {
  const rows = Number((await writer.row(`SELECT count(*) AS n FROM ${from}`)).n);
  const d = identifier(day);
  const customer = columns.includes('customer_id') ? 'customer_id' : 'CAST(NULL AS VARCHAR)';
  // A return under its order's number is of another day, and no sign of anything.
  const isSold = columns.includes('amount') ? 'coalesce(amount, 0) >= 0' : 'TRUE';
  // Fees and transfers of an order are of their own day.
  const sold = columns.includes('state') ? `${isSold} AND coalesce(state, '') <> 'void'` : isSold;
  const row =
    await writer.row(`SELECT count(*) AS ids, count_if(lines > 1) AS several, count_if(days) AS days, count_if(customers) AS customers,
      coalesce(count(DISTINCT one) = count(*) AND count_if(regexp_matches(order_id, '\\d')) * 10 < count(*), FALSE) AS names,
      min(order_id) FILTER (WHERE days OR customers) AS example
    FROM (SELECT order_id, count(*) AS lines, any_value(${customer}) AS one, min(${d}) <> max(${d}) AS days, min(${customer}) <> max(${customer}) AS customers
      FROM ${from} WHERE order_id IS NOT NULL AND ${sold}${rows > ALL_UP_TO ? ' AND hash(order_id) % 64 = 0' : ''} GROUP BY order_id)`);
  return {
    ids: Number(row.ids),
    several: Number(row.several),
    days: Number(row.days),
    customers: Number(row.customers),
    areNames: row.names === true,
    example: row.example === null ? null : String(row.example),
  };
}

/** Columns that must stand beside id and day until an order has one customer: the register or shop, else the customer. */
async function dividers(writer: Writer, from: string, columns: readonly string[], day: string): Promise<string[]> {
  if (!columns.includes('customer_id')) return [];
  const registers = columns.filter((name) => REGISTER.test(name)).map(identifier);
  for (const parts of [[], ...registers.map((name) => [name])]) {
    const keys = ['order_id', identifier(day), ...parts].join(', ');
    const { n } = await writer.row(
      `SELECT count(*) AS n FROM (SELECT 1 FROM ${from} WHERE order_id IS NOT NULL GROUP BY ${keys} HAVING min(customer_id) <> max(customer_id) LIMIT 1)`,
    );
    if (Number(n) === 0) return parts;
  }
  return ['customer_id'];
}

const REGISTER =
  /^(?:branch|reseller_id|channel)$|regist|till|terminal|shop|store|outlet|pos\b|kasse|caisse|caja|门店|店铺|收银|机台|终端|店舗|レジ|매장/i;
