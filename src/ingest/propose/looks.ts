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

/** A month, quarter or year that stands as a header: `2024-03`, `Mar 2024`, `2024年3月`, `Q1 2024`. */
const PERIOD =
  /^(?:(?:19|20)\d{2}(?:[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\d|3[01]))?|年(?:\d{1,2}月)?|[ -]?q[1-4])?|\d{1,2}[/.](?:19|20)\d{2}|q[1-4][ -/]?(?:19|20)\d{2}|[\p{L}.]{3,10}[ -/'](?:19|20)?\d{2}|\d{1,2}月)$/iu;

/** Fewer are no table of periods. */
const LEAST = 2;

/** Headers that are periods, where they are numbers below: then a row is of many days, and none of the model's. Empty where there are none. */
export function periodHeaders(headers: readonly string[], samples: ReadonlyMap<string, readonly string[]>): string[] {
  const found = headers.filter(
    (header) =>
      PERIOD.test(header.trim()) &&
      (samples.get(header) ?? []).every(
        (value) => value.trim() === '' || /\d/.test(value) || /^[-–]$/.test(value.trim()),
      ),
  );
  return found.length >= LEAST ? found : [];
}
