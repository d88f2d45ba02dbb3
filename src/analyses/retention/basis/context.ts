import type { RunContext } from '../../../core/analysis.js';
import { earlier } from '../../../core/time/period-days.js';
import { isAboutCustomers } from '../../../model/customer-grain.js';
import { type FirstPurchases, firstPurchases, habitualPurchases } from '../../../model/facts/first_purchase/index.js';
import type declaration from '../index.js';

export type Context = RunContext<typeof declaration>;

/** What every part of the analysis starts from. */
export interface Known extends FirstPurchases {
  /** Last day that counts: the period's end or, where the data end before, as-of. */
  readonly until: string;
  /** Whether the history is that of `habitualPurchases`. */
  readonly isHabitual: boolean;
}

/** `isHabitual`: the gap between purchases, or the second of them, will be asked for. */
export async function knownOf({ sql, frame }: Context, isHabitual: boolean): Promise<Known> {
  const until = earlier(frame.period.to, frame.as_of);
  return { until, isHabitual, ...(await (isHabitual ? habitualPurchases : firstPurchases)(sql, until)) };
}

/** The rule of who came back, as the options have it. */
export const ruledBy = ({ options: { active, returns_to } }: Context, { history }: Known) => ({
  rule: { active, returns_to },
  history,
});

/**
 * Where GRR and NRR come from: recurring amounts of contracts where they are loaded, else revenue of orders. Contracts know
 * only their customer, so cuts and filters by anything of an order line leave orders alone.
 */
export function basisOf(context: Context): 'orders' | 'contracts' {
  const asked = context.options.revenue_from;
  const basis = asked === 'auto' ? (contractsApply(context) ? 'contracts' : 'orders') : asked;
  if (basis === 'orders' && !context.has('orders', 'amount')) context.warn('W_NO_AMOUNT');
  else context.warn('W_REVENUE_BASIS', { basis });
  return basis;
}

export const contractsApply = ({ frame, has }: Context): boolean =>
  has('contracts', 'customer_id') && has('contracts', 'recurring_amount') && isAboutCustomers(frame, has);
