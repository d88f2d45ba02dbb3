import { mean } from 'simple-statistics';
import { chiSquareCdf } from '../distributions/continuous-distributions.js';

export interface ControlPoint {
  value: number | null;
  low: number | null;
  high: number | null;
  /** Beyond a limit; a value on the limit is not a signal. */
  signal: boolean;
}

export interface ControlChart {
  centre: number;
  points: ControlPoint[];
}

export interface XmrChart extends ControlChart {
  meanRange: number;
  /** 3.267 × mean moving range. */
  rangeLimit: number;
}

/** A rate per point: `events` of `size` (opportunities for p, exposure for u). */
export interface RatePoint {
  events: number;
  size: number;
}

export interface RateChart extends ControlChart {
  /** Laney's σ_z: spread of the standardised points by their moving range; 1 = as much as chance makes. */
  sigmaZ: number | null;
  /** p-value of "no more spread than chance": χ² = Σz², one degree of freedom fewer than points. */
  overdispersionP: number | null;
}

/** Mean moving range of two normal values is d₂ = 1.128 standard deviations. */
const D2 = 1.128;
/** D₄: mean moving range plus three of its standard deviations. */
const D4 = 3.267;

/** Indices whose values set the centre and limits; all unless told. */
function baselineOf(n: number, exclude: readonly number[] = []): number[] {
  const out = new Set(exclude);
  return Array.from({ length: n }, (_, i) => i).filter((i) => !out.has(i));
}

function meanOf(values: readonly number[]): number {
  return mean(values);
}

function movingRanges(values: readonly number[]): number[] {
  return values.slice(1).map((v, i) => Math.abs(v - values[i]!));
}

function point(value: number | null, low: number | null, high: number | null): ControlPoint {
  const signal = value !== null && ((high !== null && value > high) || (low !== null && value < low));
  return { value, low, high, signal };
}

/**
 * Individuals chart: mean ± 3 · mR̄/1.128, in the unit of the values. `exclude` leaves points (by index) out of the
 * baseline but judges them; `baseline` takes only the first so many. null below 2 baseline points (Montgomery 6.4).
 */
export function xmrChart(
  values: readonly number[],
  options: { baseline?: number; exclude?: readonly number[] } = {},
): XmrChart | null {
  const kept = baselineOf(Math.min(values.length, options.baseline ?? values.length), options.exclude).map(
    (i) => values[i]!,
  );
  if (kept.length < 2) return null;
  const centre = meanOf(kept);
  const meanRange = meanOf(movingRanges(kept));
  const half = (3 * meanRange) / D2;
  const points = values.map((value) => point(value, centre - half, centre + half));
  return { centre, points, meanRange, rangeLimit: D4 * meanRange };
}

/** Chart of rates whose chance variance is `variance(centre)/size`; with Laney's σ_z in the limits where wanted. */
function rateChart(
  rows: readonly RatePoint[],
  variance: (centre: number) => number,
  top: number,
  options: { exclude?: readonly number[]; laney?: boolean },
): RateChart | null {
  const kept = baselineOf(rows.length, options.exclude).map((i) => rows[i]!);
  const size = kept.reduce((sum, row) => sum + row.size, 0);
  if (!(size > 0)) return null;
  const centre = kept.reduce((sum, row) => sum + row.events, 0) / size;
  const sigma = (row: RatePoint): number => Math.sqrt(variance(centre) / row.size);
  const z = kept
    .filter((row) => row.size > 0 && sigma(row) > 0)
    .map((row) => (row.events / row.size - centre) / sigma(row));
  const sigmaZ = z.length > 1 ? meanOf(movingRanges(z)) / D2 : null;
  const chi = z.reduce((sum, v) => sum + v * v, 0);
  const points = rows.map((row) => {
    if (!(row.size > 0)) return point(null, null, null);
    const half = 3 * sigma(row) * (options.laney ? (sigmaZ ?? 1) : 1);
    return point(row.events / row.size, Math.max(0, centre - half), Math.min(top, centre + half));
  });
  return { centre, points, sigmaZ, overdispersionP: z.length > 1 ? chiSquareCdf(chi, z.length - 1, 'upper') : null };
}

/**
 * p chart: share of opportunities, p̄ ± 3 √(p̄(1 − p̄)/n), clipped to 0..1; with `laney` the p′ chart, whose limits are
 * widened by σ_z where large denominators would make every point a signal. Points without opportunities have no value.
 * null without any (Montgomery 7.2; Laney 2002).
 */
export function pChart(
  rows: readonly RatePoint[],
  options: { exclude?: readonly number[]; laney?: boolean } = {},
): RateChart | null {
  return rateChart(rows, (p) => p * (1 - p), 1, options);
}

/** u chart: events per unit of exposure, ū ± 3 √(ū/n), not below 0; with `laney` the u′ chart. Else as `pChart`. */
export function uChart(
  rows: readonly RatePoint[],
  options: { exclude?: readonly number[]; laney?: boolean } = {},
): RateChart | null {
  return rateChart(rows, (u) => u, Number.POSITIVE_INFINITY, options);
}

/** c chart: counts over equal exposure, c̄ ± 3 √c̄, not below 0; null without baseline points. */
export function cChart(counts: readonly number[], options: { exclude?: readonly number[] } = {}): RateChart | null {
  return uChart(
    counts.map((events) => ({ events, size: 1 })),
    options,
  );
}

/** Overdispersion below this p-value calls for the primed chart (p′, u′). */
export const OVERDISPERSION_LEVEL = 0.05;

/**
 * The plain chart, or the primed one where the spread is more than chance makes (p below the level and σ_z > 1): limits
 * that cry wolf every week are no limits.
 */
export function chartForSpread(
  chart: (rows: readonly RatePoint[], options: { exclude?: readonly number[]; laney?: boolean }) => RateChart | null,
  rows: readonly RatePoint[],
  options: { exclude?: readonly number[] } = {},
): (RateChart & { laney: boolean }) | null {
  const plain = chart(rows, options);
  if (!plain) return null;
  const laney = (plain.overdispersionP ?? 1) < OVERDISPERSION_LEVEL && (plain.sigmaZ ?? 1) > 1;
  return laney ? { ...chart(rows, { ...options, laney })!, laney } : { ...plain, laney };
}
