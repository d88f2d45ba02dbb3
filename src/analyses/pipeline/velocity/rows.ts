import type { Relation } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { cycleDays, type Duration } from '../../../parts/deal-times.js';
import { medianOf, stepsOf } from '../../../parts/quantiles.js';
import type { Context } from '../basis/context.js';
import type { Forecast } from '../open/forecast.js';
import { openSums } from '../open/rows.js';
import { velocityOf } from './velocity.js';

/** The middle value of won deals that have one, by cut. */
export async function medianValues({ sql }: Context, deal: Relation): Promise<ReadonlyMap<string, number>> {
  const asked = {
    by: ['__cut'],
    measures: ['amount'] as const,
    parts: 2,
    where: `state = 'won' AND amount IS NOT NULL`,
  };
  const steps = await stepsOf(sql.whole, deal, asked);
  return new Map([...steps].map(([key, own]) => [key.slice('amount '.length), medianOf(own)!.toNumber()]));
}

/** The four factors and what they make; stale deals are none that move. */
export function velocityRow(forecast: Forecast | undefined, fit: readonly Duration[], medianValue: number | null) {
  const open = forecast === undefined ? null : openSums(forecast.sums, forecast);
  const factors = {
    deals: amountOf(open?.deals) - amountOf(open?.stale),
    win_rate: forecast?.chances?.end ?? null,
    median_value: medianValue,
    cycle_days: forecast?.chances == null ? null : cycleDays(fit),
  };
  return { ...factors, velocity: velocityOf(factors) };
}
