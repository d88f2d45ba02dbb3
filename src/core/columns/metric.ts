import type { Better, Kind } from '../result.js';

/** Lengths of a period, the shortest first. */
export const GRAINS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Grain = (typeof GRAINS)[number];

/** How far weeks and fiscal years begin from Monday and January: for the helper `period_start`. */
export type GrainShift = {
  readonly shift_days: number;
  readonly shift_months: number;
};

/**
 * How a metric behaves over time. ratio: numerator over denominator of the period · sum: adds up over periods
 * · snapshot: as of a day or over one whole period · none: has no trend.
 */
export type Trend = 'ratio' | 'sum' | 'snapshot' | 'none';

/**
 * What stands behind a count: `rows` is the long table with a row and a customer for each of it, whose business is at stake where there
 * are more than usual; `money` the metric of the same analysis that says what all of it is worth.
 */
export type Behind = { readonly rows: string } | { readonly money: string };

export interface MetricMeta {
  readonly trend: Trend;
  readonly kind: Kind;
  readonly better: Better;
  readonly unit?: string;
  readonly decimals?: number;
  /** What it is meant to be whatever the data are: 1 of what is a share of a target. */
  readonly plan?: number;
  /** Of a ratio: what its quotient is multiplied by, as 100 for points. */
  readonly times?: number;
  /** The dated table that its rows are counted in, where that is not the analysis' own: `payments` of what was collected. */
  readonly table?: string;
  /** Of a ratio: its parts do not add up over periods, since it is about who was there when the period began, or a latest answer. */
  readonly indivisible?: boolean;
  /** What stands at the end of a period, most of it the same as at the end of the one before: a run of such values says nothing. */
  readonly stock?: boolean;
  /** Its place among the key figures of a report's first page, the smallest first; none where absent. */
  readonly keyFigure?: number;
  /** The shortest period whose change means something; a report on shorter ones is silent about it. */
  readonly shortest?: Grain;
  /** Of a count that adds up: what a report says it is worth. */
  readonly behind?: Behind;
}

export const metric = (
  trend: Trend,
  kind: Kind,
  extra: Partial<Omit<MetricMeta, 'trend' | 'kind'>> = {},
): MetricMeta => ({
  trend,
  kind,
  better: 'neither',
  ...extra,
});
