import type { TextColumn } from '../mapping/index.js';
import type { Part } from '../shape/index.js';

/** One relation of texts and the typed columns to be read of it. */
export interface Reading {
  readonly part: Part;
  readonly columns: readonly TextColumn[];
}
