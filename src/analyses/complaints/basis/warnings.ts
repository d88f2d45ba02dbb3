import type { Row } from '../../../core/result.js';
import { totalOf } from '../../../parts/rates.js';
import type { Recovery } from '../profit/recovery.js';
import { type Context, hasExposure, salesFollow } from './context.js';
import type { Weeks } from './weeks.js';

interface Answer {
  readonly sums: ReadonlyMap<string, readonly Row[]>;
  readonly recoveries: ReadonlyMap<string, Recovery>;
  readonly weeks: Weeks | null;
}

/** Says what the figures rest on where that is thin, and what they leave out. */
export function warnOf(context: Context, { sums, recoveries, weeks }: Answer): void {
  const { has, warn, frame, options } = context;
  const rows = [...sums.values()].flat();
  const total = (column: string) => totalOf(rows, column);
  const complaints = total('complaints');
  if (complaints === 0) {
    warn('W_KIND');
    return;
  }
  if (!has('orders', 'ordered_at') && options.per !== 'cases') warn('W_NO_EXPOSURE');
  else if (!hasExposure(context)) warn('W_CUT_EXPOSURE');
  if (frame.by.length > 0 && !salesFollow(context) && !sums.has('')) return;
  const uncovered = weeks === null ? 0 : weeks.covered.filter((one) => !one).length;
  if (uncovered > 0) warn('W_WEEKS_UNCOVERED', { weeks: uncovered }, uncovered);
  if (weeks === null || weeks.starts.length < LEAST_WEEKS) warn('W_YOUNG_DATA', { weeks: weeks?.starts.length ?? 0 });
  const untold = total('untold');
  if (untold > 0) warn('W_STATE_UNKNOWN', { cases: untold }, untold);
  const unnamed = total('unnamed');
  if (unnamed > 0) warn('W_NO_CUSTOMER_CASES', { cases: unnamed, complaints }, unnamed);
  const cut = [...recoveries.values()].reduce((sum, one) => sum + one.cut, 0);
  if (cut > 0 && has('orders', 'line_cost')) warn('W_HORIZON_CUT', { cases: cut }, cut);
  if (has('orders', 'customer_id') && !has('orders', 'line_cost')) warn('W_NO_MARGIN');
}

/** Of a baseline, and of what is left out before the week that is judged, with the weeks before which sales are not known whole. */
const LEAST_WEEKS = 25;
