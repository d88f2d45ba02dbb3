import { Decimal } from './decimal.js';
import type { Cell } from './result.js';

/** A numeric cell as a double, for statistics that are finished in TypeScript; null stays null, text is no number. */
export function numberOf(cell: Cell | undefined): number | null {
  if (cell instanceof Decimal) return cell.toNumber();
  if (typeof cell === 'number' || typeof cell === 'bigint') return Number(cell);
  return null;
}

/** A count or sum that is there: null counts as 0. */
export const amountOf = (cell: Cell | undefined): number => numberOf(cell) ?? 0;

export const textOf = (cell: Cell | undefined): string | null =>
  cell === null || cell === undefined ? null : String(cell);
