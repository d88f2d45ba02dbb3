import type { TextRecord } from './records.js';

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

const TOTAL =
  /^(?:合\s*计|总\s*计|总\s*合\s*计|共\s*计|累\s*计|汇总|小\s*计|本页合计|(?:grand\s+|sub-?)?totals?|sum|summe|gesamt|суммa?|итого)\s*[:：]?$/i;
const TOTAL_WITH = /^(?:合\s*计|总\s*计|共\s*计|(?:grand\s+)?total)\s*[:：]\s*(.+)$/i;
const COUNT =
  /(?:共|总共|合计)\s*([\d,]+)\s*(?:条|行|笔|张|单)|^\(?([\d,]+)\s+(?:rows?|records?)\b|(?:rows?|records?)\s*[:=]\s*([\d,]+)/i;
const NOTE =
  /^(?:制表|制单人|打印|导出|报表|审核人|备注|第\s*\d+\s*页|report|generated|printed|exported|source|note|page\s+\d|copyright|confidential|-{3,}|={3,}|\*{3,}|end of|eof)/i;
const NUMBER = /^[(\-−+]?\s*[¥￥$€£]?\s*[\d０-９]/;

/** Whether a row of a table is a total or subtotal: its first filled cell says so. */
export function isTotalRow(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  return TOTAL.test(first) || TOTAL_WITH.test(first);
}

function isNoteRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length <= 3 && (NOTE.test(filled[0] ?? '') || COUNT.test(filled[0] ?? ''));
}

/** Looks for a footer at the end of a table's last records; rows that are merely short are damage, not footers. */
export function findFooter(tail: readonly TextRecord[], width: number): Footer | null {
  let start = tail.length;
  for (let i = tail.length - 1; i >= Math.max(0, tail.length - 20); i--) {
    const { cells } = tail[i]!;
    if (isTotalRow(cells) || isNoteRow(cells)) start = i;
    else if (!isLoneText(cells, width) || !tail.slice(Math.max(0, i - 5), i).some((r) => isTotalRow(r.cells))) break;
  }
  if (start === tail.length) return null;
  const records = tail.slice(start);
  const totals = new Map<number, string>();
  let count: number | null = null;
  for (const { cells } of records) {
    if (isTotalRow(cells)) collectTotals(cells, totals);
    const said = cells.map((cell) => COUNT.exec(cell.trim())).find((match) => match !== null);
    if (said) count = Number((said[1] ?? said[2] ?? said[3] ?? '').replaceAll(',', '')) || null;
  }
  const text = records[0]!.cells.filter((cell) => cell.trim() !== '').join(' ');
  return { line: records[0]!.line, records, totals, count, text };
}

const isLoneText = (cells: readonly string[], width: number) =>
  cells.filter((cell) => cell.trim() !== '').length === 1 && width > 2;

/** The grand total stands last; of subtotal and total in one footer the later one is kept. */
function collectTotals(cells: readonly string[], totals: Map<number, string>): void {
  const label = cells.findIndex((cell) => cell.trim() !== '');
  const inline = TOTAL_WITH.exec(cells[label]?.trim() ?? '');
  if (inline && NUMBER.test(inline[1]!) && !COUNT.test(cells[label]!)) totals.set(-1, inline[1]!.trim());
  cells.forEach((cell, i) => {
    if (i > label && NUMBER.test(cell.trim())) totals.set(i, cell.trim());
  });
}

/** The same of a text expression in SQL. */
export const isTotalSql = (x: string) =>
  `COALESCE(regexp_full_match(${x}, '(?i)(?:合\\s*计|总\\s*计|小\\s*计|本页合计|累\\s*计|(?:grand\\s+|sub-?)?totals?)\\s*[:：]?'), FALSE)`;
