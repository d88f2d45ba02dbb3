import type { Sql } from '../../core/analysis.js';
import { finiteOf } from '../../core/cell.js';
import { Decimal } from '../../core/decimal.js';
import type { Cell, Period, Row } from '../../core/result.js';
import productsSql from './products.sql';
import totalsSql from './totals.sql';

/** Ten-thousandths, as the model keeps money. */
const SCALE = 4;

const unitsOf = (cell: Cell | undefined): bigint => {
  if (cell instanceof Decimal) return cell.round(SCALE).units;
  return cell === null || cell === undefined ? 0n : Decimal.parse(String(cell)).round(SCALE).units;
};

/** Ten-thousandths as money. */
export const moneyOf = (units: bigint): Decimal => new Decimal(units, SCALE);

/** What was bought in a period; revenue in ten-thousandths of base currency, returns taken off. */
export interface PeriodRevenue {
  readonly customers: number;
  readonly orders: number;
  readonly revenue: bigint;
}

interface Side {
  readonly quantity: number;
  readonly amount: bigint;
}

/** A product sold in either period; amounts in ten-thousandths. */
export interface ProductRevenue {
  readonly key: string;
  readonly before: Side;
  readonly after: Side;
}

const paramsOf = (now: Period, before: Period) => ({
  since: now.from,
  until: now.to,
  before_since: before.from,
  before_until: before.to,
});

/** Customers, orders and revenue of the two periods. Needs orders with customer_id and amount. */
export async function revenueOfPeriods(
  sql: Sql,
  now: Period,
  before: Period,
): Promise<{ readonly before: PeriodRevenue; readonly now: PeriodRevenue }> {
  const rows = await sql.rows(totalsSql, paramsOf(now, before));
  const of = (isNow: boolean): PeriodRevenue => {
    const row = rows.find(({ is_now }) => is_now === isNow);
    return {
      customers: finiteOf(row?.customers) ?? 0,
      orders: finiteOf(row?.orders) ?? 0,
      revenue: unitsOf(row?.revenue),
    };
  };
  return { before: of(false), now: of(true) };
}

/** Quantity and amount of each product in the two periods. Needs orders with product_id, quantity and amount. */
export async function revenueOfProducts(sql: Sql, now: Period, before: Period): Promise<ProductRevenue[]> {
  const side = (row: Row, name: 'before' | 'now'): Side => ({
    quantity: finiteOf(row[`quantity_${name}`]) ?? 0,
    amount: unitsOf(row[`amount_${name}`]),
  });
  return (await sql.rows(productsSql, paramsOf(now, before))).map((row) => ({
    key: String(row.product_id),
    before: side(row, 'before'),
    after: side(row, 'now'),
  }));
}
