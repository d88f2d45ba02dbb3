import type { Relation, Sql } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { purchaseHistory } from '../../facts/purchase_history/index.js';
import type { ComputedSource, SharedHistory } from '../definition.js';
import scoreSql from './score.sql';
import statesSql from './states.sql';

/** Chances of buying nothing from which a level begins, where nobody says otherwise. */
export const CHURN_LEVELS = { medium: 0.35, high: 0.6 } as const;

/** Silent for more than as many horizons, nobody is a customer any more. */
export const GONE_AFTER = 2;

/** What the fact asks for beside the day: no money is looked at here, and nothing recent. */
const historyOf = (until: string) => ({ until, measure: 'revenue', recent_after: until });

/** Histories of everybody up to a day, whatever filter and cut: what the model of purchases behind the chances is fitted to. */
export async function purchaseStates(sql: Sql, until: string): Promise<SharedHistory[]> {
  const rows = await sql.whole.rows(statesSql, historyOf(until), { purchase_history: purchaseHistory });
  return rows.map((row) => ({
    repeats: amountOf(row.repeats),
    recency: amountOf(row.recency),
    age: amountOf(row.age),
    customers: amountOf(row.customers),
  }));
}

/** High, medium or low by the chance of buying nothing in the days ahead, and gone: of who bought up to a day. */
export async function churnRiskOn({ sql, modelOf }: ComputedSource, day: string): Promise<Relation> {
  const fitted = await modelOf(await purchaseStates(sql, day), day);
  return sql.relation(scoreSql, { ...historyOf(day), ...fitted }, { purchase_history: purchaseHistory });
}
