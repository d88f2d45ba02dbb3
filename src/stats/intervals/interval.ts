/** An estimate with its interval, all in the unit of the estimate. `level` is the confidence level, 0..1. */
export interface Interval {
  estimate: number;
  low: number;
  high: number;
  method: string;
  level: number;
}

/** An interval of a difference (or ratio) with the two-sided p-value of "no difference". */
export interface IntervalWithP extends Interval {
  p: number;
}

export const DEFAULT_LEVEL = 0.95;
