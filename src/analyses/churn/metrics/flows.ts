import type { MetricValue, Relation } from '../../../core/analysis.js';
import type { Row } from '../../../core/result.js';
import { purchaseDayMoney } from '../../../model/facts/purchase_day_money/index.js';
import type { Context } from '../basis/context.js';
import flowsSql from './flows.sql';
import silencesSql from './silences.sql';

/** Days, both ends inclusive. */
export interface Asked {
  readonly from: string;
  readonly to: string;
}

/** How often customers fell silent and came back in each of the periods, as known on a day; a row a period and cut where there was any. */
export async function flowsOf(
  { sql, options }: Pick<Context, 'sql' | 'options'>,
  member: Relation,
  { until, horizon, periods }: { readonly until: string; readonly horizon: number; readonly periods: readonly Asked[] },
): Promise<Row[]> {
  const silences = await sql.whole.relation(
    silencesSql,
    { until, horizon, measure: options.measure },
    { purchase_day_money: purchaseDayMoney },
  );
  return sql.whole
    .given(
      'asked_period',
      periods.map(({ from, to }) => ({ starts_on: from, ends_on: to })),
      { starts_on: 'date', ends_on: 'date' },
    )
    .rows(flowsSql, {}, { silences, member });
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
