import type { MetricValue } from '../../../core/analysis.js';
import type { Decimal } from '../../../core/decimal.js';
import { addUp, type FlowSums } from '../../../model/customer-flows/index.js';
import { NOTHING, plainInterval, rateMetric } from '../../../parts/rates.js';
import type { Interval } from '../../../stats/intervals/interval.js';
import {
  growthInterval,
  type NoRatioInterval,
  noRatioInterval,
  type RatioSums,
  shareInterval,
} from '../../../stats/intervals/ratio-interval.js';

/** The share of the customers before who came back, with Wilson's interval. */
export function retentionRate(rows: readonly FlowSums[]): MetricValue {
  const { count } = addUp(rows);
  const before = count('kept') + count('lost');
  if (before === 0) return NOTHING;
  return rateMetric(count('kept'), before);
}

/** GRR and NRR over customers with revenue before: sum over sum, customer by customer, never from totals. */
export function revenueRates(rows: readonly FlowSums[]): { grr: MetricValue; nrr: MetricValue } {
  const { base, after, held } = addUp(rows);
  if (base.units <= 0n) return { grr: NOTHING, nrr: NOTHING };
  const { ofHeld, ofAfter } = sumsOf(rows);
  const rate = (part: Decimal, interval: Interval | null): MetricValue => ({
    value: part.toNumber() / base.toNumber(),
    numerator: part,
    denominator: base,
    interval: plainInterval(interval),
  });
  return { grr: rate(held, shareInterval(ofHeld)), nrr: rate(after, growthInterval(ofAfter, ofHeld)) };
}

/** Why GRR and NRR have no interval; null where they have one, or no value. */
export function noRevenueInterval(rows: readonly FlowSums[]): NoRatioInterval | null {
  const { base } = addUp(rows);
  return base.units <= 0n ? null : noRatioInterval(sumsOf(rows).ofHeld);
}

function sumsOf(rows: readonly FlowSums[]): { ofHeld: RatioSums; ofAfter: RatioSums } {
  const { baseCustomers, base, after, held, squares } = addUp(rows);
  const shared = { n: baseCustomers, sumX: base.toNumber(), sumXX: squares.bb };
  return {
    ofHeld: { ...shared, sumY: held.toNumber(), sumXY: squares.bh, sumYY: squares.hh },
    ofAfter: { ...shared, sumY: after.toNumber(), sumXY: squares.ba, sumYY: squares.aa },
  };
}

export const newCustomers = (rows: readonly FlowSums[]): MetricValue => ({ value: addUp(rows).count('new') });
export const reactivatedCustomers = (rows: readonly FlowSums[]): MetricValue => ({
  value: addUp(rows).count('reactivated'),
});
