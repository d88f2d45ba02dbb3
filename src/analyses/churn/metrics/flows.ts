import type { MetricValue, Relation } from '../../../core/analysis.js';
import type { Row } from '../../../core/result.js';
import { placedOrders } from '../../../model/facts/placed_orders/index.js';
import { purchaseDayMoney } from '../../../model/facts/purchase_day_money/index.js';
import type { Context } from '../basis/context.js';
import flowsSql from './flows.sql';
import restatedSql from './restated.sql';
import yearsSql from './years.sql';

/** Days, both ends inclusive, and the silence that counts in them, in days. */
export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly horizon: number;
}

/**
 * How often customers fell silent and came back in each of the periods, a row a period and cut: as known on the period's own last day, which
 * is not after `until`.
 */
export async function flowsOf(
  { sql, options }: Pick<Context, 'sql' | 'options'>,
  member: Relation,
  { until, periods }: { readonly until: string; readonly periods: readonly Asked[] },
): Promise<Row[]> {
  const { measure } = options;
  const years = await sql.whole.relation(yearsSql, { until, measure }, { purchase_day_money: purchaseDayMoney });
  const restated = await sql.whole.relation(restatedSql, { until, measure }, { years, placed_orders: placedOrders });
  return sql.whole
    .given(
      'asked_period',
      periods.map(({ from, to, horizon }) => ({ starts_on: from, ends_on: to, horizon })),
      { starts_on: 'date', ends_on: 'date', horizon: 'integer' },
    )
    .rows(flowsSql, {}, { years, restated, member });
}

/** Metrics of a period and cut; money is null where orders have none. */
export function flowMetrics(
  row: Row | undefined,
  { hasOrders, hasMoney }: { readonly hasOrders: boolean; readonly hasMoney: boolean },
): { fell_silent: MetricValue; lost_value: MetricValue; won_back: MetricValue } {
  const countOf = (name: 'fell_silent' | 'won_back') => ({ value: hasOrders ? (row?.[name] ?? 0) : null });
  return {
    fell_silent: countOf('fell_silent'),
    lost_value: { value: hasMoney ? (row?.lost_value ?? 0) : null },
    won_back: countOf('won_back'),
  };
}
