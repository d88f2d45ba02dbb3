import type { CutMetrics, MetricValue } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import type { Cell, Row } from '../../../core/result.js';
import type { DealExport } from '../../../model/facts/deal_course/index.js';
import { cycleDays, type Duration } from '../../../parts/deal-times.js';
import { rateMetric } from '../../../parts/rates.js';
import { LEVEL } from '../basis/outlook.js';
import type declaration from '../index.js';
import type { Forecast } from '../open/forecast.js';
import { openSums } from '../open/rows.js';
import { MIN_RATE } from '../win_rates/rows.js';

type Values = CutMetrics<(typeof declaration)['metrics']>['values'];

/** Won deals, and their shares: none where no lost deal is in the data, as their share would be all. */
export function countedValues(counts: Row | undefined, exported: DealExport) {
  const of = (column: string) => amountOf(counts?.[column]);
  const least = exported.isLostMissing ? Number.POSITIVE_INFINITY : MIN_RATE;
  return {
    won: { value: of('won') },
    won_value: { value: counts?.won_value ?? Decimal.zero },
    win_rate: rateMetric(of('decided_won'), of('decided'), least),
    win_rate_created: rateMetric(of('created_won'), of('created'), least, of('created_open')),
  };
}

interface Parts {
  readonly counts: Row | undefined;
  readonly durations: readonly Duration[];
  readonly forecast: Forecast | undefined;
  readonly holds: boolean;
  readonly velocity: Cell;
  readonly costPerWon: MetricValue;
}

export function valuesOf(
  { counts, durations, forecast, holds, velocity, costPerWon }: Parts,
  exported: DealExport,
): Values {
  const open = forecast === undefined ? null : openSums(forecast.sums, forecast);
  const limits = holds ? (forecast?.limits() ?? null) : null;
  return {
    ...countedValues(counts, exported),
    cycle_days: { value: exported.isLostMissing ? null : cycleDays(durations) },
    open_value: { value: counts?.open_value ?? Decimal.zero },
    expected_value: {
      value: open === null ? null : open.expected,
      interval: limits && { low: limits.low, high: limits.high, level: LEVEL, method: 'drawn-outcomes' },
    },
    stale: { value: open?.stale ?? null, denominator: open?.deals ?? null },
    velocity: { value: velocity },
    cost_per_won: costPerWon,
  };
}
