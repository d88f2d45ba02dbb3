import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { OPTIONS } from './words.js';

const SECONDS = { s: 1, m: 60, h: 3600 } as const;
/** Beyond it a timer of Node fires at once. */
const MOST_MS = 2 ** 31 - 1;

/** Milliseconds that `--timeout` gives: 30, 30s, 5m, 1.5h. Throws UserError E_VALUE (exit usage). */
export function durationMs(text: string): number {
  const [, amount, unit = 's'] = /^(\d+(?:\.\d+)?)\s*([smh])?$/.exec(text.trim()) ?? [];
  const ms = Number(amount) * SECONDS[unit as keyof typeof SECONDS] * 1000;
  if (ms > 0 && ms <= MOST_MS) return ms;
  throw new UserError('E_VALUE', 'usage', OPTIONS.timeout_takes_duration_not({ text }), {
    hint: verbatim('--timeout 5m'),
  });
}

export const timedOut = (duration: string): UserError =>
  new UserError('E_TIMEOUT', 'cannotCompute', OPTIONS.not_done_within_ended({ duration }), {
    hint: OPTIONS.narrow_run_with_period(),
  });
