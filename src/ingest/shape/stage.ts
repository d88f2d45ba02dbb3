import { basename } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Message } from '../../core/message.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import { findHeader } from '../mapping/index.js';
import { csvSql, type TextSource } from '../read/index.js';
import type { Reject, SourceMapping } from '../terms/index.js';
import type { DecimalMark } from '../values/index.js';
import { SHAPE } from './words.js';

/** Rows of texts in a temporary table, with `__file` and `__row` that lead back to the files. */
export interface Stage {
  readonly table: string;
  readonly headers: readonly string[];
  readonly files: readonly TextSource[];
  /** Rows refused on the way: broken lines, rows without a parent. */
  readonly rejects: readonly Reject[];
  readonly notes: readonly Message[];
  /** What footers say, and what the rows give. */
  readonly totals: readonly RawTotals[];
  /** Whether columns hold something else than those of the files with the same names. */
  readonly remade: boolean;
  /** Headers whose values are an order's and stand on each of its lines, since its head lent them. */
  readonly ofOrders?: readonly string[];
  /** Of rows that are read through a view, once, when they are stored; null where they stand aside. */
  readonly unseen: Unseen | null;
}

/** What a footer says of one file, and what the file's rows give before anything is dropped. */
export interface RawTotals {
  readonly file: string;
  /** By header: the footer's text and the sum of all rows; null where a value is no number. */
  readonly columns: ReadonlyMap<string, { readonly said: string; readonly raw: string | null }>;
  readonly count: { readonly said: number; readonly found: number } | null;
  /** A total said in one cell, without a column. */
  readonly loose: string | null;
}

/** The file that a source was joined with, and by which columns. */
export interface Joined {
  readonly file: string;
  readonly keys: readonly string[];
}

/** Joined rows that nobody has looked at yet. */
export interface Unseen {
  /** Column of the relation that is true where a row lacks a parent or has two. */
  readonly lost: string;
  /** The joins, each by its file and columns. */
  readonly joins: readonly Joined[];
  /** The relation before the joins. */
  readonly table: string;
  /** By what they were joined, to be read aside after all. */
  readonly context: TransformContext;
}

/** One relation of texts to be read as rows of a table: a file, or what transformations made of files. */
export interface Part {
  readonly label: string;
  /** FROM clause. */
  readonly relation: string;
  readonly headers: readonly string[];
  readonly fileName: string;
  /** The file, where the relation reads it directly. */
  readonly source: TextSource | null;
  /** What was made of files, where the relation is not a file. */
  readonly stage: Stage | null;
}

export const filePart = (source: TextSource): Part => ({
  label: source.file,
  relation: csvSql(source),
  headers: source.layout.headers,
  fileName: basename(source.file),
  source,
  stage: null,
});

export const stagePart = (stage: Stage): Part => ({
  label: stage.files[0]?.file ?? stage.table,
  relation: stage.table,
  headers: stage.headers,
  fileName: basename(stage.files[0]?.file ?? ''),
  source: null,
  stage,
});

export interface TransformContext {
  readonly writer: Writer;
  readonly mapping: SourceMapping;
  readonly decimal: DecimalMark;
  /** Folder for copies. */
  readonly work: string;
  /** Folder to which the paths of joined files are relative. */
  readonly folder: string;
}

export const count = async (writer: Writer, from: string) =>
  Number((await writer.row(`SELECT count(*) AS n FROM ${from}`)).n);

/** The header meant by a name of the mapping: its own text, or the canonical column that takes it. */
export function headerFor(name: string, place: string, { headers }: Stage, mapping: SourceMapping): string {
  const direct = findHeader(name, headers);
  const mapped = mapping.columns[name]?.from
    ?.map((header) => findHeader(header, headers))
    .find((header) => header !== undefined);
  const header = mapped ?? direct;
  if (header !== undefined) return header;
  throw new UserError(
    'E_MAPPING',
    'usage',
    SHAPE.sources_there_no_column({ name: mapping.name, place, name_2: name }),
    {
      where: SHAPE.headers({ headers }),
    },
  );
}
