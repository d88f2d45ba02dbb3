import type { RunContext } from '../../../core/analysis.js';
import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { daysAhead } from '../../../core/time/duration.js';
import { addDays, daysBetween, earlier, endOf } from '../../../core/time/period-days.js';
import type declaration from '../index.js';
import { WORDS } from './words.js';

export type Context = RunContext<typeof declaration>;

/** Both ends inclusive ISO dates. */
export interface Days {
  readonly since: string;
  readonly until: string;
}

/** Before any day of a database: ends have no first day where all are asked for, since some precede the first creation. */
export const BEGINNING = '0001-01-01';

/** The days that ends and creations are counted in. */
export function daysOf({ frame }: Pick<Context, 'frame'>): Days {
  const { from, to, label } = frame.period;
  return { since: label === 'all' ? BEGINNING : from, until: earlier(to, frame.as_of) };
}

/** The same for costs and leads, each of which has its day. */
export const spanOf = ({ frame }: Pick<Context, 'frame'>): Days => ({
  since: frame.period.from,
  until: earlier(frame.period.to, frame.as_of),
});

/** A forecast for fewer days tells nothing: in the last days of a quarter the next one is meant. */
const LEAST_AHEAD = 14;

/** Days from as-of to `--horizon`: a duration or a later day; else the next end of a (fiscal) quarter, two weeks away at least. Throws UserError E_OPTION. */
export function horizonOf({ options, frame, fiscalYearStart }: Context): number {
  const { horizon } = options;
  if (horizon === null) {
    const end = endOf('quarter', addDays(frame.as_of, LEAST_AHEAD), 'monday', fiscalYearStart);
    return daysBetween(frame.as_of, end);
  }
  const days = Math.round(daysAhead(horizon, frame.as_of) ?? 0);
  if (days >= 1) return days;
  throw new UserError('E_OPTION', 'usage', WORDS.horizon_form({ until: frame.as_of, given: horizon }), {
    hint: verbatim('crm-analyze pipeline --horizon 90d'),
  });
}
