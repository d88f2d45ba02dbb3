import { binomialCdf } from '../../../stats/distributions/discrete-distributions.js';
import type { Counts } from '../basis/book.js';

/** Weeks by when cases were opened, against the goal. */
export interface WeeksReached {
  readonly weeks: number;
  /** Share of weeks that reached the goal, and the share that chance would give a desk that is exactly at it. */
  readonly reached: number;
  readonly byChance: number;
  /** Whether the best quarter of weeks, taken together, stays below the goal. */
  readonly isOutOfReach: boolean;
}

const LEAST_WEEKS = 4;
/** A share that equals the goal has reached it, whatever the rounding. */
const SAME = 1e-9;

/** null of too few weeks. A week without cases is none. */
export function weeksReached(weeks: Iterable<Counts>, goal: number): WeeksReached | null {
  const each = [...weeks]
    .map(({ met, missed, runningLate, pausedLate }) => ({ met, n: met + missed + runningLate + pausedLate }))
    .filter(({ n }) => n > 0);
  if (each.length < LEAST_WEEKS) return null;
  const chances = each.map(({ n }) => {
    const least = Math.ceil(goal * n - SAME);
    return least <= 0 ? 1 : binomialCdf(least - 1, n, goal, 'upper');
  });
  const best = each.sort((a, b) => b.met / b.n - a.met / a.n).slice(0, Math.ceil(each.length / 4));
  const sum = (pick: (week: (typeof each)[number]) => number): number =>
    best.reduce((all, week) => all + pick(week), 0);
  return {
    weeks: each.length,
    reached: each.filter(({ met, n }) => met / n >= goal - SAME).length / each.length,
    byChance: chances.reduce((all, one) => all + one, 0) / each.length,
    isOutOfReach: sum(({ met }) => met) / sum(({ n }) => n) < goal - SAME,
  };
}
