import type { MetricValue } from '../core/analysis.js';
import { amountOf, numberOf } from '../core/cell.js';
import { Decimal } from '../core/decimal.js';
import type { Cell, Interval as ResultInterval, Row } from '../core/result.js';
import type { Interval } from '../stats/intervals/interval.js';
import { wilsonInterval } from '../stats/intervals/proportion-interval.js';

/** Of nothing: no value, and nothing it would be made of. */
export const NOTHING: MetricValue = { value: null, numerator: null, denominator: null, interval: null };

/** Too few to say more than how many there are, and how many of them are still open. */
export const unsaid = (denominator: number, censored?: number): MetricValue => ({
  ...NOTHING,
  denominator,
  ...(censored === undefined ? {} : { censored }),
});

/** The interval as a result carries it, without the estimate that stands beside it. */
export const plainInterval = (found: Interval | null): ResultInterval | null =>
  found && { low: found.low, high: found.high, level: found.level, method: found.method };

/** A share of things that each are so or not, with its 95 % interval by Wilson; no value of fewer than `least`, nor of none. */
export function rateMetric(part: number, whole: number, least = 1, censored?: number): MetricValue {
  const interval = whole < least ? null : wilsonInterval(part, whole);
  return {
    value: interval?.estimate ?? null,
    numerator: part,
    denominator: whole,
    interval: plainInterval(interval),
    ...(censored === undefined ? {} : { censored }),
  };
}

/** The same as columns of a table. */
export function rateColumns(part: number, whole: number, least = 1) {
  const interval = whole < least ? null : wilsonInterval(part, whole);
  return { rate: interval?.estimate ?? null, low: interval?.low ?? null, high: interval?.high ?? null };
}

/** A share of what is counted whole, not sampled: there is nothing an interval would be about. Null where the whole is nothing or less. */
export const countedShare = <T extends number | Decimal>(part: T, whole: T): MetricValue => ({
  value: shareOf(part, whole),
  numerator: part,
  denominator: whole,
  interval: null,
});

/** One over the other; null where the whole is nothing or less, so that no share could be read. */
export function shareOf(part: number | Decimal, whole: number | Decimal): number | null {
  const [a, b] = [part, whole].map((one) => (typeof one === 'number' ? one : one.toNumber())) as [number, number];
  return b > 0 ? a / b : null;
}

/** A ratio of two sums as SQL gives them; null where the lower is nil or either is unknown. */
export function ratioOf(part: Cell | undefined, whole: Cell | undefined): number | null {
  const [a, b] = [numberOf(part), numberOf(whole)];
  return a === null || b === null || b === 0 ? null : a / b;
}

/** Sum of a column of counts or doubles, as a double: 0 of no rows. */
export const totalOf = (rows: readonly Row[], column: string): number =>
  rows.reduce((sum, row) => sum + amountOf(row[column]), 0);

/** Sum of a decimal column; null where no row has a value. */
export function sumOf(rows: readonly Row[], column: string): Decimal | null {
  const cells = rows.map((row) => row[column]).filter((cell) => cell instanceof Decimal);
  return cells.length === 0 ? null : cells.reduce((a, b) => a.plus(b));
}
