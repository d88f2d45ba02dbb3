import type { Mode } from './terms.js';

/** What a load did, or with `dryRun` would do. Amounts are exact decimals as text. */
export interface LoadReport {
  /** Number of the load, for `--undo`; null for a dry run and where nothing changed. */
  readonly id: number | null;
  readonly dryRun: boolean;
  /** False where the database holds all of it already. */
  readonly changed: boolean;
  readonly sources: readonly SourceReport[];
  readonly warnings: readonly LoadWarning[];
  readonly fingerprint: string | null;
}

export interface LoadWarning {
  readonly code: `W_${string}`;
  readonly message: string;
  readonly count: number | null;
}

export interface SourceReport {
  readonly name: string;
  readonly table: string;
  readonly mode: Mode;
  readonly files: readonly FileReport[];
  readonly preset: string;
  readonly confidence: number;
  readonly mapping: readonly MappedColumn[];
  /** Headers kept as attributes. */
  readonly attributes: readonly string[];
  /** Data records read, all files together. */
  readonly rows: number;
  readonly rejects: number;
  readonly rejectsByReason: Readonly<Record<string, number>>;
  /** Rows of the table before and after. */
  readonly before: number;
  readonly after: number;
  readonly added: number;
  readonly removed: number;
  /** Sums of money and number columns of what was read, by canonical column. */
  readonly sums: Readonly<Record<string, string>>;
  /** Control totals of footers and `--expect-total` that were compared and agreed. */
  readonly totals: readonly { readonly column: string; readonly said: string; readonly found: string }[];
  /** How rows were taken by what their status says; empty where nothing says a state. */
  readonly states: readonly StateRead[];
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

export interface FileReport {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly bytes: number;
  readonly notes: readonly string[];
}

export interface MappedColumn {
  readonly column: string;
  readonly from: string;
  readonly confidence: number;
  readonly by: string;
}

/** Rows of one status: its words as written, the state they were taken for, and whether such rows count in analyses. */
export interface StateRead {
  readonly words: string | null;
  readonly state: string | null;
  readonly counts: boolean;
  /** False where no vocabulary knows the words. */
  readonly isKnown: boolean;
  readonly rows: number;
  /** Exact decimal as text; null where the table has no amounts. */
  readonly amount: string | null;
}
