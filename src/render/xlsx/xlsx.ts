import { Decimal } from '../../core/decimal.js';
import { MISSING } from '../../core/figures/figure-text.js';
import type { Cell, ColumnMeta } from '../../core/result.js';
import { batches, rowCount } from '../batches.js';
import { dayOf, microsecondsOf } from '../columnar/physical.js';
import { frameLine } from '../frame-line.js';
import { shortest } from '../machine-value.js';
import { metricRows } from '../metric-rows.js';
import type { Out } from '../out.js';
import { loadWidth, widthOf } from '../terminal/width.js';
import type { Shown, View } from '../view.js';
import { METRIC, SHEET } from '../words.js';
import { contentTypes, PACKAGE_RELATIONS, STYLE, STYLES, workbook, workbookRelations } from './xlsx-parts.js';
import { ZipWriter } from './zip.js';

/** Rows a sheet can hold, the header's included. */
const SHEET_ROWS = 1_048_576;
/** Characters of XML deflated at a time. */
const PIECE = 262_144;
/** Excel counts days from 1899-12-30. */
const DAY_ZERO = 25_569;
/** Digits a spreadsheet keeps of a number; what has more is written as text. */
const DIGITS = 15;

/**
 * A workbook: one sheet a table with typed cells and a frozen header, then `metrics` and `definitions`.
 * A table longer than a sheet goes on in a further one.
 */
export async function xlsx(view: View, out: Out): Promise<void> {
  const { words } = view;
  if (words.language !== 'en') await loadWidth();
  const sheets = await tableSheets(view);
  if (view.result.metrics?.length) sheets.push({ name: words.say(SHEET.metrics()), rows: () => metricSheet(view) });
  sheets.push({ name: words.say(SHEET.definitions()), rows: () => definitionSheet(view) });
  await book(sheets, out);
}

/** One sheet of a workbook: its rows as XML, the head of the sheet before them and its end after. */
export interface Sheet {
  readonly name: string;
  rows(): AsyncIterable<string> | Iterable<string>;
}

/** The sheets of a view's tables. */
export async function tableSheets(view: View): Promise<Sheet[]> {
  const { words, analysis } = view;
  const sheets: Sheet[] = [];
  for (const shown of view.shown) {
    const parts = Math.max(1, Math.ceil((await rowCount(shown.table, shown.read)) / (SHEET_ROWS - 1)));
    const source = rowTexts(view, shown);
    for (let part = 0; part < parts; part++)
      sheets.push({ name: words.table(analysis, shown.name), rows: () => tableSheet(view, shown, source) });
  }
  return sheets;
}

/** Sheets as the bytes of a workbook. */
export async function book(sheets: readonly Sheet[], out: Out): Promise<void> {
  const zip = new ZipWriter(out);
  const names = sheetNames(sheets.map(({ name }) => name));
  await zip.add('[Content_Types].xml', [contentTypes(sheets.length)]);
  await zip.add('_rels/.rels', [PACKAGE_RELATIONS]);
  await zip.add('xl/workbook.xml', [workbook(names.map(xmlText))]);
  await zip.add('xl/_rels/workbook.xml.rels', [workbookRelations(sheets.length)]);
  await zip.add('xl/styles.xml', [STYLES]);
  for (const [index, sheet] of sheets.entries()) await zip.add(`xl/worksheets/sheet${index + 1}.xml`, sheet.rows());
  await zip.finish();
}

/** Names as Excel takes them: 31 characters, none of `[]:*?/\`, unlike each other. */
function sheetNames(wanted: readonly string[]): string[] {
  const names: string[] = [];
  for (const name of wanted) {
    const plain =
      name
        .replace(/[[\]:*?/\\']/g, ' ')
        .trim()
        .slice(0, 31) || 'sheet';
    let unique = plain;
    for (let n = 2; names.some((taken) => taken.toLowerCase() === unique.toLowerCase()); n++)
      unique = `${plain.slice(0, 31 - String(n).length - 1)} ${n}`;
    names.push(unique);
  }
  return names;
}

/** One sheet of a table: as many of the remaining rows as fit. */
async function* tableSheet(
  { words, analysis }: View,
  { table, fields }: Shown,
  source: AsyncIterator<string>,
): AsyncIterable<string> {
  const metas = fields.map((field) => table.columns[field]!);
  const labels = fields.map((field) => words.column(analysis, field));
  yield sheetHead(labels.map((label, i) => Math.max(widthOf(label), WIDTHS[metas[i]!.kind]) + 2)) +
    row(labels.map(headerCell));
  let text = '';
  for (let rows = 1; rows < SHEET_ROWS; rows++) {
    const next = await source.next();
    if (next.done) break;
    text += next.value;
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  yield text + SHEET_END;
}

async function* rowTexts({ words, analysis }: View, { table, fields, read }: Shown): AsyncGenerator<string> {
  const encoders = fields.map((field) => cellOf(table.columns[field]!, (code) => words.code(analysis, code)));
  for await (const batch of batches(table, { ...read, fields })) {
    const columns = fields.map((field) => batch.columns[field]!);
    for (let i = 0; i < batch.count; i++) {
      let text = '<row>';
      for (let c = 0; c < columns.length; c++) text += encoders[c]!(columns[c]![i]!);
      yield `${text}</row>`;
    }
  }
}

const WIDTHS: Readonly<Record<ColumnMeta['kind'], number>> = {
  money: 14,
  count: 10,
  ratio: 9,
  number: 12,
  id: 14,
  code: 14,
  text: 24,
  date: 11,
  instant: 20,
  flag: 7,
};

/** A cell of one column as XML, typed as what it is. Texts are inline, so that none can become a formula. */
export function cellOf(meta: ColumnMeta, word: (code: string) => string): (cell: Cell) => string {
  const style = styleOf(meta);
  return (cell) => {
    if (cell === null) return '<c/>';
    if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
    if (typeof cell === 'string') return textOrDate(cell, meta, style, word);
    if (cell instanceof Decimal) return exactCell(shortest(cell), style);
    if (typeof cell === 'bigint') return exactCell(String(cell), style);
    return typeof cell === 'number' && !Number.isFinite(cell) ? '<c/>' : numberCell(String(cell), style);
  };
}

function textOrDate(cell: string, { kind }: ColumnMeta, style: number, word: (code: string) => string): string {
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(cell)) return numberCell(String(dayOf(cell) + DAY_ZERO), style);
  if (kind === 'instant' && /^\d{4}-/.test(cell))
    return numberCell(String(Number(microsecondsOf(cell)) / 86_400e6 + DAY_ZERO), style);
  return textCell(kind === 'code' ? word(cell) : cell);
}

function styleOf({ kind, unit, decimals }: ColumnMeta): number {
  switch (kind) {
    case 'money':
      return STYLE.money;
    case 'count':
      return STYLE.count;
    case 'ratio':
      return unit === undefined || unit === 'share' ? STYLE.percent : STYLE.number;
    case 'number':
      return decimals === 0 ? STYLE.count : STYLE.number;
    case 'date':
      return STYLE.date;
    case 'instant':
      return STYLE.instant;
    default:
      return STYLE.plain;
  }
}

const numberCell = (digits: string, style: number): string => `<c s="${style}"><v>${digits}</v></c>`;

/** An exact number stays exact: as a text where a spreadsheet would round it. */
const exactCell = (digits: string, style: number): string =>
  digits.replace(/[-.]/g, '').replace(/^0+/, '').length > DIGITS ? textCell(digits) : numberCell(digits, style);

export const textCell = (text: string, style: number = STYLE.plain): string =>
  `<c t="inlineStr"${style === STYLE.plain ? '' : ` s="${style}"`}><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
export const headerCell = (text: string): string => textCell(text, STYLE.header);
export const row = (cells: readonly string[]): string => `<row>${cells.join('')}</row>`;

/** Text as XML 1.0 can carry it: controls as `_x001B_`, which spreadsheets read back. */
function xmlText(text: string): string {
  return text
    .slice(0, 32_767)
    .replace(/_x[0-9A-Fa-f]{4}_/g, '_x005F$&')
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g,
      (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function sheetHead(widths: readonly number[]): string {
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${Math.min(60, width)}" customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.join('')}</cols><sheetData>`
  );
}

export const SHEET_END = '</sheetData></worksheet>';

function* metricSheet({ result, analysis, words }: View): Iterable<string> {
  const { headers, cells } = metricRows(result.metrics ?? [], analysis, words);
  yield sheetHead(headers.map(() => 22)) + row(headers.map(headerCell));
  const value = headers.indexOf(words.say(METRIC.value()));
  for (const [i, texts] of cells.entries()) {
    const metric = result.metrics![i]!;
    const meta: ColumnMeta = { ...metric, priority: 1, nullable: true };
    const typed = cellOf(meta, (code) => words.code(analysis, code))(metric.value);
    yield row(texts.map((text, c) => (c === value ? typed : textCell(text === MISSING ? '' : text))));
  }
  yield SHEET_END;
}

/** What the columns mean and from which data the answer comes. */
function* definitionSheet({ result, analysis, words, shown }: View): Iterable<string> {
  const title = words.analysis(analysis);
  yield sheetHead([24, 24, 40]);
  yield row([words.say(SHEET.table()), words.say(SHEET.column()), words.say(SHEET.meaning())].map(headerCell));
  if (title !== undefined) yield row([title.title, '', title.summary].map((text) => textCell(text)));
  if (result.frame !== undefined) yield row(['', '', frameLine(result.frame, words)].map((text) => textCell(text)));
  yield row([textCell(''), textCell('schema'), textCell(result.schema)]);
  for (const { name, fields, table } of shown)
    for (const field of fields) {
      const { kind, unit } = table.columns[field]!;
      const meaning = `${words.column(analysis, field)} (${kind}${unit ? `, ${unit}` : ''})`;
      yield row([textCell(words.table(analysis, name)), textCell(field), textCell(meaning)]);
    }
  for (const warning of result.warnings ?? [])
    yield row([textCell(''), textCell(warning.code), textCell(words.warning(analysis, warning))]);
  yield SHEET_END;
}
