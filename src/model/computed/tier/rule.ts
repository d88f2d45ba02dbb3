import { SHARES } from '../../ladder/bounds.js';

/** What makes the groups of customers by their value, in one place for `tiers` without options and the attribute `tier`. */
export interface TierRule {
  /** The days whose value counts, up to the attribute's day; `tiers` takes those of its period. */
  readonly days: number;
  /** Shares of value, from the top: gold ends at the first, what comes after the other is last. */
  readonly gold: number;
  readonly last: number;
  /** Months whose value, carried over the days, says who is on the way to gold. */
  readonly recentMonths: number;
  /** Days before the last one from which on who came first is too young to judge. */
  readonly youngDays: number;
  /** Usual gaps between purchase days without a purchase: longer is silent. */
  readonly silence: number;
}

export const TIER_RULE: TierRule = { days: 365, ...SHARES, recentMonths: 6, youngDays: 90, silence: 2 };
