import { UserError } from '../../../core/errors.js';
import { SHEET } from '../sheet/sheet-words.js';

export const notWholeParquet = (file: string, cause: unknown): UserError =>
  new UserError('E_PARQUET', 'input', SHEET.not_whole_parquet({ file }), {
    hint: SHEET.export_or_copy_again(),
    cause,
  });

/** The file whose pages the engine could not read, by its fault; null for other faults. */
export const brokenParquet = (message: string): string | null =>
  /Failed to read file "([^"]+)"/.exec(message)?.[1] ?? null;
