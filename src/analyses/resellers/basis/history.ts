import { textOf } from '../../../core/cell.js';
import type { Row } from '../../../core/result.js';
import type { History } from '../../../parts/monthly-history.js';
import { gammaP } from '../../../stats/distributions/incomplete-gamma.js';
import { MIN_MONTHS } from '../../../stats/forecast/series-forecast.js';
import { meanDifference, momentsFromSums } from '../../../stats/intervals/mean-interval.js';

export interface Reseller {
  readonly id: string;
  readonly name: string | null;
  readonly kind: string | null;
  readonly joined: string | null;
  readonly left: string | null;
}

export type State = 'active' | 'young' | 'fading' | 'dying' | 'never_bought' | 'left';

/** A silence or fall that chance brings about less often than this is a sign. */
const RARE = 0.01;
const FALLEN = 0.5;
const RECENT = 4;

export const resellerOf = (row: Row): Reseller => ({
  id: String(row.reseller_id),
  name: textOf(row.name),
  kind: textOf(row.kind),
  joined: textOf(row.joined_on),
  left: textOf(row.left_on),
});

/** Months at the end of the history without a sale. */
export function silentMonths({ values }: History): number {
  const last = values.findLastIndex((value) => value > 0);
  return values.length - 1 - last;
}

/** Months between orders, one after the other. */
function gapsOf(values: readonly number[]): number[] {
  const active = values.flatMap((value, month) => (value > 0 ? [month] : []));
  return active.slice(1).map((month, index) => month - active[index]!);
}

/** Spread of gaps, as a share of their mean, that counts like so many of a series' own. */
const USUAL_SPREAD = 0.5;
const USUAL_WEIGHT = 2;
/** Gaps before which a rhythm of one's own is not known. */
const MIN_GAPS = 3;

/**
 * Chance of a silence this long where the next order is still to come: of gamma-distributed gaps with the mean and the spread of the
 * series' own, of geometric ones at the rate of before where it has few.
 */
function silenceChance(before: readonly number[], silent: number): number {
  const active = before.filter((value) => value > 0).length;
  const geometric = (1 - (active + 0.5) / (before.length + 1)) ** silent;
  const gaps = gapsOf(before);
  if (gaps.length < MIN_GAPS) return geometric;
  const mean = gaps.reduce((a, b) => a + b, 0) / gaps.length;
  const squares = gaps.reduce((sum, gap) => sum + (gap / mean - 1) ** 2, 0);
  const spread2 = (squares + USUAL_WEIGHT * USUAL_SPREAD ** 2) / (gaps.length + USUAL_WEIGHT);
  // The next order comes after more months than these: a gap of at least one more.
  return 1 - gammaP(1 / spread2, (silent + 0.5) / (mean * spread2));
}

/**
 * Dying: silent for two months or longer, though by its own rhythm so long a silence comes in less than one of a hundred.
 * Fading: the last four months are less than half of the twelve before, beyond chance (Welch, one of a hundred).
 */
export function stateOf(history: History, reseller: Reseller, asOf: string): State {
  if (reseller.left !== null && reseller.left <= asOf) return 'left';
  const { values } = history;
  const active = values.filter((value) => value > 0).length;
  if (active === 0) return 'never_bought';
  const silent = silentMonths(history);
  const before = values.slice(0, values.length - silent);
  if (silent >= 2 && before.length >= RECENT && silenceChance(before, silent) < RARE) return 'dying';
  if (values.length < MIN_MONTHS) return 'young';
  const moments = (part: readonly number[]) =>
    momentsFromSums(
      part.length,
      part.reduce((a, b) => a + b, 0),
      part.reduce((a, b) => a + b * b, 0),
    );
  const [recent, earlier] = [moments(values.slice(-RECENT)), moments(values.slice(-RECENT - 12, -RECENT))];
  if (recent === null || earlier === null) return 'active';
  const fall = meanDifference(earlier, recent);
  return fall !== null && fall.p < RARE && recent.mean < FALLEN * earlier.mean ? 'fading' : 'active';
}
