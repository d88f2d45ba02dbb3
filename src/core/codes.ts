import type { Sentence } from './message.js';

/** A code of an error or warning: the exit codes it ends with, what is said under it and what it says to try, `{places}` unfilled. */
export interface SpokenCode {
  readonly exits: readonly number[];
  readonly says: readonly Sentence[];
  readonly hints: readonly Sentence[];
}
