import type { RunContext } from '../../../core/analysis.js';
import { addDays, addMonths, earlier } from '../../../core/time/period-days.js';
import type declaration from '../index.js';

export type Context = RunContext<typeof declaration>;

/** The last day that counts. */
export const untilOf = ({ frame }: Pick<Context, 'frame'>): string => earlier(frame.period.to, frame.as_of);

/** The first of the days that make up the year up to a day. */
export const yearBefore = (until: string): string => addDays(addMonths(until, -12), 1);
