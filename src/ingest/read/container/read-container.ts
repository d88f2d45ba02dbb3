import { type SheetText, sheetToText } from '../sheet/sheet.js';
import { jsonTable } from './json.js';
import { htmlTables, xmlTables } from './markup.js';
import { tableText } from './table-text.js';

/** Files whose table is found by a reader of their own, in a thread. */
export type Kind = 'workbook' | 'html' | 'xml' | 'json';

export interface ContainerQuestion {
  readonly kind: Kind;
  /** UTF-8 text, or a workbook. */
  readonly path: string;
  readonly file: string;
  readonly wanted: string | undefined;
  readonly work: string;
}

/** The table of a file as CSV text. Throws UserError for what is damaged, too large, or holds none or several. */
export async function readContainer({ kind, path, file, wanted, work }: ContainerQuestion): Promise<SheetText> {
  if (kind === 'workbook') return sheetToText(path, file, wanted, work);
  const tables =
    kind === 'json' ? [await jsonTable(path, file)] : await (kind === 'html' ? htmlTables : xmlTables)(path, file);
  return tableText(file, tables, kind === 'json' ? undefined : wanted, work);
}
