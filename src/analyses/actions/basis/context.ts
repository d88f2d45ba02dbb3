import type { RunContext } from '../../../core/analysis.js';
import type declaration from '../index.js';

export type Context = RunContext<typeof declaration>;

/** The last day that counts. */
export const untilOf = ({ frame }: Pick<Context, 'frame'>): string => frame.as_of;

/** Days after the end of a contract within which it may still be renewed, as churn and clv have it. */
export const LAPSE_DAYS = 31;

/** Days that are lately: an answer or a purchase that thanks follow. */
export const LATELY = 30;
