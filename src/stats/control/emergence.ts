/** A desk with fewer cases in its middle week of those with any has weeks without. */
const BUSY = 3;

/** Whether a desk has cases in every week, so that one without is a week that the data do not cover, and no zero. `cases`: by week. */
export function isBusyDesk(cases: readonly number[]): boolean {
  const seen = cases.filter((count) => count > 0).sort((a, b) => a - b);
  return (seen[seen.length >> 1] ?? 0) >= BUSY;
}

/** Covered weeks of silence that make a topic new, and the weeks within which it must be more than one customer's. */
const SILENT = 26;
const WITHIN = 4;
const LEAST = 3;

/** Weeks by their places, both inclusive. */
export interface Emergence {
  readonly first: number;
  readonly last: number;
  readonly cases: number;
}

/**
 * When a topic came up: no case in 26 covered weeks, then three or more of two customers or more within four. `counts`: cases by week;
 * `isSeveral`: whether those from the first to the last week are of two customers at least.
 */
export function emergencesOf(
  counts: readonly number[],
  covered: readonly boolean[],
  isSeveral: (first: number, last: number) => boolean,
): Emergence[] {
  const found: Emergence[] = [];
  let silent = 0;
  counts.forEach((count, first) => {
    if (count > 0 && silent >= SILENT) {
      const last = Math.min(first + WITHIN, counts.length) - 1;
      const cases = counts.slice(first, last + 1).reduce((all, one) => all + one, 0);
      if (cases >= LEAST && isSeveral(first, last)) found.push({ first, last, cases });
    }
    if (count > 0) silent = 0;
    else if (covered[first]) silent++;
  });
  return found;
}
