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
