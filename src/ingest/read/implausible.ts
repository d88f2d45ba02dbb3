import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { alignedColumns } from './aligned.js';
import type { Layout } from './layout/layout.js';
import type { Dialect, TextRecord } from './records.js';
import { READ } from './words.js';

/** Refuses what parsed but cannot be meant. */
export function refuseImplausible(
  file: string,
  layout: Layout,
  data: readonly TextRecord[],
  dialect: Dialect,
  said: boolean,
  text: string,
): void {
  const width = layout.headers.length;
  const broken = data.find((record) => record.fault === 'quote not closed');
  if (broken) {
    throw new UserError('E_QUOTE', 'input', READ.quote_opened_line_not({ file, line: broken.line }), {
      where: verbatim(broken.cells.join(dialect.delimiter).slice(0, 120)),
      hint: READ.close_double_quote_there(),
    });
  }
  if (width === 1 && !said) {
    refuseAligned(file, text);
    const quoted =
      layout.headers[0]!.includes(',') || layout.headers[0]!.includes(';') || layout.headers[0]!.includes('\t');
    throw new UserError(
      'E_ONE_COLUMN',
      'input',
      quoted
        ? READ.every_record_quoted_as({ file, header: layout.headers[0]!.slice(0, 60) })
        : READ.has_one_column_only({ file, header: layout.headers[0]!.slice(0, 60) }),
      { hint: quoted ? READ.export_again_without_quotes() : READ.delimiter_character_if_has() },
    );
  }
  const ragged = data.filter(({ cells }) => cells.length !== width && !onlyEmptyBeyond(cells, width));
  if (data.length > 2 && ragged.length > data.length * 0.5) {
    if (!said) refuseAligned(file, text);
    throw new UserError('E_RAGGED', 'input', READ.most_rows_do_not({ file, width }), {
      where: READ.line_has({
        line: ragged[0]!.line,
        cells_n: ragged[0]!.cells.length,
        cells: ragged[0]!.cells.join(dialect.delimiter).slice(0, 100),
      }),
      hint: READ.delimiter_character_header_row(),
    });
  }
}

/** Columns that blanks align have no delimiter: where they are cut is proposed, to be looked at before it is believed. */
function refuseAligned(file: string, text: string): void {
  const columns = alignedColumns(text);
  if (columns === null) return;
  const spans = columns.map(({ name, first, last }) => `${JSON.stringify(name)}: ${first}-${last}`);
  throw new UserError('E_RAGGED', 'input', READ.aligned_by_blanks({ file, n: columns.length }), {
    where: [
      verbatim(`files: ${JSON.stringify(file)}`),
      verbatim('header_row: 1'),
      verbatim(`fixed: { ${spans.join(', ')} }`),
    ],
    hint: READ.write_fixed(),
  });
}

const onlyEmptyBeyond = (cells: readonly string[], width: number) =>
  cells.length > width && cells.slice(width).every((cell) => cell.trim() === '');

/** Of a file whose head does not hold its first record whole: the fault names the line of its last one where that is open, else the one after. */
export function recordTooLong(file: string, head: string, last: TextRecord | undefined): UserError {
  const isOpen = last !== undefined && (last.fault || !head.endsWith('\n'));
  const line = isOpen ? last.line : head.split('\n').length;
  return new UserError('E_RECORD', 'input', READ.record_too_long({ file, line }), { hint: READ.close_or_shorten() });
}
