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

/** Rows of one file, by their numbers from 0. */
export interface Piece {
  readonly path: string;
  readonly first: number;
  readonly last: number;
}

/** Parquet files as one relation: columns by name, and what `name=value` in their folders says as columns too. */
export const scanSql = (paths: readonly string[], more = ''): string =>
  paths.length === 1
    ? `read_parquet(${literal(paths[0]!)}${more})`
    : `read_parquet([${paths.map(literal).join(', ')}], union_by_name = true, hive_partitioning = ${paths.every(isPartition)}${more})`;

const isPartition = (path: string): boolean => /[/\\][^/\\=]+=[^/\\]*[/\\]/.test(path);

/** What Parquet files say of themselves. Throws the engine's fault for what is no such file. */
export const lookAtParquet = (from: readonly string[]): Promise<ParquetLook> =>
  withOwn(from, async (connection) => {
    const [row] = (await connection.runAndReadAll(`SELECT count(*) AS n FROM ${scanSql(from)}`)).getRowObjects();
    return { columns: await columnsOf(connection, from), rows: Number(row!.n) };
  });

/**
 * Writes rows of Parquet files as CSV with a header, null as nothing, through a DuckDB of its own that reads and writes these
 * files alone: all, or those of `pieces`. Ends with false, and half a file, once more than `most` bytes are written. Throws the
 * engine's fault for what is no such file.
 */
export const parquetToCsv = (
  from: readonly string[],
  to: string,
  most: number,
  pieces: readonly Piece[] = [],
): Promise<boolean> =>
  withOwn([...from, to], async (connection) => {
    const texts = (await columnsOf(connection, from))
      .map((column) => `${storedText(column)} AS ${identifier(column.name)}`)
      .join(', ');
    const numbered = scanSql(from, ', file_row_number = true, filename = true');
    const rows = pieces
      .map(
        ({ path, first, last }) =>
          `(SELECT ${texts} FROM ${numbered} WHERE filename = ${literal(path)} AND file_row_number BETWEEN ${first} AND ${last})`,
      )
      .join(' UNION ALL ');
    const copy = `COPY (${rows || `SELECT ${texts} FROM ${scanSql(from)}`}) TO ${literal(to)} (FORMAT csv, HEADER)`;
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

async function columnsOf(connection: DuckDBConnection, paths: readonly string[]): Promise<StoredColumn[]> {
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${scanSql(paths)}`);
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
