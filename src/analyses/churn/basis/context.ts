import type { RunContext } from '../../../core/analysis.js';
import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { daysAhead } from '../../../core/time/duration.js';
import { usualGap, usualGaps } from '../../../model/facts/usual_gap/index.js';
import type { Asking } from '../../../parts/chances/known.js';
import { usualHorizon } from '../../../stats/lifetime/identified.js';
import type declaration from '../index.js';
import { WORDS } from './words.js';

export type Context = RunContext<typeof declaration>;

/** The same as chances are asked for. */
export const askingOf = ({ sql, has, options }: Context): Asking => ({ sql, has, measure: options.measure });

/** The last day that counts: a risk is one as of a day; the period is what falling silent is counted in. */
export const untilOf = ({ frame }: Pick<Context, 'frame'>): string => frame.as_of;

/**
 * `--horizon` in whole days: a duration, or a day after the last day seen; where absent twice the usual gap as of then, and at least 30.
 * Throws UserError E_OPTION.
 */
export async function horizonOf({ sql, options, frame }: Context, until: string): Promise<number> {
  return options.horizon === null
    ? usualHorizon(await usualGap(sql.whole, frame.as_of))
    : givenHorizon(options.horizon, until);
}

/** The same as it was on each of many days. */
export async function horizonsOf({ sql, options }: Context, days: readonly string[]): Promise<number[]> {
  const { horizon } = options;
  return horizon === null
    ? (await usualGaps(sql.whole, days)).map(usualHorizon)
    : days.map((day) => givenHorizon(horizon, day));
}

function givenHorizon(given: string, until: string): number {
  const days = Math.round(daysAhead(given, until) ?? 0);
  if (days >= 1) return days;
  throw new UserError('E_OPTION', 'usage', WORDS.horizon_form({ until, given }), {
    hint: verbatim('crm-analyze churn --horizon 90d'),
  });
}

export interface Levels {
  readonly medium: number;
  readonly high: number;
}

/** `--levels`: from where a chance is medium, and from where high. Throws UserError E_OPTION where they do not rise. */
export function levelsOf({ options }: Pick<Context, 'options'>): Levels {
  const [medium, high] = options.levels;
  if (medium !== undefined && high !== undefined && medium < high) return { medium, high };
  throw new UserError('E_OPTION', 'usage', WORDS.levels_form({ given: options.levels.map(String) }), {
    hint: verbatim('crm-analyze churn --levels 35%,60%'),
  });
}
