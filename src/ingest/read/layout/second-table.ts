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
  for (let i = FEWEST; i < records.length - 1; i++) {
    const [before, head] = [records[i - 1]!, records[i]!];
    const isApart = head.line > before.line + (before.lines ?? 1) || head.cells.every((cell) => cell.trim() === '');
    if (!isApart) continue;
    const from = head.cells.every((cell) => cell.trim() === '') ? i + 1 : i;
    const own = records[from]?.cells ?? [];
    const rows = records.slice(from + 1);
    const isHeader =
      own.length !== width &&
      own.length > 1 &&
      new Set(own).size === own.length &&
      own.every((cell) => cell.trim() !== '' && !looksNumeric(cell) && !looksDated(cell));
    const isTable =
      rows.length >= FEWEST &&
      rows.every(({ cells }) => cells.length === own.length) &&
      rows.some(({ cells }) => cells.some(looksNumeric));
    if (isHeader && isTable) return from;
  }
  return null;
}

/** What stands below the table as another one. */
export const secondNotes = ([head, ...rows]: readonly TextRecord[]): Message[] =>
  head === undefined
    ? []
    : [READ.second_table({ line: head.line, headers: head.cells.map((cell) => `"${cell}"`), rows: rows.length })];
