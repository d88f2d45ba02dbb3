import type { Sql } from '../core/analysis.js';
import type { Cell, Frame, Row } from '../core/result.js';
import { grouped } from '../core/text/written.js';
import { earlier } from '../core/time/period-days.js';
import { coverageOf } from '../model/facts/coverage/index.js';

interface Asking {
  readonly sql: Sql;
  readonly frame: Pick<Frame, 'period' | 'as_of'>;
  has(table: string, column?: string): boolean;
  warn(code: 'W_NO_CUSTOMER' | 'W_NO_AMOUNT', values?: Readonly<Record<string, Cell>>, count?: number): void;
}

/**
 * Order lines of the period that an analysis by customer used and left out; those left out are said, under the codes that it declares.
 * `needs` says whether lines without an amount are left out too; where no line has one, that is said once. `counted`: a row of `linesCounted` of the
 * period, where another question has brought it.
 */
export async function linesUsed(
  { sql, frame, has, warn }: Asking,
  needs: 'customer' | 'customer and amount' = 'customer',
  counted?: Row,
): Promise<{ used: number; excluded: number }> {
  const { from, to } = frame.period;
  const { lines, unnamed, unnamedAmount, unpriced } = await coverageOf(sql, from, earlier(to, frame.as_of), counted);
  const priced = needs === 'customer' || !has('orders', 'amount') ? 0 : unpriced;
  if (unnamed > 0) warn('W_NO_CUSTOMER', { amount: amountText(unnamedAmount) }, unnamed);
  if (priced > 0) warn('W_NO_AMOUNT', {}, priced);
  return { used: lines - unnamed - priced, excluded: unnamed + priced };
}

/** Money within a sentence of any language: grouped, without the digits behind the cents where they are noughts; – where there is none. */
export const amountText = (amount: Cell | undefined): string =>
  amount === null || amount === undefined ? '–' : grouped(String(amount).replace(/(\.\d\d)0+$/, '$1'));
