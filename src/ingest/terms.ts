import type { Readable } from 'node:stream';
import type { Message } from '../core/message.js';
import type { Writer } from '../engine/duckdb/writer.js';
import type { LoadWarning, Reject, RejectCount } from './told.js';

/** Where the values of one canonical column (or attribute) come from. */
export interface ColumnSource {
  /** Header texts, alternatives that files of one source may use. */
  readonly from?: readonly string[];
  /** A constant. */
  readonly value?: string;
  /** An expression over the file's columns, parsed by DuckDB. */
  readonly expr?: string;
  /** A pattern over the file's name; its first group is the value. */
  readonly fromFilename?: string;
  /** Exact texts replaced; what is not listed stays. */
  readonly recode?: Readonly<Record<string, string | null>>;
  /** For months, quarters or days written without a year. */
  readonly year?: number;
  readonly dateFormat?: string;
}

export interface JoinSpec {
  readonly files: readonly string[];
  /** Columns of this side and of the file joined. */
  readonly on: readonly (readonly [string, string])[];
  /** Keep rows without a match instead of rejecting them. */
  readonly optional: boolean;
  /** Names put in front of the joined file's columns, where they would else collide. */
  readonly prefix: string;
}

export interface UnpivotSpec {
  /** Column of the names → header texts that are turned into rows; a pattern where it stands in slashes. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly value: string;
  /** role → items that have it; the others get no role. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
}

export interface PivotSpec {
  readonly key: readonly string[];
  readonly names: string;
  readonly values: string;
}

export interface CollapseSpec {
  readonly key: readonly string[];
  readonly orderBy: string | null;
  readonly take: 'first' | 'last';
  /** New column → condition: the order_by value of the first row that meets it. */
  readonly first: Readonly<Record<string, string>>;
  /** Columns added up over the rows of a key. */
  readonly sum: readonly string[];
}

export type Mode = 'upsert' | 'replace_window' | 'replace' | 'append';
export const MODES: readonly Mode[] = ['upsert', 'replace_window', 'replace', 'append'];

/** One source of a mapping file: which files, how they are written, and what their columns are. */
export interface SourceMapping {
  readonly name: string;
  /** Canonical table. */
  readonly into: string;
  readonly files: readonly string[];
  /** A table of a lakehouse instead of files: not for loading. */
  readonly table: string | null;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: string;
  readonly sheet?: string;
  readonly headerRow?: number;
  readonly decimal?: '.' | ',';
  readonly dateFormat?: string;
  readonly fixed?: Readonly<Record<string, readonly [number, number]>>;
  readonly columns: Readonly<Record<string, ColumnSource>>;
  readonly amountBasis?: 'net' | 'gross';
  readonly fillDown: readonly string[];
  readonly drop: string | null;
  readonly joins: readonly JoinSpec[];
  readonly unpivot: UnpivotSpec | null;
  readonly pivot: PivotSpec | null;
  readonly collapse: CollapseSpec | null;
  readonly mode?: Mode;
  readonly preset?: string;
}

export interface Mapping {
  readonly sources: readonly SourceMapping[];
}

/** What a user may say of a file; the rest is found out. */
export interface ReadOptions {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly quote?: string | undefined;
  /** Line of the header, from 1; 0 for none. */
  readonly headerRow?: number | undefined;
  readonly sheet?: string | undefined;
  /** Most bytes of a file, unpacked; 20 GB where absent. */
  readonly maxInput?: number | undefined;
  /** Columns of a fixed-width text: name → first and last character, from 1. */
  readonly fixed?: Readonly<Record<string, readonly [number, number]>> | undefined;
}

/** Where a source's bytes come from: a path, or a stream under a name (stdin). */
export type Input =
  | string
  | { readonly name: string; readonly stream: Readable }
  | { readonly name: string; readonly path: string };

/** Files given by hand, beside or instead of a mapping. */
export interface GivenFiles {
  /** Canonical table; found out from the headers where absent. */
  readonly table?: string;
  readonly files: readonly Input[];
}

/** The list of rows that could not be read: CSV of file, line, column, value, reason. */
export interface RejectsFile {
  readonly path: string;
  /** Puts the whole list in the file's place; false where it could not and that was said. */
  write(rejects: readonly Reject[]): Promise<boolean>;
}

/** What is asked of a load. */
export interface LoadRequest {
  readonly db: string;
  /** Files named on the command line; a source of the mapping whose `files` match gives them their columns. */
  readonly given?: readonly GivenFiles[];
  /** A parsed mapping file (`sources:`); without `given` all its sources are loaded. */
  readonly mapping?: unknown;
  /** Name of the mapping file, for messages, and the folder its paths are relative to. */
  readonly mappingFile?: string;
  readonly folder?: string;
  /** `--map column=header`. */
  readonly map?: Readonly<Record<string, string>>;
  readonly read?: ReadOptions;
  readonly decimal?: '.' | ',';
  readonly dateFormat?: string;
  readonly mode?: Mode;
  readonly dryRun?: boolean;
  /** `0.1%`, or a number of rows. */
  readonly maxRejects?: string;
  /** `amount=1234.56`, or an amount alone. */
  readonly expectTotal?: string;
  /** Where rejects are written; nowhere where absent. */
  readonly rejects?: RejectsFile;
  readonly timezone?: string;
  readonly weekStart?: string;
  readonly currency?: string | null;
  /** ISO time of the load, for the lineage. */
  readonly now: string;
  /** For the bytes of DuckDB's memory, such as 400MB. */
  readonly memoryLimit?: string;
  readonly threads?: number;
  readonly compatible?: boolean;
  /** Databases before this one that stay beside it, as `.kept-1` and so on; none by itself. */
  readonly keep?: number;
  /** Folder for drafts of a dry run. */
  readonly temp: string;
  readonly signal?: AbortSignal;
  readonly sleep?: (ms: number) => Promise<void>;
  readonly progress?: (fraction: number, rows: number) => void;
  readonly note?: (said: Message) => void;
}

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

/**
 * One load: what was asked of it, what its database knows, and what its steps have found so far. Each step gives it back with more
 * and changes nothing of what it was given.
 */
export interface Load {
  readonly request: LoadRequest;
  readonly writer: Writer;
  /** Folder for copies. */
  readonly work: string;
  readonly timezone: string;
  readonly id: number;
  /** Loads that the database remembers. */
  readonly loads: readonly LoadRecord[];
  readonly warnings: readonly LoadWarning[];
  readonly rejects: readonly Reject[];
  /** What became of each table. */
  readonly changes: ReadonlyMap<string, Change>;
  /** Of the sources that are loaded. */
  readonly sources: readonly SourceReport[];
}
