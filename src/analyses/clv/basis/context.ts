import type { Relation, RunContext } from '../../../core/analysis.js';
import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { addDays, addMonths, earlier } from '../../../core/period-days.js';
import { isAboutCustomers } from '../../../model/customer-grain.js';
import { purchaseHistory } from '../../../model/facts/purchase_history/index.js';
import type declaration from '../index.js';
import historySql from './history.sql';
import memberSql from './member.sql';
import memberAllSql from './member-all.sql';
import { WORDS } from './words.js';

export type Context = RunContext<typeof declaration>;

/** The last day that counts. */
export const untilOf = ({ frame }: Pick<Context, 'frame'>): string => earlier(frame.period.to, frame.as_of);

/** The first of the days that make up the year up to a day. */
export const yearBefore = (until: string): string => addDays(addMonths(until, -12), 1);

/** Who bought up to a day and how, whatever filter and cut: models are about everybody. What came after `recentAfter` is counted apart. */
export const historyOf = (
  { sql, options }: Pick<Context, 'sql' | 'options'>,
  until: string,
  recentAfter: string,
): Promise<Relation> =>
  sql.whole.relation(
    historySql,
    { until, recent_after: recentAfter, measure: options.measure },
    { purchase_history: purchaseHistory },
  );

/**
 * Customers whom filter and cut leave, each with its cut. Throws UserError E_BY_CUSTOMERS (exit usage) where a cut or filter is about
 * anything but customers: what somebody will buy is not a matter of one line.
 */
export async function membersOf(context: Context, history: Relation): Promise<Relation> {
  const { sql, frame, has } = context;
  if (!isAboutCustomers(frame, has)) {
    throw new UserError('E_BY_CUSTOMERS', 'usage', WORDS.about_customers({ given: [...frame.by, ...frame.where] }), {
      hint: verbatim('crm-analyze clv --by customers.segment'),
    });
  }
  if (frame.by.length === 0 && frame.where.length === 0) return sql.relation(memberAllSql, {}, { history });
  return sql.relation(memberSql, { until: untilOf(context) });
}
