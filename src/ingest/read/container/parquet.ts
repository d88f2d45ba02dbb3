import { resolve } from 'node:path';
import { UserError } from '../../../core/errors.js';
import { SHEET } from '../sheet/sheet-words.js';
import { workFile } from '../work-file.js';
import { tooMuch } from './unpack.js';

/** The rows of a Parquet file as CSV in the work folder. Throws E_PARQUET for what is damaged or sealed, E_LIMIT for more than `most` bytes. */
export async function parquetText(path: string, file: string, work: string, most: number): Promise<string> {
  const to = resolve(workFile(work, 'parquet.csv'));
  const { parquetToCsv } = await import('../../../engine/duckdb/read-parquet.js');
  const isWhole = await parquetToCsv(resolve(path), to, most).catch((cause: unknown) => {
    throw new UserError('E_PARQUET', 'input', SHEET.not_whole_parquet({ file }), {
      hint: SHEET.export_or_copy_again(),
      cause,
    });
  });
  if (!isWhole) throw tooMuch(file, most);
  return to;
}
