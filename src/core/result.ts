import type { Decimal } from './decimal.js';

/**
 * What a value is, for a reader who has only the result: how to print it, add it, name it.
 * money: DECIMAL in the frame's currency · count: whole things · ratio: 0..1 unless said · number: measured in `unit`
 */
export type Kind = 'money' | 'count' | 'ratio' | 'number' | 'id' | 'code' | 'text' | 'date' | 'instant' | 'flag';

export interface ColumnMeta {
  readonly kind: Kind;
  readonly unit?: string;
  /** 1 always shown, 2 from 100 terminal columns, 3 from 140. */
  readonly priority: 1 | 2 | 3;
  /** A name or a verdict: it stays where columns without room are left out. */
  readonly keep?: true;
  /** A value of `--by`: on the row of the total it is none. */
  readonly ofCut?: true;
  /** The row's own columns `kind` and `unit` say what its value is, as in a table of several metrics. */
  readonly byRow?: true;
  /** What the value of a row is, by the code in another of its columns; as the column says for codes that are not named. */
  readonly each?: {
    readonly by: string;
    readonly as: Readonly<Record<string, Pick<ColumnMeta, 'kind' | 'unit' | 'decimals'>>>;
  };
  /** What people read of a row without a value: it is of all values together, the data name none, or nothing was measured; absent, a dash. */
  readonly blank?: 'total' | 'no_value' | 'not_measured';
  /** Decimals kept at output; the kind's own where absent. */
  readonly decimals?: number;
  readonly nullable: boolean;
  /** The closed set of values of a code column, where there is one. */
  readonly codes?: readonly string[];
  /** A text that is ours and not the data's: it may leave where people's data may not. */
  readonly open?: true;
}

/** One value as it leaves an engine: bigint only beyond 2^53, Decimal for DECIMAL, ISO text for dates and instants. */
export type Cell = string | number | bigint | boolean | Decimal | null;
export type Row = Record<string, Cell>;

/** A run of rows of a long table, column by column, each column as long as `count`. */
export interface Batch {
  readonly count: number;
  readonly columns: Readonly<Record<string, readonly Cell[]>>;
}

/** How a long table is to be read. Columns and order only by the names of the table. */
export interface ReadOptions {
  readonly fields?: readonly string[];
  readonly sort?: readonly {
    readonly field: string;
    readonly descending: boolean;
  }[];
  readonly limit?: number;
}

/** Rows in memory, for tables whose length follows groups, not customers. */
export interface SmallTable {
  readonly columns: Readonly<Record<string, ColumnMeta>>;
  readonly rows: readonly Row[];
}

/** Rows that stay in the engine until they are read; reading fails unless all arrive. */
export interface LongTable {
  readonly columns: Readonly<Record<string, ColumnMeta>>;
  /** On a cluster a query of its own, unless all rows have been read before: ask after reading, and only where it is shown. */
  count(): Promise<number>;
  read(options?: ReadOptions): AsyncIterable<Batch>;
}

export type Table = SmallTable | LongTable;

export const isLong = (table: Table): table is LongTable => 'read' in table;

export interface Period {
  /** Inclusive ISO dates. */
  readonly from: string;
  readonly to: string;
  /** False where the data end before the period does. */
  readonly complete: boolean;
  /** As the user would say it: `2025-Q1`, `last-12m`, `all`. */
  readonly label: string;
}

/** What every output says of itself: nothing of it comes from a clock or a locale. */
export interface Frame {
  readonly as_of: string;
  readonly period: Period;
  /** The period compared with, under `--compare`. */
  readonly compare: Period | null;
  /** The days before that figures of the period itself are measured against: who came back, and since when. */
  readonly base?: { readonly from: string; readonly to: string };
  readonly timezone: string;
  readonly week_start: Weekday;
  readonly currency: string | null;
  /** Where order amounts are as they were paid: with tax, and shipping where the file adds it. */
  readonly amounts?: 'gross';
  readonly engine: string;
  readonly data_fingerprint: string | null;
  readonly rows_used: number | null;
  readonly rows_excluded: number | null;
  /** Rows of the table the analysis stands on that no figure of it counts; null where they were not counted. */
  readonly rows_left_out: readonly LeftOut[] | null;
  readonly by: readonly string[];
  readonly where: readonly string[];
  /** Where ids and texts are pseudonyms: which key made them, as eight digits that tell keys apart. */
  readonly masked?: string;
}

/** Why rows are left out: a state, no day, or a day out of the period. */
export const LEFT_OUT = ['void', 'pending', 'refunded', 'undated', 'before', 'after'] as const;

/** Rows left out for one reason. */
export interface LeftOut {
  readonly reason: (typeof LEFT_OUT)[number];
  readonly rows: number;
  /** First and last day of these rows; null where they have none. */
  readonly from: string | null;
  readonly to: string | null;
}

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
export type Better = 'up' | 'down' | 'neither';

export interface Interval {
  readonly low: number;
  /** null where it has no upper end: as much or more. */
  readonly high: number | null;
  readonly level: number;
  readonly method: string;
}

export interface Metric {
  readonly id: string;
  readonly value: Cell;
  readonly kind: Kind;
  readonly unit?: string;
  readonly decimals?: number;
  readonly better: Better;
  /** Of rates: sum over sum. */
  readonly numerator?: Cell;
  readonly denominator?: Cell;
  readonly interval?: Interval | null;
  /** Items whose end has not been seen, where there are such. */
  readonly censored?: number;
  readonly previous?: Cell;
  readonly change?: number | null;
  /** The values of the `--by` attributes; absent on the total. */
  readonly cut?: Readonly<Record<string, string | null>>;
}

/** A value of a sentence, with what it means. */
export interface Figure {
  readonly value: NonNullable<Cell>;
  readonly kind: Kind;
  readonly unit?: string;
  readonly decimals?: number;
  /** The column it stands in, where it is of a row. */
  readonly column?: string;
}

/** The answer in one sentence. */
export interface Headline {
  /** Which sentence: stable, for programs. */
  readonly id: string;
  /** In English; `values` let a renderer say it in another language. */
  readonly text: string;
  readonly values: Readonly<Record<string, Figure>>;
  /** The metric whose change is said with it, where periods are compared. */
  readonly about?: string;
}
/** no_answer: the analysis could not answer · no_value: its metric has none · not_compared: there is none of a period before. */
export type CheckReason = 'no_answer' | 'no_value' | 'not_compared';

export interface Check {
  readonly expr: string;
  readonly level: 'fail' | 'warn';
  readonly status: 'pass' | 'fail' | 'warn';
  readonly metric: string;
  readonly actual: Cell;
  readonly cut?: Readonly<Record<string, string | null>>;
  /** Why there is nothing to compare; only where there is nothing. */
  readonly reason?: CheckReason;
}

export interface Warning {
  readonly code: `W_${string}`;
  /** In English; `values` let a renderer say it in another language. */
  readonly message: string;
  readonly values?: Readonly<Record<string, Cell>>;
  readonly count: number | null;
}

/** The one seam between analyses and everything that shows, compares or keeps their answers. Keys stand in output order. */
export interface Result {
  readonly schema: string;
  readonly tool: { readonly version: string };
  readonly frame: Frame;
  readonly params: Readonly<Record<string, Cell | readonly Cell[]>>;
  readonly headline: Headline;
  readonly metrics: readonly Metric[];
  readonly checks: readonly Check[];
  readonly warnings: readonly Warning[];
  readonly tables: Readonly<Record<string, Table>>;
}
