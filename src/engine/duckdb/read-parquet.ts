import { stat } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier, literal } from '../../core/quoting.js';
import { lockDown } from './lock-down.js';
import { ownFolder } from './own-folder.js';

const MEMORY = '512MB';
/** Milliseconds between looks at how much has been written. */
const LOOK = 200;

/** A column of a Parquet file, `type` as DuckDB names it. */
export interface StoredColumn {
  readonly name: string;
  readonly type: string;
}

export interface ParquetLook {
  readonly columns: readonly StoredColumn[];
  readonly rows: number;
}

/** A column's values as text: instants in UTC with their `Z`, what is nested as JSON, all else as the engine writes it. */
export function storedText({ name, type }: StoredColumn): string {
  const column = identifier(name);
  if (type === 'VARCHAR') return column;
  if (type === 'TIMESTAMP WITH TIME ZONE') return `strftime(${column}, '%Y-%m-%dT%H:%M:%SZ')`;
  if (/^(?:STRUCT|MAP|UNION)|\[\d*\]$/.test(type)) return `CAST(to_json(${column}) AS VARCHAR)`;
  return `CAST(${column} AS VARCHAR)`;
}

/** What a Parquet file says of itself. Throws the engine's fault for what is no such file. */
export const lookAtParquet = (from: string): Promise<ParquetLook> =>
  withOwn([from], async (connection) => ({
    columns: await columnsOf(connection, from),
    rows: Number(
      (await connection.runAndReadAll(`SELECT count(*) AS n FROM ${scan(from)}`)).getRowObjects()[0]!.n as bigint,
    ),
  }));

/**
 * Writes rows of a Parquet file as CSV with a header, null as nothing, through a DuckDB of its own that reads and writes these two
 * files alone: all, or those whose numbers from 0 lie in one of `pieces`, first and last. Ends with false, and half a file, once more
 * than `most` bytes are written. Throws the engine's fault for what is no such file.
 */
export const parquetToCsv = (
  from: string,
  to: string,
  most: number,
  pieces: readonly (readonly [first: number, last: number])[] = [],
): Promise<boolean> =>
  withOwn([from, to], async (connection) => {
    const texts = (await columnsOf(connection, from))
      .map((column) => `${storedText(column)} AS ${identifier(column.name)}`)
      .join(', ');
    const rows = pieces
      .map(
        ([first, last]) =>
          `(SELECT ${texts} FROM ${scan(from, true)} WHERE file_row_number BETWEEN ${first} AND ${last})`,
      )
      .join(' UNION ALL ');
    const copy = `COPY (${rows || `SELECT ${texts} FROM ${scan(from)}`}) TO ${literal(to)} (FORMAT csv, HEADER)`;
    let isTooMuch = false;
    const watch = setInterval(() => {
      void stat(to).then(
        ({ size }) => {
          if (size <= most) return;
          isTooMuch = true;
          connection.interrupt();
        },
        () => {},
      );
    }, LOOK);
    try {
      await connection.run(copy);
    } catch (fault) {
      if (!isTooMuch) throw fault;
    } finally {
      clearInterval(watch);
    }
    return !isTooMuch && (await stat(to)).size <= most;
  });

const scan = (path: string, isNumbered = false) =>
  `read_parquet(${literal(path)}${isNumbered ? ', file_row_number = true' : ''})`;

async function columnsOf(connection: DuckDBConnection, path: string): Promise<StoredColumn[]> {
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${scan(path)}`);
  return described.getRowObjects().map((row) => ({ name: String(row.column_name), type: String(row.column_type) }));
}

/** Runs something on a DuckDB that may touch these files alone. */
async function withOwn<T>(files: readonly string[], run: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const api = await import('./client.js');
  const spill = await ownFolder();
  const instance = await api.DuckDBInstance.create(':memory:', {
    temp_directory: spill.path,
    memory_limit: MEMORY,
    threads: '2',
  });
  try {
    const connection = await instance.connect();
    await lockDown(connection, files);
    const found = await run(connection);
    connection.closeSync();
    return found;
  } finally {
    instance.closeSync();
    await spill.remove();
  }
}
