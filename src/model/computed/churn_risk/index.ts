import type { Sql } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { purchaseDays } from '../../facts/purchase_days/index.js';
import scoreSql from './score.sql';
import statesSql from './states.sql';

/** Chances of buying nothing from which a level begins, where nobody says otherwise. */
export const CHURN_LEVELS = { medium: 0.35, high: 0.6 } as const;

/** Silent for more than as many horizons, nobody is a customer any more. */
export const GONE_AFTER = 2;

export const churnRisk = { text: scoreSql, using: { purchase_days: purchaseDays } } as const;

/** Histories of everybody up to a day, whatever filter and cut: what the model of purchases behind the chances is fitted to. */
export async function purchaseStates(
  sql: Sql,
  until: string,
): Promise<{ repeats: number; recency: number; age: number; customers: number }[]> {
  const rows = await sql.whole.rows(statesSql, { until }, { purchase_days: purchaseDays });
  return rows.map((row) => ({
    repeats: amountOf(row.repeats),
    recency: amountOf(row.recency),
    age: amountOf(row.age),
    customers: amountOf(row.customers),
  }));
}
