import type { Sentence } from '../../core/message.js';

export const FLAG_GROUPS = ['input', 'frame', 'shape', 'output', 'checks', 'program'] as const;
type FlagGroup = (typeof FLAG_GROUPS)[number];

/**
 * What a flag is: the flag of that name with hyphens, and the setting of that name in environment and config files.
 * switch: no value · text: one · day: one, an ISO day, latest or today · texts: repeatable · list: repeatable and split at commas.
 */
export interface FlagSpec {
  readonly short?: string;
  /** The value's name in help; absent for switches. */
  readonly value?: string;
  readonly kind: 'switch' | 'text' | 'texts' | 'list' | 'integer' | 'choice' | 'day';
  readonly choices?: readonly string[];
  readonly group: FlagGroup;
  /** Variable that sets it. */
  readonly env?: string;
  /** Whether a config file may set it. */
  readonly saved?: boolean;
  /** Whether it is of the analyses, all of them; what other commands take too stands in the lists of takes.ts. */
  readonly analyses?: true;
  readonly words: Sentence;
}
