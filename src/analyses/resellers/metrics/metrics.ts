import type { CutMetrics, MetricValue } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import type { Row } from '../../../core/result.js';
import { NOTHING, rateMetric, ratioOf, sumOf, totalOf } from '../../../parts/rates.js';
import type { Months } from '../../../stats/forecast/calibration.js';
import type { Context, Evidence } from '../basis/evidence.js';
import { dependence } from '../concentration/concentration.js';
import type { Outlook } from '../forecast/forecasts.js';
import type declaration from '../index.js';
import { MIN_RATE, type Target } from '../scorecard/scorecard.js';

/** A share with its Wilson interval; of fewer than five there is no rate. */
export const rate = (numerator: number, denominator: number): MetricValue =>
  rateMetric(numerator, denominator, MIN_RATE);

export const winRate = (rows: readonly Row[]): MetricValue => rate(totalOf(rows, 'won'), totalOf(rows, 'decided'));

/** Money over money: everything is counted, so there is no interval. Bills still unpaid are not late losses but open. */
export function collectionRate(rows: readonly Row[]): MetricValue {
  const [collected, due] = [sumOf(rows, 'collected'), sumOf(rows, 'due')];
  return {
    value: ratioOf(collected, due),
    numerator: collected,
    denominator: due,
    interval: null,
    censored: totalOf(rows, 'unpaid'),
  };
}

export function attainmentOf(targets: Iterable<Target>): MetricValue {
  const all = [...targets];
  const [actual, target] = [
    all.reduce((sum, one) => sum + one.actual, 0),
    all.reduce((sum, one) => sum + one.target, 0),
  ];
  if (target === 0) return NOTHING;
  return { value: actual / target, numerator: actual, denominator: target, interval: null };
}

/** Metrics about how the revenue is spread. */
export function spreadMetrics(sold: readonly Row[]) {
  const { top, total, share, index, effective } = dependence(sold.map((row) => amountOf(row.revenue)));
  return {
    revenue: { value: sumOf(sold, 'revenue') },
    selling: { value: sold.filter((row) => amountOf(row.revenue) > 0).length },
    // The whole revenue is counted, not sampled.
    top_share: { value: share, numerator: top, denominator: total, interval: null },
    concentration: { value: index },
    effective_resellers: { value: effective },
  };
}

/** Measured over resellers, each counted once; of fewer than five there is none. */
function heldOf({ calibration }: Outlook, months: Months): MetricValue {
  const held = calibration.measured(null, months);
  const shown = held !== null && held.series >= MIN_RATE;
  return {
    value: shown ? held.value : null,
    denominator: held?.series ?? 0,
    interval: shown && held.interval ? { ...held.interval, level: 0.95, method: 't' } : null,
  };
}

export function metricsOf(
  evidence: Evidence,
  outlook: Outlook,
  targets: ReadonlyMap<string, Target>,
  { options }: Context,
): CutMetrics<(typeof declaration)['metrics']> {
  const { horizon } = options;
  const known = outlook.resellers.some(({ agreed }) => agreed.length > 0);
  const count = (state: string) => evidence.resellers.filter((one) => one.state === state).length;
  return {
    cut: evidence.cut,
    values: {
      ...spreadMetrics(evidence.sold),
      attainment: attainmentOf(targets.values()),
      win_rate: winRate(evidence.decided),
      collection_rate: collectionRate(evidence.collections),
      forecast: { value: known ? outlook.totalSteps.slice(0, horizon).reduce((a, b) => a + b, 0) : null },
      forecast_coverage: heldOf(outlook, 'all'),
      forecast_coverage_expected: heldOf(outlook, 'due'),
      dying: { value: count('dying') },
      never_bought: { value: count('never_bought') },
    },
  };
}
