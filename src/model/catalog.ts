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
  /** Business date of the last load; null where nothing says. */
  readonly loadedOn?: string | null;
  /** `gross` where order amounts hold tax, and shipping where the file adds it: a load has said so of one of its sources. */
  readonly amounts?: 'gross';
  /** Ids that are another's and the ids that lead them (customer_id, leader), where loading has closed their chains. */
  readonly leaders?: string;
}

export interface CatalogTable {
  /** How queries name it, quoted and qualified; on a cluster without views, a subselect in parentheses. */
  readonly relation: string;
  /** Column name → the engine's SQL type, lower case. */
  readonly columns: ReadonlyMap<string, string>;
  /** Some of the columns, kept in memory: of a table whose rows every query would else read anew from a file. */
  readonly held?: { readonly relation: string; readonly columns: ReadonlySet<string> };
  /** The table before ids of one customer were brought together: for who reads none of the columns that are others then. */
  readonly bare?: { readonly relation: string; readonly without: ReadonlySet<string> };
}

/** Whether a table, or a column of it, is there. */
export function has({ tables }: Catalog, table: string, column?: string): boolean {
  const columns = tables.get(table)?.columns;
  return column === undefined ? columns !== undefined : (columns?.has(column) ?? false);
}

/** What a query that reads these columns of a table selects from. */
export const relationFor = ({ relation, held, bare }: CatalogTable, columns: readonly string[]): string => {
  if (held !== undefined && columns.every((column) => held.columns.has(column))) return held.relation;
  return bare !== undefined && !columns.some((column) => bare.without.has(column)) ? bare.relation : relation;
};

/** The ways in which engines spell what the portable SQL leaves open. */
export interface Dialect {
  readonly name: 'duckdb' | 'trino';
  /** A CTE of the prefix: `orders AS NOT MATERIALIZED (…)` on DuckDB, which would else materialise 5 M rows for two references. */
  cte(name: string, select: string): string;
  /** Quotes an identifier that the model or the user's data name. */
  identifier(name: string): string;
}
