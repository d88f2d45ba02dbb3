import { UserError } from '../../../core/errors.js';
import { type Message, verbatim } from '../../../core/message.js';
import { looksDated, looksNumeric, looksTimed } from '../../values/index.js';
import type { TextRecord } from '../records.js';
import { READ } from '../words.js';
import { headerLines } from './header-lines.js';

/** Where in a text the table is: header, data, and the rows around it that are no data. */
export interface Layout {
  /** Made unique, never empty, in order. */
  readonly headers: readonly string[];
  /** Line of the header; 0 where the file has none. */
  readonly headerLine: number;
  /** Records that the header takes. */
  readonly headerLines: number;
  /** Line on which the first data record begins. */
  readonly firstLine: number;
  /** Records that the engine passes over before it; one of several lines is one to it, where its quotes are read. */
  readonly skip: number;
  /** Rows above the header. */
  readonly preamble: readonly TextRecord[];
  readonly warnings: readonly Message[];
}

/**
 * Finds the header among the first records. `given` is its line (0: no header; columns are named c1, c2, …).
 * Throws E_HEADER where the first row is data, where there is nothing, or where names are used twice.
 */
export function findLayout(file: string, records: readonly TextRecord[], given?: number): Layout {
  if (records.length === 0) throw new UserError('E_EMPTY', 'input', READ.empty_no_header_no({ file }));
  refuseWide(file, records);
  if (given === 0) {
    const width = Math.max(...records.slice(0, 100).map(({ cells }) => cells.length));
    const headers = Array.from({ length: width }, (_, i) => `c${i + 1}`);
    const { line } = records[0]!;
    return { headers, headerLine: 0, headerLines: 0, firstLine: line, skip: line - 1, preamble: [], warnings: [] };
  }
  const at = given === undefined ? headerIndex(file, records) : records.findIndex(({ line }) => line >= given);
  const header = records[at];
  if (header === undefined) throw new UserError('E_HEADER', 'input', READ.has_no_line({ file, given: given! }));
  const { lines, cells } = headerLines(header, records.slice(at + 1));
  const { headers, warnings } = nameColumns(file, padded({ ...header, cells }, records.slice(at + 1)));
  const next = records[at + 1 + lines.length];
  const last = lines.at(-1) ?? header;
  const firstLine = next?.line ?? last.line + lineBreaks(last) + 1;
  const preamble = records.slice(0, at);
  const above = [...preamble, header, ...lines];
  return {
    headers,
    headerLine: header.line,
    headerLines: 1 + lines.length,
    firstLine,
    skip: firstLine - 1 - above.reduce((sum, record) => sum + lineBreaks(record), 0),
    preamble,
    warnings,
  };
}

const lineBreaks = ({ cells }: TextRecord): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

/** Every column takes memory of its own while it is stored; tables of people end long before. */
const MOST_COLUMNS = 2000;

function refuseWide(file: string, records: readonly TextRecord[]): void {
  const widest = records.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (widest <= MOST_COLUMNS) return;
  throw new UserError('E_LIMIT', 'input', READ.too_many_columns({ file, columns: widest, most: MOST_COLUMNS }), {
    hint: READ.export_wanted_columns(),
  });
}

/** Rows that all end in empty cells beyond the header have columns without a name. */
function padded(header: TextRecord, rows: readonly TextRecord[]): TextRecord {
  const longer = rows.filter(({ cells }) => cells.length > header.cells.length);
  const usual = Math.max(0, ...longer.map(({ cells }) => cells.length));
  const empty = longer.every(({ cells }) => cells.slice(header.cells.length).every((cell) => cell.trim() === ''));
  if (
    longer.length === 0 ||
    longer.length < rows.length ||
    !empty ||
    longer.some(({ cells }) => cells.length !== usual)
  )
    return header;
  return { ...header, cells: [...header.cells, ...Array<string>(usual - header.cells.length).fill('')] };
}

/** The most common number of cells, not counting columns at the end that no row fills. */
export function usualWidth(records: readonly TextRecord[]): number {
  const counts = new Map<number, number>();
  let filledTo = 0;
  for (const { cells } of records) {
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    filledTo = Math.max(filledTo, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
  return Math.min(most, filledTo);
}

/** The width of the table proper: lines of one cell above it may be more than it has rows. */
function tableWidth(records: readonly TextRecord[]): number {
  const from = records.findIndex(({ cells }) => cells.length > 1);
  const rest = records.slice(Math.max(0, from));
  const wide = rest.filter(({ cells }) => cells.length > 1);
  return from > 0 && wide.length > 1 && wide.length >= rest.length * 0.8 ? usualWidth(wide) : usualWidth(records);
}

/** A line of another width than the table's, with a header of its width right below it: what the program says of the export. */
function isMetadata(records: readonly TextRecord[], at: number, width: number): boolean {
  const next = records[at + 1]?.cells;
  if (records[at]!.cells.length === width || next === undefined || next.length !== width || width < 3) return false;
  const names = next.filter((cell) => cell.trim() !== '');
  return names.length >= width * 0.8 && new Set(names).size === names.length && !names.some(isValue);
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;

function headerIndex(file: string, records: readonly TextRecord[]): number {
  const width = tableWidth(records.slice(0, 1000));
  const head = records.slice(0, 30);
  for (const [i, record] of head.entries()) {
    const { cells } = record;
    // Title rows fill one or two cells of many.
    if (filled(cells) === 0 || (width > 2 && filled(cells) < Math.min(3, width) && filled(cells) < width / 2)) continue;
    if (looksLikeData(cells)) {
      if (isMetadata(head, i, width)) continue;
      refuseHeaderOfData(file, record);
    }
    return i;
  }
  if (records.every(({ cells }) => filled(cells) === 0)) {
    throw new UserError('E_EMPTY', 'input', READ.empty_no_header_no({ file }));
  }
  throw new UserError('E_HEADER', 'input', READ.none_first_rows_reads({ file, head_n: head.length }), {
    hint: READ.header_row_line_header(),
  });
}

/** A header names things; numbers and dates are things. Years and bare small numbers may head columns of a cross table. */
function looksLikeData(cells: readonly string[]): boolean {
  const values = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (values.length === 0) return false;
  const data = values.filter(isValue);
  const dated = values.filter(looksDated);
  return (
    data.length >= Math.max(1, values.length * 0.34) && (dated.length < data.length || dated.length < values.length / 2)
  );
}

const isValue = (value: string): boolean => looksNumeric(value) || looksDated(value) || looksTimed(value);

function refuseHeaderOfData(file: string, record: TextRecord): never {
  throw new UserError('E_HEADER', 'input', READ.line_should_header_but({ file, line: record.line }), {
    where: verbatim(record.cells.slice(0, 8).join(' | ')),
    hint: READ.header_row_0_map(),
  });
}

function nameColumns(file: string, header: TextRecord): { headers: string[]; warnings: Message[] } {
  const warnings: Message[] = [];
  const seen = new Map<string, number>();
  const cells = [...header.cells];
  const headers = cells.map((cell, i) => {
    let name = cell.replace(/[\r\n]+/g, ' ').trim();
    if (name === '') name = `column_${i + 1}`;
    if (name.startsWith('__')) {
      warnings.push(READ.reserved_name({ name, read_as: name.replace(/^_+/, '') }));
      name = name.replace(/^_+/, '') || `column_${i + 1}`;
    }
    const key = name.toLowerCase();
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    if (before === 0) return name;
    warnings.push(READ.header_repeated({ name, times: before + 1 }));
    return `${name} (${before + 1})`;
  });
  if (filled(cells) === 0)
    throw new UserError('E_HEADER', 'input', READ.header_line_empty({ file, line: header.line }));
  return { headers, warnings };
}
