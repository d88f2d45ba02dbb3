import type { Relation, Sql } from '../../core/analysis.js';
import type { Cell } from '../../core/result.js';
import movesSql from './moves.sql';

/** Customers who went from one group to another, or into one or out of all of them. */
export interface Move {
  readonly __cut: Cell;
  /** `no_purchase` where the customer was in no group. */
  readonly from: Cell;
  readonly to: Cell;
  readonly customers: Cell;
  readonly revenue_before: Cell;
  readonly revenue_now: Cell;
}

/** Moves between the groups of two days: relations with a row per customer and cut, their columns of group and money named; null where no money is known. */
export async function movesOf(
  sql: Sql,
  { before, now }: { readonly before: Relation; readonly now: Relation },
  columns: { readonly group: string; readonly revenue: string | null },
): Promise<Move[]> {
  const { group, revenue } = columns;
  const listed = (relation: string) => ({
    text: `SELECT __cut, customer_id, ${group} AS code, ${revenue ?? 'CAST(NULL AS decimal(38,4))'} AS revenue FROM ${relation} ORDER BY 1, 2`,
  });
  const rows = await sql.rows(
    movesSql,
    {},
    { now_groups: now, before_groups: before, now_in: listed('now_groups'), before_in: listed('before_groups') },
  );
  return rows.map((row) => ({
    __cut: row.__cut!,
    from: row.from_code!,
    to: row.to_code!,
    customers: row.customers!,
    revenue_before: revenue === null ? null : row.revenue_before!,
    revenue_now: revenue === null ? null : row.revenue_now!,
  }));
}
