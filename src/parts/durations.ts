import type { MetricValue } from '../core/analysis.js';
import { kaplanMeier, type SurvivalPoint, survivalQuantile } from '../stats/survival/survival.js';
import { unsaid } from './rates.js';

/** Durations in seconds; `waiting` are those of which only the time so far is known. */
export interface Durations {
  readonly done: number[];
  readonly waiting: number[];
}

/** The Kaplan-Meier curve of durations, a point per distinct one. */
export function curveOf({ done, waiting }: Durations): SurvivalPoint[] {
  const at = new Map<number, { events: number; censored: number }>();
  for (const [list, kind] of [
    [done, 'events'],
    [waiting, 'censored'],
  ] as const) {
    for (const time of list) {
      const own = at.get(time) ?? { events: 0, censored: 0 };
      own[kind]++;
      at.set(time, own);
    }
  }
  return kaplanMeier([...at].sort(([a], [b]) => a - b).map(([time, counts]) => ({ time, ...counts })));
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
  const points = curveOf(durations);
  const minutes = (seconds: number | null): number | null => (seconds === null ? null : seconds / MINUTE);
  const [half, most] = [survivalQuantile(points, 0.5), survivalQuantile(points, 0.9)];
  return {
    median: minutes(half.estimate),
    low: minutes(half.low),
    high: minutes(half.high),
    p90: minutes(most.estimate),
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
