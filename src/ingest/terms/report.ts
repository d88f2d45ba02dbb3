import { english, isMessage, type Message, type Values } from '../../core/message.js';
import type { Mode } from './mapping.js';

/** A row that could not be read. */
export interface Reject {
  readonly file: string;
  /** Line in the file; null where rows do not come from lines. */
  readonly line: number | null;
  readonly column: string;
  readonly value: string | null;
  readonly reason: Message;
}

/** How many rows could not be read for one reason; `code` is stable, `message` English, for programs. */
export class RejectCount {
  readonly code: string;
  readonly message: string;
  readonly values: Values;
  readonly #reason: Message;

  constructor(
    /** As the file calls it; empty where the whole line is meant. */
    readonly column: string,
    reason: Message,
    readonly rows: number,
  ) {
    this.code = reason.id;
    this.message = english(reason);
    this.values = englishValues(reason);
    this.#reason = reason;
  }

  get reason(): Message {
    return this.#reason;
  }
}

/** The values of a message for programs: messages among them in English. */
const englishValues = ({ values }: Message): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isMessage(value) ? english(value) : value]));

/** A load as the database remembers it; one row per load and source. */
export interface LoadRecord {
  readonly id: number;
  readonly at: string;
  readonly table: string;
  readonly source: string;
  readonly files: string;
  readonly mode: string;
  readonly read: number;
  readonly added: number;
  readonly removed: number;
  readonly rejects: number;
  /** Row count and hash sum of what was read: the same export again gives the same. */
  readonly content: string;
  readonly undone: boolean;
  /** What the files are known by again, in their order, one a line; null of loads before this was kept. */
  readonly digests: string | null;
}

/** What a load did to a table; null where that is not known and the table must be read anew. */
export type Change = {
  /** Count and hash sum of the rows that came and of those that went. */
  readonly plus: string;
  readonly minus: string;
  /** Whether the load made the table. */
  readonly made: boolean;
} | null;

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

/** What a load warns of: `message` in English, `values` what it speaks of, `said` for whoever says it in another language. */
export class LoadWarning {
  readonly message: string;
  readonly values: Values;
  readonly #said: Message;

  constructor(
    readonly code: `W_${string}`,
    said: Message,
    readonly count: number | null,
  ) {
    this.message = english(said);
    this.values = englishValues(said);
    this.#said = said;
  }

  get said(): Message {
    return this.#said;
  }
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
  /** The reason of most rows first. */
  readonly rejectsByReason: readonly RejectCount[];
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
