import { schemaParts } from '../core/manifest.js';
import type { ColumnMeta, ReadOptions, Result, Table } from '../core/result.js';
import type { Chart } from '../core/screen.js';
import type { Localizer } from '../i18n/localizer.js';

/** One result table as the user wants it: which, and which of its fields and rows. */
export interface Shown {
  readonly name: string;
  readonly table: Table;
  /** In output order. */
  readonly fields: readonly string[];
  readonly read: ReadOptions;
  /** Its fields were named by the user. */
  readonly asked?: boolean;
  /** Rows of the table that are not for people, and so not in `table` here. */
  readonly leftOut?: number;
}

/** An analysis' Result, or tables of a command that has neither frame nor metrics. */
export type Shape = Pick<Result, 'schema' | 'tool' | 'tables'> & Partial<Result>;

/** All that a renderer is given. */
export interface View {
  readonly result: Shape;
  /** Analysis id, from the result's schema. */
  readonly analysis: string;
  readonly shown: readonly Shown[];
  /** Tables of the result that are not shown here; people are told of them. */
  readonly hidden: readonly { readonly name: string; readonly rows: number | null }[];
  readonly words: Localizer;
  readonly look: Look;
  /** Tables that were asked for by name: they stand alone, and the frame is said beside them. */
  readonly alone?: boolean;
  /** Pictures that the analysis declares of its tables. */
  readonly charts?: readonly Chart[];
  /** The picture asked for, where the output is one. */
  readonly chart?: string;
}

/** What only people see; a pipe gets the plain one. */
export interface Look {
  /** Columns to fit; null: as wide as the content. */
  readonly width: number | null;
  readonly colour: boolean;
  /** Bars, box lines: only where a person looks. */
  readonly graphic: boolean;
  readonly vertical: boolean;
  /** CSV for Excel: BOM, CRLF, formulas in text cells guarded. */
  readonly excel: boolean;
  /** Arrow and Parquet with money as doubles, for programs that compute with nothing else. */
  readonly floatMoney: boolean;
}

export const PLAIN_LOOK: Look = {
  width: null,
  colour: false,
  graphic: false,
  vertical: false,
  excel: false,
  floatMoney: false,
};

export const analysisOf = (schema: string): string => schemaParts(schema).analysis;

export const columnOf = (shown: Shown, field: string): ColumnMeta => shown.table.columns[field]!;
