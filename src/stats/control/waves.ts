import { negativeBinomialTail } from '../distributions/negative-binomial.js';
import { benjaminiHochberg } from '../intervals/multiple-testing.js';

/** A thing watched week by week (or day by day): how many cases there were, and of how much each could have come. */
export interface WaveUnit {
  readonly counts: readonly number[];
  /** What the expected count is in proportion to: units sold, or 1 times a factor of the season. 0: none is expected. */
  readonly sizes: readonly number[];
}

export interface WaveRules {
  /** Fewer cases in a week begin no wave and carry none on. */
  readonly least?: number;
  /** Weeks that the rate is taken from, how many of them at least, and how many before the week judged are left out. */
  readonly baseline?: number;
  readonly leastBaseline?: number;
  readonly gap?: number;
  readonly level?: number;
  /** Weeks of which the data tell; all where absent. Others are no zeros: they are judged in no way. */
  readonly covered?: readonly boolean[];
  /** Units among which one may stand out in a week, those that never had a case included; the units given where absent. */
  readonly family?: number;
}

/** What a week of a unit was judged by. */
export interface WaveWeek {
  readonly expected: number;
  /** Chance of so many or more. */
  readonly p: number;
  /** The same among all units of the week (Benjamini-Hochberg). */
  readonly q: number;
  readonly flagged: boolean;
}

export interface Wave {
  /** Which of the units. */
  readonly unit: number;
  /** Its first and last week, by their places. */
  readonly first: number;
  readonly last: number;
  /** Whether a week came that was no part of it. */
  readonly over: boolean;
  readonly cases: number;
  readonly expected: number;
}

export interface Waves {
  /** By unit, then week; null where too few weeks before say what to expect. */
  readonly weeks: readonly (readonly (WaveWeek | null)[])[];
  readonly waves: readonly Wave[];
  /** Variance over mean within baselines, pooled over all units, by week; never below 1. */
  readonly dispersion: readonly number[];
}

const DEFAULTS = { least: 3, baseline: 26, leastBaseline: 13, gap: 6, level: 0.05 };

/** What a unit's own weeks before let expect. */
interface Baseline {
  readonly weeks: number;
  readonly cases: number;
  readonly size: number;
  /** Σ (count − expected)². */
  readonly squares: number;
}

interface State {
  readonly unit: WaveUnit;
  readonly inWave: boolean[];
  readonly judged: (WaveWeek | null)[];
  running: { first: number; cases: number; expected: number; last: number } | null;
}

/**
 * Waves of cases: in each week every unit is judged against its own rate in the weeks before (`baseline`, the last `gap` left out, weeks
 * of its waves too), by the tail of a negative binomial whose dispersion is pooled over all units and whose variance holds how little
 * the weeks before tell; a week is flagged where it has `least` cases and its false discovery rate among the units of the week is below
 * `level`. A wave begins with a flagged week, goes on while a week has `least` cases and p < `level` of its own, and is over with the
 * first covered week that has not. The last week is to be a whole one. Each week is judged by what was known in it.
 */
export function wavesOf(units: readonly WaveUnit[], rules: WaveRules = {}): Waves {
  const given = Object.entries(rules).filter(([, value]) => value !== undefined);
  const known = { ...DEFAULTS, ...Object.fromEntries(given) } as typeof DEFAULTS & WaveRules;
  const length = units[0]?.counts.length ?? 0;
  const states = units.map((unit): State => ({ unit, inWave: [], judged: [], running: null }));
  const waves: Wave[] = [];
  const dispersion: number[] = [];
  for (let week = 0; week < length; week++) {
    if (known.covered?.[week] === false) {
      dispersion.push(dispersion.at(-1) ?? 1);
      for (const { judged, inWave } of states) {
        judged.push(null);
        inWave.push(false);
      }
      continue;
    }
    const baselines = states.map((state) => baselineOf(state, week, known));
    dispersion.push(dispersionOf(baselines));
    judgeWeek(states, baselines, week, dispersion[week]!, known);
    states.forEach((state, index) => {
      const ended = carryOn(state, week, known);
      if (ended !== null) waves.push({ unit: index, ...ended, over: true });
    });
  }
  states.forEach(({ running }, unit) => {
    if (running !== null) waves.push({ unit, ...running, over: false });
  });
  waves.sort((a, b) => a.first - b.first || a.unit - b.unit);
  return { weeks: states.map(({ judged }) => judged), waves, dispersion };
}

function baselineOf(
  { unit: { counts, sizes }, inWave, running }: State,
  week: number,
  { baseline, gap, leastBaseline, covered }: typeof DEFAULTS & WaveRules,
): Baseline | null {
  let [weeks, cases, size] = [0, 0, 0];
  // A wave is judged by what was usual before it, however long it lasts.
  const to = (running?.first ?? week) - gap;
  const from = Math.max(0, to - baseline);
  const tells = (at: number) => covered?.[at] !== false && inWave[at] !== true && sizes[at]! > 0;
  for (let at = from; at < to; at++) {
    if (!tells(at)) continue;
    weeks++;
    cases += counts[at]!;
    size += sizes[at]!;
  }
  if (weeks < leastBaseline) return null;
  let squares = 0;
  for (let at = from; cases > 0 && at < to; at++) {
    if (tells(at)) squares += (counts[at]! - (cases * sizes[at]!) / size) ** 2;
  }
  return { weeks, cases, size, squares };
}

/** Σ (count − expected)²/(1 − 1/weeks) over Σ expected: of a Poisson count its mean is 1, whatever the unit's own rate; never below. */
function dispersionOf(baselines: readonly (Baseline | null)[]): number {
  let [squares, cases] = [0, 0];
  for (const one of baselines) {
    if (one === null) continue;
    squares += (one.squares * one.weeks) / (one.weeks - 1);
    cases += one.cases;
  }
  return cases > 0 ? Math.max(1, squares / cases) : 1;
}

/** A unit without a case has been seen for a while too: half a case, as Jeffreys' prior of a rate has it. */
const PRIOR = 0.5;

function judgeWeek(
  states: readonly State[],
  baselines: readonly (Baseline | null)[],
  week: number,
  dispersion: number,
  { least, level, family = 0 }: typeof DEFAULTS & WaveRules,
): void {
  const found: { state: State; count: number; expected: number; p: number }[] = [];
  states.forEach((state, index) => {
    const before = baselines[index]!;
    state.judged.push(null);
    if (before === null) return;
    const size = state.unit.sizes[week]!;
    // Of what nothing could have come, nothing begins; a wave whose cause is stopped goes on while cases come.
    if (!(size > 0) && state.running === null) return;
    const count = state.unit.counts[week]!;
    const expected = (before.cases * size) / before.size;
    const mean = ((before.cases + PRIOR) * size) / before.size;
    const variance = dispersion * mean * (1 + size / before.size);
    const p = count < least ? 1 : negativeBinomialTail(count, mean, variance);
    found.push({ state, count, expected, p });
  });
  // Those that could not have been flagged are as good as a p of 1: they count, and need no place of their own.
  const among = Math.max(1, family / Math.max(1, found.length));
  const adjusted = benjaminiHochberg(found.map(({ p }) => p));
  found.forEach(({ state, count, expected, p }, index) => {
    const q = Math.min(1, among * adjusted[index]!);
    state.judged[week] = { expected, p, q, flagged: count >= least && q < level };
  });
}

/** Takes the week into a wave; the wave that it ends, if it ends one. */
function carryOn(
  state: State,
  week: number,
  { least, level }: typeof DEFAULTS & WaveRules,
): Omit<Wave, 'unit' | 'over'> | null {
  const judged = state.judged[week] ?? null;
  const count = state.unit.counts[week]!;
  const goesOn = judged !== null && count >= least && judged.p < level;
  const running = state.running;
  if (running === null && judged?.flagged === true)
    state.running = { first: week, last: week, cases: count, expected: judged.expected };
  else if (running !== null && goesOn) {
    running.last = week;
    running.cases += count;
    running.expected += judged.expected;
  } else if (running !== null) {
    state.running = null;
    state.inWave.push(false);
    return running;
  }
  state.inWave.push(state.running !== null);
  return null;
}
