import type { CutMetrics, MetricValue, Sql } from '../../../core/analysis.js';
import { numberOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import type { Cell, Row } from '../../../core/result.js';
import { reachOf } from '../../../model/reach.js';
import { metricsPerCut } from '../../../parts/cuts.js';
import { countedShare, NOTHING } from '../../../parts/rates.js';
import type declaration from '../index.js';
import commissionsSql from './commissions.sql';
import costsSql from './costs.sql';
import ordersSql from './orders.sql';
import sumsSql from './sums.sql';
import { type Context, type Days, daysParams } from './windows.js';

type Metrics = (typeof declaration)['metrics'];

/** What selling cost, by cut: null where the data do not say. */
export interface Spent {
  of(cut: string): Decimal | null;
}

export const UNTOLD: Spent = { of: () => null };

/** A sum that is there: none is 0. */
export const decimalOf = (cell: Cell | undefined): Decimal => (cell instanceof Decimal ? cell : Decimal.zero);

/** Costs of selling and commissions of the days. Without costs nothing is said; nor of a cut or filter that they do not know. */
export async function spentOf({ sql, has, frame }: Pick<Context, 'sql' | 'has' | 'frame'>, days: Days): Promise<Spent> {
  const reach = reachOf('costs', 'orders', { has, frame });
  if (!has('costs', 'amount') || reach.where.length > 0) return UNTOLD;
  const params = daysParams(days);
  const costs = new Map((await sql.rows(costsSql, params)).map((row) => [String(row.__cut), decimalOf(row.cost)]));
  const isPaid = has('resellers', 'commission_rate') && has('orders', 'reseller_id');
  const commissions = new Map(
    (isPaid ? await sql.rows(commissionsSql, params) : []).map((row) => [String(row.__cut), decimalOf(row.commission)]),
  );
  const isWhole = (cut: string) =>
    reach.by.length === 0 || !frame.by.some((_, index) => cut.includes(`\u001e${index}`));
  return {
    of: (cut) =>
      isWhole(cut) ? (costs.get(cut) ?? Decimal.zero).plus((commissions.get(cut) ?? Decimal.zero).round(4)) : null,
  };
}

/** Revenue left after the cost of the lines that have one; null where none has. */
export const marginOf = ({ costed, cost }: Row): Decimal | null =>
  costed instanceof Decimal && cost instanceof Decimal ? costed.minus(cost) : null;

const share = (part: Cell | undefined, whole: Cell | undefined): MetricValue =>
  whole instanceof Decimal ? countedShare(decimalOf(part), whole) : NOTHING;

function averageOf({ ordered, orders }: Row): MetricValue {
  const count = numberOf(orders) ?? 0;
  const sum = decimalOf(ordered);
  return { value: count > 0 ? sum.toNumber() / count : null, numerator: sum, denominator: count, interval: null };
}

/** Metrics of one cut from its sums. */
export function valuesOf(row: Row | undefined, spent: Decimal | null): CutMetrics<Metrics>['values'] {
  const own = row ?? {};
  const revenue = decimalOf(own.revenue);
  return {
    revenue_net: { value: revenue },
    margin: { value: marginOf(own) },
    orders: { value: own.orders ?? 0 },
    average_order: averageOf(own),
    discount_rate: share(own.discount, own.list_amount),
    return_rate: share(own.returned, own.sold),
    cost_to_sell: spent === null ? NOTHING : countedShare(spent, revenue),
  };
}

/** What was sold in one cut. */
export interface Sold {
  readonly cut: string;
  readonly row: Row;
}

/** Sums of every cut of the days, and orders where they are asked for: else they are 0. */
export async function soldIn(sql: Sql, days: Days, asksOrders = true): Promise<Sold[]> {
  const params = daysParams(days);
  const placed = asksOrders ? await sql.rows(ordersSql, params) : [];
  const orders = new Map(placed.map((row) => [String(row.__cut), row.orders ?? 0]));
  const sums = await sql.rows(sumsSql, params);
  return sums.map((row) => {
    const cut = String(row.__cut);
    return { cut, row: { ...row, orders: orders.get(cut) ?? 0 } };
  });
}

/** Metrics of every cut. */
export const metricsOf = (sold: readonly Sold[], spent: Spent): CutMetrics<Metrics>[] =>
  metricsPerCut<Sold, Metrics>(sold, ([own]) => valuesOf(own?.row, spent.of(own?.cut ?? '')), true);
