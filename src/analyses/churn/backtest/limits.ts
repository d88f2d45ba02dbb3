import type { Relation, TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { leastErrors, limitErrors, type SilenceCount } from '../../../stats/warning/d-curve.js';
import type { Context } from '../basis/context.js';
import type declaration from '../index.js';
import silenceCountsSql from './silence-counts.sql';

/** Customers by days of silence on a day of the backtest; who bought once has a curve of their own. */
export interface DayCount extends SilenceCount {
  readonly day: string;
  readonly once: boolean;
}

export async function silenceCounts({ sql }: Context, all: Relation): Promise<DayCount[]> {
  const rows = await sql.whole.rows(silenceCountsSql, {}, { tested: all });
  return rows.map((row) => ({
    day: String(row.day),
    once: amountOf(row.once) === 1,
    silent: amountOf(row.silent),
    customers: amountOf(row.customers),
    left: amountOf(row.left_us),
  }));
}

/** The limit of silence as it was known on each day: from the days before, whose outcomes had come by then. */
export function limitsByDay(counts: readonly DayCount[], days: readonly string[]) {
  return days.flatMap((day) =>
    [false, true].flatMap((once) => {
      const before = counts.filter((one) => one.once === once && one.day < day);
      const least = leastErrors(limitErrors(before));
      return least === null || least.days === 0 ? [] : [{ day, once: once ? 1 : 0, days: least.days }];
    }),
  );
}

type Rows = TableRows<(typeof declaration)['tables']['dcurve']>;

const WHO = [
  { who: 'all', of: () => true },
  { who: 'repeat', of: ({ once }: DayCount) => !once },
  { who: 'once', of: ({ once }: DayCount) => once },
] as const;

/** Both errors of every limit of silence over all days, with the one that is best. */
export function dcurveRows(counts: readonly DayCount[]): Rows {
  return WHO.flatMap(({ who, of }) => {
    const errors = limitErrors(counts.filter(of));
    const best = leastErrors(errors);
    return errors.map((one) => ({
      who,
      days: one.days,
      type_one: one.typeOne,
      type_two: one.typeTwo,
      both: one.typeOne + one.typeTwo,
      best: one === best,
    }));
  });
}
