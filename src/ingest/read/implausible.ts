import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
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

const onlyEmptyBeyond = (cells: readonly string[], width: number) =>
  cells.length > width && cells.slice(width).every((cell) => cell.trim() === '');
