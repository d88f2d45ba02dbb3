import type { TextColumn } from '../mapping/resolve.js';
import type { Part } from '../shape/stage.js';

/** One relation of texts and the typed columns to be read of it. */
export interface Reading {
  readonly part: Part;
  readonly columns: readonly TextColumn[];
}
