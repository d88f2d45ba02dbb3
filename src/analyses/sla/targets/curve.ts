import { aalenJohansen } from '../../../stats/survival/competing-risks.js';
import { kaplanMeier, type SurvivalPoint } from '../../../stats/survival/survival.js';
import type { Tally } from '../basis/book.js';

/** A share that will have met its target, with its limits. */
export interface Attained {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

interface Ends {
  readonly events: readonly number[];
  readonly censored: readonly number[];
}

/** Counts by time, ascending. */
function countsOf({ events, censored }: Ends): { time: number; events: number; censored: number }[] {
  const at = new Map<number, { events: number; censored: number }>();
  const add = (list: readonly number[], kind: 'events' | 'censored'): void => {
    for (const time of list) {
      const own = at.get(time) ?? { events: 0, censored: 0 };
      own[kind]++;
      at.set(time, own);
    }
  };
  add(events, 'events');
  add(censored, 'censored');
  return [...at].sort(([a], [b]) => a - b).map(([time, own]) => ({ time, ...own }));
}

/** The curve of shares of the target used; open ones are censored at what they have used, paused ones where they stand still. */
export const curveOfShares = ({ shares, paused }: Tally): SurvivalPoint[] =>
  kaplanMeier(countsOf({ events: shares.done, censored: [...shares.waiting, ...paused] }));

/** What the curve says of the target itself: the last point at or before it. */
function atTarget(points: readonly SurvivalPoint[]): Attained | null {
  if (points.length === 0) return null;
  const last = points.filter(({ time }) => time <= 1).at(-1);
  if (last === undefined) return { value: 0, low: null, high: null };
  const flip = (limit: number | null): number | null => (limit === null ? null : 1 - limit);
  return { value: 1 - last.survival, low: flip(last.high), high: flip(last.low) };
}

/**
 * The share that meets the target once all are decided: Kaplan-Meier, or the incidence of answers where some ended without one, which
 * then never wait and never meet it.
 */
export function attainedByCurve(tally: Tally): Attained | null {
  if (tally.unserved === 0) return atTarget(curveOfShares(tally));
  const served = countsOf({ events: tally.shares.done, censored: [...tally.shares.waiting, ...tally.paused] });
  // When they gave up is of no matter: they are of the offered from the beginning.
  const ended = { time: 0, events: [0, tally.unserved], censored: 0 };
  const counts = served.map(({ time, events, censored }) => ({ time, events: [events, 0], censored }));
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
  const share = (ends: Ends): number => atTarget(kaplanMeier(countsOf(ends)))!.value;
  const missed = paused.map((used) => Math.max(used, 2));
  return {
    low: share({ events: shares.done, censored: [...shares.waiting, ...missed] }),
    high: share({ events: [...shares.done, ...paused], censored: shares.waiting }),
  };
}
