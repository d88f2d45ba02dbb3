import type { Message } from '../../core/message.js';
import { CORE } from '../../core/words.js';
import { looksDated, looksNumeric } from '../values/index.js';
import { filledValues } from './candidate.js';
import { PROPOSE } from './words.js';

/** Headers that are listed with what stands under them. */
const MOST_LISTED = 20;
const NEARLY_ALL = 0.95;
const LONGEST_EXAMPLE = 30;

/** What the columns of a file look like, for a user who has to say what they are: one line a column. */
export function looksOf(headers: readonly string[], samples: ReadonlyMap<string, readonly string[]>): Message[] {
  const lines = headers.slice(0, MOST_LISTED).map((of) => CORE.remarked({ of, remark: lookOf(samples.get(of) ?? []) }));
  const more = headers.length - lines.length;
  return more > 0 ? [...lines, PROPOSE.more_columns({ more })] : lines;
}

function lookOf(values: readonly string[]): Message {
  const filled = filledValues(values);
  const [first] = filled;
  if (first === undefined) return PROPOSE.looks_empty();
  const example = first.trim().slice(0, LONGEST_EXAMPLE);
  const most = (test: (value: string) => boolean) => filled.filter(test).length >= filled.length * NEARLY_ALL;
  const percent = Math.round((100 * filled.length) / values.length);
  if (most(looksDated)) return PROPOSE.looks_dated({ example, percent });
  if (most(looksNumeric)) return PROPOSE.looks_numeric({ example, percent });
  return PROPOSE.looks_text({ example, percent, values: new Set(filled).size });
}
