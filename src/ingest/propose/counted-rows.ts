import type { ModelTable } from '../../model/table.js';
import { readsNumber } from '../values/index.js';
import { filledValues, type ProposedColumn } from './candidate.js';
import { PROPOSE } from './words.js';

/** Headers of numbers that are no amount of anything. */
const ORDINAL = /id\b|number|no\.?$|code|phone|zip|age$|年龄|电话|编号/i;

/**
 * Visits, bookings and baskets without amounts: where a row says who and when, and what or under which number, and no other column of the file
 * is a number that might be the amount, each row is one piece. Null where it is not so.
 */
export function countedRows(
  { name }: ModelTable,
  taken: ReadonlyMap<string, ProposedColumn>,
  headers: readonly string[],
  samples: ReadonlyMap<string, readonly string[]>,
): ProposedColumn | null {
  const has = (column: string) => taken.has(column);
  if (name !== 'orders' || has('amount') || has('quantity') || !has('customer_id') || !has('ordered_at')) return null;
  const busy = new Set([...taken.values()].map(({ header }) => header));
  const free = headers.filter((header) => !busy.has(header));
  if (!has('product_id') && !has('order_id') && free.length > 0) return null;
  const mayBeAmount = free.some((header) => {
    const values = filledValues(samples.get(header));
    const numbers = values.filter((value) => readsNumber(value, '.') || readsNumber(value, ','));
    return values.length > 0 && numbers.length >= values.length / 2 && !ORDINAL.test(header);
  });
  if (mayBeAmount) return null;
  const by = PROPOSE.a_row_is_one_piece();
  return { column: 'quantity', source: { value: '1' }, header: '', confidence: 0.9, by };
}
