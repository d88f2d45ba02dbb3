import type { CutMetrics, MetricValue } from '../../../core/analysis.js';
import type { Row } from '../../../core/result.js';
import { countsOf, cycleDays, type Duration, medianWon, winCurve, wonBy } from '../../../parts/deal-times.js';
import { NOTHING, plainInterval, rateMetric, ratioOf, sumOf, totalOf } from '../../../parts/rates.js';
import { MIN_RATE, type Ranking } from '../../../stats/ranking/fair-ranking.js';
import { type Attained, attainmentOf, headline } from '../attainment/attainment.js';
import type { Context, Evidence } from '../basis/evidence.js';
import type declaration from '../index.js';
import { sidesOf } from '../win_rates/win-rates.js';
import { daysLate } from '../work/work.js';

/** A share with its Wilson interval; of fewer than five there is no rate. */
export const rate = (numerator: number, denominator: number, censored?: number): MetricValue =>
  rateMetric(numerator, denominator, MIN_RATE, censored);

/** Money over money: everything is counted, nothing sampled, so there is no interval. */
export function moneyShare(rows: readonly Row[], part: string, whole: string) {
  const [numerator, denominator] = [sumOf(rows, part), sumOf(rows, whole)];
  return { value: ratioOf(numerator, denominator), numerator, denominator, interval: null };
}

/** Days late of all bills together: mean, sum over count. */
export function lateness(rows: readonly Row[]) {
  const add = (column: string) => totalOf(rows, column);
  const totals = {
    bills: add('bills'),
    late_days: add('late_days'),
    late_days_squared: add('late_days_squared'),
    late_days_cubed: add('late_days_cubed'),
  };
  const { moments, interval } = daysLate(totals);
  return {
    value: moments?.mean ?? null,
    numerator: moments === null ? null : totals.late_days,
    denominator: moments === null ? null : totals.bills,
    interval: interval && plainInterval({ ...interval, low: Math.max(0, interval.low) }),
    censored: add('unpaid'),
  };
}

/** Sum of what was done over sum of quotas that count; null without a quota. */
export function attained(quotas: readonly Attained[]) {
  const add = (pick: (quota: Attained) => number) => quotas.reduce((sum, quota) => sum + pick(quota), 0);
  const [actual, target] = [add((quota) => quota.actual!), add((quota) => quota.target!)];
  if (quotas.length === 0) return NOTHING;
  return { value: attainmentOf({ actual, target }), numerator: actual, denominator: target, interval: null };
}

function medianOf(durations: readonly Duration[]): MetricValue {
  const { median, low, high, deals } = medianWon(durations);
  const interval = low === null || high === null ? null : { low, high, level: 0.95, method: 'kaplan-meier-log-log' };
  return { value: median, denominator: deals, interval };
}

export function metricsOf(
  evidence: Evidence,
  ranking: Ranking,
  quotas: readonly Attained[],
  { frame, options }: Context,
): CutMetrics<(typeof declaration)['metrics']> {
  const sides = sidesOf(evidence);
  const { open } = countsOf(sides.durations);
  const curve = sides.created < MIN_RATE ? null : wonBy(winCurve(sides.durations), options.horizon_days);
  const own = quotas.filter(({ cut }) => cut === evidence.cut);
  return {
    cut: evidence.cut,
    values: {
      bookings: { value: sumOf(evidence.bookings, 'bookings') },
      won: { value: evidence.hasDeals ? sides.won : null },
      win_rate: rate(sides.won, sides.decided),
      win_rate_created: rate(sides.createdWon, sides.created, open),
      win_rate_curve: {
        value: curve?.estimate ?? null,
        numerator: null,
        denominator: sides.created,
        interval: curve && { low: curve.low, high: curve.high, level: 0.95, method: 'aalen-johansen' },
        censored: open,
      },
      attainment: attained(headline(own, frame.period.from, frame.period.to)),
      collection_rate: moneyShare(evidence.collections, 'collected', 'due'),
      days_late: lateness(evidence.collections),
      discount_rate: moneyShare(evidence.bookings, 'discount', 'list_amount'),
      cycle_days: { value: cycleDays(sides.durations) },
      median_won: medianOf(sides.durations),
      open_deals: { value: evidence.hasDeals ? open : null },
      signals: {
        value: ranking.reps.length === 0 ? null : ranking.reps.filter(({ signal }) => signal !== 'as_others').length,
      },
    },
  };
}
