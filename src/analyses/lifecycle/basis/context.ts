import type { Relation, RunContext } from '../../../core/analysis.js';
import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { MONTH_DAYS } from '../../../core/time/duration.js';
import { addDays } from '../../../core/time/period.js';
import { daysBetween, earlier } from '../../../core/time/period-days.js';
import { type LifecycleRule, ruleOfGap } from '../../../model/computed/lifecycle/index.js';
import { commonTerm } from '../../../model/facts/contract_stays/index.js';
import { usualGap, usualGaps } from '../../../model/facts/usual_gap/index.js';
import type declaration from '../index.js';
import contractDaysSql from './contract-days.sql';
import { WORDS } from './words.js';

export type Context = RunContext<typeof declaration>;

/** Orders say who bought; contracts where there are no orders. The two are never mixed. */
export const basisOf = ({ has }: Pick<Context, 'has'>): 'orders' | 'contracts' =>
  has('orders', 'customer_id') ? 'orders' : 'contracts';

/** The last day that counts: the period's end or, where the data end before, as-of. */
export const untilOf = ({ frame }: Pick<Context, 'frame'>): string => earlier(frame.period.to, frame.as_of);

/** A contract that ended so many days ago may still be renewed, as `retention` and `churn` have it. */
const GRACE_DAYS = 31;

type Ruled = LifecycleRule & { readonly gap: number | null };

/**
 * Days of silence by what is known up to a day. Of orders 2 and 4 usual gaps; of contracts the days of grace after the last one ended, and
 * its usual term. Throws UserError E_OPTION where somebody would be defected before being dormant.
 */
export async function ruleOn(context: Context, day: string): Promise<Ruled> {
  const gap = basisOf(context) === 'orders' ? await usualGap(context.sql.whole, day) : null;
  return ruleOf(context, day, gap);
}

/** The same by what was known on each of many days. */
export async function rulesOn(context: Context, days: readonly string[]): Promise<Ruled[]> {
  const gaps = basisOf(context) === 'orders' ? await usualGaps(context.sql.whole, days) : [];
  const rules: Ruled[] = [];
  for (const [i, day] of days.entries()) rules.push(await ruleOf(context, day, gaps[i] ?? null));
  return rules;
}

async function ruleOf({ sql, options, has }: Context, day: string, gap: number | null): Promise<Ruled> {
  const found =
    basisOf({ has }) === 'orders'
      ? ruleOfGap(gap)
      : {
          ...ruleOfGap(null),
          dormant: GRACE_DAYS,
          defected: Math.round((await commonTerm(sql.whole, day)) * MONTH_DAYS),
        };
  const dormant = options.dormant_days ?? found.dormant;
  const defected = options.defected_days ?? found.defected;
  if (dormant !== null && defected !== null && defected <= dormant) {
    throw new UserError('E_OPTION', 'usage', WORDS.days_fall({ dormant, defected }), {
      hint: verbatim(`crm-analyze lifecycle --dormant-days ${dormant} --defected-days ${2 * dormant}`),
    });
  }
  return { dormant, defected, loyal: options.loyal_orders, gap };
}

/** The days on which customers were held by contracts, where these say who bought; else none, as purchase days do. */
export const occasionsUpTo = async ({ sql, has }: Context, until: string): Promise<Relation | undefined> =>
  basisOf({ has }) === 'orders' ? undefined : sql.whole.relation(contractDaysSql, { until });

/** The day before the measured period, on which it is asked where everybody stood. */
export const startOf = ({ frame }: Pick<Context, 'frame'>): string => addDays(frame.period.from, -1);

/** Whether the data begin so late that nobody can be defected when the period begins. */
export const isYoung = (firstDay: string | null, start: string, defected: number | null): boolean =>
  firstDay !== null && defected !== null && firstDay <= start && daysBetween(firstDay, start) <= defected;
