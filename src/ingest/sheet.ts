import { readFile, writeFile } from 'node:fs/promises';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { UserError } from '../core/errors.js';
import { workFile } from './work-file.js';

type Xlsx = typeof import('@e965/xlsx');

/**
 * A sheet of a workbook as CSV text, a line a row. Dates become ISO texts, ids stay as shown, amounts keep their stored digits.
 * Throws E_SHEET where the sheet is not there or several could be meant.
 */
export async function sheetToText(
  path: string,
  file: string,
  wanted: string | undefined,
  work: string,
): Promise<{ path: string; notes: string[] }> {
  const module = await import('@e965/xlsx');
  const xlsx = ((module as { default?: Xlsx }).default ?? module) as Xlsx;
  let book: WorkBook;
  try {
    book = xlsx.read(await readFile(path), {
      dense: true,
      cellNF: true,
      cellDates: false,
      cellFormula: false,
      cellHTML: false,
    });
  } catch (fault) {
    throw new UserError('E_SHEET', 'input', `${file} cannot be read as a workbook: ${(fault as Error).message}`, {
      cause: fault,
    });
  }
  const name = chooseSheet(file, book, wanted);
  const sheet = book.Sheets[name]!;
  const notes = [`sheet "${name}"`];
  const rows = sheetRows(xlsx, sheet);
  const merged = fillMerges(sheet, rows);
  if (merged > 0) notes.push(`${merged} merged cells read as their first cell's value`);
  const to = workFile(work, 'sheet.csv');
  await writeFile(to, rows.map((cells) => cells.map(quoted).join(',')).join('\n'));
  return { path: to, notes };
}

function chooseSheet(file: string, book: WorkBook, wanted: string | undefined): string {
  if (wanted !== undefined) {
    const found = book.SheetNames.find(
      (name) => name === wanted || name.trim().toLowerCase() === wanted.trim().toLowerCase(),
    );
    if (found !== undefined) return found;
    throw new UserError('E_SHEET', 'input', `${file} has no sheet "${wanted}"`, {
      hint: `--sheet '${book.SheetNames.join("' or '")}'`,
    });
  }
  const filled = book.SheetNames.filter((name) => book.Sheets[name]?.['!ref'] !== undefined);
  if (filled.length === 1) return filled[0]!;
  if (filled.length === 0) throw new UserError('E_EMPTY', 'input', `${file} has no filled sheet`);
  throw new UserError('E_SHEET', 'input', `${file} has ${filled.length} sheets: ${filled.join(', ')}`, {
    hint: `--sheet '${filled[0]}'`,
  });
}

function sheetRows(xlsx: Xlsx, sheet: WorkSheet): string[][] {
  const range = xlsx.utils.decode_range(sheet['!ref'] ?? 'A1');
  const data = (sheet as { '!data'?: (CellObject | undefined)[][] })['!data'] ?? [];
  const rows: string[][] = [];
  // Line numbers are those of the sheet, so rows above the range count.
  for (let r = 0; r <= range.e.r; r++) {
    const row: string[] = [];
    for (let c = range.s.c; c <= range.e.c; c++) row.push(cellText(xlsx, data[r]?.[c]));
    rows.push(row);
  }
  return rows;
}

/** What a careful person would write down for the cell. */
function cellText(xlsx: Xlsx, cell: CellObject | undefined): string {
  if (cell === undefined || cell.v === undefined || cell.v === null) return '';
  if (cell.t === 's') return String(cell.v);
  if (cell.t === 'b') return cell.v ? 'true' : 'false';
  if (cell.t === 'e') return cell.w ?? '#ERROR!';
  if (cell.t !== 'n') return cell.w ?? String(cell.v);
  const format = String(cell.z ?? 'General');
  const value = Number(cell.v);
  if (xlsx.SSF.is_date(format)) return dateText(xlsx, value);
  // 00000 and the like show ids; there the shown text is the value.
  if (/^0{2,}$/.test(format)) return cell.w ?? xlsx.SSF.format(format, value);
  if (format.includes('%')) return `${plainNumber(value * 100)}%`;
  return plainNumber(value);
}

/** At most 15 significant digits, as Excel holds them: 0.1 + 0.2 is 0.3. */
function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  return /e/i.test(text) ? rounded.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 15 }) : text;
}

function dateText(xlsx: Xlsx, value: number): string {
  const { y, m, d, H, M, S } = xlsx.SSF.parse_date_code(value) as {
    y: number;
    m: number;
    d: number;
    H: number;
    M: number;
    S: number;
  };
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`;
  return H || M || S ? `${day} ${two(H)}:${two(M)}:${two(Math.floor(S))}` : day;
}

/** Cells merged downwards hold for each of their rows; titles merged sideways stay one cell. */
function fillMerges(sheet: WorkSheet, rows: string[][]): number {
  let count = 0;
  for (const { s, e } of sheet['!merges'] ?? []) {
    if (e.r === s.r) continue;
    const value = rows[s.r]?.[s.c] ?? '';
    for (let r = s.r + 1; r <= e.r; r++) {
      if (rows[r] === undefined || rows[r]![s.c] !== '') continue;
      rows[r]![s.c] = value;
      count++;
    }
  }
  return count;
}

const quoted = (cell: string) =>
  /[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
