import type { Batch, Cell } from './result.js';

/** A column of a Parquet file; `scale` of DECIMAL(38, scale). */
export interface ParquetColumn {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'double' | 'date' | 'instant' | 'flag' | 'decimal';
  readonly scale?: number;
  /** The cell as the writer takes it: units of 10^-scale, days or microseconds since 1970. */
  value(cell: NonNullable<Cell>): bigint | number | string | boolean;
}

/** Writes rows to a Parquet file; `about` becomes its key-value metadata. Throws where a value does not fit its column. */
export type WriteParquet = (
  path: string,
  columns: readonly ParquetColumn[],
  rows: AsyncIterable<Batch>,
  about: Readonly<Record<string, string>>,
) => Promise<void>;
