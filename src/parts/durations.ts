import type { MetricValue } from '../core/analysis.js';
import { countTimes, quantilesOfCounts } from '../stats/survival/long-curve.js';
import { unsaid } from './rates.js';

/** Durations in seconds; `waiting` are those of which only the time so far is known. */
export interface Durations {
  readonly done: number[];
  readonly waiting: number[];
}

/** In minutes. */
export interface Spread {
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p90: number | null;
  readonly n: number;
  readonly censored: number;
}

const MINUTE = 60;

/** Median and 90 % point in minutes of a Kaplan-Meier curve, so that cases still waiting count for the time they have waited. */
export function spreadOf(durations: Durations): Spread {
  const n = durations.done.length + durations.waiting.length;
  const minutes = (seconds: number | null): number | null => (seconds === null ? null : seconds / MINUTE);
  const [half, most] = quantilesOfCounts(countTimes(durations.done, durations.waiting), [0.5, 0.9]);
  return {
    median: minutes(half!.estimate),
    low: minutes(half!.low),
    high: minutes(half!.high),
    p90: minutes(most!.estimate),
    n,
    censored: durations.waiting.length,
  };
}

/** The median wait as a metric, with its 95 % limits; no value of fewer than `least`. */
export function medianMetric(durations: Durations, least: number): MetricValue {
  const { median: value, low, high, n, censored } = spreadOf(durations);
  if (n < least || value === null) return unsaid(n, censored);
  const interval = low === null || high === null ? null : { low, high, level: 0.95, method: 'kaplan-meier-log-log' };
  return { value, denominator: n, interval, censored };
}
