import type { Message } from '../../core/message.js';
import { type Usual, usualColumns } from './layout/footer.js';
import { fits, isBlank } from './layout/usual-fit.js';
import type { Dialect, TextRecord } from './records.js';
import { READ } from './words.js';

/** A record of which nothing tells for sure what stands in which column. */
export interface BrokenRecord {
  readonly record: TextRecord;
  readonly reason: Message;
}

/** Whether a row repeats the header, as files put together from several do. */
export const isHeaderAgain = (cells: readonly string[], headers: readonly string[]): boolean =>
  headers.length > 1 && cells.length >= headers.length && headers.every((header, i) => cells[i]!.trim() === header);

/**
 * Records to be rejects: with a quote inside a bare cell, and with more cells than the header of which the last are empty, where
 * the others would fit as well one place on. Filled cells too many are found by the engine.
 */
export function findBroken(
  rows: readonly TextRecord[],
  headers: readonly string[],
  { quote, escape: escapes }: Dialect,
): BrokenRecord[] {
  const width = headers.length;
  if (!rows.some(({ stray, cells }) => stray || cells.length > width)) return [];
  // Where no cell is quoted, quotes are inches and seconds of arc.
  const isUsed = rows.some(({ quoted }) => quoted);
  const isStray = (record: TextRecord) =>
    record.stray === true &&
    !record.fault &&
    escapes === quote &&
    quote === '"' &&
    (isUsed || spansCells(record.cells));
  const suspects = rows.filter((record) => isStray(record) || isLonger(record.cells, width));
  if (suspects.length === 0) return [];
  const even = rows.filter((record) => record.cells.length === width && !isStray(record));
  const usual = usualColumns(even, width);
  return suspects.flatMap((record) => {
    if (isStray(record)) return [{ record, reason: READ.has_stray_quote() }];
    return fitsShifted(record.cells, usual) ? [{ record, reason: READ.has_cell_too_many() }] : [];
  });
}

/** Whether quotes open in one cell and close in another. */
const spansCells = (cells: readonly string[]) => cells.filter((cell) => cell.split('"').length % 2 === 0).length > 1;

const isLonger = (cells: readonly string[], width: number) => cells.length > width && cells.slice(width).every(isBlank);

/** Whether the row reads as well, or better, with one of its cells left out before a column whose values tell. */
function fitsShifted(cells: readonly string[], usual: readonly Usual[]): boolean {
  const width = usual.length;
  const stands = cells.slice(0, width);
  if (!fits(stands, usual)) return true;
  const last = usual.findLastIndex(({ kind, always }) => kind !== 'text' || always);
  for (let i = 0; i <= last; i++) {
    const shifted = [...cells.slice(0, i), ...cells.slice(i + 1)].slice(0, width);
    if (shifted.some((cell, at) => cell !== stands[at]) && fits(shifted, usual)) return true;
  }
  return false;
}

/**
 * Whether rows end at their last filled cell: full rows never end in a blank one, some are shorter, and these fit where they stand
 * and would not with a blank cell further left.
 */
export function endsTrimmed(rows: readonly TextRecord[], headers: readonly string[]): boolean {
  const width = headers.length;
  const short = rows.filter(({ cells }) => cells.length < width && !cells.every(isBlank));
  const full = rows.filter(({ cells }) => cells.length === width);
  const isClear = short.length >= Math.max(2, rows.length * 0.01) && full.length >= 2;
  if (!isClear || width < 3 || rows.some(({ cells }) => cells.length > width || isBlank(cells.at(-1)!))) return false;
  const usual = usualColumns(full, width);
  // Only columns behind all that tell something may be left out.
  const telling = usual.findLastIndex(({ kind }) => kind !== 'text');
  return (
    telling >= 0 &&
    short.every(({ cells }) => {
      if (cells.length <= telling || !fits(cells, usual.slice(0, cells.length))) return false;
      for (let i = 0; i <= telling; i++) {
        const shifted = [...cells.slice(0, i), '', ...cells.slice(i)];
        if (fits(shifted, usual.slice(0, shifted.length))) return false;
      }
      return true;
    })
  );
}
