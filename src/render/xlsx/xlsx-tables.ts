import { safeText } from '../../core/text/safe-text.js';
import { batches, rowCount } from '../batches.js';
import { readingOf } from '../terminal/text-rows.js';
import { widthOf } from '../terminal/width.js';
import type { Shown, View } from '../view.js';
import type { Cells } from './xlsx-cells.js';
import { fitting, labelRow, type Sheet, sheetEnd, sheetHead } from './xlsx-sheet.js';

/** Rows a sheet can hold, the header's included. */
const SHEET_ROWS = 1_048_576;
/** Characters of XML deflated at a time. */
const PIECE = 262_144;
/** Rows that the widths of columns are taken from: they stand before the first row. */
const MEASURED = 500;

/** The sheets of a view's tables; a table longer than a sheet goes on in a further one. */
export async function tableSheets(view: View, cells: Cells): Promise<Sheet[]> {
  const { words, analysis } = view;
  const sheets: Sheet[] = [];
  for (const shown of view.shown) {
    const parts = Math.max(1, Math.ceil((await rowCount(shown.table, shown.read)) / (SHEET_ROWS - 1)));
    const source = rowTexts(view, shown, cells);
    const name = words.table(analysis, shown.name);
    for (let part = 0; part < parts; part++) sheets.push({ name, rows: () => tableSheet(view, shown, source, cells) });
  }
  return sheets;
}

/** A row as XML, and the widths of its cells where it is one that is measured. */
interface RowText {
  readonly xml: string;
  readonly widths: readonly number[];
}

/** One sheet of a table: as many of the remaining rows as fit. */
async function* tableSheet(
  { words, analysis }: View,
  shown: Shown,
  source: AsyncIterator<RowText>,
  cells: Cells,
): AsyncIterable<string> {
  const labels = readingOf(shown).fields.map((field) => safeText(words.column(analysis, field)));
  const first: RowText[] = [];
  for (let next = await source.next(); !next.done; next = await source.next()) {
    first.push(next.value);
    if (first.length === MEASURED) break;
  }
  const widths = fitting(
    labels,
    first.map((one) => one.widths),
  );
  let text = sheetHead(widths, true) + labelRow(cells, labels, widths) + first.map(({ xml }) => xml).join('');
  let rows = 1 + first.length;
  if (first.length === MEASURED)
    for (; rows < SHEET_ROWS; rows++) {
      const next = await source.next();
      if (next.done) break;
      text += next.value.xml;
      if (text.length < PIECE) continue;
      yield text;
      text = '';
    }
  yield text + sheetEnd({ columns: labels.length, from: 1, to: rows });
}

async function* rowTexts({ words, analysis }: View, shown: Shown, cells: Cells): AsyncGenerator<RowText> {
  const reading = readingOf(shown);
  const { fields } = reading;
  let seen = 0;
  for await (const batch of batches(shown.table, reading.options)) {
    const columns = fields.map((field) => batch.columns[field]!);
    for (let at = 0; at < batch.count; at++) {
      const isMeasured = seen++ < MEASURED;
      const widths: number[] = [];
      let xml = '<row>';
      for (let c = 0; c < columns.length; c++) {
        const cell = columns[c]![at]!;
        const text = reading.inWords(batch, at, c, words);
        if (text !== undefined) {
          xml += cells.text(text);
          if (isMeasured) widths.push(widthOf(text));
          continue;
        }
        const figure = reading.figure(batch, at, c);
        xml += cells.typed(cell, figure, analysis);
        if (isMeasured) widths.push(cells.room(cell, figure, analysis));
      }
      yield { xml: `${xml}</row>`, widths };
    }
  }
}
