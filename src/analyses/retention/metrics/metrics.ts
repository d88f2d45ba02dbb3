import type { MetricValue } from '../../../core/analysis.js';
import type { Decimal } from '../../../core/decimal.js';
import type { Interval } from '../../../stats/intervals/interval.js';
import { wilsonInterval } from '../../../stats/intervals/proportion-interval.js';
import { ratioInterval } from '../../../stats/intervals/ratio-interval.js';
import { addUp, type FlowSums } from '../flows/flows.js';

const NOTHING: MetricValue = { value: null, numerator: null, denominator: null, interval: null };

const intervalOf = (found: Interval | null) =>
  found && { low: found.low, high: found.high, level: found.level, method: found.method };

/** The symmetric interval within what a rate can be; where returns make the rate itself negative its low end stays. */
function within(found: Interval | null, most: number) {
  if (found === null) return null;
  const low = found.estimate < 0 ? found.low : Math.max(0, found.low);
  return intervalOf({ ...found, low, high: Math.min(most, found.high) });
}

/** The share of the customers before who came back, with Wilson's interval. */
export function retentionRate(rows: readonly FlowSums[]): MetricValue {
  const { count } = addUp(rows);
  const before = count('kept') + count('lost');
  if (before === 0) return NOTHING;
  return {
    value: count('kept') / before,
    numerator: count('kept'),
    denominator: before,
    interval: intervalOf(wilsonInterval(count('kept'), before)),
  };
}

/** GRR and NRR over customers with revenue before: sum over sum, customer by customer, never from totals. */
export function revenueRates(rows: readonly FlowSums[]): { grr: MetricValue; nrr: MetricValue } {
  const { baseCustomers, base, after, held, squares } = addUp(rows);
  if (base.units <= 0n) return { grr: NOTHING, nrr: NOTHING };
  const rate = (part: Decimal, crossed: number, squared: number, most: number): MetricValue => ({
    value: part.toNumber() / base.toNumber(),
    numerator: part,
    denominator: base,
    interval: within(
      ratioInterval({
        n: baseCustomers,
        sumX: base.toNumber(),
        sumY: part.toNumber(),
        sumXX: squares.bb,
        sumXY: crossed,
        sumYY: squared,
      }),
      most,
    ),
  });
  return {
    grr: rate(held, squares.bh, squares.hh, 1),
    nrr: rate(after, squares.ba, squares.aa, Number.POSITIVE_INFINITY),
  };
}

export const newCustomers = (rows: readonly FlowSums[]): MetricValue => ({ value: addUp(rows).count('new') });
export const reactivatedCustomers = (rows: readonly FlowSums[]): MetricValue => ({
  value: addUp(rows).count('reactivated'),
});
