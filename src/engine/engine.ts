import type { Params } from '../core/analysis.js';
import type { Batch, ReadOptions, Row } from '../core/result.js';

/** What the model is on this engine: which canonical tables and columns are there. */
export interface Catalog {
  /** By canonical table: every column that can be read, extra attributes of the user's data included. */
  readonly tables: ReadonlyMap<string, CatalogTable>;
  /** Facts of the load that outputs repeat. */
  readonly timezone: string;
  readonly weekStart: string;
  readonly currency: string | null;
  /** Hash over the loaded rows that does not depend on their order; null where the engine has none. */
  readonly fingerprint: string | null;
}

export interface CatalogTable {
  /** How queries name it, quoted and qualified; on a cluster without views, a subselect in parentheses. */
  readonly relation: string;
  /** Column name → the engine's SQL type, lower case. */
  readonly columns: ReadonlyMap<string, string>;
}

/** A whole query: `text` may begin with WITH; `params` are its `$names`. */
export interface Statement {
  readonly text: string;
  readonly params: Params;
}

/** A query's rows kept in (or, on a cluster, rerun by) the engine. Columns by name with the engine's types. */
export interface Stored {
  /** What a FROM clause names it by, and the statement parameters that text needs. */
  readonly relation: Statement;
  readonly columns: ReadonlyMap<string, string>;
  count(): Promise<number>;
  /** Throws unless every row arrived. */
  read(options?: ReadOptions): AsyncIterable<Batch>;
  dispose(): Promise<void>;
}

/** The ways in which engines spell what the portable SQL leaves open. */
export interface Dialect {
  readonly name: 'duckdb' | 'trino';
  /** A CTE of the prefix: `orders AS NOT MATERIALIZED (…)` on DuckDB, which would else materialise 5 M rows for two references. */
  cte(name: string, select: string): string;
  /** Quotes an identifier that the model or the user's data name. */
  identifier(name: string): string;
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
  /** All rows; for results whose length follows groups. Throws UserError for what the user can mend. */
  query(statement: Statement): Promise<Row[]>;
  store(statement: Statement): Promise<Stored>;
  /** Prepares the connection or later queries for one run: `cut_of` and such helpers depend on the cut. */
  define(helpers: readonly Helper[]): Promise<void>;
  /** Every statement run so far, as one would type it, with values in place: for `--sql`. */
  log(): readonly Statement[];
  stats(): QueryStats;
  /** Ends what runs now; the call in progress throws UserError E_INTERRUPTED. */
  cancel(): Promise<void>;
  close(): Promise<void>;
}

/** A scalar helper: a macro on DuckDB, an inline function on Trino. `body` is portable SQL over the parameter names. */
export interface Helper {
  readonly name: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
  }[];
  readonly returns: string;
  readonly body: string;
}
