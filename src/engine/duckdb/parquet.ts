import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { ParquetColumn } from '../../core/parquet.js';
import { identifier, literal } from '../../core/quoting.js';
import type { Batch, Cell } from '../../core/result.js';
import { lockDown } from './lock-down.js';
import { ownFolder } from './own-folder.js';

/**
 * Writes rows of any engine to a Parquet file, through a DuckDB of its own that may write nothing else. `about` becomes
 * the file's key-value metadata. Throws where a value does not fit its column.
 */
export async function writeParquet(
  path: string,
  columns: readonly ParquetColumn[],
  rows: AsyncIterable<Batch>,
  about: Readonly<Record<string, string>>,
  tempDirectory: string,
): Promise<void> {
  const api = await import('./client.js');
  const spill = await ownFolder(tempDirectory);
  const instance = await api.DuckDBInstance.create(':memory:', { temp_directory: spill.path });
  try {
    const connection = await instance.connect();
    await lockDown(connection, [path]);
    const types = columns.map((column) => duckdbType(api, column));
    await connection.run(
      `CREATE TABLE file (${columns.map(({ name }, i) => `${identifier(name)} ${types[i]!.toString()}`).join(', ')})`,
    );
    const appender = await connection.createAppender('file');
    const convert = columns.map((column) => converter(api, column));
    for await (const batch of rows) {
      for (let start = 0; start < batch.count; start += CHUNK_ROWS) {
        const end = Math.min(batch.count, start + CHUNK_ROWS);
        const chunk = api.DuckDBDataChunk.create(types, end - start);
        for (const [i, { name }] of columns.entries())
          chunk.setColumnValues(
            i,
            batch.columns[name]!.slice(start, end).map((cell) => (cell === null ? null : convert[i]!(cell))),
          );
        appender.appendDataChunk(chunk);
      }
    }
    appender.closeSync();
    const metadata = Object.entries(about).map(([key, value]) => `${identifier(key)}: ${literal(value)}`);
    await connection.run(
      `COPY file TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd, KV_METADATA {${metadata.join(', ')}})`,
    );
    connection.closeSync();
  } finally {
    instance.closeSync();
    await spill.remove();
  }
}

/** Rows of a DuckDB vector. */
const CHUNK_ROWS = 2048;

type Api = typeof import('./client.js');

function duckdbType(api: Api, { type, scale = 0 }: ParquetColumn): DuckDBType {
  switch (type) {
    case 'text':
      return api.VARCHAR;
    case 'integer':
      return api.BIGINT;
    case 'double':
      return api.DOUBLE;
    case 'date':
      return api.DATE;
    case 'instant':
      return api.TIMESTAMPTZ;
    case 'flag':
      return api.BOOLEAN;
    case 'decimal':
      return api.DECIMAL(38, scale);
  }
}

function converter(api: Api, { type, scale = 0, value }: ParquetColumn): (cell: NonNullable<Cell>) => DuckDBValue {
  switch (type) {
    case 'date':
      return (cell) => new api.DuckDBDateValue(value(cell) as number);
    case 'instant':
      return (cell) => new api.DuckDBTimestampTZValue(value(cell) as bigint);
    case 'decimal':
      return (cell) => new api.DuckDBDecimalValue(value(cell) as bigint, 38, scale);
    default:
      return (cell) => value(cell);
  }
}
