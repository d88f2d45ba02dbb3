import type { RunContext } from '../../../core/analysis.js';
import { isWhole } from '../../../core/time/coverage.js';
import { comparePeriod } from '../../../core/time/period.js';
import { earlier } from '../../../core/time/period-days.js';
import { isKnown, type Within } from '../../../model/revenue-change/index.js';
import type declaration from '../index.js';

export type Context = RunContext<typeof declaration>;

export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The measured days, those before them and those a year before, where the data tell of all of them. */
export interface Windows {
  readonly now: Days;
  readonly before: Days | null;
  readonly year: Days | null;
}

/** The days up to as-of: what is planned for later has not been sold. */
export const seen = ({ period, as_of }: Context['frame']): Days => ({
  from: period.from,
  to: earlier(period.to, as_of),
});

/** What the period is measured against: what it is compared with, else the days before. */
export async function windowsOf(context: Context): Promise<Windows> {
  const { frame, fiscalYearStart } = context;
  const calendar = { asOf: frame.as_of, weekStart: frame.week_start, fiscalYearStart };
  const now = seen(frame);
  const held = async (days: Days | null) => {
    if (days === null || days.to >= now.from) return null;
    return isWhole(days, await context.held({ from: days.from, to: days.to }))
      ? { from: days.from, to: days.to }
      : null;
  };
  return {
    now,
    before: await held(frame.compare ?? comparePeriod(frame.period, 'prev', calendar)),
    year: await held(comparePeriod(frame.period, 'yoy', calendar)),
  };
}

/** The column within which parts are told and the tree is computed; none where it is not there. */
export function withinOf({ options, has }: Pick<Context, 'options' | 'has'>): Within | null {
  const { within } = options;
  return within !== 'none' && isKnown(within, has) ? within : null;
}

export const daysParams = ({ from, to }: Days) => ({ since: from, until: to });
