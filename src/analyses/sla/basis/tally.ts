import type { Weekday } from '../../../core/result.js';
import { startOf } from '../../../core/time/period-days.js';
import {
  type Book,
  type Counts,
  type CutTally,
  counts,
  cutTally,
  type MeasureTally,
  measureTally,
  type Tally,
  tally,
} from './book.js';
import type { Case } from './cases.js';
import { type CaseStory, type Mode, type Timed, timesOf } from './clock.js';
import { CLOCKS, type ClockMeasure, CUTS, type Measure } from './codes.js';
import type { Ground, Options } from './context.js';
import { addEffect } from './effects.js';
import type { Rule } from './rules.js';

export interface Asked {
  readonly options: Options;
  readonly weekStart: Weekday;
  /** As-of, in days from 1970. */
  readonly asOf: number;
  /** Since this day changes of status are known; null where none are. */
  readonly historyFrom: string | null;
  readonly isMidnight: (instant: number) => boolean;
}

const HOUR = 3600;

/** Adds the cases one by one. */
export class Judge {
  readonly book: Book = {
    cuts: new Map(),
    said: { cases: 0, contradicted: 0, byRobot: 0, noTarget: 0, noSchedule: 0, pausesUnknown: 0, atMidnight: 0 },
  };
  private readonly weeks = new Map<string, string>();
  /** As it was known when the case's period ended, where periods stand so. */
  private ground: Ground;

  constructor(
    private readonly known: Ground,
    private readonly asked: Asked,
  ) {
    this.ground = known;
  }

  async add(one: Case): Promise<void> {
    this.ground = one.seen === null ? this.known : { ...this.known, seen: one.seen };
    const { said, cuts } = this.book;
    const cut = at(cuts, one.cut, cutTally);
    said.cases++;
    said.contradicted += Number(one.isContradicted);
    said.byRobot += Number(one.byRobot);
    said.atMidnight += Number(this.asked.isMidnight(one.opened));
    const changes = await this.ground.changes.of(one.cut, one.ticket);
    const story: CaseStory = {
      one,
      pauses: await this.ground.pauses.of(one.cut, one.ticket),
      messages: await this.ground.messages.of(one.cut, one.ticket),
      schedules: changes.filter(({ field }) => field === 'schedule').map(({ from, to }) => ({ from, schedule: to })),
    };
    this.addFirst(cut, story);
    const priorities = changes.filter(({ field }) => field === 'priority');
    const hasTarget = CLOCKS.map((measure) => this.addMeasure(cut, measure, story, priorities)).includes(true);
    if (one.sourceMet !== null) this.addSource(cut, one, one.sourceMet);
    if (!hasTarget && one.sourceMet === null) said.noTarget++;
    const { historyFrom } = this.asked;
    if (historyFrom !== null && one.openedOn < historyFrom) said.pausesUnknown++;
  }

  /** First answers of all, on the clock of the desk: what `agents` shows too. */
  private addFirst({ first }: CutTally, story: CaseStory): void {
    const mode: Mode = this.ground.calendars === null ? 'calendar' : 'open';
    const [time] = timesOf('first_response', mode, story, this.ground, this.asked.options);
    if (time === undefined || time.state === 'unserved') return;
    (time.state === 'done' ? first.done : first.waiting).push(time.elapsed);
  }

  /** Whether the case has a target of this measure. */
  private addMeasure(
    cut: CutTally,
    measure: ClockMeasure,
    story: CaseStory,
    priorities: readonly { readonly from: number; readonly to: string | null }[],
  ): boolean {
    const { book, calendars } = this.ground;
    const { one } = story;
    const isDue = measure === 'resolution' && one.due !== null;
    if (!book.has(measure) && !isDue) return false;
    const bearings = { kind: one.kind, segment: one.segment, opened: one.openedOn };
    const opening = book.of(measure, { ...bearings, priority: one.priority });
    const isByLast = measure !== 'first_response' && this.asked.options.priority_at === 'stop' && priorities.length > 0;
    if (!isByLast && opening === null && !isDue) return false;
    if (!isByLast && opening === null) {
      this.addDue(cut, story);
      return true;
    }
    const modeOf = (rule: Rule): Mode => rule.meant ?? (calendars === null ? 'calendar' : 'open');
    const times = timesOf(
      measure,
      modeOf(opening ?? book.rules.find((rule) => rule.measure === measure)!),
      story,
      this.ground,
      this.asked.options,
    );
    for (const time of times) {
      const until = time.stop ?? this.ground.seen;
      const last = priorities.filter(({ from }) => from <= until).at(-1);
      const rule = isByLast && last !== undefined ? book.of(measure, { ...bearings, priority: last.to }) : opening;
      if (rule === null) {
        if (isDue) this.addDue(cut, story);
        continue;
      }
      this.addTime(cut, measure, one, rule, time, opening);
      this.addEffect(cut, measure, modeOf(rule), story, rule.target);
    }
    const isOpenTime = opening !== null && modeOf(opening) === 'open';
    if (isOpenTime && this.isScheduleMissing(story)) this.book.said.noSchedule++;
    return true;
  }

  /** What came after the first stop, of cases whose first stop was met or missed: what a reopened case did later is no outcome of it. */
  private addEffect(cut: CutTally, measure: ClockMeasure, mode: Mode, story: CaseStory, target: number): void {
    const { after } = story.one;
    // Several answers of one case have one customer: what came after each cannot be told apart.
    if (after === null || measure === 'next_response') return;
    const options: Options = { ...this.asked.options, reopened: 'first' };
    const [first] = timesOf(measure, mode, story, this.ground, options);
    if (first === undefined || first.state !== 'done') return;
    const isMet = first.elapsed <= target;
    addEffect(this.measureOf(cut, measure).effects, measure, story.one, isMet, {
      seen: this.ground.seen,
      asOf: this.asked.asOf,
    });
  }

  private isScheduleMissing({ one }: CaseStory): boolean {
    const { calendars } = this.ground;
    return calendars === null || calendars.of(one.schedule) === null;
  }

  private addTime(
    cut: CutTally,
    measure: ClockMeasure,
    one: Case,
    rule: Rule,
    time: Timed,
    opening: Rule | null,
  ): void {
    const own = this.measureOf(cut, measure);
    const targets = [own.all, this.ruleOf(own, rule)];
    const outcome = outcomeOf(time, rule.target);
    for (const tallied of targets) {
      const { seconds, shares, paused } = tallied;
      const share = time.elapsed / rule.target;
      if (time.state === 'unserved') tallied.unserved++;
      else {
        (time.state === 'done' ? seconds.done : seconds.waiting).push(time.elapsed);
        if (time.state === 'done') shares.done.push(share);
        if (time.state === 'running') shares.waiting.push(share);
        if (time.state === 'paused') paused.push(share);
      }
      if (opening !== null && opening !== rule && outcomeOf(time, opening.target) !== outcome) tallied.otherwise++;
    }
    this.count(own, targets, one, outcome);
    this.keep(cut, measure, one, time, rule.target, outcome);
  }

  /** A case without a target of ours has the day it is due on: a clock of its own that says whether, not how long. */
  private addDue(cut: CutTally, { one }: CaseStory): void {
    if (one.isUnserved || (one.resolved === null && one.isOpen !== true)) return;
    const own = this.measureOf(cut, 'resolution');
    const stop = one.resolved ?? this.ground.seen;
    const target = one.due! - one.opened;
    const isLate = stop > one.due!;
    const outcome = one.resolved === null ? (isLate ? 'runningLate' : null) : isLate ? 'missed' : 'met';
    const time: Timed = {
      elapsed: Math.max(0, stop - one.opened),
      stop: one.resolved,
      state: one.resolved === null ? 'running' : 'done',
    };
    const targets = [own.all, this.ruleOf(own, null)];
    for (const { seconds, shares } of targets) {
      (time.stop === null ? seconds.waiting : seconds.done).push(time.elapsed);
      if (target > 0) (time.stop === null ? shares.waiting : shares.done).push(time.elapsed / target);
    }
    this.count(own, targets, one, outcome);
    this.keep(cut, 'resolution', one, time, target, outcome);
  }

  private addSource(cut: CutTally, one: Case, isMet: boolean): void {
    const own = this.measureOf(cut, 'source');
    this.count(own, [own.all], one, isMet ? 'met' : 'missed');
  }

  private count(own: MeasureTally, targets: readonly Tally[], one: Case, outcome: keyof Counts | null): void {
    if (outcome === null) return;
    const week = this.weekOf(one.openedOn);
    for (const tallied of targets) {
      tallied[outcome]++;
      at(tallied.weeks, week, counts)[outcome]++;
    }
    const groups = { week, priority: one.priority, tier: one.tier, team: one.team };
    for (const by of CUTS) at(own.groups.get(by)!, groups[by], counts)[outcome]++;
  }

  private keep(
    cut: CutTally,
    measure: ClockMeasure,
    one: Case,
    time: Timed,
    target: number,
    outcome: keyof Counts | null,
  ): void {
    const { ticket } = one;
    const isDue = time.state === 'running' && target - time.elapsed <= this.asked.options.late_within * HOUR;
    const state =
      outcome === 'pausedLate'
        ? 'late_paused'
        : outcome === 'runningLate'
          ? 'late'
          : outcome === null && isDue
            ? 'due'
            : null;
    if (state === null) return;
    if (state !== 'due') cut.lateCases.add(ticket);
    cut.late.push({ cut: one.cut, ticket, measure, waits: time.elapsed, target, state });
  }

  private measureOf(cut: CutTally, measure: Measure): MeasureTally {
    return at(cut.measures, measure, measureTally);
  }

  private ruleOf(own: MeasureTally, rule: Rule | null): Tally {
    return at(own.rules, rule, tally);
  }

  private weekOf(day: string): string {
    return at(this.weeks, day, () => startOf('week', day, this.asked.weekStart));
  }
}

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Met at exactly the target too; null of what still runs within it. */
function outcomeOf({ elapsed, state }: Timed, target: number): keyof Counts | null {
  if (state === 'unserved') return 'missed';
  if (state === 'done') return elapsed <= target ? 'met' : 'missed';
  if (elapsed <= target) return null;
  return state === 'paused' ? 'pausedLate' : 'runningLate';
}
