import { UserError } from './errors.js';
import { parseDay } from './period-days.js';

/** The text where it is a real day, YYYY-MM-DD. Throws UserError E_AS_OF (exit usage) else; `source` says where it was given. */
export function dayAsked(text: string, source: string): string {
  if (parseDay(text) !== null) return text;
  throw new UserError('E_AS_OF', 'usage', `${source} is no date: "${text}"`, {
    hint: '--as-of 2025-06-30 (a day as YYYY-MM-DD), or --as-of latest',
  });
}
