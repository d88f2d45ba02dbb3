import type { ColumnSource } from '../terms/index.js';

/** Headers that may be it, likeliest first, or how it comes about and which headers must be there for that. */
export type PresetColumn = readonly string[] | (ColumnSource & { readonly needs?: readonly string[] });

export interface PresetTable {
  /** Headers that together give the source away; any one of several lists. */
  readonly match: readonly (readonly string[])[];
  /** By canonical column. */
  readonly columns: Readonly<Record<string, PresetColumn>>;
  /** Headers that are none of the model's, whatever they are called like. */
  readonly attributes?: readonly string[];
  /** Headers whose amount is the order's and stands on each of its lines. */
  readonly of_orders?: readonly string[];
  readonly fill_down?: readonly string[];
  /** Condition of rows to leave out, and the header it needs. */
  readonly drop?: string;
  readonly drop_needs?: string;
  readonly amount_basis?: 'net' | 'gross';
}

export interface Preset {
  readonly name: string;
  readonly never: { readonly dated?: readonly string[] };
  /** Headers of amounts that include tax. */
  readonly gross: readonly string[];
  /** Addresses and names by which a customer is known where no id is there, likeliest first. */
  readonly names: readonly string[];
  /** Headers of flags that say the contrary of a column. */
  readonly contrary: Readonly<Record<string, readonly string[]>>;
  readonly any: Readonly<Record<string, readonly string[]>>;
  readonly tables: Readonly<Record<string, PresetTable>>;
}
