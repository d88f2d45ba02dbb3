import type { TableRows } from '../../../core/analysis.js';
import { rateColumns } from '../../../parts/rates.js';
import { wilsonInterval } from '../../../stats/intervals/proportion-interval.js';
import { countTimes, quantilesOfCounts } from '../../../stats/survival/long-curve.js';
import type { CutTally, MeasureTally, Tally } from '../basis/book.js';
import { CLOCKS, type ClockMeasure, type Important, MEASURES, type Measure, type Verdict } from '../basis/codes.js';
import type { Ground, Options } from '../basis/context.js';
import type { Rule } from '../basis/rules.js';
import type declaration from '../index.js';
import { attainedByCurve, countsOfShares, pausedBounds } from './curve.js';
import { type WeeksReached, weeksReached } from './weeks.js';

type Row = TableRows<(typeof declaration)['tables']['targets']>[number];

/** Verdicts are of this many decided cases or more. */
export const LEAST = 30;
const MARGIN = 0.05;
const HALF = 0.5;
const MINUTE = 60;

/** What the rows of a cut are made with. */
interface Makings {
  readonly cut: string;
  readonly ground: Ground;
  readonly options: Options;
  important(measure: Measure): Important | null;
}

/** The goal of all targets of a measure, where it is one. */
function goalOf(rules: Iterable<Rule | null>, usual: number): number {
  const goals = new Set([...rules].map((rule) => rule?.goal ?? usual));
  return goals.size === 1 ? [...goals][0]! : usual;
}

interface Judged {
  readonly n: number;
  readonly share: ReturnType<typeof wilsonInterval>;
  readonly withOpen: ReturnType<typeof wilsonInterval>;
  readonly goal: number;
  /** Share of the target that half of all use. */
  readonly median: number | null;
  readonly weeks: WeeksReached | null;
}

const isTooEasy = ({ share, goal, median }: Judged): boolean =>
  share !== null && share.low > goal + MARGIN && median !== null && median < HALF;

function verdictOf(judged: Judged): Verdict {
  const { n, withOpen, goal, weeks } = judged;
  if (n === 0) return 'not_measured';
  if (n < LEAST || withOpen === null) return 'too_few';
  if (withOpen.high < goal) return weeks?.isOutOfReach === true ? 'out_of_reach' : 'missed';
  if (isTooEasy(judged)) return 'too_easy';
  return withOpen.low >= goal ? 'met' : 'undecided';
}

function reasonableOf(judged: Judged): 'too_easy' | 'in_reach' | 'out_of_reach' | null {
  if (judged.n < LEAST) return null;
  if (isTooEasy(judged)) return 'too_easy';
  return verdictOf(judged) === 'out_of_reach' ? 'out_of_reach' : 'in_reach';
}

/** Columns of how many and what share. */
function shares(tally: Tally) {
  const n = tally.met + tally.missed;
  const withOpen = wilsonInterval(tally.met, n + tally.runningLate + tally.pausedLate);
  const { rate, low, high } = rateColumns(tally.met, n);
  return {
    ...{ decided: n, met: tally.met, attained: rate, low, high },
    ...{ running_late: tally.runningLate, paused_late: tally.pausedLate },
    ...{
      with_open: withOpen?.estimate ?? null,
      with_open_low: withOpen?.low ?? null,
      with_open_high: withOpen?.high ?? null,
    },
  };
}

/** One target, or all of a measure; `rule` undefined stands for all. */
function row(
  measure: ClockMeasure,
  tally: Tally,
  own: MeasureTally,
  rule: Rule | null | undefined,
  makings: Makings,
): Row {
  const { ground, options, cut } = makings;
  const rules = rule === undefined ? [...own.rules.keys()] : [rule];
  const only = rules.length === 1 ? rules[0]! : null;
  const goal = goalOf(rules, options.goal);
  const used = countsOfShares(tally);
  const [curve, bounds] = [attainedByCurve(tally, used), pausedBounds(tally)];
  const weeks = weeksReached(tally.weeks.values(), goal);
  const n = tally.met + tally.missed;
  const withOpen = wilsonInterval(tally.met, n + tally.runningLate + tally.pausedLate);
  const [half, atGoalShare] = quantilesOfCounts(used, [HALF, goal]).map(({ estimate }) => estimate);
  const [median, atGoal] = quantilesOfCounts(countTimes(tally.seconds.done, tally.seconds.waiting), [HALF, goal]).map(
    ({ estimate }) => (estimate === null ? null : estimate / MINUTE),
  );
  const judged = { n, share: wilsonInterval(tally.met, n), withOpen, goal, median: half!, weeks };
  return {
    __cut: cut,
    measure,
    rule: rule === undefined ? null : rule === null ? 'sla_due_at' : rule.name || null,
    target: only === null ? null : only.target / MINUTE,
    clock: only === null ? null : (only.meant ?? (ground.calendars === null ? 'calendar' : 'open')),
    ...shares(tally),
    ...{ curve: curve?.value ?? null, curve_low: curve?.low ?? null, curve_high: curve?.high ?? null },
    ...{ bound_low: bounds?.low ?? null, bound_high: bounds?.high ?? null },
    goal,
    at_goal: only === null ? null : atGoal!,
    at_goal_share: atGoalShare!,
    median: median!,
    ...{ weeks: weeks?.weeks ?? null, weeks_reached: weeks?.reached ?? null, weeks_by_chance: weeks?.byChance ?? null },
    unserved: tally.unserved,
    otherwise: tally.otherwise,
    reasonable: reasonableOf(judged),
    important: rule === undefined ? makings.important(measure) : null,
    verdict: verdictOf(judged),
  };
}

/** Nothing but counts and a share: of verdicts that come with the data, and of measures that nothing tells of. */
export const NO_CLOCK = {
  ...{ rule: null, target: null, clock: null, curve: null, curve_low: null, curve_high: null },
  ...{ bound_low: null, bound_high: null, at_goal: null, at_goal_share: null, median: null },
  ...{ unserved: null, otherwise: null, reasonable: null, important: null },
};

function sourceRow({ all }: MeasureTally, { cut, options }: Makings): Row {
  const n = all.met + all.missed;
  const share = wilsonInterval(all.met, n);
  const weeks = weeksReached(all.weeks.values(), options.goal);
  const judged = { n, share, withOpen: share, goal: options.goal, median: null, weeks };
  return {
    ...{ __cut: cut, measure: 'source', ...NO_CLOCK, ...shares(all) },
    ...{ running_late: null, paused_late: null, goal: options.goal },
    ...{ weeks: weeks?.weeks ?? null, weeks_reached: weeks?.reached ?? null, weeks_by_chance: weeks?.byChance ?? null },
    verdict: verdictOf(judged),
  };
}

const unmeasured = (measure: ClockMeasure, makings: Makings): Row => ({
  ...{ __cut: makings.cut, measure, ...NO_CLOCK, decided: 0, met: 0, attained: null, low: null, high: null },
  ...{ running_late: null, paused_late: null, with_open: null, with_open_low: null, with_open_high: null },
  goal: goalOf(
    makings.ground.book.rules.filter((rule) => rule.measure === measure),
    makings.options.goal,
  ),
  ...{ weeks: null, weeks_reached: null, weeks_by_chance: null, verdict: 'not_measured' },
});

const inOrder = ([a]: [Rule | null, Tally], [b]: [Rule | null, Tally]): number =>
  (a?.target ?? Number.POSITIVE_INFINITY) - (b?.target ?? Number.POSITIVE_INFINITY) ||
  ((a?.name ?? '') < (b?.name ?? '') ? -1 : 1);

/** A row per measure with a target, and one per target where a measure has several. */
export function targetRows(tally: CutTally, makings: Makings): Row[] {
  return MEASURES.flatMap((measure): Row[] => {
    const own = tally.measures.get(measure);
    if (measure === 'source') return own === undefined ? [] : [sourceRow(own, makings)];
    if (own === undefined) return makings.ground.book.has(measure) ? [unmeasured(measure, makings)] : [];
    const whole = row(measure, own.all, own, undefined, makings);
    if (own.rules.size < 2) return [whole];
    const parts = [...own.rules].sort(inOrder).map(([rule, part]) => row(measure, part, own, rule, makings));
    return [whole, ...parts];
  });
}

/** The measure that the metrics are of: the first that has a target, in the same order for every cut and period. */
export function leading({ book }: Ground, has: (table: string, column?: string) => boolean): Measure {
  const timed = CLOCKS.find((measure) => book.has(measure));
  return timed ?? (has('tickets', 'sla_due_at') ? 'resolution' : 'source');
}
