import type { Durations } from '../../../parts/durations.js';
import { type ClockMeasure, CUTS, type Dimension, type Measure } from './codes.js';
import { type Effects, effects } from './effects.js';
import type { Rule } from './rules.js';

/** How many were met and missed, and how many are late that still run. */
export interface Counts {
  met: number;
  missed: number;
  runningLate: number;
  pausedLate: number;
}

export const counts = (): Counts => ({ met: 0, missed: 0, runningLate: 0, pausedLate: 0 });

/** All of one measure, or of one of its targets. Times in seconds, and as shares of their target. */
export interface Tally extends Counts {
  /** Ended without the service: of the offered, never met. Among the missed. */
  unserved: number;
  /** Whose verdict would be another by the priority at opening. */
  otherwise: number;
  readonly seconds: Durations;
  readonly shares: Durations;
  /** Shares of the target used by those that stand still. */
  readonly paused: number[];
  readonly weeks: Map<string, Counts>;
}

export const tally = (): Tally => ({
  ...counts(),
  ...{ unserved: 0, otherwise: 0 },
  ...{ seconds: { done: [], waiting: [] }, shares: { done: [], waiting: [] }, paused: [], weeks: new Map() },
});

/** One case and measure that is late now, or nearly. In seconds. */
export interface Late {
  readonly cut: string;
  readonly ticket: string;
  readonly measure: ClockMeasure;
  readonly waits: number;
  readonly target: number;
  readonly state: 'late' | 'late_paused' | 'due';
}

export interface MeasureTally {
  readonly all: Tally;
  readonly rules: Map<Rule | null, Tally>;
  readonly groups: ReadonlyMap<Dimension, Map<string | null, Counts>>;
  readonly effects: Effects;
}

export const measureTally = (): MeasureTally => ({
  all: tally(),
  rules: new Map(),
  groups: new Map(CUTS.map((by) => [by, new Map()])),
  effects: effects(),
});

/** All of one cut. */
export interface CutTally {
  readonly measures: Map<Measure, MeasureTally>;
  /** First answers of all cases, with a target or without, on the desk's clock. */
  readonly first: Durations;
  readonly late: Late[];
  readonly lateCases: Set<string>;
}

export const cutTally = (): CutTally => ({
  measures: new Map(),
  first: { done: [], waiting: [] },
  late: [],
  lateCases: new Set(),
});

/** What is said of the cases as a whole. */
export interface Said {
  cases: number;
  contradicted: number;
  byRobot: number;
  noTarget: number;
  noSchedule: number;
  pausesUnknown: number;
  atMidnight: number;
}

export interface Book {
  readonly cuts: Map<string, CutTally>;
  readonly said: Said;
}
