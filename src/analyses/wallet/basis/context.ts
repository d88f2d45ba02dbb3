import type { RunContext } from '../../../core/analysis.js';
import type { Period } from '../../../core/result.js';
import { earlier } from '../../../core/time/period-days.js';
import type declaration from '../index.js';

export type Context = RunContext<typeof declaration>;

/** First and last day whose sales count. */
export interface Span {
  readonly since: string;
  readonly until: string;
  readonly [name: string]: string;
}

export const spanOf = ({ frame }: Pick<Context, 'frame'>, period: Period): Span => ({
  since: period.from,
  until: earlier(period.to, frame.as_of),
});
