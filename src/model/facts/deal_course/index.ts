import type { Fact, Sql } from '../../../core/analysis.js';
import { amountOf, textOf } from '../../../core/cell.js';
import decidedSql from './decided.sql';
import text from './fact.sql';

/**
 * Deals known by `$as_of` as they stood on that day, with their `__cut`: `state` (one that ends later is open), `ended_on`, `undated` (ended,
 * and no day of closing: the expected one stands), `backwards` (closed before created: no `days`), `days` to the end or to as-of.
 */
export const dealCourse: Fact = { text };

/** What the data are, as far as how they were exported shows in the deals that ended. */
export interface DealExport {
  readonly won: number;
  readonly lost: number;
  /** Day from which on the end of a deal would be in the data; null where none ended on a known day. */
  readonly endsSince: string | null;
  /** First day of the month from which on lost deals are in the data, where many were won before and none, or next to none, lost. */
  readonly lostSince: string | null;
  /** Whether deals were won and none lost, so that lost ones may be missing and no share of the won can be told. */
  readonly isLostMissing: boolean;
  /** Whether the lost ones have no amount but 0 where won ones have some: none of their values can be compared. */
  readonly isLostAtNothing: boolean;
}

/** So many ended without a lost one before the first: less may be chance. */
export const LEAST_DECIDED = 20;
/** Of those that ended before, at most this share of the share after may be lost: some of what is archived comes back. */
const NEXT_TO_NONE = 0.2;
/** Twice the log-likelihood ratio of two shares against one, at the best of many months: about 1 in 10,000 by chance. */
const SURE = 20;

interface Month {
  readonly month: string;
  readonly won: number;
  readonly lost: number;
}

/** How the data as a whole were exported, whatever the filter. */
export async function dealExport({ whole }: Sql, asOf: string): Promise<DealExport> {
  const rows = await whole.rows(decidedSql, { as_of: asOf }, { deal_course: dealCourse });
  const sum = (column: string) => rows.reduce((total, row) => total + amountOf(row[column]), 0);
  const months = rows.map((row) => ({
    month: String(row.month),
    won: amountOf(row.won),
    lost: amountOf(row.lost),
  }));
  const [won, lost] = [sum('won'), sum('lost')];
  const firsts = rows.flatMap(({ first_on }) => textOf(first_on) ?? []).sort();
  return {
    won,
    lost,
    endsSince: firsts[0] ?? null,
    lostSince: lostSinceOf(months),
    isLostMissing: won > 0 && lost === 0,
    isLostAtNothing: lost > 0 && sum('lost_priced') === 0 && sum('lost_at_nothing') > 0 && sum('won_priced') > 0,
  };
}

/** Day from which on both ends of deals are in the data; null where none ended. Whether lost ones are at all is another matter. */
export const endsFrom = ({ endsSince, lostSince }: DealExport): string | null =>
  lostSince !== null && (endsSince === null || lostSince > endsSince) ? lostSince : endsSince;

/** −Σ of a share's log-likelihood: 0 where all or none. */
const surprise = (part: number, whole: number): number =>
  part === 0 || part === whole ? 0 : -(part * Math.log(part / whole) + (whole - part) * Math.log(1 - part / whole));

/** The month before which lost deals are next to absent, beyond chance; the likeliest of all months. */
export function lostSinceOf(months: readonly Month[]): string | null {
  const total = months.reduce((sum, { won, lost }) => ({ won: sum.won + won, lost: sum.lost + lost }), {
    won: 0,
    lost: 0,
  });
  const all = total.won + total.lost;
  let best: { readonly month: string; readonly gain: number } | null = null;
  let [before, lostBefore] = [0, 0];
  for (const { month, won, lost } of months) {
    const [after, lostAfter] = [all - before, total.lost - lostBefore];
    if (before >= LEAST_DECIDED && lostBefore * after <= NEXT_TO_NONE * lostAfter * before) {
      const gain = 2 * (surprise(total.lost, all) - surprise(lostBefore, before) - surprise(lostAfter, after));
      if (gain > SURE && gain > (best?.gain ?? 0)) best = { month, gain };
    }
    before += won + lost;
    lostBefore += lost;
  }
  return best?.month ?? null;
}
