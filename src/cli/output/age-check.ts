import { type CheckRule, evaluateChecks, parseCheck } from '../../core/checks.js';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import type { Check, Frame, Warning } from '../../core/result.js';
import { daysBetween } from '../../core/time/period-days.js';
import { commonWarning } from '../../core/warnings.js';
import type { Context } from '../context.js';
import { today } from '../options/question/request.js';
import { OUTPUT } from './words.js';

/** What checks of the data's age begin with: the one figure that hangs on the clock, and is computed only where it is asked for. */
const AGE = /^\s*data\.(?=\w)/i;
const METRICS = { 'data.days_old': { kind: 'count' } } as const;

/** Checks of what was computed, and those of `data.days_old`: days from the day the answer is about to today. */
export interface AskedChecks {
  readonly failOn: readonly string[];
  readonly warnOn: readonly string[];
  readonly age: readonly CheckRule[];
}

/** Throws UserError (usage) for a check of the data that is none. */
export function askedChecks({ settings }: Pick<Context, 'settings'>): AskedChecks {
  const age = (exprs: readonly string[], level: CheckRule['level']) =>
    exprs.filter((expr) => AGE.test(expr)).map((expr) => ageRule(expr, level));
  const others = (exprs: readonly string[]) => exprs.filter((expr) => !AGE.test(expr));
  return {
    failOn: others(settings.fail_on),
    warnOn: others(settings.warn_on),
    age: [...age(settings.fail_on, 'fail'), ...age(settings.warn_on, 'warn')],
  };
}

function ageRule(expr: string, level: CheckRule['level']): CheckRule {
  const rule = parseCheck(expr, level, METRICS);
  if (rule.part === 'value') return rule;
  throw new UserError('E_CHECK_SYNTAX', 'usage', OUTPUT.age_is_not_compared({ expr }), {
    hint: verbatim("--fail-on 'data.days_old>7'"),
  });
}

/** The day that an answer is about, and where that day is. */
type About = Pick<Frame, 'as_of' | 'timezone'>;

/** Days from the day that an answer is about to today. */
export const daysOld = ({ as_of, timezone }: About, { io }: Pick<Context, 'io'>): number =>
  Math.max(0, daysBetween(as_of, today(io.now(), timezone)));

const STALE_DAYS = 7;

/**
 * Data that end long before today answer about the past: said unless the user chose the day. It hangs on the clock, and says no more
 * than that they are old, so that an answer is the same from one day to the next.
 */
export const staleWarning = (about: About, chosen: boolean, context: Pick<Context, 'io'>): Warning | undefined =>
  chosen || daysOld(about, context) <= STALE_DAYS
    ? undefined
    : commonWarning('W_STALE_DATA', { date: about.as_of, days: STALE_DAYS });

/** What the checks of the data's age say today. */
export function ageChecks(rules: readonly CheckRule[], about: About, context: Pick<Context, 'io'>): Check[] {
  if (rules.length === 0) return [];
  const value = daysOld(about, context);
  return evaluateChecks(rules, [{ id: 'data.days_old', value }]);
}
