import type { Message } from '../../core/message.js';
import type { Preset } from '../mapping/index.js';
import { headerKey } from '../mapping/index.js';
import type { ColumnSource } from '../terms/index.js';

/** One column of a proposal: what it is taken for, how sure, and by what. */
export interface ProposedColumn {
  readonly column: string;
  readonly source: ColumnSource;
  /** The header, or headers, it rests on. */
  readonly header: string;
  /** 0..1 */
  readonly confidence: number;
  readonly by: Message;
}

/** A header that may be the column. */
export interface Candidate {
  readonly header: string;
  readonly confidence: number;
  readonly by: Message;
}

/** Whether a header names a time of entry or the like, which dates no row. */
export function neverDated(header: string, presets: readonly Preset[]): boolean {
  return presets.some(({ never }) => (never.dated ?? []).some((name) => headerKey(name) === headerKey(header)));
}

/** A case, a lead, a deal or a customer is entered when it is created. */
export const isOfEntry = (column: string): boolean => column === 'created_on' || column === 'opened_at';

export const filledValues = (values: readonly string[] | undefined): string[] =>
  (values ?? []).filter((value) => value.trim() !== '');
