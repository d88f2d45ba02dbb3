import type { Params } from '../core/analysis.js';
import type { Progress } from '../core/process/steps.js';
import type { Batch, ReadOptions, Row } from '../core/result.js';
import type { Catalog, Dialect } from '../model/catalog.js';
import type { Helper } from '../model/helper.js';

export type { Catalog, CatalogTable, Dialect } from '../model/catalog.js';

/** A whole query: `text` may begin with WITH; `params` are its `$names`. */
export interface Statement {
  readonly text: string;
  readonly params: Params;
}

/** A query's rows kept in (or, on a cluster, rerun by) the engine. */
export interface Stored {
  /** What a FROM clause names it by, and the statement parameters that text needs. */
  readonly relation: Statement;
  /** By name, with the engine's types. */
  columns(): Promise<ReadonlyMap<string, string>>;
  count(): Promise<number>;
  /** Throws unless every row arrived. */
  read(options?: ReadOptions): AsyncIterable<Batch>;
  dispose(): Promise<void>;
}

export interface QueryStats {
  readonly queries: number;
  readonly wallMs: number;
  readonly rowsRead: number | null;
  readonly bytesRead: number | null;
  readonly peakMemoryBytes: number | null;
}

/**
 * A place where SQL runs. Values leave it as `Cell`s: DECIMAL as Decimal, integers as number or, beyond 2^53, bigint,
 * dates and instants as ISO text, doubles that are no numbers as null.
 */
export interface Engine {
  readonly dialect: Dialect;
  catalog(): Promise<Catalog>;
  /**
   * Announces the columns by table that the coming queries read most. Where each query would read them anew from a file, the
   * file is read once; `catalog()` then says what is held. An engine without it has no such tables.
   */
  hold?(columns: Readonly<Record<string, readonly string[]>>): Promise<void>;
  /** All rows; for results whose length follows groups. Throws UserError for what the user can mend. */
  query(statement: Statement): Promise<Row[]>;
  store(statement: Statement): Promise<Stored>;
  /**
   * Lets pass a text of the user's that is one SELECT and reads nothing but tables, as this engine's own parser sees it; only
   * then may it become part of a statement. Throws UserError E_SQL.
   */
  admit(query: string): Promise<void>;
  /** Prepares the connection or later queries for one run: `cut_of` and such helpers depend on the cut. */
  define(helpers: readonly Helper[]): Promise<void>;
  /** The same database for questions asked at the same time: what `define` says here holds here only. It closes with its engine. */
  session?(): Promise<Engine>;
  /** Every statement run so far, as one would type it, with values in place: for `--sql`. */
  log(): readonly Statement[];
  stats(): QueryStats;
  /** How far the statement is that runs now; an engine without it does not count. */
  progress?(): Progress;
  /** Ends what runs now; the call in progress throws UserError E_INTERRUPTED. */
  cancel(): Promise<void>;
  close(): Promise<void>;
}
