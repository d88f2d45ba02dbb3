/**
 * A column of the canonical model.
 * `instant` columns end in `_at` and are stored as two: `x_at` TIMESTAMP in UTC and `x_on` DATE, the local business date.
 */
export interface ModelColumn {
  readonly type: ModelType;
  /** The canonical table whose key this column holds: the join paths of `--by` and the orphan checks come from it. */
  readonly ref?: string;
  /** Closed set of codes, where there is one. */
  readonly codes?: readonly string[];
  /** Of dates: what is planned or promised for the day, not what happened on it; no plan says how far the data reach. */
  readonly plan?: true;
  /** What the values measure, where the name does not say. */
  readonly unit?: string;
}

export type ModelType = 'id' | 'text' | 'code' | 'date' | 'instant' | 'money' | 'number' | 'integer' | 'ratio' | 'flag';

/** SQL types spelled so that DuckDB and Trino both read them. */
export const SQL_TYPE: Readonly<Record<ModelType, string>> = {
  id: 'varchar',
  text: 'varchar',
  code: 'varchar',
  date: 'date',
  instant: 'timestamp',
  money: 'decimal(18,4)',
  number: 'decimal(18,4)',
  integer: 'bigint',
  ratio: 'double',
  flag: 'boolean',
};
