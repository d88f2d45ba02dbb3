import type { TableRows } from '../../../core/analysis.js';
import { amountOf, textOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import { addDays, dayNumber, earlier, startOf } from '../../../core/time/period-days.js';
import { emergencesOf, isBusyDesk } from '../../../stats/control/emergence.js';
import { wavesOf } from '../../../stats/control/waves.js';
import { type Context, kindsOf } from '../basis/context.js';
import type declaration from '../index.js';
import coveredSql from './covered.sql';
import dailySql from './daily.sql';

type Rows = TableRows<(typeof declaration)['tables']['bursts']>;

const WEEK = 7;
/** Weeks that are looked at, up to the last day known: five years. */
const MOST_WEEKS = 260;
const YEAR_WEEKS = 52;

export interface LastWeek {
  readonly cases: number;
  readonly expected: number | null;
}

/** Enquiries of one cut by whole weeks, up to the last day known. */
export interface Weekly {
  /** First days, ascending. */
  readonly starts: readonly string[];
  readonly covered: readonly boolean[];
  readonly topics: ReadonlyMap<string | null, readonly number[]>;
  readonly total: readonly number[];
  /** Customers of a topic among the weeks from the first to the last, by their places: none, one or more. */
  customers(topic: string | null, first: number, last: number): number;
}

interface Day {
  readonly cut: string;
  readonly week: number;
  readonly topic: string | null;
  readonly cases: number;
  readonly people: readonly (string | null)[];
}

/** Weeks without any case of any kind are no zeros of a desk that has cases in every week. */
function coveredWeeks(starts: readonly string[], days: ReadonlyMap<string, number>): boolean[] {
  const sums = starts.map((start) => {
    let sum = 0;
    for (let i = 0; i < WEEK; i++) sum += days.get(addDays(start, i)) ?? 0;
    return sum;
  });
  const isBusy = isBusyDesk(sums);
  return sums.map((sum) => !isBusy || sum > 0);
}

/** By cut; empty where the cases fill no whole week. */
export async function weeklyOf(context: Context): Promise<Map<string, Weekly>> {
  const { sql, frame } = context;
  const until = earlier(frame.period.to, frame.as_of);
  const covered = await sql.whole.rows(coveredSql, { until });
  const first = covered[0]?.opened_on;
  if (first === undefined || first === null) return new Map();
  const begun = startOf('week', String(first), frame.week_start);
  const from = begun < String(first) ? addDays(begun, WEEK) : begun;
  const whole = Math.floor((dayNumber(until) + 1 - dayNumber(from)) / WEEK);
  const skipped = Math.max(0, whole - MOST_WEEKS);
  const starts = Array.from({ length: Math.max(0, whole - skipped) }, (_, i) => addDays(from, WEEK * (i + skipped)));
  if (starts.length === 0) return new Map();
  const place = (day: string): number => Math.floor((dayNumber(day) - dayNumber(starts[0]!)) / WEEK);
  const span = { since: starts[0]!, until: addDays(starts.at(-1)!, WEEK - 1) };
  const rows = await sql.rows(dailySql, { ...span, kinds: kindsOf(context) });
  const days = rows.map(
    (row): Day => ({
      cut: String(row.__cut),
      week: place(String(row.opened_on)),
      topic: textOf(row.topic),
      cases: amountOf(row.cases),
      people: [textOf(row.first_customer), textOf(row.last_customer)],
    }),
  );
  const isCovered = coveredWeeks(starts, new Map(covered.map((row) => [String(row.opened_on), amountOf(row.cases)])));
  return new Map([...groupedBy(days, ({ cut }) => cut)].map(([cut, own]) => [cut, weekly(own, starts, isCovered)]));
}

function weekly(days: readonly Day[], starts: readonly string[], covered: readonly boolean[]): Weekly {
  const topics = new Map<string | null, number[]>();
  const total = starts.map(() => 0);
  for (const { topic, week, cases } of days) {
    const own = topics.get(topic) ?? starts.map(() => 0);
    topics.set(topic, own);
    own[week]! += cases;
    total[week]! += cases;
  }
  const customers = (topic: string | null, first: number, last: number): number =>
    new Set(
      days
        .filter((day) => day.topic === topic && day.week >= first && day.week <= last)
        .flatMap(({ people }) => people.filter((one) => one !== null)),
    ).size;
  return { starts, covered, topics, total, customers };
}

/** Of each week how it stands to the year, from the same weeks a year before; all 1 where there are no two years. */
function seasonOf(total: readonly number[]): number[] {
  const isLong = total.length >= 2 * YEAR_WEEKS;
  const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);
  return total.map((_, week) => {
    const before = week - YEAR_WEEKS;
    if (!isLong || before < 0) return 1;
    const around = mean(total.slice(Math.max(0, before - 1), before + 2));
    const year = mean(total.slice(Math.max(0, before - YEAR_WEEKS / 2), before + YEAR_WEEKS / 2));
    return year > 0 && around > 0 ? around / year : 1;
  });
}

/** The rule of waves, by topic and week. */
export function wavesOfTopics(weeks: Weekly) {
  const names = [...weeks.topics.keys()].sort((a, b) => (String(a) < String(b) ? -1 : 1));
  const sizes = seasonOf(weeks.total);
  const found = wavesOf(
    names.map((name) => ({ counts: weeks.topics.get(name)!, sizes })),
    { covered: weeks.covered },
  );
  return { names, found };
}

/** Bursts and topics that came up, of those that touch the period, the newest first. */
export function burstRows(cut: string, weeks: Weekly | undefined, since: string): Rows {
  if (weeks === undefined) return [];
  const { names, found } = wavesOfTopics(weeks);
  const end = (week: number): string => addDays(weeks.starts[week]!, WEEK - 1);
  const bursts = found.waves.map(({ unit, first, last, over, cases, expected }) => ({
    ...{ __cut: cut, kind: 'burst', topic: names[unit]!, from: weeks.starts[first]!, to: end(last), is_over: over },
    ...{ cases, expected, excess: cases - expected },
    ...{ p: found.weeks[unit]![first]?.p ?? null, q: found.weeks[unit]![first]?.q ?? null },
  }));
  const topics = names.flatMap((topic) =>
    emergencesOf(weeks.topics.get(topic)!, weeks.covered, (first, last) => weeks.customers(topic, first, last) > 1).map(
      ({ first, last, cases }) => ({
        ...{ __cut: cut, kind: 'emerging', topic, from: weeks.starts[first]!, to: end(last) },
        ...{ is_over: last < weeks.starts.length - 1, cases, expected: 0, excess: cases, p: null, q: null },
      }),
    ),
  );
  // A new topic is told as one, not as a burst of what never was.
  const isNew = new Set(topics.map(({ topic, from }) => `${from} ${topic}`));
  return [...bursts.filter(({ topic, from }) => !isNew.has(`${from} ${topic}`)), ...topics]
    .filter(({ to }) => to >= since)
    .sort((a, b) => (a.from === b.from ? (String(a.topic) < String(b.topic) ? -1 : 1) : a.from < b.from ? 1 : -1));
}

/** The last whole week of a topic, and what the weeks before let expect. */
export function lastWeekOf(weeks: Weekly | undefined): (topic: string | null) => LastWeek | null {
  if (weeks === undefined) return () => null;
  const { names, found } = wavesOfTopics(weeks);
  return (topic) => {
    const cases = weeks.topics.get(topic)?.at(-1);
    if (cases === undefined) return { cases: 0, expected: null };
    return { cases, expected: found.weeks[names.indexOf(topic)]?.at(-1)?.expected ?? null };
  };
}
