import { numberOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Bridges, ByProduct } from '../../../parts/revenue-bridges.js';
import type { Context } from '../basis/windows.js';
import type { Line } from '../breakdown/rows.js';

/** Share of money in products of both periods below which prices say little. */
const LEAST_COMMON = 0.8;
/** Share of what was sold before from which what has no price is named. */
const MOST_UNPRICED = 0.05;

const percent = (share: number): string => (share * 100).toFixed(1);

/** Says of the whole at which level prices are looked at, how much that leaves, and which part of the change has no price. */
export function warnOfBridges({ warn, options }: Context, bridges: ReadonlyMap<string, Bridges>): void {
  const whole = bridges.get('');
  if (whole === undefined) return;
  if (whole.calendar === null) warn('W_CALENDAR_UNKNOWN');
  if (whole.products !== null) warnOfProducts(warn, whole.products, options.level);
}

function warnOfProducts(warn: Context['warn'], { level, commonShare, revenue }: ByProduct, asked: string): void {
  if (commonShare !== null) {
    const share = percent(commonShare);
    if (commonShare < LEAST_COMMON) warn('W_LITTLE_COMMON', { share });
    else if (level === 'category' && asked === 'auto') warn('W_COARSE_PRICES', { share });
  }
  const size = Math.abs(Number(revenue.unpriced));
  const before = Math.abs(Number(revenue.before));
  if (before > 0 && size / before > MOST_UNPRICED) warn('W_WITHOUT_PRICE', { share: percent(size / before) });
}

/** Says where customers of the parts are more than those of the whole: who buys in two parts counts in both. */
export function warnOfParts({ warn }: Context, lines: readonly Line[]): void {
  const whole = groupedBy(
    lines.filter(({ cut }) => cut === ''),
    ({ part }) => part,
  );
  const count = (part: Line['part']) =>
    (whole.get(part) ?? []).reduce((sum, { row }) => sum + (numberOf(row.customers) ?? 0), 0);
  const more = count('part') - count('total');
  if (more > 0) warn('W_TWO_PARTS', {}, more);
}
