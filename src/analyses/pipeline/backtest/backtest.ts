import type { Relation } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { addDays, addMonths } from '../../../core/time/period-days.js';
import { boundedInterval } from '../../../stats/intervals/bounded-interval.js';
import { chancesOf, outlook } from '../basis/chances.js';
import type { Context } from '../basis/context.js';
import { durationOf } from '../basis/ground.js';
import { statedOn } from './stated.js';
import testedSql from './tested.sql';

/** Month-ends that a forecast is tried on. */
export const TESTED = 8;
/** Of these so many outcomes must lie inside for an interval to be printed. */
export const LEAST_INSIDE = 5;
export const LEVEL = 0.8;
const SAMPLES = 100;

/** One day on which the forecast was made with what was known then, by number of deals. */
export interface TestedDay {
  readonly day: string;
  readonly open: number;
  readonly won: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly inside: boolean;
  /** By the chances that deals state themselves; null where they are not known of all. */
  readonly stated: number | null;
}

export interface Backtest {
  readonly days: readonly TestedDay[];
  readonly inside: number;
  /** Expected over won less one; null where none was won. */
  readonly bias: number | null;
  readonly holds: boolean;
}

/** The last month-ends whose horizon is over, the latest first. */
export function monthEnds(asOf: string, ahead: number): string[] {
  const last = addDays(asOf, -ahead);
  const nextMonth = addMonths(`${last.slice(0, 7)}-01`, 1);
  const first = addDays(nextMonth, -1) === last ? nextMonth : `${last.slice(0, 7)}-01`;
  return Array.from({ length: TESTED }, (_, i) => addDays(addMonths(first, -i), -1));
}

/** How the chances did on the last month-ends, cut by cut; days on which too few had been won to tell any are left out. */
export async function backtestsOf(
  context: Context,
  asked: { readonly deal: Relation; readonly visit: Relation | null; readonly standing: Relation },
  ahead: number,
) {
  const { sql, frame } = context;
  const { deal } = asked;
  const days = monthEnds(frame.as_of, ahead).map((day) => ({ day, until: addDays(day, ahead) }));
  const rows = await sql.whole.given('tested', days, { day: 'date', until: 'date' }).rows(testedSql, {}, { deal });
  const stated = await statedOn(context, asked, days);
  return new Map(
    [...groupedBy(rows, (row) => String(row.__cut))].map(([cut, own]) => {
      const byDay = groupedBy(own, (row) => String(row.day));
      const tried = [...byDay].flatMap(([day, found]) => {
        const tested = testedDay(found, ahead);
        return tested === null ? [] : [{ ...tested, day, stated: stated(cut, day, tested.open) }];
      });
      return [cut, backtestOf(tried)] as const;
    }),
  );
}

/** One day's forecast and what came of it; null where too few had been won to tell a chance, or none was open. */
function testedDay(found: readonly Row[], ahead: number) {
  const chances = chancesOf(found.map(durationOf), SAMPLES);
  const open = found
    .filter(({ state }) => state === 'open')
    .map((row) => ({ age: amountOf(row.days), amount: amountOf(row.deals), won: amountOf(row.won) }));
  if (chances === null || open.length === 0) return null;
  const total = open.reduce((sum, { amount }) => sum + amount, 0);
  // Of deals each counts 1, and so does its square.
  const aged = open.map((one) => ({ ...one, squares: one.amount }));
  const { mean, variance } = outlook(chances, aged, ahead);
  const limits = boundedInterval(mean, variance, total, LEVEL)!;
  const [low, high] = [Math.round(limits.low), Math.round(limits.high)];
  const won = open.reduce((sum, one) => sum + one.won, 0);
  return { open: total, won, expected: mean, low, high, inside: low <= won && won <= high };
}

export function backtestOf(days: readonly TestedDay[]): Backtest {
  const sum = (of: (day: TestedDay) => number) => days.reduce((total, day) => total + of(day), 0);
  const won = sum((day) => day.won);
  const inside = sum((day) => Number(day.inside));
  return {
    days,
    inside,
    bias: won > 0 ? sum(({ expected }) => expected) / won - 1 : null,
    holds: inside >= LEAST_INSIDE,
  };
}

/** A row for each day, the latest last, and one for all of them. */
export function backtestRows(backtest: Backtest | undefined, ahead: number) {
  if (backtest === undefined) return [];
  const { days, inside, bias } = backtest;
  const total = (of: (day: TestedDay) => number) => days.reduce((sum, day) => sum + of(day), 0);
  const rows = [...days].map(({ inside: isInside, ...day }) => ({
    ...day,
    horizon: ahead,
    bias: day.won > 0 ? day.expected / day.won - 1 : null,
    stated_bias: day.stated !== null && day.won > 0 ? day.stated / day.won - 1 : null,
    inside: Number(isInside),
    tested: 1,
  }));
  if (rows.length === 0) return [];
  const all = { day: null, open: total(({ open }) => open), won: total(({ won }) => won) };
  const expected = total((day) => day.expected);
  const isStated = days.every((day) => day.stated !== null);
  const stated = isStated ? total((day) => day.stated ?? 0) : null;
  const statedBias = stated !== null && all.won > 0 ? stated / all.won - 1 : null;
  return [
    ...rows,
    {
      ...all,
      ...{ expected, low: null, high: null, horizon: ahead, bias, inside, tested: days.length },
      ...{ stated, stated_bias: statedBias },
    },
  ];
}
