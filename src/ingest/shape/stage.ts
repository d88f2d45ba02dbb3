import { UserError } from '../../core/errors.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import type { RawTotals } from '../check/totals.js';
import type { Reject } from '../check/typed-rows.js';
import { findHeader } from '../mapping/resolve.js';
import type { TextSource } from '../read/text-source.js';
import type { SourceMapping } from '../terms.js';
import type { DecimalMark } from '../values/numbers.js';

/** Rows of texts in a temporary table, with `__file` and `__row` that lead back to the files. */
export interface Stage {
  readonly table: string;
  readonly headers: readonly string[];
  readonly files: readonly TextSource[];
  /** Rows refused on the way: broken lines, rows without a parent. */
  readonly rejects: readonly Reject[];
  readonly notes: readonly string[];
  /** What footers say, and what the rows give. */
  readonly totals: readonly RawTotals[];
  /** Whether columns hold something else than those of the files with the same names. */
  readonly remade: boolean;
  /** Of rows that are read through a view, once, when they are stored; null where they stand aside. */
  readonly unseen: Unseen | null;
}

/** Joined rows that nobody has looked at yet. */
export interface Unseen {
  /** Column of the relation that is true where a row lacks a parent or has two. */
  readonly lost: string;
  /** The joins, as notes name them. */
  readonly joins: readonly string[];
  /** Reads them aside after all, under the same names: the stage with its rejects. */
  settle(): Promise<Stage>;
}

export interface TransformContext {
  readonly writer: Writer;
  readonly mapping: SourceMapping;
  readonly decimal: DecimalMark;
  /** Opens a file that a join names. */
  readonly open: (file: string) => Promise<TextSource>;
  /** Copies a file's texts aside; gives the broken lines. */
  readonly copy: (source: TextSource, file: number, table: string) => Promise<Reject[]>;
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
  throw new UserError('E_MAPPING', 'usage', `sources.${mapping.name}.${place}: there is no column "${name}"`, {
    where: `headers: ${headers.join(', ')}`,
  });
}
