import { KIND_WORDS } from '../../core/columns/words.js';
import { safeText } from '../../core/text/safe-text.js';
import { said } from '../../i18n/localizer.js';
import { filled } from '../filled.js';
import type { Out } from '../out.js';
import { loadWidth } from '../terminal/width.js';
import type { View } from '../view.js';
import { SHEET } from '../words.js';
import { answerSheet } from './xlsx-answer.js';
import { Cells } from './xlsx-cells.js';
import { book, type Sheet, tableRows } from './xlsx-sheet.js';
import { tableSheets } from './xlsx-tables.js';

/**
 * A workbook: the answer with its metrics first, then one sheet a table with typed cells, filter and frozen header, then what the
 * columns mean. What holds no value is left out and said on the first sheet.
 */
export async function xlsx(asked: View, out: Out): Promise<void> {
  const { view, left } = await filled(asked);
  const { words, result } = view;
  if (words.language !== 'en') await loadWidth();
  const cells = new Cells(words);
  const sheets: Sheet[] = [];
  if (result.frame !== undefined || result.metrics?.length)
    sheets.push({ name: words.say(SHEET.metrics()), rows: () => answerSheet(view, left, cells) });
  sheets.push(...(await tableSheets(view, cells)));
  if (view.shown.length > 0)
    sheets.push({ name: words.say(SHEET.definitions()), rows: () => definitionSheet(view, cells) });
  await book(sheets, cells, out);
}

/** What the columns mean, and of which form of answer they are. */
function* definitionSheet({ result, analysis, words, shown }: View, cells: Cells): Iterable<string> {
  const labels = [SHEET.table(), SHEET.column(), SHEET.meaning()].map(words.say);
  const title = words.analysis(analysis);
  const line = (...texts: readonly string[]) => texts.map((text) => cells.label(text));
  yield* tableRows(cells, labels, [
    ...(title === undefined ? [] : [line(title.title, '', title.summary)]),
    line('', 'schema', result.schema),
    ...shown.flatMap(({ name, fields, table }) =>
      fields.map((field) => {
        const { kind, unit } = table.columns[field]!;
        const meaning = `${words.column(analysis, field)} (${said(KIND_WORDS[kind], words)}${unit ? `, ${unit}` : ''})`;
        return line(words.table(analysis, name), field, safeText(meaning));
      }),
    ),
  ]);
}
