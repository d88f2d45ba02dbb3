import { aalenJohansen } from '../../../stats/survival/competing-risks.js';
import { type CountColumns, countTimes, survivalAtTime } from '../../../stats/survival/long-curve.js';
import type { Tally } from '../basis/book.js';

/** A share that will have met its target, with its limits. */
export interface Attained {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Shares of the target used: open ones are censored at what they have used, paused ones where they stand still. */
export const countsOfShares = ({ shares, paused }: Tally): CountColumns =>
  countTimes(shares.done, [...shares.waiting, ...paused]);

/** What the curve says of the target itself: the last point at or before it. */
function atTarget(counts: CountColumns): Attained | null {
  if (counts.times.length === 0) return null;
  const last = survivalAtTime(counts, 1);
  if (last === null) return { value: 0, low: null, high: null };
  const flip = (limit: number | null): number | null => (limit === null ? null : 1 - limit);
  return { value: 1 - last.survival, low: flip(last.high), high: flip(last.low) };
}

/**
 * The share that meets the target once all are decided: Kaplan-Meier, or the incidence of answers where some ended without one, which
 * then never wait and never meet it.
 */
export function attainedByCurve(tally: Tally, used = countsOfShares(tally)): Attained | null {
  if (tally.unserved === 0) return atTarget(used);
  // When they gave up is of no matter: they are of the offered from the beginning.
  const ended = { time: 0, events: [0, tally.unserved], censored: 0 };
  const counts = Array.from(used.times, (time, i) => ({
    time,
    events: [used.events[i]!, 0],
    censored: used.censored[i]!,
  }));
  const first = counts[0]?.time === 0 ? counts.shift()! : { time: 0, events: [0, 0], censored: 0 };
  const start = { time: 0, events: [first.events[0]!, ended.events[1]!], censored: first.censored };
  const found = aalenJohansen([start, ...counts])
    .filter(({ time }) => time <= 1)
    .at(-1)!.incidence[0]!;
  return { value: found.estimate, low: found.low, high: found.high };
}

/** What it would be if all that stand still within their target were met, or missed; null where none does. */
export function pausedBounds({ shares, paused }: Tally): { readonly low: number; readonly high: number } | null {
  if (!paused.some((used) => used <= 1)) return null;
  const share = (done: readonly number[], waiting: readonly number[]): number =>
    atTarget(countTimes(done, waiting))!.value;
  const missed = paused.map((used) => Math.max(used, 2));
  return {
    low: share(shares.done, [...shares.waiting, ...missed]),
    high: share([...shares.done, ...paused], shares.waiting),
  };
}
