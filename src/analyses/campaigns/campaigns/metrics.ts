import type { CutMetrics, MetricValue } from '../../../core/analysis.js';
import { Decimal } from '../../../core/decimal.js';
import { countedShare } from '../../../parts/rates.js';
import { normalQuantile } from '../../../stats/distributions/normal.js';
import type declaration from '../index.js';
import type { Compared, Judged } from './judged.js';

type Values = CutMetrics<(typeof declaration)['metrics']>['values'];

const LEVEL = 0.95;
const NOTHING: MetricValue = { value: null, interval: null };

/** Differences of several campaigns as one sum of money, as if their arms were of other people; null of none. */
export function summed(judged: readonly Judged[], line: (one: Judged) => Compared | null) {
  const told = judged.flatMap((one) => {
    const found = line(one);
    return found === null || !(found.error > 0) ? [] : [{ found, n: one.treated.n }];
  });
  if (told.length === 0) return null;
  const estimate = told.reduce((sum, { found, n }) => sum + found.estimate * n, 0);
  // Of one campaign the interval is its own; a sum of several is near to normal.
  const [only] = told;
  if (told.length === 1) return { estimate, low: only!.found.low * only!.n, high: only!.found.high * only!.n };
  const half = normalQuantile((1 + LEVEL) / 2) * Math.hypot(...told.map(({ found, n }) => found.error * n));
  return { estimate, low: estimate - half, high: estimate + half };
}

const total = (cells: readonly unknown[]): Decimal | null => {
  const told = cells.flatMap((cell) => (cell instanceof Decimal ? [cell] : []));
  return told.length === 0 ? null : told.reduce((a, b) => a.plus(b));
};

/** What was spent on campaigns of one cut, and what is attributed to them. */
export const moneyOf = (booked: readonly Pick<Judged, 'spend' | 'attributed'>[]) => ({
  // Where none began nothing was spent; what others cost may still be unknown.
  spend: { value: booked.length === 0 ? Decimal.zero : total(booked.map(({ spend }) => spend)) },
  attributed_revenue: {
    value: booked.length === 0 ? Decimal.zero : total(booked.map(({ attributed }) => attributed?.revenue ?? null)),
  },
});

/** Metrics of the campaigns of one cut. */
export function valuesOf(judged: readonly Judged[]): Values {
  const margin = summed(judged, ({ lines }) => lines?.margin ?? null);
  const method = 'welch';
  const withBoth = judged.filter(({ lines, spend }) => lines?.margin != null && spend !== null);
  const spent = total(withBoth.map(({ spend }) => spend))?.toNumber() ?? 0;
  const gained = spent > 0 ? summed(withBoth, ({ lines }) => lines?.margin ?? null) : null;
  const tested = judged.filter(({ lines }) => lines !== null);
  const paid = tested.filter(({ verdict }) => verdict === 'paid');
  const roi = (value: number) => (value - spent) / spent;
  return {
    ...moneyOf(judged),
    incremental_margin:
      margin === null
        ? NOTHING
        : { value: margin.estimate, interval: { low: margin.low, high: margin.high, level: LEVEL, method } },
    // All are counted: there is nothing an interval would be about.
    paid_share: countedShare(paid.length, tested.length),
    roi_incremental:
      gained === null
        ? NOTHING
        : {
            value: roi(gained.estimate),
            numerator: gained.estimate - spent,
            denominator: spent,
            interval: { low: roi(gained.low), high: roi(gained.high), level: LEVEL, method },
          },
  };
}
