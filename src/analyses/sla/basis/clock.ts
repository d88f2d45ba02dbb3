import type { Pause } from '../../../model/facts/case_clock/index.js';
import { merged, type Span } from '../../../model/time/business-time.js';
import { isWaiting, openingSeconds, type ScheduleChange } from '../../../parts/case-times.js';
import type { Case } from './cases.js';
import type { ClockMeasure } from './codes.js';
import type { Ground, Message, Options } from './context.js';

/** What the clock of a measure says of a case: how long it took, or has run so far. */
export interface Timed {
  /** Seconds. */
  readonly elapsed: number;
  /** `unserved`: it ended without the service that is timed. */
  readonly state: 'done' | 'running' | 'paused' | 'unserved';
  /** When the clock stopped; null where it has not. Seconds since 1970. */
  readonly stop: number | null;
}

export type Mode = 'open' | 'calendar';

/** A case with what happened to it, read once for all measures. */
export interface CaseStory {
  readonly one: Case;
  readonly pauses: readonly Pause[];
  readonly schedules: readonly ScheduleChange[];
  readonly messages: readonly Message[];
}

/** Seconds of a span on a clock; null where opening hours are not known. */
function secondsOn(
  mode: Mode,
  span: Span,
  without: readonly Span[],
  { one, schedules }: CaseStory,
  ground: Ground,
): number | null {
  if (mode === 'open') return openingSeconds(span, without, { schedule: one.schedule, schedules }, ground.calendars);
  const still = merged(without, span.from, span.to).reduce((sum, { from, to }) => sum + to - from, 0);
  return Math.max(0, span.to - span.from) - still;
}

function firstResponse(mode: Mode, story: CaseStory, ground: Ground): Timed | null {
  const { one } = story;
  const isRunning = isWaiting(one);
  if (one.answered === null && !isRunning && !one.isUnserved) return null;
  const stop = one.answered;
  const to = stop ?? (one.isUnserved ? (one.resolved ?? one.opened) : Math.max(one.opened, ground.seen));
  const elapsed = secondsOn(mode, { from: one.opened, to }, [], story, ground);
  if (elapsed === null) return null;
  return { elapsed, stop, state: stop !== null ? 'done' : one.isUnserved ? 'unserved' : 'running' };
}

/** States in which the clock of a measure stands still, beside a solution that was taken back. */
function stillOf(measure: ClockMeasure, { hold }: Options): ReadonlySet<string> {
  const holdRuns = measure === 'customer_wait' || (measure === 'resolution' && hold === 'runs');
  return new Set(holdRuns ? ['pending'] : ['pending', 'hold']);
}

/** Spans between opening or reopening and the solution, the last one up to `end`. */
function cyclesOf(one: Case, solved: readonly Pause[], end: number): Span[] {
  const cycles: Span[] = [];
  let from = one.opened;
  for (const { from: at, to } of solved) {
    if (at >= end || at < from) continue;
    cycles.push({ from, to: at });
    from = Math.min(to, end);
  }
  if (from < end || cycles.length === 0) cycles.push({ from, to: end });
  return cycles;
}

function work(measure: ClockMeasure, mode: Mode, story: CaseStory, ground: Ground, options: Options): Timed | null {
  const { one, pauses } = story;
  if (one.isUnserved || (one.resolved === null && !isWaiting(one))) return null;
  const still = stillOf(measure, options);
  const solved = pauses.filter(({ reason }) => reason === 'solved');
  const without = pauses.filter(({ reason }) => still.has(reason));
  const end = one.resolved ?? Math.max(one.opened, ground.seen);
  const cycles = cyclesOf(one, solved, end);
  const seconds = (spans: readonly Span[]): number[] | null => {
    const each = spans.map((span) => secondsOn(mode, span, without, story, ground));
    return each.includes(null) ? null : (each as number[]);
  };
  const isFirst = options.reopened === 'first' && solved.length > 0;
  const each = seconds(isFirst ? cycles.slice(0, 1) : cycles);
  if (each === null) return null;
  const elapsed = options.reopened === 'restart' ? Math.max(...each) : each.reduce((sum, part) => sum + part, 0);
  if (isFirst) return { elapsed, stop: cycles[0]!.to, state: 'done' };
  if (one.resolved !== null) return { elapsed, stop: one.resolved, state: 'done' };
  const last = without.at(-1);
  const isPaused = last !== undefined && last.to > ground.seen;
  return { elapsed, stop: null, state: isPaused ? 'paused' : 'running' };
}

/** Of each message of a customer that waited for an answer, how long. */
function answers(mode: Mode, story: CaseStory, ground: Ground): Timed[] {
  const { one, messages } = story;
  return messages.flatMap(({ asked, answered }): Timed[] => {
    if (answered === null && !isWaiting(one)) return [];
    const elapsed = secondsOn(mode, { from: asked, to: answered ?? Math.max(asked, ground.seen) }, [], story, ground);
    return elapsed === null ? [] : [{ elapsed, stop: answered, state: answered === null ? 'running' : 'done' }];
  });
}

/** What the clock of a measure says of a case: one time, one per message for the next answer, none where nothing tells. */
export function timesOf(
  measure: ClockMeasure,
  mode: Mode,
  story: CaseStory,
  ground: Ground,
  options: Options,
): readonly Timed[] {
  if (measure === 'next_response') return answers(mode, story, ground);
  const one =
    measure === 'first_response' ? firstResponse(mode, story, ground) : work(measure, mode, story, ground, options);
  return one === null ? [] : [one];
}
