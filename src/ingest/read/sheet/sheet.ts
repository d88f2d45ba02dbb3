import { readFile, writeFile } from 'node:fs/promises';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { UserError } from '../../../core/errors.js';
import { type Message, verbatim } from '../../../core/message.js';
import { csvCell } from '../../../core/quoting.js';
import { eitherOf } from '../../../core/words.js';
import { currencyIn } from '../../values/index.js';
import { checkZip } from '../container/zip-directory.js';
import { workFile } from '../work-file.js';
import { SHEET } from './sheet-words.js';

/** PK, with which zip files begin; an .xls does not. */
const ZIP = 0x4b50;

type Xlsx = typeof import('@e965/xlsx');

/** What cells say beyond their text. */
export interface SheetFacts {
  /** Whether its days count from 1904, so that a bare number is not the day it would be elsewhere. */
  readonly from1904: boolean;
  /** Columns (from 0) with cells merged over several rows, and the line of the last such cell. */
  readonly merged: ReadonlyMap<number, number>;
  /** Columns (from 0) with the currencies that their numbers' formats show. */
  readonly currencies: ReadonlyMap<number, ReadonlySet<string>>;
}

export interface SheetText {
  readonly path: string;
  readonly notes: readonly Message[];
  readonly facts: SheetFacts;
}

/** Bytes of a workbook's parts together; its reader holds several times as much. */
const MOST_UNPACKED = 1_500_000_000;

/**
 * A sheet of a workbook as CSV text, a line a row. Dates become ISO texts, ids stay as shown, amounts keep their stored digits.
 * Throws E_SHEET where the sheet is not there or several could be meant.
 */
export async function sheetToText(
  path: string,
  file: string,
  wanted: string | undefined,
  work: string,
): Promise<SheetText> {
  const module = await import('@e965/xlsx');
  const xlsx = ((module as { default?: Xlsx }).default ?? module) as Xlsx;
  const bytes = await readFile(path);
  if (bytes.readUInt16LE(0) === ZIP) checkZip(bytes, file, MOST_UNPACKED);
  let book: WorkBook;
  try {
    book = xlsx.read(bytes, {
      dense: true,
      cellNF: true,
      cellDates: false,
      // A formula without a result is a stub to the reader, which it would else leave out.
      cellFormula: true,
      sheetStubs: true,
      cellHTML: false,
      // Without it rows do not tell whether they are hidden.
      cellStyles: true,
    });
  } catch (fault) {
    throw new UserError(
      'E_SHEET',
      'input',
      SHEET.cannot_read_as_workbook({ file, message: (fault as Error).message }),
      {
        cause: fault,
      },
    );
  }
  const name = chooseSheet(file, book, wanted);
  const sheet = book.Sheets[name]!;
  const notes = [SHEET.sheet_named({ name })];
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  refuseUncomputed(xlsx, file, name, sheet);
  const rows = sheetRows(xlsx, file, sheet, from1904);
  const { count, last } = fillMerges(xlsx, sheet, rows);
  const lines = linesBefore(rows, Math.max(0, ...last.values()));
  const merged = new Map([...last].map(([column, row]) => [column, lines[row]! + 1]));
  if (count > 0) notes.push(SHEET.merged_cells({ count }));
  const hidden = rows.filter((row, r) => sheet['!rows']?.[r]?.hidden && row.some((cell) => cell !== '')).length;
  if (hidden > 0) notes.push(SHEET.hidden_rows({ n: hidden }));
  const to = workFile(work, 'sheet.csv');
  await writeFile(to, rows.map((cells) => cells.map((cell) => csvCell(cell)).join(',')).join('\n'));
  return { path: to, notes, facts: { from1904, merged, currencies: formatCurrencies(xlsx, sheet) } };
}

/** Lines of text above each row up to one, as cells of several lines make more of them than there are rows. */
function linesBefore(rows: readonly (readonly string[])[], upTo: number): number[] {
  const before: number[] = [];
  for (let row = 0, lines = 0; row <= upTo; row++) {
    before.push(lines);
    lines += 1 + (rows[row]?.reduce((breaks, cell) => breaks + cell.split(/\r\n|\r|\n/).length - 1, 0) ?? 0);
  }
  return before;
}

function chooseSheet(file: string, book: WorkBook, wanted: string | undefined): string {
  if (wanted !== undefined) {
    const found = book.SheetNames.find(
      (name) => name === wanted || name.trim().toLowerCase() === wanted.trim().toLowerCase(),
    );
    if (found !== undefined) return found;
    throw new UserError('E_SHEET', 'input', SHEET.has_no_sheet({ file, wanted }), {
      hint: eitherOf(book.SheetNames.map((name) => `--sheet '${name}'`)),
    });
  }
  const filled = book.SheetNames.filter((name) => isFilled(book.Sheets[name]));
  // What the user does not see he does not mean, unless there is nothing else.
  const hidden = new Set(book.Workbook?.Sheets?.filter(({ Hidden }) => Hidden).map(({ name }) => name));
  const seen = filled.filter((name) => !hidden.has(name));
  if (seen.length === 1 || filled.length === 1) return seen[0] ?? filled[0]!;
  if (filled.length === 0) throw new UserError('E_EMPTY', 'input', SHEET.has_no_filled_sheet({ file }));
  throw new UserError('E_SHEET', 'input', SHEET.has_sheets({ file, filled_n: filled.length, filled }), {
    hint: verbatim(`--sheet '${filled[0]}'`),
  });
}

const cellsOf = (sheet: WorkSheet | undefined) =>
  (sheet as { '!data'?: (CellObject | undefined)[][] } | undefined)?.['!data'] ?? [];

/** Empty sheets name a range too, so only cells tell. */
const isFilled = (sheet: WorkSheet | undefined) =>
  cellsOf(sheet).some((row) => row?.some((cell) => cell !== undefined && (isUncomputed(cell) || !isBlank(cell))));

const isBlank = ({ t, v }: CellObject) => t === 'z' || v === undefined || v === null || v === '';

/** Programs that write formulas and do not compute them leave the result out. */
const isUncomputed = ({ t, v, f }: CellObject) => f !== undefined && (t === 'z' || v === undefined || v === null);

function refuseUncomputed({ utils }: Xlsx, file: string, name: string, sheet: WorkSheet): void {
  for (const [r, row] of cellsOf(sheet).entries()) {
    const c = row?.findIndex((cell) => cell !== undefined && isUncomputed(cell)) ?? -1;
    if (c < 0) continue;
    throw new UserError(
      'E_FORMULA',
      'input',
      SHEET.cell_sheet_has_formula({ file, value: utils.encode_cell({ r, c }), name, f: row![c]!.f ?? '' }),
      { hint: SHEET.open_save_spreadsheet_program() },
    );
  }
}

/** Cells of a sheet from its first column and line to its last, blank ones too. */
const MOST_CELLS = 100_000_000;
/** Of them, those in rows and columns where nothing stands: between a table and what was left far below or beside it. */
const MOST_BETWEEN = 2_000_000;

function sheetRows(xlsx: Xlsx, file: string, sheet: WorkSheet, from1904: boolean): string[][] {
  const range = xlsx.utils.decode_range(sheet['!ref'] ?? 'A1');
  const data = cellsOf(sheet);
  const filled = filledOf(data);
  // A range may be said that no cell fills, and cells may be blank that have a border.
  const [lastRow, lastColumn] = [Math.min(range.e.r, filled.lastRow), Math.min(range.e.c, filled.lastColumn)];
  const [height, width] = [lastRow + 1, lastColumn - range.s.c + 1];
  if (height * width > MOST_CELLS || height * width - filled.rows * filled.columns > MOST_BETWEEN)
    throw new UserError('E_LIMIT', 'input', SHEET.sheet_spans({ file, rows: height, columns: width }), {
      hint: SHEET.delete_beyond_table(),
    });
  const rows: string[][] = [];
  // Line numbers are those of the sheet, so rows above the range count.
  for (let r = 0; r <= lastRow; r++) {
    const row: string[] = [];
    for (let c = range.s.c; c <= lastColumn; c++) row.push(cellText(xlsx, data[r]?.[c], from1904));
    rows.push(row);
  }
  return rows;
}

/** The last row and column (from 0) in which something stands, and in how many of each. */
function filledOf(data: readonly (readonly (CellObject | undefined)[] | undefined)[]) {
  const columns = new Set<number>();
  let [rows, lastRow] = [0, -1];
  for (const [r, row] of data.entries()) {
    let isFilledRow = false;
    row?.forEach((cell, c) => {
      if (cell === undefined || isBlank(cell)) return;
      isFilledRow = true;
      columns.add(c);
    });
    if (!isFilledRow) continue;
    rows += 1;
    lastRow = r;
  }
  return { rows, columns: columns.size, lastRow, lastColumn: [...columns].reduce((most, c) => Math.max(most, c), -1) };
}

/** What a careful person would write down for the cell. */
function cellText(xlsx: Xlsx, cell: CellObject | undefined, date1904: boolean): string {
  if (cell === undefined || isBlank(cell)) return '';
  if (cell.t === 's') return String(cell.v);
  if (cell.t === 'b') return cell.v ? 'true' : 'false';
  if (cell.t === 'e') return cell.w ?? '#ERROR!';
  if (cell.t !== 'n') return cell.w ?? String(cell.v);
  const format = String(cell.z ?? 'General');
  const value = Number(cell.v);
  if (xlsx.SSF.is_date(format)) {
    // Times of day and durations have no day.
    if (value < 1 || value > LAST_DAY || /\[(?:h|m|s)+\]/i.test(format)) return cell.w ?? plainNumber(value);
    return dateText(xlsx, value, date1904);
  }
  // 00000 and the like show ids; there the shown text is the value.
  if (/^0{2,}$/.test(format)) return cell.w ?? xlsx.SSF.format(format, value);
  if (isPercent(format)) return `${plainNumber(value * 100)}%`;
  const text = plainNumber(value);
  // Three decimals could be read as thousands; here they are none.
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** A sign that is quoted or escaped is text and multiplies nothing (ECMA-376 part 1, 18.8.31). */
const isPercent = (format: string) => format.replace(/"[^"]*"|[\\_*]./g, '').includes('%');

function formatCurrencies({ utils }: Xlsx, sheet: WorkSheet): Map<number, Set<string>> {
  const left = utils.decode_range(sheet['!ref'] ?? 'A1').s.c;
  const formats = new Map<number, Set<string>>();
  for (const row of cellsOf(sheet)) {
    row?.forEach((cell, c) => {
      if (cell?.t !== 'n' || cell.z === undefined || cell.z === 'General') return;
      const own = formats.get(c - left) ?? new Set<string>();
      formats.set(c - left, own.add(String(cell.z)));
    });
  }
  const shown = (format: string) =>
    /\[\$([^\]-]+)/.exec(format)?.[1] ?? currencyIn(format.replace(/\[[^\][]*\]|"/g, '')) ?? [];
  return new Map([...formats].map(([c, own]) => [c, new Set([...own].flatMap(shown))]));
}

/** 9999-12-31, the last day that cells can show. */
const LAST_DAY = 2_958_465;

/** At most 15 significant digits, as Excel holds them: 0.1 + 0.2 is 0.3. */
function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  return /e/i.test(text) ? rounded.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 15 }) : text;
}

function dateText(xlsx: Xlsx, value: number, date1904: boolean): string {
  const { y, m, d, H, M, S } = xlsx.SSF.parse_date_code(value, { date1904 }) as Readonly<
    Record<'y' | 'm' | 'd' | 'H' | 'M' | 'S', number>
  >;
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`;
  return H || M || S ? `${day} ${two(H)}:${two(M)}:${two(Math.floor(S))}` : day;
}

/** Cells merged downwards hold for each of their rows; titles merged sideways stay one cell. */
function fillMerges({ utils }: Xlsx, sheet: WorkSheet, rows: string[][]): { count: number; last: Map<number, number> } {
  let count = 0;
  const last = new Map<number, number>();
  const filled = new Map<number, number[]>();
  const left = utils.decode_range(sheet['!ref'] ?? 'A1').s.c;
  for (const { s, e } of sheet['!merges'] ?? []) {
    if (e.r === s.r) continue;
    const at = s.c - left;
    const value = rows[s.r]?.[at] ?? '';
    for (let r = s.r + 1; r <= e.r; r++) {
      if (value === '' || rows[r] === undefined || rows[r]![at] !== '') continue;
      rows[r]![at] = value;
      const places = filled.get(r);
      if (places === undefined) filled.set(r, [at]);
      else places.push(at);
      count++;
    }
  }
  for (const [r, own] of filled) {
    // A row of nothing else is the rest of a tall header or of one tall record.
    if (rows[r]!.filter((cell) => cell !== '').length > own.length) continue;
    for (const at of own) rows[r]![at] = '';
    count -= own.length;
  }
  for (const [r, own] of filled)
    for (const at of own) if (rows[r]![at] !== '') last.set(at, Math.max(r, last.get(at) ?? 0));
  return { count, last };
}
