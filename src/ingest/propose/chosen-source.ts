import type { Input, SourceMapping } from '../terms/index.js';

/** One source to load and its files. */
export interface ChosenSource {
  readonly mapping: SourceMapping;
  readonly inputs: readonly Input[];
}
