import { EXIT } from '../../core/errors.js';
import type { Check } from '../../core/result.js';
import type { Context } from '../context.js';
import { CLI } from '../words.js';
import { missingText } from './missing-check.js';

/** One line a check that is met, of figures of several analyses; the exit code says that one was. */
export function sayChecks(context: Pick<Context, 'finish' | 'warn' | 'words'>, checks: readonly Check[]): void {
  for (const check of checks) {
    const { level, status, expr, actual, cut } = check;
    if (status === 'pass') continue;
    const place =
      cut === undefined
        ? ''
        : ` [${Object.entries(cut)
            .map(([name, value]) => `${name}=${value ?? 'null'}`)
            .join(', ')}]`;
    const text = context.words.say(
      missingText(check) ?? CLI.check_met({ expr, actual: actual === null ? '-' : String(actual) }),
    );
    context.warn(level === 'fail' ? 'W_CHECK_FAILED' : 'W_CHECK_WARNED', text + place);
  }
  if (checks.some(({ status }) => status === 'fail')) context.finish(EXIT.failOn);
}
