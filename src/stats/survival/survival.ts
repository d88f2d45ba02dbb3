import { criticalZ } from '../distributions/normal.js';
import { DEFAULT_LEVEL } from '../intervals/interval.js';

/** What ended at one time; times ascending and distinct, in one unit. Those censored at a time are at risk at it. */
export interface SurvivalCount {
  time: number;
  events: number;
  censored: number;
}

export type SurvivalIntervalKind = 'plain' | 'log' | 'log-log';

export interface SurvivalPoint {
  time: number;
  atRisk: number;
  events: number;
  censored: number;
  /** S(t), share not yet ended just after `time`. */
  survival: number;
  /** Greenwood's standard error of S(t); null where S = 0. */
  error: number | null;
  low: number | null;
  high: number | null;
}

/** The Kaplan-Meier estimate while it is taken from one time to the next: what it says just after the last one. */
export class KaplanMeierWalk {
  survival = 1;
  low: number | null = 1;
  high: number | null = 1;
  private greenwood = 0;
  private readonly z: number;

  constructor(
    /** At risk before the first time: all. */
    public atRisk: number,
    private readonly kind: SurvivalIntervalKind = 'log-log',
    level = DEFAULT_LEVEL,
  ) {
    this.z = criticalZ(level);
  }

  /** Greenwood's standard error of ln S. */
  get spread(): number {
    return Math.sqrt(this.greenwood);
  }

  /** Events of one time; `leave` follows when they and the censored of it have gone. */
  meet(events: number): void {
    if (events > 0) {
      // The last one at risk ends: exactly zero, not what is left of rounding.
      this.survival = events === this.atRisk ? 0 : this.survival * (1 - events / this.atRisk);
      this.greenwood += events / (this.atRisk * (this.atRisk - events));
    }
    [this.low, this.high] = survivalLimits(this.survival, this.spread, this.z, this.kind);
  }

  leave(count: number): void {
    this.atRisk -= count;
  }
}

/**
 * Kaplan-Meier estimate S(t) = Π(1 − d/n) with Greenwood's variance S² Σ d/(n(n − d)), a point per time given. Intervals,
 * clipped to 0..1: plain S ± z·se; log S·exp(±z·se/S); log-log S^exp(±z·se/(S ln S)), the one to prefer near 1 and for few
 * events. Before the first event the interval is 1 to 1; where S reaches 0 it is null, as in R `survfit`.
 */
export function kaplanMeier(
  counts: readonly SurvivalCount[],
  kind: SurvivalIntervalKind = 'log-log',
  level = DEFAULT_LEVEL,
): SurvivalPoint[] {
  let all = 0;
  for (const row of counts) all += row.events + row.censored;
  const walk = new KaplanMeierWalk(all, kind, level);
  return counts.map(({ time, events, censored }) => {
    const { atRisk } = walk;
    walk.meet(events);
    walk.leave(events + censored);
    const { survival, spread, low, high } = walk;
    return { time, atRisk, events, censored, survival, error: survival > 0 ? survival * spread : null, low, high };
  });
}

/** Limits from S and the standard error of ln S. */
function survivalLimits(
  s: number,
  spread: number,
  z: number,
  kind: SurvivalIntervalKind,
): [number | null, number | null] {
  if (s === 0) return [null, null];
  if (s === 1) return [1, 1];
  if (kind === 'plain') return [Math.max(0, s * (1 - z * spread)), Math.min(1, s * (1 + z * spread))];
  if (kind === 'log') return [s * Math.exp(-z * spread), Math.min(1, s * Math.exp(z * spread))];
  const theta = (z * spread) / Math.log(s);
  return [s ** Math.exp(-theta), s ** Math.exp(theta)];
}

/** S(t) at any time by the step function; 1 before the first point. */
export function survivalAt(points: readonly SurvivalPoint[], time: number): number {
  let survival = 1;
  for (const point of points) {
    if (point.time > time) break;
    survival = point.survival;
  }
  return survival;
}

/** Rounding of the products may leave S a few ulp beside the level that it equals. */
const SAME = 1e-12;

/** The first time at which a falling step function is at or below a level; the middle of the flat part where it equals it. */
export class Crossing {
  time: number | null = null;
  private isFlat = false;
  private isFound = false;

  constructor(private readonly level: number) {}

  meet(time: number, value: number | null): void {
    if (this.isFound || value === null) return;
    const isBelow = value < this.level - SAME;
    if (this.isFlat && !isBelow) return;
    if (this.isFlat) this.time = (this.time! + time) / 2;
    else if (isBelow) this.time = time;
    else if (value <= this.level + SAME) {
      this.time = time;
      this.isFlat = true;
      return;
    } else return;
    this.isFound = true;
  }
}

/**
 * Time at which a share `p` (0.5 = median) has ended, with the interval that inverts the interval of the curve
 * (Brookmeyer & Crowley 1982; R `survfit`). A side that the curve never reaches is null, not the last time.
 */
export function survivalQuantile(
  points: readonly SurvivalPoint[],
  p = 0.5,
): { estimate: number | null; low: number | null; high: number | null } {
  const events = points.filter((point) => point.events > 0);
  const at = (pick: (point: SurvivalPoint) => number | null): number | null => {
    const found = new Crossing(1 - p);
    for (const point of events) found.meet(point.time, pick(point));
    return found.time;
  };
  return { estimate: at(({ survival }) => survival), low: at(({ low }) => low ?? 0), high: at(({ high }) => high) };
}

/**
 * Restricted mean time to `horizon`, ∫₀^horizon S(t) dt in the unit of time, with standard error
 * √Σ (area beyond t)² d/(n(n − d)). Beyond the last time the curve is held flat (Klein & Moeschberger 4.5).
 */
export function restrictedMean(points: readonly SurvivalPoint[], horizon: number): { estimate: number; error: number } {
  const within = points.filter((point) => point.time < horizon);
  let area = 0;
  let variance = 0;
  for (let i = within.length - 1; i >= 0; i--) {
    const point = within[i]!;
    area += point.survival * ((within[i + 1]?.time ?? horizon) - point.time);
    const left = point.atRisk - point.events;
    if (left > 0) variance += (area * area * point.events) / (point.atRisk * left);
  }
  return { estimate: area + (within[0]?.time ?? horizon), error: Math.sqrt(variance) };
}
