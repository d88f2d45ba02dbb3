import { daysBetween } from './period-days.js';

/** Days, both ends inclusive ISO dates. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** How many days, both ends counted. */
export const daysIn = ({ from, to }: Days): number => daysBetween(from, to) + 1;

/** From which to which day a table tells of, and how many days without a row are usual in it. */
export interface Reach {
  readonly first: string;
  readonly last: string;
  readonly slack: number;
}

/** Of so small a part of a period nothing is decided: three days of a year, none of a quarter. */
const NEGLIGIBLE = 0.01;

/**
 * The part of the days that a table tells of; null where it tells of none. Silence before its first row or after its last that is no
 * longer than usual, or a hundredth of the days, is no gap.
 */
export function heldPart(days: Days, { first, last, slack }: Reach): Days | null {
  const allowed = Math.max(slack, Math.floor(daysIn(days) * NEGLIGIBLE));
  const from = daysBetween(days.from, first) > allowed ? first : days.from;
  const to = daysBetween(last, days.to) > allowed ? last : days.to;
  return from > to ? null : { from, to };
}

export const isWhole = (days: Days, held: Days | null): boolean =>
  held !== null && held.from === days.from && held.to === days.to;

const USUAL = 0.98;

/**
 * Longest silence that is usual, in days without a row, from how often two days with rows lie `gap` days apart, shortest first: that
 * of 98 of 100 gaps, of few all. A shop that rests on Sundays has 1, one with no two days none.
 */
export function usualSilence(gaps: readonly { readonly gap: number; readonly n: number }[]): number {
  const total = gaps.reduce((sum, { n }) => sum + n, 0);
  let seen = 0;
  for (const { gap, n } of gaps) {
    seen += n;
    if (seen >= USUAL * total) return gap - 1;
  }
  return 0;
}
