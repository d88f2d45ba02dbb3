import type { Span } from '../basis/periods.js';

/** Months of a history that one integer holds, a bit each. */
const MONTHS = 62;

const monthsBetween = (from: string, day: string): number => {
  const [year, month] = [from, day].map((date) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)));
  return month! - year!;
};

/**
 * The text of `mask.sql` out of a history that knows the months bought in, for periods of whole calendar months; undefined where it holds not
 * all of them. `firstDay`: the first day of the orders, from whose month bits count.
 */
export function monthMask(periods: readonly Span[], firstDay: string): string | undefined {
  if (monthsBetween(firstDay, periods.at(-1)!.to) >= MONTHS) return undefined;
  const bits = periods.map(({ from, to }, place) => {
    const [first, last] = [Math.max(0, monthsBetween(firstDay, from)), monthsBetween(firstDay, to)];
    const months = (1n << BigInt(last + 1)) - (1n << BigInt(first));
    return `CASE WHEN bitwise_and(h.months, CAST(${months} AS bigint)) <> 0 THEN CAST(${1n << BigInt(place)} AS bigint) ELSE CAST(0 AS bigint) END`;
  });
  return `SELECT -- one row per customer
  h.customer_id AS customer_id,
  ${bits.join('\n    + ')} AS mask,
  f.period AS cohort,
  l.period AS last_period
FROM history h
JOIN day_period f ON f.day = h.first_on
JOIN day_period l ON l.day = h.last_on
ORDER BY h.customer_id`;
}
