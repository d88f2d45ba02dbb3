import { amountOf, textOf } from '../../../core/cell.js';
import type { Row } from '../../../core/result.js';
import { addDays, addMonths, endOf, monthsBetween, startOf } from '../../../core/time/period.js';
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

/** Whole months of one series, oldest first, zero where nothing was sold. */
export interface History {
  readonly firstMonth: string;
  readonly values: readonly number[];
}

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

/** First day of the last month that has ended by as-of. */
export const lastWholeMonth = (asOf: string): string =>
  endOf('month', asOf) === asOf ? startOf('month', asOf) : addMonths(startOf('month', asOf), -1);

/** First day of the first month that the data hold whole. */
export const firstWholeMonth = (firstDay: string): string =>
  startOf('month', firstDay) === firstDay ? firstDay : addMonths(startOf('month', firstDay), 1);

/**
 * Months from the first with a sale to the last whole one. A reseller who joined before the first sale counts from joining, as far
 * as the data reach back.
 */
export function historyOf(
  sales: ReadonlyMap<string, number>,
  { joined, dataFrom, last }: { joined: string | null; dataFrom: string; last: string },
): History {
  const bought = [...sales.keys()].filter((month) => month >= dataFrom && month <= last).sort();
  const joinedMonth = joined === null ? null : firstWholeMonth(joined);
  const begin = [bought[0], joinedMonth !== null && joinedMonth <= last ? joinedMonth : undefined]
    .filter((month): month is string => month !== undefined)
    .sort()[0];
  if (begin === undefined) return { firstMonth: last, values: [] };
  const firstMonth = begin < dataFrom ? dataFrom : begin;
  const length = monthsBetween(firstMonth, last) + 1;
  return {
    firstMonth,
    values: Array.from({ length }, (_, index) => sales.get(addMonths(firstMonth, index)) ?? 0),
  };
}

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

/** Sums by month of one series out of rows with `month` and a value. */
export const byMonth = (rows: readonly Row[], column: string): Map<string, number> =>
  new Map(rows.map((row) => [String(row.month), amountOf(row[column])]));

export const monthAfter = (last: string, steps: number): string => addMonths(last, steps);
export const monthEnd = (month: string): string => addDays(addMonths(month, 1), -1);
