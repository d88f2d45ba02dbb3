import type { Relation } from '../../../core/analysis.js';
import { numberOf, textOf } from '../../../core/cell.js';
import type { Change, Noted, Pause } from '../../../model/facts/case_clock/index.js';
import {
  type CaseClock,
  type CaseHistory,
  type CaseMoments,
  firstAnswer,
  solution,
  solvedAtFirst,
} from '../../../parts/case-times.js';
import type { Durations } from '../../../parts/durations.js';
import type { ClusterSums } from '../../../stats/intervals/clustered.js';
import { type AgentMix, AgentMixes, type Measure } from './agent-mixes.js';

export const MIX = ['kind', 'topic', 'priority', 'channel', 'tier'] as const;
export type MixPart = (typeof MIX)[number];

/** What one agent, or all, did with cases. */
export interface Tally {
  cases: number;
  resolved: number;
  /** Cases not solved on as-of or, where each period is as it stood, on its last day. */
  open: number;
  /** Cases of which nothing tells whether they have ended, and those that ended before they began. */
  unknown: number;
  backwards: number;
  /** Cases handed over at least once. */
  handed: number;
  /** Cases whose history is known. */
  followed: number;
  handleN: number;
  handleSum: number;
  handleSquares: number;
  handleCubes: number;
  /** Of first answers, by who gave them; unanswered ones by who holds the case. */
  readonly first: Durations;
  readonly firstOpening: Durations;
  readonly solve: Durations;
  readonly solveOpening: Durations;
}

const durations = (): Durations => ({ done: [], waiting: [] });
export const emptyTally = (): Tally => ({
  ...{
    cases: 0,
    resolved: 0,
    open: 0,
    unknown: 0,
    backwards: 0,
    handed: 0,
    followed: 0,
    handleN: 0,
    handleSum: 0,
    handleSquares: 0,
    handleCubes: 0,
  },
  ...{ first: durations(), firstOpening: durations(), solve: durations(), solveOpening: durations() },
});

/** One first answer, or the wait for it: kept for the median that "in time" is measured by. */
interface Answer {
  readonly of: AgentMix;
  readonly priority: string | null;
  readonly seconds: number;
  readonly isDone: boolean;
}

/** All of one cut. Agents without an id are under the empty text. */
export interface CutTally {
  readonly agents: Map<string, Tally>;
  readonly total: Tally;
  readonly answers: Answer[];
  /** Trials and successes by agent, mix and measure. */
  readonly mixes: AgentMixes;
  /** What the people behind answers about each agent say, and all of them together; 1 where an answer satisfies. */
  readonly opinions: Map<string, ClusterSums>;
  opinion: ClusterSums | null;
  /** Cases by hour of the week, Monday 00:00 = 0. */
  readonly hours: number[];
  /** Resolved too lately to know whether the customer comes back. */
  notYet: number;
}

const HOURS = 168;
export const emptyCut = (): CutTally => ({
  agents: new Map(),
  total: emptyTally(),
  answers: [],
  mixes: new AgentMixes(),
  opinions: new Map(),
  opinion: null,
  hours: new Array<number>(HOURS).fill(0),
  notYet: 0,
});

export interface Clock extends CaseClock {
  /** Seconds in which a customer who comes back makes the case a repeat. */
  readonly repeatWindow: number;
  /** Hour of the week of an instant in the zone of the data. */
  readonly hourOf: (instant: number) => number;
  readonly pauses: Noted<Pause>;
  readonly changes: Noted<Change>;
}

interface Case extends CaseMoments {
  readonly cut: string;
  readonly ticket: string;
  /** What was still to come where each period stands as on its last day, and the last moment known then. */
  readonly answeredLater: boolean;
  readonly resolvedLater: boolean;
  readonly seen: number | null;
  readonly owner: string;
  readonly answerer: string;
  readonly mix: readonly (string | null)[];
  readonly priority: string | null;
  readonly isBackwards: boolean;
  readonly reopened: number | null;
  readonly replies: number | null;
  readonly handle: number | null;
  readonly handovers: number | null;
  readonly followUps: number;
  readonly hasCustomer: boolean;
}

async function* casesOf(relation: Relation, adjust: readonly MixPart[]): AsyncIterable<Case> {
  for await (const { count, columns } of relation.read()) {
    const at = (name: string, i: number) => columns[name]![i];
    for (let i = 0; i < count; i++) {
      yield {
        cut: String(at('__cut', i)),
        ticket: String(at('ticket_id', i)),
        owner: textOf(at('agent_id', i)) ?? '',
        answerer: textOf(at('first_agent_id', i)) ?? '',
        mix: adjust.map((part) => textOf(at(part, i))),
        priority: textOf(at('priority', i)),
        opened: Number(at('opened', i)),
        answered: numberOf(at('answered', i)),
        resolved: numberOf(at('resolved', i)),
        answeredLater: at('answered_later', i) === true,
        resolvedLater: at('resolved_later', i) === true,
        seen: numberOf(at('seen', i)),
        isOpen: (at('is_open', i) as boolean | null) ?? null,
        schedule: textOf(at('schedule_id', i)),
        isBackwards: at('is_backwards', i) === true,
        reopened: numberOf(at('reopened_count', i)),
        replies: numberOf(at('replies', i)),
        handle: numberOf(at('handle_minutes', i)),
        handovers: numberOf(at('handovers', i)),
        followUps: Number(at('follow_ups', i)),
        hasCustomer: at('has_customer', i) === true,
      };
    }
  }
}

/** Reads the cases once, in batches; what stays in memory is a few numbers a case. */
export async function tallyCases(
  relation: Relation,
  adjust: readonly MixPart[],
  clock: Clock,
): Promise<Map<string, CutTally>> {
  const cuts = new Map<string, CutTally>();
  for await (const one of casesOf(relation, adjust)) {
    const cut = cuts.get(one.cut) ?? emptyCut();
    cuts.set(one.cut, cut);
    cut.hours[clock.hourOf(one.opened)]!++;
    addTimes(cut, one, await historyOf(one, clock), clock);
    addWork(cut, one);
    addRates(cut, one, clock);
  }
  await clock.pauses.end();
  await clock.changes.end();
  return cuts;
}

const agentOf = (cut: CutTally, agent: string): Tally => {
  const own = cut.agents.get(agent) ?? emptyTally();
  cut.agents.set(agent, own);
  return own;
};

function push({ done, waiting }: Durations, isDone: boolean, seconds: number | null): void {
  if (seconds !== null) (isDone ? done : waiting).push(seconds);
}

async function historyOf({ cut, ticket }: Case, { pauses, changes }: Clock): Promise<CaseHistory> {
  const changed = await changes.of(cut, ticket);
  return {
    pauses: await pauses.of(cut, ticket),
    schedules: changed.filter(({ field }) => field === 'schedule').map(({ from, to }) => ({ from, schedule: to })),
  };
}

/** The case as it stood on the last day of its period: what came later waits still. */
const asStood = (one: Case): Case => ({
  ...one,
  answered: one.answeredLater ? null : one.answered,
  resolved: one.resolvedLater ? null : one.resolved,
  isOpen: one.resolvedLater || one.isOpen,
});

function addTimes(cut: CutTally, now: Case, history: CaseHistory, known: Clock): void {
  const one = now.seen === null ? now : asStood(now);
  const clock = now.seen === null ? known : { ...known, seen: now.seen };
  const { answerer, owner, mix, priority } = one;
  const agent = agentOf(cut, answerer);
  const first = firstAnswer(one, history, clock);
  if (first !== null) {
    for (const tally of [cut.total, agent]) {
      push(tally.first, first.isDone, first.clock);
      push(tally.firstOpening, first.isDone, first.opening);
    }
    const seconds = first.opening ?? first.clock;
    const of = cut.mixes.of(answerer, mix);
    cut.answers.push({ of, priority: cut.mixes.once(priority), seconds, isDone: first.isDone });
  }
  const whole = solution(one, history, clock);
  if (whole === null) return;
  for (const tally of [cut.total, agentOf(cut, owner)]) {
    push(tally.solve, whole.isDone, whole.clock);
    push(tally.solveOpening, whole.isDone, whole.opening);
  }
}

function addWork(cut: CutTally, one: Case): void {
  for (const tally of [cut.total, agentOf(cut, one.owner)]) {
    tally.cases++;
    if (one.isOpen === false) tally.resolved++;
    if (one.isOpen === true) tally.open++;
    if (one.isOpen === null) tally.unknown++;
    if (one.isBackwards) tally.backwards++;
    if (one.handovers !== null) tally.followed++;
    if ((one.handovers ?? 0) > 0) tally.handed++;
    if (one.handle !== null) {
      tally.handleN++;
      tally.handleSum += one.handle;
      tally.handleSquares += one.handle ** 2;
      tally.handleCubes += one.handle ** 3;
    }
  }
}

function addRates(cut: CutTally, one: Case, { seen, repeatWindow }: Clock): void {
  if (one.resolved === null) return;
  const own = cut.mixes.of(one.owner, one.mix);
  const add = (measure: Measure, success: boolean) => own.add(measure, 1, Number(success));
  const reopened = (one.reopened ?? 0) > 0;
  if (one.reopened !== null) add('not_reopened', !reopened);
  if (one.replies !== null) add('one_touch', one.replies === 1 && !reopened);
  const atFirst = solvedAtFirst(one, seen, repeatWindow);
  if (atFirst === 'later') cut.notYet++;
  else if (atFirst !== null) add('first_contact', atFirst);
}
