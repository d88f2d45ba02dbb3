import type { ControlKind, Verdict } from '../../core/report.js';
import { runLimits } from '../../stats/control/run-rules.js';
import { isBeyond, LEAST_BASELINE, type Limits, limitsOf, type Meta, type Observed } from './limits.js';

export interface Judged {
  readonly control: ControlKind | null;
  readonly centre: number | null;
  readonly limits: readonly { readonly low: number | null; readonly high: number | null; readonly signal: boolean }[];
  readonly sigmaZ: number | null;
  readonly run: number;
  readonly runLimit: number | null;
  readonly verdict: Verdict;
  readonly severity: number | null;
  /** Where the signal began, as a place among the points; null where there is none. */
  readonly since: number | null;
  /** Places of the points that were signals themselves, and set no limits. */
  readonly unusual: readonly number[];
}

/** Signals of so many periods back stay out of what is usual: a wave must not become its own yardstick; what lasts longer is the usual. */
const REMEMBERED = 6;
/** A share of fewer cases is not judged. */
const LEAST_CASES = 5;

const NOTHING: Judged = {
  control: null,
  centre: null,
  limits: [],
  sigmaZ: null,
  run: 0,
  runLimit: null,
  verdict: 'few',
  severity: null,
  since: null,
  unusual: [],
};

/** Points on one side of the centre, one after another, up to the last. */
function runUpTo(values: readonly (number | null)[], centre: number): number {
  let run = 0;
  let side = 0;
  for (let i = values.length - 1; i >= 0; i--) {
    const value = values[i];
    if (value === null || value === undefined || value === centre) continue;
    const own = Math.sign(value - centre);
    if (side !== 0 && own !== side) break;
    side = own;
    run++;
  }
  return run;
}

/** What values of the kind cannot pass, where none has: limits beyond it would be drawn, and mean nothing. */
function boundsOf({ kind, unit }: Meta, points: readonly Observed[]): { least: number; most: number } {
  const within = (low: number, high: number) =>
    points.every(({ value }) => value === null || (value >= low && value <= high));
  const isNatural = kind === 'ratio' || kind === 'count' || unit === 'minutes';
  return {
    least: isNatural && within(0, Number.POSITIVE_INFINITY) ? 0 : Number.NEGATIVE_INFINITY,
    most: kind === 'ratio' && within(0, 1) ? 1 : Number.POSITIVE_INFINITY,
  };
}

/** Places of the periods just past that were signals when they were the last. */
function signalsBefore(meta: Meta, points: readonly Observed[]): number[] {
  const found: number[] = [];
  const last = points.length - 1;
  for (let i = Math.max(LEAST_BASELINE, last - REMEMBERED); i < last; i++) {
    const limits = limitsOf(meta, points.slice(0, i + 1), found);
    if (limits !== null && isBeyond(limits)) found.push(i);
  }
  return found;
}

/** The first of the signals that lead up to the last point on its side of the centre. */
function startOfSignals(points: readonly Observed[], centre: number, unusual: readonly number[]): number {
  const side = (i: number) => Math.sign((points[i]?.value ?? centre) - centre);
  let since = points.length - 1;
  while (unusual.includes(since - 1) && side(since - 1) === side(points.length - 1)) since--;
  return since;
}

/** The place of the first of the last `run` values that are not on the centre. */
function startOfRun(points: readonly Observed[], centre: number, run: number): number {
  const off = points.flatMap(({ value }, i) => (value === null || value === centre ? [] : [i]));
  return off.at(-run) ?? points.length - 1;
}

/**
 * Judges the last point by limits that the points before it set: beyond a limit, at the end of a run on one side longer
 * than Anhøj's limit, calm, or too few data. Counts and shares need a tail probability under 0.00135 as well. Periods just
 * past that were signals themselves set no limits.
 */
export function judge(meta: Meta, points: readonly Observed[]): Judged {
  const last = points.at(-1);
  if (last === undefined || last.value === null) return NOTHING;
  const unusual = signalsBefore(meta, points);
  const limits = limitsOf(meta, points, unusual);
  if (limits === null) return NOTHING;
  const { control, centre, sigmaZ } = limits;
  const values = points.map(({ value }) => value);
  const useful = values.filter((value) => value !== null && value !== centre).length;
  const runLimit = runLimits(useful)?.longestRun ?? null;
  const run = runUpTo(values, centre);
  const fewCases = control.startsWith('p') && (last.denominator ?? 0) < LEAST_CASES;
  const beyond = isBeyond(limits) && !fewCases;
  const isRun = meta.stock !== true && runLimit !== null && run > runLimit;
  const verdict: Verdict = fewCases ? 'few' : beyond ? 'limit' : isRun ? 'run' : 'calm';
  return {
    control,
    centre,
    limits: markedLimits(meta, points, limits, beyond),
    sigmaZ,
    run,
    runLimit,
    verdict,
    severity: severityOf(last.value, limits),
    since:
      verdict === 'limit'
        ? startOfSignals(points, centre, unusual)
        : verdict === 'run'
          ? startOfRun(points, centre, run)
          : null,
    unusual,
  };
}

/** How far the last value lies from the centre, in units of half the limits' distance. */
function severityOf(value: number, { centre, points }: Limits): number | null {
  const at = points.at(-1)!;
  const edge = value > centre ? at.high : at.low;
  if (edge === null) return null;
  const half = Math.abs(edge - centre);
  return half === 0 ? (value === centre ? 0 : 99) : Math.abs(value - centre) / half;
}

/** Only the judged point's mark says more than the limits do: it is confirmed or not. */
function markedLimits(meta: Meta, points: readonly Observed[], limits: Limits, beyond: boolean): Judged['limits'] {
  const { least: natural, most } = boundsOf(meta, points);
  const least = limits.control.startsWith('u') ? 0 : natural;
  return limits.points.map(({ low, high, signal }, i) => ({
    low: low === null ? null : Math.max(low, least),
    high: high === null ? null : Math.min(high, most),
    signal: i === points.length - 1 ? beyond : signal,
  }));
}
