/** Where the values of one canonical column come from in a lake's table; the mapping file's words. */
export interface LakeColumn {
  /** Column names, the first that is there. */
  readonly from?: readonly string[];
  readonly value?: string;
  /** Trino SQL over the table's columns. */
  readonly expr?: string;
  readonly recode?: Readonly<Record<string, string | null>>;
  /** How a text is read as a date, in the letters of strptime, as for files. */
  readonly dateFormat?: string;
}

/** A source of the mapping file that names a `table:` instead of files. */
export interface LakeSource {
  readonly name: string;
  /** Canonical table. */
  readonly into: string;
  /** `table`, `schema.table` or `catalog.schema.table`. */
  readonly table: string | null;
  readonly columns: Readonly<Record<string, LakeColumn>>;
  /** Rows that do not count, as Trino SQL over the table's columns. */
  readonly drop: string | null;
}

/** A canonical table made of lake tables: one SELECT, and the columns that it gives. */
export interface LakeView {
  readonly table: string;
  readonly select: string;
  readonly columns: ReadonlyMap<string, string>;
  /** The lake tables it reads, qualified. */
  readonly reads: readonly string[];
}
