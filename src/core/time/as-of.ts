import { UserError } from '../errors.js';
import type { Message } from '../message.js';
import { CORE } from '../words.js';
import { parseDay } from './period-days.js';

/** The text where it is a real day, YYYY-MM-DD. Throws UserError E_AS_OF (exit usage) else; `source` says where it was given. */
export function dayAsked(text: string, source: Message): string {
  if (parseDay(text) !== null) return text;
  throw new UserError('E_AS_OF', 'usage', CORE.no_date({ source, text }), {
    hint: CORE.as_of_form(),
  });
}
