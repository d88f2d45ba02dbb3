import { writeFile } from 'node:fs/promises';
import { UserError } from '../../../core/errors.js';
import { type Message, verbatim } from '../../../core/message.js';
import { csvLine } from '../../../core/quoting.js';
import type { SheetText } from '../sheet/sheet.js';
import { SHEET } from '../sheet/sheet-words.js';
import { workFile } from '../work-file.js';

/** A table found in a file: cells as their text, row by row, and what was spread over several rows. */
export interface FoundTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Columns (from 0) with cells that stand for several rows, and the last such row (from 0). */
  readonly merged: ReadonlyMap<number, number>;
  readonly hiddenRows: number;
}

const isTable = ({ rows }: FoundTable) =>
  rows.length > 1 && rows.some((row) => row.filter((cell) => cell !== '').length > 1);

/**
 * The one table that holds something, as CSV text; with several, the one that `--sheet` names. Throws E_SHEET where the wanted one is not
 * there or several could be meant, E_EMPTY where there is none.
 */
export async function tableText(
  file: string,
  all: readonly FoundTable[],
  wanted: string | undefined,
  work: string,
): Promise<SheetText> {
  const tables = all.filter(isTable);
  const table = wanted === undefined ? theOnly(file, tables) : named(file, all, wanted);
  const notes: Message[] = all.length > 1 ? [SHEET.sheet_named({ name: table.name })] : [];
  if (table.hiddenRows > 0) notes.push(SHEET.hidden_rows({ n: table.hiddenRows }));
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const lines = table.rows.map((row) => csvLine(Array.from({ length: width }, (_, c) => oneLine(row[c] ?? ''))));
  const to = workFile(work, 'table.csv');
  await writeFile(to, lines.join('\n'));
  const merged = new Map([...table.merged].map(([column, row]) => [column, row + 1]));
  return { path: to, notes, facts: { from1904: false, merged, currencies: new Map() } };
}

function theOnly(file: string, tables: readonly FoundTable[]): FoundTable {
  const [first, ...others] = tables;
  if (first === undefined) throw new UserError('E_EMPTY', 'input', SHEET.no_table_in({ file }));
  if (others.length === 0) return first;
  const names = tables.map(({ name }) => name);
  throw new UserError('E_SHEET', 'input', SHEET.has_tables({ file, n: names.length, names }), {
    hint: verbatim(`--sheet '${names[0]}'`),
  });
}

function named(file: string, tables: readonly FoundTable[], wanted: string): FoundTable {
  const found = tables.find(({ name }) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
  if (found !== undefined) return found;
  throw new UserError('E_SHEET', 'input', SHEET.has_no_sheet({ file, wanted }), {
    hint: verbatim(`--sheet '${tables.map(({ name }) => name).join("' or '")}'`),
  });
}

const oneLine = (cell: string) =>
  /[\r\n]/.test(cell)
    ? cell
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .join(' ')
    : cell;
