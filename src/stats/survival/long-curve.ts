import { Crossing, KaplanMeierWalk } from './survival.js';

/** What ended and what was censored at each of many distinct times, ascending: three columns, since a row for each would take ten times the room. */
export interface CountColumns {
  readonly times: Float64Array;
  readonly events: Float64Array;
  readonly censored: Float64Array;
}

/** Counts of single times in any order, in one unit. */
export function countTimes(ended: readonly number[], running: readonly number[]): CountColumns {
  const [done, waiting] = [Float64Array.from(ended).sort(), Float64Array.from(running).sort()];
  const most = done.length + waiting.length;
  const [times, events, censored] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)];
  let [i, j, n] = [0, 0, 0];
  while (i < done.length || j < waiting.length) {
    const time = Math.min(done[i] ?? Number.POSITIVE_INFINITY, waiting[j] ?? Number.POSITIVE_INFINITY);
    const [fromDone, fromWaiting] = [i, j];
    while (done[i] === time) i++;
    while (waiting[j] === time) j++;
    times[n] = time;
    events[n] = i - fromDone;
    censored[n] = j - fromWaiting;
    n++;
  }
  return { times: times.subarray(0, n), events: events.subarray(0, n), censored: censored.subarray(0, n) };
}

const totalOf = ({ events, censored }: CountColumns): number => {
  let all = 0;
  for (let i = 0; i < events.length; i++) all += events[i]! + censored[i]!;
  return all;
};

export interface SurvivalQuantile {
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What `survivalQuantile` gives of the curve of these counts, at each of the shares, without a point for each time. */
export function quantilesOfCounts(counts: CountColumns, shares: readonly number[]): SurvivalQuantile[] {
  const walk = new KaplanMeierWalk(totalOf(counts));
  const found = shares.map((share) => ({
    estimate: new Crossing(1 - share),
    low: new Crossing(1 - share),
    high: new Crossing(1 - share),
  }));
  for (let i = 0; i < counts.times.length; i++) {
    const [time, events] = [counts.times[i]!, counts.events[i]!];
    walk.meet(events);
    walk.leave(events + counts.censored[i]!);
    if (events === 0) continue;
    for (const { estimate, low, high } of found) {
      estimate.meet(time, walk.survival);
      low.meet(time, walk.low ?? 0);
      high.meet(time, walk.high);
    }
  }
  return found.map(({ estimate, low, high }) => ({ estimate: estimate.time, low: low.time, high: high.time }));
}

/** The curve of these counts at a time, with its limits; null before the first time. */
export function survivalAtTime(
  counts: CountColumns,
  until: number,
): { readonly survival: number; readonly low: number | null; readonly high: number | null } | null {
  const walk = new KaplanMeierWalk(totalOf(counts));
  const { times, events, censored } = counts;
  let i = 0;
  for (; i < times.length && times[i]! <= until; i++) {
    walk.meet(events[i]!);
    walk.leave(events[i]! + censored[i]!);
  }
  return i === 0 ? null : { survival: walk.survival, low: walk.low, high: walk.high };
}
