import { bounded } from '../../../core/text/bounded.js';
import { isMissing, looksDated, looksNumeric } from '../../values/index.js';
import type { TextRecord } from '../records.js';

/** The rows below a table that are no data. */
export interface Footer {
  /** Line, within the text searched, on which it begins. */
  readonly line: number;
  readonly records: readonly TextRecord[];
  /** Control totals by column position: what the source says the column adds up to. */
  readonly totals: ReadonlyMap<number, string>;
  /** How many rows the source says there are. */
  readonly count: number | null;
  readonly text: string;
}

// The same words in JavaScript (samples) and in DuckDB's RE2 (whole files).
const SURE =
  '合\\s*计|总\\s*计|总\\s*合\\s*计|共\\s*计|累\\s*计|汇总|小\\s*计|本页合计|grand\\s+totals?|sub-?totals?|сумм[aа]|итого';
/** Words that customers and products are called too. */
const NAMES = 'totals?|sum|summe|gesamt';
/** A subtotal that says of whom or what it is. */
const PART =
  '[(（]?\\s*(?:sub-?\\s?totals?|zwischensumme|sous-?\\s?total|subtotale|小\\s*[计計]|totals?\\s+(?:for|of|von|für|de))\\s*[)）]?\\s*[-:：]?\\s*[^\\s:：].*';
const TOTAL = new RegExp(`^(?:${SURE}|${NAMES})\\s*[:：]?$`, 'i');
const PART_OF = bounded(new RegExp(`^(?:${PART})$`, 'i'));
const SURE_TOTAL = new RegExp(`^(?:${SURE})\\s*[:：]?$`, 'i');
const TOTAL_WITH = bounded(/^(?:合\s*计|总\s*计|共\s*计|(?:grand\s+)?total)\s*[:：]\s*(.+)$/i);
const COUNT =
  /(?:共|总共|合计)\s*([\d,]+)\s*(?:条|行|笔|张|单)|^\(?([\d,]+)\s+(?:rows?|records?)\b|(?:rows?|records?)\s*[:=]\s*([\d,]+)/i;
const NOTE =
  /^(?:制表|制单人|打印|导出|报表|审核人|备注|第\s*\d+\s*页|(?:report|generated|printed|exported|source|note|copyright|confidential|end of|eof)(?![\p{L}\p{N}_-])|page\s+\d|-{3,}|={3,}|\*{3,})/iu;
/** Nothing but the word, or the word and a colon: a note also among texts. */
const NOTE_LABEL = /^[\p{L}\s]+(?:[:：].*)?$/u;
/** Whether a row of a table is a total or subtotal: its first filled cell says so. */
export function isTotalRow(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  return TOTAL.test(first) || TOTAL_WITH.test(first) || PART_OF.test(first);
}

const isPartOf = (cells: readonly string[]): boolean =>
  PART_OF.test(cells.find((cell) => cell.trim() !== '')?.trim() ?? '');

/** What a column's values are in (nearly) every row that is no total and no note. */
export interface Usual {
  readonly at: number;
  readonly kind: 'date' | 'number' | 'text';
  /** Whether at least 95 % of the rows have a value. */
  readonly always: boolean;
}

const NEARLY_ALL = 0.95;

const isFilled = (cell: string | undefined) => cell !== undefined && !isMissing(cell);

/** Whether nearly all pass; those after the one that settles it are not looked at. */
function nearlyAll(values: readonly string[], test: (text: string) => boolean): boolean {
  let failed = 0;
  return values.every((value) => test(value) || values.length - ++failed >= values.length * NEARLY_ALL);
}

/** The columns as the rows of data fill them. */
export function usualColumns(records: readonly TextRecord[], width: number): Usual[] {
  const data = records.filter(({ cells }) => !isTotalRow(cells) && !saysNote(cells)).slice(0, 2000);
  return Array.from({ length: width }, (_, at) => {
    const values = data.map(({ cells }) => cells[at]).filter(isFilled) as string[];
    const most = (test: (text: string) => boolean) => values.length > 0 && nearlyAll(values, test);
    const kind = most(looksDated) ? 'date' : most(looksNumeric) ? 'number' : 'text';
    return { at, kind, always: values.length > 0 && values.length >= data.length * NEARLY_ALL } as const;
  });
}

export const reads = (cell: string | undefined, { kind }: Usual) =>
  isFilled(cell) && (kind === 'text' || (kind === 'date' ? looksDated : looksNumeric)(cell!));

/** Whether a row has a value, of the right kind, in every column that (nearly) every row fills. */
function isWhole(cells: readonly string[], usual: readonly Usual[]): boolean {
  const always = usual.filter((column) => column.always);
  return always.length > 1 && always.every((column) => reads(cells[column.at], column));
}

/** A total has no date and no id of its own; a row with all of them is one of somebody called Total. */
export function isNamedTotal(cells: readonly string[], usual: readonly Usual[]): boolean {
  const label = cells.findIndex((cell) => cell.trim() !== '');
  const own = usual.some(({ at, kind, always }) => always && kind !== 'number' && at !== label);
  return own && !SURE_TOTAL.test(cells[label]?.trim() ?? '') && isWhole(cells, usual);
}

const saysNote = (cells: readonly string[]) => {
  const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  return NOTE.test(first) || COUNT.test(first);
};

function isNoteRow(cells: readonly string[], usual: readonly Usual[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  if (cells.filter((cell) => cell.trim() !== '').length > 3 || !saysNote(cells)) return false;
  const telling = usual.some(({ kind, always }) => always && kind !== 'text');
  if (isWhole(cells, usual) && (telling || !NOTE_LABEL.test(first))) return false;
  // Half a row of data is damage, to be said, and no note.
  const amount = usual.some((column) => column.kind === 'number' && reads(cells[column.at], column));
  return COUNT.test(first) || !amount;
}

/** Looks for a footer at the end of a table's last records; rows that are merely short are damage, not footers. */
export function findFooter(tail: readonly TextRecord[], width: number): Footer | null {
  const suspect = tail.slice(-20).some(({ cells }) => isTotalRow(cells) || saysNote(cells));
  if (!suspect) return null;
  const usual = usualColumns(tail, width);
  const isTotal = (cells: readonly string[]) => isTotalRow(cells) && !isNamedTotal(cells, usual);
  let start = tail.length;
  for (let i = tail.length - 1; i >= Math.max(0, tail.length - 20); i--) {
    const { cells } = tail[i]!;
    if (isTotal(cells) || isNoteRow(cells, usual)) start = i;
    else if (!isLoneText(cells, width) || !tail.slice(Math.max(0, i - 5), i).some((r) => isTotal(r.cells))) break;
  }
  // The total of a part is none of the file, and says whose rows stand above it.
  while (start < tail.length && isPartOf(tail[start]!.cells)) start++;
  if (start === tail.length) return null;
  start = withTitle(tail, start, width);
  const records = tail.slice(start);
  const totals = new Map<number, string>();
  let count: number | null = null;
  for (const { cells } of records) {
    if (isTotalRow(cells) && !isPartOf(cells)) collectTotals(cells, totals);
    const said = cells.map((cell) => COUNT.exec(cell.trim())).find((match) => match !== null);
    if (said) count = Number((said[1] ?? said[2] ?? said[3] ?? '').replaceAll(',', '')) || null;
  }
  const text = records[0]!.cells.filter((cell) => cell.trim() !== '').join(' ');
  return { line: records[0]!.line, records, totals, count, text };
}

/** Rows of one text right above the notes, blank lines before them, are the report's title repeated: part of the notes. */
function withTitle(tail: readonly TextRecord[], start: number, width: number): number {
  let from = start;
  while (from > 0 && tail[from - 1]!.cells.length === 1 && isLoneText(tail[from - 1]!.cells, width)) from--;
  const before = tail[from - 1];
  const isApart = from > 0 && tail[from]!.line > before!.line + (before!.lines ?? 1);
  return isApart ? from : start;
}

const isLoneText = (cells: readonly string[], width: number) =>
  cells.filter((cell) => cell.trim() !== '').length === 1 && width > 2;

/** The grand total stands last; of subtotal and total in one footer the later one is kept. */
function collectTotals(cells: readonly string[], totals: Map<number, string>): void {
  const label = cells.findIndex((cell) => cell.trim() !== '');
  const inline = TOTAL_WITH.exec(cells[label]?.trim() ?? '');
  if (inline && looksNumeric(inline[1]!) && !COUNT.test(cells[label]!)) totals.set(-1, inline[1]!.trim());
  cells.forEach((cell, i) => {
    if (i > label && looksNumeric(cell)) totals.set(i, cell.trim());
  });
}

/** Whether a text expression says so, in SQL; `sure` only with words that nobody is called. */
export const isTotalSql = (x: string, sure = false) =>
  `COALESCE(regexp_full_match(trim(${x}), '(?i)(?:${sure ? SURE : `${SURE}|${NAMES}|${PART}`})\\s*[:：]?'), FALSE)`;

/** What the total says of each column. */
export function totalsOf(cells: readonly string[]): ReadonlyMap<number, string> {
  const totals = new Map<number, string>();
  collectTotals(cells, totals);
  return totals;
}

/** Whether a total row is by its own words one of a part. */
export const isPartial = (cells: readonly string[]) =>
  /^(?:小\s*计|本页合计|累\s*计|sub-?totals?)/i.test(cells.find((cell) => cell.trim() !== '')?.trim() ?? '');
