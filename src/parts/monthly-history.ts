import { amountOf } from '../core/cell.js';
import type { Row } from '../core/result.js';
import { addDays, addMonths, endOf, monthsBetween, startOf } from '../core/time/period.js';

/** Whole months of one series, oldest first, zero where nothing was sold. */
export interface History {
  readonly firstMonth: string;
  readonly values: readonly number[];
}

/** First day of the last month that has ended by as-of. */
export const lastWholeMonth = (asOf: string): string =>
  endOf('month', asOf) === asOf ? startOf('month', asOf) : addMonths(startOf('month', asOf), -1);

/** First day of the first month that the data hold whole. */
export const firstWholeMonth = (firstDay: string): string =>
  startOf('month', firstDay) === firstDay ? firstDay : addMonths(startOf('month', firstDay), 1);

/**
 * Months from the first with a sale to the last whole one. Who joined before the first sale counts from joining, as far
 * as the data reach back.
 */
export function historyOf(
  sales: ReadonlyMap<string, number>,
  { joined, dataFrom, last }: { joined: string | null; dataFrom: string; last: string },
): History {
  const bought = [...sales.keys()].filter((month) => month >= dataFrom && month <= last).sort();
  const joinedMonth = joined === null ? null : firstWholeMonth(joined);
  const begin = [bought[0], joinedMonth !== null && joinedMonth <= last ? joinedMonth : undefined]
    .filter((month): month is string => month !== undefined)
    .sort()[0];
  if (begin === undefined) return { firstMonth: last, values: [] };
  const firstMonth = begin < dataFrom ? dataFrom : begin;
  const length = monthsBetween(firstMonth, last) + 1;
  return {
    firstMonth,
    values: Array.from({ length }, (_, index) => sales.get(addMonths(firstMonth, index)) ?? 0),
  };
}

/** Sums by month of one series out of rows with `month` and a value. */
export const byMonth = (rows: readonly Row[], column: string): Map<string, number> =>
  new Map(rows.map((row) => [String(row.month), amountOf(row[column])]));

export const monthAfter = (last: string, steps: number): string => addMonths(last, steps);
export const monthEnd = (month: string): string => addDays(addMonths(month, 1), -1);
