import type { Out } from '../out.js';
import { widthOf } from '../terminal/width.js';
import { type Cells, type Drawn, xmlText } from './xlsx-cells.js';
import { contentTypes, PACKAGE_RELATIONS, workbook, workbookRelations } from './xlsx-parts.js';
import { ZipWriter } from './zip.js';

/** Characters of a sheet's name that Excel takes. */
const NAME = 31;
/** Characters of a column. */
const NARROWEST = 7;
const WIDEST = 60;
/** A label longer than this is broken over lines rather than widening its column. */
const LABEL = 18;
/** Beside a text: its margins, and of a label the button of the filter. */
const MARGIN = 2;
const BUTTON = 3;
/** Points of a line. */
const LINE = 15;

/** One sheet of a workbook: its rows as XML, the head of the sheet before them and its end after. */
export interface Sheet {
  readonly name: string;
  rows(): AsyncIterable<string> | Iterable<string>;
}

/** Sheets as the bytes of a workbook. */
export async function book(sheets: readonly Sheet[], cells: Cells, out: Out): Promise<void> {
  const zip = new ZipWriter(out);
  const names = sheetNames(sheets.map(({ name }) => name));
  await zip.add('[Content_Types].xml', [contentTypes(sheets.length)]);
  await zip.add('_rels/.rels', [PACKAGE_RELATIONS]);
  await zip.add('xl/workbook.xml', [workbook(names.map(xmlText))]);
  await zip.add('xl/_rels/workbook.xml.rels', [workbookRelations(sheets.length)]);
  for (const [index, sheet] of sheets.entries()) await zip.add(`xl/worksheets/sheet${index + 1}.xml`, sheet.rows());
  // Which forms there are is known behind the last cell.
  await zip.add('xl/styles.xml', [cells.styles.xml()]);
  await zip.finish();
}

/** Names as Excel takes them: 31 characters, none of `[]:*?/\`, unlike each other. */
function sheetNames(wanted: readonly string[]): string[] {
  const names: string[] = [];
  for (const name of wanted) {
    const plain = shortened(name.replace(/[[\]:*?/\\']/g, ' ').trim(), NAME) || 'sheet';
    let unique = plain;
    for (let n = 2; names.some((taken) => taken.toLowerCase() === unique.toLowerCase()); n++)
      unique = `${shortened(plain, NAME - 1 - String(n).length)} ${n}`;
    names.push(unique);
  }
  return names;
}

/** A name of at most so many characters, cut between words where there are any. */
function shortened(name: string, most: number): string {
  if (name.length <= most) return name;
  const cut = name.slice(0, most - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > most / 2 ? cut.slice(0, end) : cut).replace(/[\s,，:·]+$/, '')}…`;
}

export const row = (cells: readonly Drawn[]): string => `<row>${cells.map(({ xml }) => xml).join('')}</row>`;

/** The labels of a table: as many lines high as the longest of them needs. */
export function labelRow(cells: Cells, labels: readonly string[], widths: readonly number[]): string {
  const lines = Math.max(1, ...labels.map((label, i) => Math.ceil(widthOf(label) / Math.max(1, widths[i]! - BUTTON))));
  const height = lines === 1 ? '' : ` ht="${lines * LINE}" customHeight="1"`;
  return `<row${height}>${labels.map((label) => cells.text(label, 'header')).join('')}</row>`;
}

/** Widths of columns that hold such labels and such cells. */
export function fitting(labels: readonly string[], rows: readonly (readonly number[])[]): number[] {
  const widths = labels.map((label) => Math.min(LABEL, longestPart(label)) + BUTTON);
  for (const cells of rows)
    for (const [i, width] of cells.entries()) widths[i] = Math.max(widths[i] ?? 0, width === 0 ? 0 : width + MARGIN);
  return widths.map((width) => Math.min(WIDEST, Math.max(NARROWEST, width)));
}

/** A label of two lines is as wide as its longer half or word; writing without blanks breaks anywhere. */
function longestPart(label: string): number {
  const words = label.split(/\s+/).map(widthOf);
  return Math.max(...words, Math.ceil(widthOf(label) / 2) + 2);
}

/** `isTable`: the first row holds labels and stays in sight. */
export function sheetHead(widths: readonly number[], isTable: boolean): string {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">' +
    `${isTable ? pane : ''}</sheetView></sheetViews>${columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`}<sheetData>`
  );
}

/** The end of a sheet: a filter over the rows of its table, where it has one, and what is written over several cells. */
export function sheetEnd(
  filter?: { readonly columns: number; readonly from: number; readonly to: number },
  merged: readonly string[] = [],
): string {
  const over =
    filter === undefined
      ? ''
      : `<autoFilter ref="A${filter.from}:${letters(filter.columns)}${Math.max(filter.from, filter.to)}"/>`;
  const across =
    merged.length === 0
      ? ''
      : `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `</sheetData>${over}${across}</worksheet>`;
}

/** The letters of the n-th column: 1 is A, 27 AA. */
export const letters = (n: number): string =>
  n <= 0 ? '' : letters(Math.floor((n - 1) / 26)) + String.fromCharCode(65 + ((n - 1) % 26));

/** A sheet of one small table: labels, rows, a filter. */
export function* tableRows(
  cells: Cells,
  labels: readonly string[],
  rows: readonly (readonly Drawn[])[],
): Iterable<string> {
  const widths = fitting(
    labels,
    rows.map((one) => one.map(({ width }) => width)),
  );
  yield sheetHead(widths, true) + labelRow(cells, labels, widths);
  yield rows.map(row).join('') + sheetEnd({ columns: labels.length, from: 1, to: rows.length + 1 });
}
