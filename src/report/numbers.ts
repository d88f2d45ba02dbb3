import { Decimal } from '../core/decimal.js';
import type { Cell } from '../core/result.js';

/** A cell as a finite number; null for what is none. */
export const numberOf = (cell: Cell | undefined): number | null => {
  if (cell instanceof Decimal) return cell.toNumber();
  const value = typeof cell === 'number' || typeof cell === 'bigint' ? Number(cell) : null;
  return value !== null && Number.isFinite(value) ? value : null;
};

/** Relative change; of nothing there is none. */
export const changeOf = (now: number | null, before: number | null): number | null =>
  now === null || before === null || before === 0 ? null : (now - before) / Math.abs(before);
