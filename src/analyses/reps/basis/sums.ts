import type { TableRows } from '../../../core/analysis.js';
import { numberOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import type { Cell, Row } from '../../../core/result.js';
import type declaration from '../index.js';

export type Rows<T extends keyof (typeof declaration)['tables']> = TableRows<(typeof declaration)['tables'][T]>;

/** A ratio of two sums of money; null where the lower is nil or nothing is known. */
export const share = (part: Cell | undefined, whole: Cell | undefined): number | null => {
  const [a, b] = [numberOf(part), numberOf(whole)];
  return a === null || b === null || b === 0 ? null : a / b;
};

/** Sum of a decimal column; null where no row has a value. */
export function sumOf(rows: readonly Row[], column: string): Decimal | null {
  let sum: Decimal | null = null;
  for (const row of rows) {
    const cell = row[column];
    if (cell instanceof Decimal) sum = sum === null ? cell : sum.plus(cell);
  }
  return sum;
}
