import { resolve } from 'node:path';
import type { Piece } from '../../../engine/duckdb/read-parquet.js';
import { workFile } from '../work-file.js';
import { notWholeParquet } from './broken-parquet.js';
import type { ColumnarSource } from './columnar.js';
import { tooMuch } from './unpack.js';

/** Of a file of more rows some stand for all; of others all are written as text, so that each is looked at. */
const WHOLE_ROWS = 50_000;

/** Rows of the beginning, of each of the places between, and of the end that stand for those of a file which is read in place. */
const [HEAD, BETWEEN, PLACES] = [4000, 1000, 6];

export interface ParquetFile {
  /** CSV in the work folder: all rows, or those of the beginning, of places between and of the end. */
  readonly text: string;
  readonly isWhole: boolean;
  readonly source: ColumnarSource;
}

/** Looks into a Parquet file. Throws E_PARQUET for what is damaged or sealed, E_LIMIT for more than `most` bytes. */
export async function openParquet(
  paths: readonly string[],
  file: string,
  work: string,
  most: number,
): Promise<ParquetFile> {
  const from = paths.map((path) => resolve(path));
  const { lookAtParquet, parquetToCsv } = await import('../../../engine/duckdb/read-parquet.js');
  const { columns, rows } = await lookAtParquet(from).catch(notWhole(file));
  const source = { paths: from, columns };
  if (rows <= WHOLE_ROWS) return { text: await parquetText(from, file, work, most), isWhole: true, source };
  const text = resolve(workFile(work, 'parquet-sample.csv'));
  await parquetToCsv(from, text, most, from.length === 1 ? piecesOf(from[0]!, rows) : firstRows(from)).catch(
    notWhole(file),
  );
  return { text, isWhole: false, source };
}

/** All rows of a Parquet file as CSV in the work folder. Throws as `openParquet`. */
export async function parquetText(paths: readonly string[], file: string, work: string, most: number): Promise<string> {
  const to = resolve(workFile(work, 'parquet.csv'));
  const { parquetToCsv } = await import('../../../engine/duckdb/read-parquet.js');
  if (
    !(await parquetToCsv(
      paths.map((path) => resolve(path)),
      to,
      most,
    ).catch(notWhole(file)))
  )
    throw tooMuch(file, most);
  return to;
}

function piecesOf(path: string, rows: number): Piece[] {
  const between = Array.from({ length: PLACES }, (_, i) => Math.floor((rows / (PLACES + 1)) * (i + 1)));
  return [
    { path, first: 0, last: HEAD - 1 },
    ...between.map((at) => ({ path, first: at, last: at + BETWEEN - 1 })),
    { path, first: rows - BETWEEN, last: rows - 1 },
  ];
}

/** The first rows of files that lie evenly among all, the first and the last with them. */
function firstRows(paths: readonly string[]): Piece[] {
  const step = Math.max(1, (paths.length - 1) / (PLACES + 1));
  const places = [...new Set(paths.map((_, i) => Math.round(i * step)).filter((at) => at < paths.length))];
  const each = Math.ceil((HEAD + PLACES * BETWEEN) / places.length);
  return places.map((at) => ({ path: paths[at]!, first: 0, last: each - 1 }));
}

const notWhole =
  (file: string) =>
  (cause: unknown): never => {
    throw notWholeParquet(file, cause);
  };
