import type { Cell } from './result.js';

/** An earlier answer of the program, read again from the JSON in which it was kept. */
export interface SavedAnswer {
  /** As the user named the file. */
  readonly file: string;
  /** `crm-analyze/tiers@2` */
  readonly schema: string;
  readonly as_of: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>;
}
