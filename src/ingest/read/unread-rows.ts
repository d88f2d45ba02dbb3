import { UserError } from '../../core/errors.js';
import { NULL_TEXTS } from './csv-relation.js';
import type { TextSource } from './text-source.js';
import { READ } from './words.js';

/** Rows that were seen when the file was looked through must be among those read. Throws E_ROWS; `read` counts rejects too. */
export function refuseUnreadRows({ file, sample, layout }: TextSource, read: number): void {
  if (read >= sample.length) return;
  const width = layout.headers.length;
  const seen = sample.filter(({ cells }) => cells.slice(0, width).some((cell) => !NULL_TEXTS.includes(cell))).length;
  if (read >= seen) return;
  throw new UserError('E_ROWS', 'input', READ.rows_seen_and_read({ file, seen, read }), {
    hint: READ.quote_none_or_header_row(),
  });
}
