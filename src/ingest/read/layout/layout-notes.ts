import type { Message } from '../../../core/message.js';
import type { Dialect, TextRecord } from '../records.js';
import { READ } from '../words.js';
import type { Footer } from './footer.js';
import type { Layout } from './layout.js';

/** Lines above the data whose quotes would open a cell that takes the rows in; the engine reads them as blank. */
export function titleLines(
  { firstLine, preamble, headerLine }: Layout,
  records: readonly TextRecord[],
  dialect: Dialect,
) {
  const header = records.find(({ line }) => line === headerLine);
  // Of a title that is quoted whole the cells no longer tell, so any title will do.
  if (dialect.quote === '' || !(preamble.length > 0 || header?.stray || header?.fault)) return [];
  return Array.from({ length: firstLine - 1 }, (_, i) => i + 1);
}

/** What is said of title rows, headers of several lines, sums and what stands below the table. */
export function layoutNotes(layout: Layout, footer: Footer | null, summary: Footer | null): Message[] {
  const notes: Message[] = [];
  const texts = layout.preamble
    .map(({ cells }) => cells.filter((c) => c.trim()).join(' '))
    .filter((text) => text !== '');
  if (texts.length > 0) {
    notes.push(READ.title_rows({ n: texts.length, text: texts.join(' / ').slice(0, 120) }));
  }
  if (layout.headerLines > 1) notes.push(READ.header_of_lines({ n: layout.headerLines }));
  if (summary) notes.push(READ.summary_line({ line: summary.line, text: summary.text }));
  if (footer) notes.push(READ.footer_from({ line: footer.line, text: footer.text }));
  return notes;
}
