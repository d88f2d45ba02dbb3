import type { Readable } from 'node:stream';
import type { Message } from '../../core/message.js';
import type { Steps } from '../../core/process/steps.js';
import type { Mode } from './mapping.js';
import type { Reject } from './report.js';

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

/** Where a source's bytes come from: a path, a stream under a name (stdin), or Parquet files that are the pieces of one export. */
export type Input =
  | string
  | { readonly name: string; readonly stream: Readable }
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly pieces: readonly string[] };

/** How numbers and days are written somewhere. */
export interface Habits {
  readonly decimal: '.' | ',';
  readonly dates?: 'dmy';
}

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
  /** `--state WORD=state`: what a word of the status column says, where no list knows it or the list is wrong. */
  readonly states?: Readonly<Record<string, string>>;
  readonly read?: ReadOptions;
  readonly decimal?: '.' | ',';
  readonly dateFormat?: string;
  /** How the user's country writes: what the values of a file leave open is read so, and not asked. */
  readonly habits?: Habits;
  readonly mode?: Mode;
  readonly dryRun?: boolean;
  /** Somebody answers questions: a status that no list knows is asked about and not only said. */
  readonly asks?: boolean;
  /** Loads to see whether what a hint proposes does: its own hints are not tried. */
  readonly isTrial?: boolean;
  /** `0.1%`, or a number of rows. */
  readonly maxRejects?: string;
  /** Lets a load empty a table, or replace its rows by fewer than `maxRejects` lets go. */
  readonly allowEmpty?: boolean;
  /** `amount=1234.56`, or an amount alone. */
  readonly expectTotal?: string;
  /** Where rejects are written; nowhere where absent. */
  readonly rejects?: RejectsFile;
  readonly timezone?: string;
  readonly weekStart?: string;
  readonly currency?: string | null;
  /** Which id of one customer leads in `identities`: the smallest by itself. */
  readonly identitiesLead?: 'smallest' | 'newest';
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
  /** Told of each step as it begins. */
  readonly steps?: Steps;
  readonly note?: (said: Message) => void;
}
