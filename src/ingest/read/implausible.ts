import { UserError } from '../../core/errors.js';
import type { Layout } from './layout.js';
import type { Dialect, TextRecord } from './records.js';

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
    throw new UserError('E_QUOTE', 'input', `${file}: a quote opened on line ${broken.line} is not closed`, {
      where: broken.cells.join(dialect.delimiter).slice(0, 120),
      hint: 'close or double the quote there; if quotes are part of the text, --quote none',
    });
  }
  if (width === 1 && !said) {
    const quoted =
      layout.headers[0]!.includes(',') || layout.headers[0]!.includes(';') || layout.headers[0]!.includes('\t');
    throw new UserError(
      'E_ONE_COLUMN',
      'input',
      quoted
        ? `${file}: every record is quoted as a whole, so it has one column: ${layout.headers[0]!.slice(0, 60)}`
        : `${file} has one column only: ${layout.headers[0]!.slice(0, 60)}`,
      { hint: quoted ? 'export it again without quotes around whole lines' : '--delimiter CHARACTER, if it has more' },
    );
  }
  const ragged = data.filter(({ cells }) => cells.length !== width && !onlyEmptyBeyond(cells, width));
  if (data.length > 2 && ragged.length > data.length * 0.5) {
    throw new UserError('E_RAGGED', 'input', `${file}: most rows do not have the header's ${width} columns`, {
      where: `line ${ragged[0]!.line} has ${ragged[0]!.cells.length}: ${ragged[0]!.cells.join(dialect.delimiter).slice(0, 100)}`,
      hint: '--delimiter CHARACTER or --header-row LINE',
    });
  }
}

const onlyEmptyBeyond = (cells: readonly string[], width: number) =>
  cells.length > width && cells.slice(width).every((cell) => cell.trim() === '');
