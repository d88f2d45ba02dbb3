import { ANSWER_FLAGS } from './answer/flags.js';
import type { FlagSpec } from './flag-spec.js';
import { QUESTION_FLAGS } from './question/flags.js';

/** Every flag that more than one command understands, by its key. Which command takes which is the command's to say. */
export const FLAGS = { ...QUESTION_FLAGS, ...ANSWER_FLAGS } as const;

export type FlagKey = keyof typeof FLAGS;

export interface Flag extends FlagSpec {
  readonly key: FlagKey;
  /** As typed, without the hyphens in front. */
  readonly long: string;
}

const specs: Readonly<Record<string, FlagSpec>> = FLAGS;

export const ALL_FLAGS: readonly Flag[] = Object.entries(specs).map(([key, spec]) => ({
  ...spec,
  key: key as FlagKey,
  long: key.replaceAll('_', '-'),
}));

export const EVERY_FLAG: readonly FlagKey[] = ALL_FLAGS.map(({ key }) => key);

export const flagOf = (key: FlagKey): Flag => ALL_FLAGS.find((flag) => flag.key === key)!;
