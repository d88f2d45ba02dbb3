import { amountOf } from '../../../core/cell.js';
import type { LifecycleRule } from '../../../model/computed/lifecycle/index.js';
import { firstPurchases } from '../../../model/facts/first_purchase/index.js';
import { sum } from '../../../stats/sum.js';
import { asksRelation, SOON_DAYS, STEADY_QUARTERS } from '../relation/relation.js';
import { counted } from '../states/metrics.js';
import type { Shown } from '../states/states.js';
import asideSql from './aside.sql';
import { basisOf, type Context, isYoung } from './context.js';
import type { Asked, Pair, Places } from './places.js';
import unlinkedSql from './unlinked.sql';

/** Of so many of the defected who buy again, they had not gone. */
const NOT_GONE = 0.15;

export const hasMoneyIn = (context: Context): boolean =>
  basisOf(context) === 'orders' ? context.has('orders', 'amount') : context.has('contracts', 'recurring_amount');

/** Whether the data say who speaks for us: answers to whether one would recommend us, or who referred whom. */
export const knowsAdvocates = ({ has }: Context): boolean =>
  has('customers', 'referred_by') || (has('surveys', 'customer_id') && has('surveys', 'score'));

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Says the rule, where it does not hold, and what the answer lacks. */
export async function warnOf(
  context: Context,
  {
    shown,
    pairs,
    asked,
    places,
  }: { readonly shown: Shown; readonly pairs: readonly Pair[]; readonly asked: Asked; readonly places: Places },
): Promise<void> {
  const { warn, has } = context;
  warnOfRule(context, shown.rule);
  if (asksRelation(context))
    warn('W_RULE_RELATION', {
      kinds: context.options.joint_kinds.join(', '),
      soon: SOON_DAYS,
      steady: STEADY_QUARTERS,
    });
  if (!shown.hasBase) warn('W_NO_BASE', { day: asked.before });
  const { firstDay } = await firstPurchases(context.sql, asked.until);
  if (isYoung(firstDay, asked.before, shown.rule.defected))
    warn('W_YOUNG_DATA', { first: firstDay!, day: asked.before, days: shown.rule.defected! });
  warnOfReturns(context, pairs, shown.rule);
  if (!shown.hasProspects) warn('W_NO_PROSPECTS');
  if (!shown.knowsAdvocates) warn('W_NO_ADVOCACY');
  if (!shown.hasMoney) warn('W_NO_AMOUNT');
  const [deals] = has('opportunities') ? await context.sql.whole.rows(unlinkedSql) : [];
  const unlinked = amountOf(deals?.deals);
  if (unlinked > 0) warn('W_UNLINKED', {}, unlinked);
  if (basisOf(context) === 'orders' && has('contracts', 'customer_id')) {
    const [row] = await context.sql.whole.rows(asideSql, { until: asked.until }, { spell: places.spell });
    const aside = amountOf(row?.customers);
    if (aside > 0) warn('W_CONTRACTS_ASIDE', {}, aside);
  }
}

function warnOfRule(
  context: Context,
  { dormant, defected, loyal, gap }: LifecycleRule & { readonly gap?: number | null },
): void {
  const { warn } = context;
  if (dormant === null || defected === null) warn('W_NO_GAP');
  else if (basisOf(context) === 'contracts') warn('W_RULE_CONTRACTS', { dormant, defected, loyal });
  else warn('W_RULE', { dormant, defected, loyal, gap: gap == null ? '–' : String(Math.round(gap)) });
}

/** Says where so many of the defected bought again that they had not gone. */
function warnOfReturns({ warn, options }: Context, pairs: readonly Pair[], { defected }: LifecycleRule): void {
  const gone = pairs.filter(({ was }) => was === 'defected');
  const [customers, back] = [counted(gone), sum(gone.map(({ bought }) => bought))];
  if (customers >= options.min_n && back > NOT_GONE * customers)
    warn('W_NOT_GONE', { share: percent(back / customers), back, customers, days: defected! });
}
