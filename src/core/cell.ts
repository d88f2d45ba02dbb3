import { Decimal } from './decimal.js';
import type { Cell } from './result.js';

/** A numeric cell as a double, for statistics that are finished in TypeScript; null stays null, text is no number. */
export function numberOf(cell: Cell | undefined): number | null {
  if (cell instanceof Decimal) return cell.toNumber();
  if (typeof cell === 'number' || typeof cell === 'bigint') return Number(cell);
  return null;
}

/** The same where only what can be drawn and compared counts: null for NaN and infinity. */
export function finiteOf(cell: Cell | undefined): number | null {
  const value = numberOf(cell);
  return value !== null && Number.isFinite(value) ? value : null;
}

/** Relative change, as a fraction; of nothing, or where one is missing, there is none. */
export function changeOf(now: Cell, before: Cell): number | null {
  const [to, from] = [finiteOf(now), finiteOf(before)];
  return to === null || from === null || from === 0 ? null : (to - from) / Math.abs(from);
}

/** A count or sum that is there: null counts as 0. */
export const amountOf = (cell: Cell | undefined): number => numberOf(cell) ?? 0;

export const textOf = (cell: Cell | undefined): string | null =>
  cell === null || cell === undefined ? null : String(cell);
