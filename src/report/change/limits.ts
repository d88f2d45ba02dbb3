import type { MetricMeta } from '../../core/columns/metric.js';
import type { ControlKind } from '../../core/report.js';
import {
  chartForSpread,
  pChart,
  type RateChart,
  uChart,
  type XmrChart,
  xmrChart,
} from '../../stats/control/control-chart.js';
import { betaBinomialPmf } from '../../stats/distributions/discrete-distributions.js';

/** A metric's value of one period as its series gives it. */
export interface Observed {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Fewer baseline periods set no limits worth the name. */
export const LEAST_BASELINE = 12;
/** One side of three standard deviations of a normal. */
const TAIL = 0.00135;
/** Beyond so many cases the discrete tail is the normal one. */
const MOST_CASES = 2_000;

const isCount = (value: number | null): value is number => value !== null && Number.isInteger(value) && value >= 0;

type Family = 'p' | 'u' | 'xmr' | 'log xmr';

/** The chart that fits what the metric is: shares of cases, rates and counts of events, amounts. */
export function familyOf(meta: Pick<MetricMeta, 'kind' | 'times'>, points: readonly Observed[]): Family {
  // A period without cases has no rate, and says nothing against the chart of the others.
  const known = points.filter(({ value }) => value !== null);
  const counted = known.every(
    ({ numerator, denominator }) => isCount(numerator) && denominator !== null && denominator >= 0,
  );
  if ((meta.kind === 'ratio' || meta.times !== undefined) && counted) {
    const isShare =
      meta.kind === 'ratio' &&
      known.every(({ numerator, denominator }) => isCount(denominator) && numerator! <= denominator);
    return isShare ? 'p' : 'u';
  }
  if (meta.kind === 'count' && points.every(({ value }) => isCount(value ?? 0))) return 'u';
  const positive = points.every(({ value }) => value === null || value > 0);
  return meta.kind === 'money' && positive ? 'log xmr' : 'xmr';
}

/**
 * Chance of as many events as seen or more (or as few or fewer), given what the baseline saw; the baseline's own
 * uncertainty included (gamma-Poisson, Jeffreys prior). Overdispersion `phi` shrinks all counts to their effective number.
 */
function countTail(events: number, size: number, baseEvents: number, baseSize: number, phi: number): number {
  const shape = baseEvents / phi + 0.5;
  const p = baseSize / (baseSize + size);
  const seen = events / phi;
  const expected = (shape * size) / baseSize;
  if (expected > MOST_CASES) return 0;
  let pmf = p ** shape;
  if (pmf === 0) return 0;
  let below = 0;
  for (let k = 0; k < seen; k++) {
    below += pmf;
    pmf *= ((shape + k) / (k + 1)) * (1 - p);
  }
  return seen > expected ? Math.max(0, 1 - below) : below + pmf;
}

function shareTail(events: number, cases: number, baseEvents: number, baseCases: number, phi: number): number {
  const [n, k] = [Math.round(cases / phi), Math.round(events / phi)];
  if (n > MOST_CASES) return 0;
  const [a, b] = [baseEvents / phi + 0.5, (baseCases - baseEvents) / phi + 0.5];
  const high = k / Math.max(1, n) > a / (a + b);
  let tail = 0;
  for (let i = high ? k : 0; high ? i <= n : i <= k; i++) tail += betaBinomialPmf(i, n, a, b);
  return tail;
}

/** Limits of all points, in the metric's own unit. */
export interface Limits {
  readonly control: ControlKind;
  readonly centre: number;
  readonly points: readonly { readonly low: number | null; readonly high: number | null; readonly signal: boolean }[];
  readonly sigmaZ: number | null;
  /** Whether the last point's distance is more than chance; limits alone cry wolf where counts are small. */
  readonly confirmed: () => boolean;
}

function rateLimits(
  family: 'p' | 'u',
  points: readonly Observed[],
  counts: boolean,
  unusual: readonly number[],
): Limits | null {
  const rows = points.map(({ value, numerator, denominator }) =>
    counts ? { events: value ?? 0, size: 1 } : { events: numerator ?? 0, size: denominator ?? 0 },
  );
  const last = rows.length - 1;
  const chart = chartForSpread(family === 'p' ? pChart : uChart, rows, { exclude: [...unusual, last] });
  if (chart === null) return null;
  const base = rows.filter((_, i) => i !== last && !unusual.includes(i));
  const events = base.reduce((sum, row) => sum + row.events, 0);
  const size = base.reduce((sum, row) => sum + row.size, 0);
  const phi = chart.laney ? (chart.sigmaZ ?? 1) ** 2 : 1;
  const now = rows[last]!;
  const tail = family === 'p' ? shareTail : countTail;
  return {
    control: chart.laney ? `${family}'` : family,
    centre: chart.centre,
    points: chart.points,
    sigmaZ: (chart as RateChart).sigmaZ,
    confirmed: () => tail(now.events, now.size, events, size, phi) < TAIL,
  };
}

/** More of the baseline beyond its own limits than this, and they do not describe it. */
const UNSTEADY = 0.1;

/**
 * Half the limits' distance: the chart's, or three standard deviations of the whole baseline where values drift or come in
 * steps, whose moving ranges say too little: limits that most of the past broke would cry wolf every week.
 */
function spreadOf(base: readonly number[], points: XmrChart['points'], centre: number): number {
  const half = (points[0]?.high ?? centre) - centre;
  const outside = base.filter((value) => Math.abs(value - centre) > half).length;
  if (outside <= 1 || outside <= UNSTEADY * base.length) return half;
  const variance = base.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (base.length - 1);
  return Math.max(half, 3 * Math.sqrt(variance));
}

function amountLimits(
  family: 'xmr' | 'log xmr',
  points: readonly Observed[],
  unusual: readonly number[],
): Limits | null {
  const log = family === 'log xmr';
  const present = points.map(({ value }, i) => ({ value, i })).filter(({ value }) => value !== null);
  const values = present.map(({ value }) => (log ? Math.log(value!) : value!));
  const out = present.flatMap(({ i }, k) => (unusual.includes(i) ? [k] : []));
  const chart = xmrChart(values, { exclude: [...out, values.length - 1] });
  if (chart === null) return null;
  const back = (value: number | null) => (value === null ? null : log ? Math.exp(value) : value);
  const { centre } = chart;
  const base = values.slice(0, -1).filter((_, k) => !out.includes(k));
  const half = spreadOf(base, chart.points, centre);
  const placed: { low: number | null; high: number | null; signal: boolean }[] = points.map(() => ({
    low: null,
    high: null,
    signal: false,
  }));
  for (const [k, { i }] of present.entries()) {
    const signal = Math.abs(values[k]! - centre) > half;
    placed[i] = { low: back(centre - half), high: back(centre + half), signal };
  }
  return { control: family, centre: back(chart.centre)!, points: placed, sigmaZ: null, confirmed: () => true };
}

/** What of a metric sets its limits. */
export type Meta = Pick<MetricMeta, 'kind' | 'unit' | 'times' | 'stock'>;

/** Limits that the points before the last set, those of `unusual` left out; null where they set none. */
export function limitsOf(meta: Meta, points: readonly Observed[], unusual: readonly number[]): Limits | null {
  const base = points.slice(0, -1).filter(({ value }, i) => value !== null && !unusual.includes(i));
  if (points.at(-1)?.value == null || base.length < LEAST_BASELINE) return null;
  const family = familyOf(meta, points);
  if (family !== 'p' && family !== 'u') return amountLimits(family, points, unusual);
  return inUnit(rateLimits(family, points, meta.kind === 'count', unusual), meta.times ?? 1);
}

/** Limits of a quotient in the unit in which it is said: per thousand. */
function inUnit(limits: Limits | null, times: number): Limits | null {
  if (limits === null || times === 1) return limits;
  const said = (value: number | null) => (value === null ? null : value * times);
  const points = limits.points.map(({ low, high, signal }) => ({ low: said(low), high: said(high), signal }));
  return { ...limits, centre: limits.centre * times, points };
}

/** Whether the last point lies beyond its limits, and not by chance. */
export const isBeyond = (limits: Limits): boolean => limits.points.at(-1)!.signal && limits.confirmed();
