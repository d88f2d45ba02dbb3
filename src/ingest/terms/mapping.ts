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
  /** Header of a column that tells orders, their lines and their payments apart, each a row of its own. */
  readonly rowTypes?: string;
  /** Rows that alone are read, by what their document types say: fees beside sales are costs. */
  readonly rowKinds?: 'cost';
  /** Header of a column whose values stand in a row of their own above the rows that they are of. */
  readonly headings?: string;
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
