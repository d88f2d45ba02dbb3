import type { Sentence } from './message.js';

/** A code of an error or warning: the exit codes it ends with, and what is said under it, `{places}` unfilled. */
export interface SpokenCode {
  readonly exits: readonly number[];
  readonly says: readonly Sentence[];
}
