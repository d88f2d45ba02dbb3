import type { TableRows } from '../../../core/analysis.js';
import { askedFlows, questionOf } from '../../../model/customer-flows/index.js';
import { firstPurchases } from '../../../model/facts/first_purchase/index.js';
import { BUYER_STATES, FLOWS } from '../basis/codes.js';
import { basisOf, type Context, untilOf } from '../basis/context.js';
import type { Places } from '../basis/places.js';
import type declaration from '../index.js';
import crossedSql from './crossed.sql';

type Rows = TableRows<(typeof declaration)['tables']['retention_by_state']>;

/** The flows of `retention` without options, each by where its customers stand now: adds up to its table. */
export async function crossedRows(context: Context, { standing }: Places): Promise<Rows> {
  const basis = basisOf(context);
  const { history } = await firstPurchases(context.sql, untilOf(context));
  const question = await questionOf(context.frame.period, context);
  const ruled = { rule: { active: 'purchase', returns_to: 'any' }, history } as const;
  const { flows } = await askedFlows(context, ruled, [question], basis);
  const rows = await context.sql.whole.rows(crossedSql, {}, { flow_customer: flows.customers, standing });
  const hasMoney = context.has(basis, basis === 'orders' ? 'amount' : 'recurring_amount');
  const place = (codes: readonly string[], code: unknown) => codes.indexOf(String(code));
  return rows
    .map((row) => ({
      __cut: String(row.__cut),
      flow: String(row.flow),
      state: String(row.state),
      customers: row.customers!,
      value_before: hasMoney ? row.value_before! : null,
      value_now: hasMoney ? row.value_now! : null,
    }))
    .sort(
      (a, b) =>
        (a.__cut < b.__cut ? -1 : a.__cut > b.__cut ? 1 : 0) ||
        place(FLOWS, a.flow) - place(FLOWS, b.flow) ||
        place(BUYER_STATES, a.state) - place(BUYER_STATES, b.state),
    );
}
