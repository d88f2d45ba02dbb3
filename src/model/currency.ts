import { literal } from '../core/quoting.js';
import { atRate } from './exact.js';
import { TABLES } from './tables.js';

/** How amounts in several currencies become one: rates are units of the base currency per unit, valid from their day on. */
export interface Conversion {
  readonly base: string;
  /** How queries name `fx_rates`; undefined where no rates are loaded, and nothing but the base may then be priced. */
  readonly rates: string | undefined;
}

/** Columns of an order line that are in the line's own currency: all that the model calls money. */
const isMoney = (column: string): boolean => TABLES.orders!.columns[column]?.type === 'money';

/** A join that finds the latest rate up to the day of each line, at most one. */
export const rateJoin = ({ rates }: Conversion): string =>
  rates === undefined
    ? ''
    : ` LEFT JOIN (SELECT currency, rate_date, CAST(rate AS decimal(18,8)) AS rate, lead(rate_date) OVER (PARTITION BY currency ORDER BY rate_date) AS until FROM ${rates}) fx` +
      ` ON fx.currency = b.currency AND b.ordered_on >= fx.rate_date AND (fx.until IS NULL OR b.ordered_on < fx.until)`;

/** A line without a rate is counted and not priced: its money is null. A line without a currency is in the base. */
export function inBase(column: string, expression: string, { base, rates }: Conversion): string {
  if (!isMoney(column)) return expression;
  const own = `b.currency IS NULL OR b.currency = ${literal(base)}`;
  const converted = rates === undefined ? '' : ` ELSE ${atRate(expression, 'fx.rate')}`;
  return `CASE WHEN ${own} THEN ${expression}${converted} END`;
}

/** Order lines with every amount in the base currency, as a query; a line that has no rate keeps its own currency and no amount. */
export function pricedOrders(
  orders: { readonly relation: string; readonly columns: ReadonlyMap<string, string> },
  conversion: Conversion,
  quoted: (name: string) => string,
): string {
  const amount = orders.columns.has('amount') ? inBase('amount', 'b.amount', conversion) : 'NULL';
  const base = literal(conversion.base);
  const columns = [...orders.columns.keys()].map((column) => {
    if (column === 'currency') {
      return `CASE WHEN b.currency IS NOT NULL AND ${amount} IS NOT NULL THEN ${base} ELSE b.currency END AS currency`;
    }
    return isMoney(column) ? `${inBase(column, `b.${column}`, conversion)} AS ${column}` : `b.${quoted(column)}`;
  });
  const own = orders.columns.has('amount') ? ['b.amount AS __own_amount'] : [];
  return `SELECT ${[...columns, ...own].join(', ')} FROM ${orders.relation} b${rateJoin(conversion)}`;
}
