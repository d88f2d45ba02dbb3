import type { Message } from '../../../core/message.js';
import { looksDated, looksNumeric } from '../../values/index.js';
import type { TextRecord } from '../records.js';
import { READ } from '../words.js';

/** Rows of the first table that must stand above a second one, and of the second itself. */
const FEWEST = 2;

/**
 * Where a second table begins below the first: after a blank line a header of another width, of texts that differ, and rows as wide as it
 * to the end. Null where none does.
 */
export function secondTable(records: readonly TextRecord[], width: number): number | null {
  const last = records.length - 1;
  const alike = beginOfWidth(records);
  let numeric: number | undefined;
  for (let i = FEWEST; i < last; i++) {
    const [before, head] = [records[i - 1]!, records[i]!];
    const isBlank = head.cells.every((cell) => cell.trim() === '');
    if (!isBlank && head.line <= before.line + (before.lines ?? 1)) continue;
    const from = isBlank ? i + 1 : i;
    const own = records[from]?.cells ?? [];
    const isWhole = last - from >= FEWEST && alike <= from + 1 && records[last]!.cells.length === own.length;
    if (!isWhole || own.length === width || !isHeader(own)) continue;
    numeric ??= records.findLastIndex(({ cells }) => cells.some(looksNumeric));
    if (numeric > from) return from;
  }
  return null;
}

/** The first of the records at the end that are all as wide as the last one. */
function beginOfWidth(records: readonly TextRecord[]): number {
  let at = records.length - 1;
  while (at > 0 && records[at - 1]!.cells.length === records.at(-1)!.cells.length) at--;
  return at;
}

const isHeader = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  new Set(cells).size === cells.length &&
  cells.every((cell) => cell.trim() !== '' && !looksNumeric(cell) && !looksDated(cell));

/** What stands below the table as another one. */
export const secondNotes = ([head, ...rows]: readonly TextRecord[]): Message[] =>
  head === undefined
    ? []
    : [READ.second_table({ line: head.line, headers: head.cells.map((cell) => `"${cell}"`), rows: rows.length })];
