import type { Pause } from '../model/facts/case_clock/index.js';
import type { Span } from '../model/time/business-time.js';
import type { Calendars } from '../model/time/calendars.js';

/** When a case began and ended, in seconds since 1970 UTC. */
export interface CaseMoments {
  readonly opened: number;
  readonly answered: number | null;
  readonly resolved: number | null;
  /** null: nothing tells. */
  readonly isOpen: boolean | null;
  /** At opening; null where it names none. */
  readonly schedule: string | null;
}

/** From a moment on, a case follows another schedule. */
export interface ScheduleChange {
  readonly from: number;
  readonly schedule: string | null;
}

export interface CaseClock {
  /** null: no opening hours are loaded. */
  readonly calendars: Calendars | null;
  /** Last moment known. */
  readonly seen: number;
}

/** What became of one case: times in which it did not run, and its changes of schedule, ascending. */
export interface CaseHistory {
  readonly pauses: readonly Pause[];
  readonly schedules: readonly ScheduleChange[];
}

/** Seconds by the clock and within opening time; the latter null where that is not known. */
export interface Elapsed {
  /** False: it waits still, and this is how long by now. */
  readonly isDone: boolean;
  readonly clock: number;
  readonly opening: number | null;
}

/** Opening seconds of a span of a case, by the schedule that held in each part of it; null where one of these is not known. */
export function openingSeconds(
  { from, to }: Span,
  without: readonly Span[],
  { schedule, schedules }: Pick<CaseMoments, 'schedule'> & Pick<CaseHistory, 'schedules'>,
  calendars: Calendars | null,
): number | null {
  if (calendars === null) return null;
  if (schedules.length === 0) return calendars.of(schedule)?.secondsBetween(from, to, without) ?? null;
  const parts = [{ from: Number.NEGATIVE_INFINITY, schedule }, ...schedules];
  let sum = 0;
  for (const [index, part] of parts.entries()) {
    const [start, end] = [Math.max(from, part.from), Math.min(to, parts[index + 1]?.from ?? to)];
    if (end <= start) continue;
    const calendar = calendars.of(part.schedule);
    if (calendar === null) return null;
    sum += calendar.secondsBetween(start, end, without);
  }
  return sum;
}

function elapsed(
  one: CaseMoments,
  ended: number | null,
  without: readonly Span[],
  { schedules }: CaseHistory,
  { calendars, seen }: CaseClock,
): Elapsed {
  const to = ended ?? Math.max(one.opened, seen);
  return {
    isDone: ended !== null,
    clock: Math.max(0, to - one.opened),
    opening: openingSeconds({ from: one.opened, to }, without, { schedule: one.schedule, schedules }, calendars),
  };
}

/** Whether the case waits for its end: one of which nothing tells does not, nor one that ended without service. */
export const isWaiting = ({ resolved, isOpen }: CaseMoments): boolean => resolved === null && isOpen === true;

/**
 * The time to the first answer, or the wait for it. It runs always, as the customer waits whatever the state says. null of a case that
 * was solved without a recorded answer, or of which nothing is known.
 */
export const firstAnswer = (one: CaseMoments, history: CaseHistory, clock: CaseClock): Elapsed | null =>
  one.answered === null && !isWaiting(one) ? null : elapsed(one, one.answered, [], history, clock);

/** The time to the solution last known, or the wait for it; opening time without pauses. null as of `firstAnswer`. */
export const solution = (one: CaseMoments, history: CaseHistory, clock: CaseClock): Elapsed | null =>
  one.resolved === null && !isWaiting(one) ? null : elapsed(one, one.resolved, history.pauses, history, clock);

/**
 * Whether a solved case was solved at first contact: not reopened, and its customer opened no other within the window. `later` where
 * the window has not passed yet; null where it is not solved, or nobody would come back.
 */
export function solvedAtFirst(
  {
    resolved,
    reopened,
    followUps,
    hasCustomer,
  }: {
    readonly resolved: number | null;
    readonly reopened: number | null;
    readonly followUps: number;
    readonly hasCustomer: boolean;
  },
  seen: number,
  window: number,
): boolean | 'later' | null {
  if (resolved === null || !hasCustomer) return null;
  if (followUps > 0 || (reopened ?? 0) > 0) return false;
  return resolved + window <= seen ? true : 'later';
}
