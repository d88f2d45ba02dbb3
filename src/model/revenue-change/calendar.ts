import type { Sql } from '../../core/analysis.js';
import { addDays, dayOfWeek, daysWithin } from '../../core/time/period-days.js';
import daysSql from './days.sql';
import { type Compared, unitsOf } from './units.js';

/** Days of a week that bring other money than the rest, and days off. */
const kindOf = (day: string, holidays: ReadonlySet<string>): string =>
  holidays.has(day) ? 'holiday' : String(dayOfWeek(day));

/** Days from which the usual revenue of a kind of day is taken, and the least of them that the data must hold. */
const YEAR_OF_WEEKS = 364;
const HALF_YEAR_OF_WEEKS = 182;

/** First day of those from which the usual revenue of a kind of day is taken. */
export const usualSince = ({ now }: Compared): string => addDays(now.from, -YEAR_OF_WEEKS);

/** Revenue by day, of each cut. */
export type RevenueOfDays = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface Calendar {
  /** Days off of both periods and of the year before the later one. */
  readonly holidays: ReadonlySet<string>;
  /** First day with orders. */
  readonly first: string;
}

/** Revenue of each day, of each cut, in ten-thousandths. */
export async function revenueOfDays(sql: Sql, days: Compared['now']): Promise<RevenueOfDays> {
  const revenue = new Map<string, Map<string, number>>();
  for (const { cut, day, revenue: money } of await sql.rows(daysSql, { since: days.from, until: days.to })) {
    const own = revenue.get(String(cut)) ?? new Map<string, number>();
    revenue.set(String(cut), own.set(String(day), Number(unitsOf(money))));
  }
  return revenue;
}

/**
 * What the days of the later period usually bring over those of the earlier one, by weekday and holiday, of each cut: mean revenue of
 * their kind in the 52 weeks before the later one. 1 where both have the same days; null where the data begin within the
 * last half of those weeks. `revenueOf` gives the revenue of days, and is asked where days differ.
 */
export async function calendarRatios(
  { now, before }: Compared,
  { holidays, first }: Calendar,
  revenueOf: (days: Compared['now']) => Promise<RevenueOfDays>,
): Promise<(cut: string) => number | null> {
  const kinds = (period: Compared['now']) => daysWithin(period).map((day) => kindOf(day, holidays));
  const [later, earlier] = [kinds(now).sort(), kinds(before).sort()];
  if (later.join() === earlier.join()) return () => 1;
  const span = { from: usualSince({ now, before }), to: addDays(now.from, -1) };
  if (first > addDays(now.from, -HALF_YEAR_OF_WEEKS)) return () => null;
  const revenue = await revenueOf(span);
  const usual = daysWithin(span).filter((day) => day >= first);
  const counts = new Map<string, number>();
  for (const day of usual) counts.set(kindOf(day, holidays), (counts.get(kindOf(day, holidays)) ?? 0) + 1);
  return (cut) => {
    const sums = new Map<string, number>();
    for (const day of usual) {
      const kind = kindOf(day, holidays);
      sums.set(kind, (sums.get(kind) ?? 0) + (revenue.get(cut)?.get(day) ?? 0));
    }
    const total = (all: readonly string[]) =>
      all.reduce((sum, kind) => sum + (sums.get(kind) ?? 0) / (counts.get(kind) ?? 1), 0);
    const [up, down] = [total(later), total(earlier)];
    return up > 0 && down > 0 ? up / down : null;
  };
}
