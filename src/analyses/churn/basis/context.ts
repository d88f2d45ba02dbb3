import type { RunContext } from '../../../core/analysis.js';
import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { daysAhead } from '../../../core/time/duration.js';
import { usualGap } from '../../../model/facts/usual_gap/index.js';
import { usualHorizon } from '../../../stats/lifetime/identified.js';
import type declaration from '../index.js';
import { WORDS } from './words.js';

export type Context = RunContext<typeof declaration>;

/** The last day that counts: a risk is one as of a day; the period is what falling silent is counted in. */
export const untilOf = ({ frame }: Pick<Context, 'frame'>): string => frame.as_of;

/**
 * `--horizon` in whole days: a duration, or a day after the last day seen; where absent twice the usual gap as of then, and at least 30.
 * Throws UserError E_OPTION.
 */
export async function horizonOf({ sql, options, frame }: Context, until: string): Promise<number> {
  const given = options.horizon;
  if (given === null) return usualHorizon(await usualGap(sql.whole, frame.as_of));
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
