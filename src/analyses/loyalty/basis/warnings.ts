import { textOf } from '../../../core/cell.js';
import type { Pair } from '../moves/pairs.js';
import answeredSql from './answered.sql';
import type { Context, Point } from './context.js';
import { LEAST_PERIODS, PROMOTER_FROM } from './standing.js';

/** Says the cut points, and what the answer lacks. */
export async function warnOf(
  context: Context,
  {
    days,
    now,
    pairs,
    hasAttitude,
  }: {
    readonly days: number | null;
    readonly now: Point;
    readonly pairs: readonly Pair[] | null;
    readonly hasAttitude: boolean;
  },
): Promise<void> {
  const { warn, has, options } = context;
  if (days === null) warn('W_NO_GAP');
  else
    warn('W_RULE', {
      days,
      least: LEAST_PERIODS,
      promoter: PROMOTER_FROM,
      day: now.from_on,
      stale: options.stale_days,
    });
  if (!has('surveys', 'customer_id')) warn('W_NO_ATTITUDE');
  else if (!hasAttitude) await warnOfAnswers(context, now);
  if (pairs === null || !pairs.some(({ before }) => before)) warn('W_NO_BEFORE');
  else if (!knewBefore(pairs)) warn('W_ONE_WAVE');
  if (!has('products', 'brand')) warn('W_NO_BRAND');
  if (!has('orders', 'amount')) warn('W_NO_AMOUNT');
}

/** Whether what anybody thought was known in the period before: else who moves is not told. */
export const knewBefore = (pairs: readonly Pair[]): boolean => pairs.some(({ attitude }) => attitude !== null);

/** Answers that came too late to be older than the purchases say nothing; those who have them hear from when on they do. */
async function warnOfAnswers({ sql, warn }: Context, { from_on: day }: Point): Promise<void> {
  const [row] = await sql.whole.rows(answeredSql);
  const first = textOf(row?.first_on);
  if (first === null) warn('W_NO_ATTITUDE');
  else warn('W_NO_ANSWERS', { day, first });
}
