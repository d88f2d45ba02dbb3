import { english, type Message, type Values } from './message.js';
import type { Cell, Warning } from './result.js';
import { WARNINGS } from './words.js';

/** What a run says whatever the analysis; an analysis has the words of its own warnings among its strings. */
type CommonCode = keyof typeof WARNINGS;

const made = WARNINGS as Readonly<Record<string, (values: Values) => Message>>;

/** The words of a warning that any analysis may give; undefined for one of an analysis' own. */
export const commonWords = ({ code, values = {} }: Pick<Warning, 'code' | 'values'>): Message | undefined =>
  Object.hasOwn(made, code) ? made[code]!(values) : undefined;

/** A warning that any analysis may give, its message in English. */
export const commonWarning = (
  code: CommonCode,
  values: Readonly<Record<string, Cell>>,
  count: number | null = null,
): Warning => ({ code, message: english(made[code]!(values)), values, count });
