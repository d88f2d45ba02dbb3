import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { addDays, dayNumber, weekShift } from '../../../core/time/period-days.js';
import { isBusyDesk } from '../../../stats/control/emergence.js';
import { type Context, windowOf } from './context.js';
import coveredSql from './covered.sql';
import weeklySql from './weekly.sql';

const WEEK = 7;
/** Weeks before the period of which waves are judged too, so that none of them is in a baseline: two baselines with what is left out. */
const WEEKS_BEFORE = 64;

/** Whole weeks up to the last day seen. */
export interface Weeks {
  /** First days, ascending. */
  readonly starts: readonly string[];
  readonly covered: readonly boolean[];
  place(day: string): number;
}

/** Complaints of one topic and product by week. */
export interface Cell {
  readonly topic: string;
  /** Empty: none is named. */
  readonly product: string;
  readonly counts: readonly number[];
}

/** Weeks from well before the period to its last whole one; null where the cases tell of none. Weeks without any case are no zeros of a desk that has cases in every week. */
export async function weeksOf(context: Context): Promise<Weeks | null> {
  const { sql } = context;
  const { since, until } = windowOf(context);
  const rows = await sql.whole.rows(coveredSql, { until, shift_days: weekShift(context.frame.week_start) });
  const [first] = rows;
  if (first === undefined) return null;
  const begun = String(first.first_on) > String(first.week) ? addDays(String(first.week), WEEK) : String(first.week);
  const wanted = Math.ceil((dayNumber(since) - WEEKS_BEFORE * WEEK - dayNumber(begun)) / WEEK);
  const from = addDays(begun, WEEK * Math.max(0, wanted));
  const length = Math.max(0, Math.floor((dayNumber(until) + 1 - dayNumber(from)) / WEEK));
  const cases = new Map(rows.map((row) => [String(row.week), amountOf(row.cases)]));
  const starts = Array.from({ length }, (_, i) => addDays(from, WEEK * i));
  const isBusy = isBusyDesk([...cases.values()]);
  return {
    starts,
    covered: starts.map((start) => !isBusy || cases.has(start)),
    place: (day) => Math.floor((dayNumber(day) - dayNumber(from)) / WEEK),
  };
}

export interface Weekly {
  readonly cells: readonly Cell[];
  /** Whether a topic has two customers among the cases of some weeks, by their places. */
  hasTwo(topic: string, first: number, last: number): boolean;
}

/** Complaints of every cut by week, topic and product. */
export async function weeklyOf(context: Context, weeks: Weeks): Promise<Map<string, Weekly>> {
  const { starts } = weeks;
  if (starts.length === 0) return new Map();
  const rows = await context.sql.rows(weeklySql, {
    since: starts[0]!,
    until: addDays(starts.at(-1)!, WEEK - 1),
    shift_days: weekShift(context.frame.week_start),
  });
  return new Map([...groupedBy(rows, (row) => String(row.__cut))].map(([cut, own]) => [cut, weeklyOfCut(own, weeks)]));
}

function weeklyOfCut(rows: readonly Row[], { starts, place }: Weeks): Weekly {
  const cells = [...groupedBy(rows, (row) => JSON.stringify([row.topic, row.product_id])).values()].map((own) => {
    const counts = new Array<number>(starts.length).fill(0);
    for (const row of own) counts[place(String(row.week))]! += amountOf(row.complaints);
    return { topic: String(own[0]!.topic), product: String(own[0]!.product_id), counts };
  });
  const byTopic = groupedBy(rows, (row) => String(row.topic));
  return {
    cells,
    hasTwo: (topic, first, last) => {
      const known = (byTopic.get(topic) ?? [])
        .filter((row) => place(String(row.week)) >= first && place(String(row.week)) <= last)
        .flatMap((row) => [row.first_customer, row.last_customer])
        .filter((customer) => customer !== null);
      return new Set(known).size > 1;
    },
  };
}
