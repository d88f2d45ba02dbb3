import type { RunContext } from '../../../core/analysis.js';
import { earlier } from '../../../core/time/period-days.js';
import { questionOf } from '../../../model/customer-flows/index.js';
import { usualGap, usualGaps } from '../../../model/facts/usual_gap/index.js';
import type declaration from '../index.js';

export type Context = RunContext<typeof declaration>;

/** Days of a measured period: answers given before the first say what customers think, purchases up to the last how often they buy. */
export interface Point {
  readonly from_on: string;
  readonly until_on: string;
}

/** The last day that counts: the period's end or, where the data end before, as-of. */
export const pointOf = (
  { frame }: Pick<Context, 'frame'>,
  period: { readonly from: string; readonly to: string } = frame.period,
): Point => ({ from_on: period.from, until_on: earlier(period.to, frame.as_of) });

/** The period before, of which it is asked what its groups did next; null where the data do not reach back or the period has no other before it. */
export async function pointBefore(context: Context): Promise<Point | null> {
  const { before } = await questionOf(context.frame.period, context);
  return before === null ? null : { from_on: before.from, until_on: before.to };
}

/** Length in days of the periods in which it is counted whether somebody bought: the usual gap, whole days; null where nobody bought twice. */
export async function periodDays({ sql }: Pick<Context, 'sql'>, asOf: string): Promise<number | null> {
  return lengthOf(await usualGap(sql.whole, asOf));
}

/** The same as it was on each of many days. */
export async function periodLengths(
  { sql }: Pick<Context, 'sql'>,
  days: readonly string[],
): Promise<(number | null)[]> {
  return (await usualGaps(sql.whole, days)).map(lengthOf);
}

const lengthOf = (gap: number | null): number | null => (gap === null ? null : Math.max(1, Math.round(gap)));

/** Purchases follow an incident where they come within so many days: two usual gaps, a month at least. */
export const withinDays = ({ options }: Pick<Context, 'options'>, days: number | null): number =>
  options.within_days ?? Math.max(30, 2 * (days ?? 0));
