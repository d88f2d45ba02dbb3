import { MONTH_DAYS } from '../core/time/duration.js';
import { daysBetween } from '../core/time/period-days.js';

/** When somebody was there: both days inclusive, null where unknown or not yet. */
export interface Service {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Share of a quota that counts: mean weight of the days of its period, 0 before the first and after the last day of service,
 * rising evenly to 1 over the ramp. 1 where nothing is known of the service.
 */
export function prorated(from: string, to: string, service: Service | undefined, rampMonths = 0): number {
  const length = daysBetween(from, to) + 1;
  if (service === undefined || length <= 0) return 1;
  const first = service.from === null ? null : daysBetween(from, service.from);
  const last = service.to === null ? null : daysBetween(from, service.to);
  const ramp = rampMonths * MONTH_DAYS;
  let weight = 0;
  for (let day = 0; day < length; day++) {
    if ((first !== null && day < first) || (last !== null && day > last)) continue;
    weight += first === null || ramp === 0 ? 1 : Math.min(1, (day - first + 1) / ramp);
  }
  return weight / length;
}
