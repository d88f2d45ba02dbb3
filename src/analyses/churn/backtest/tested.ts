import type { Fact, Relation } from '../../../core/analysis.js';
import { addDays, addMonths, daysBetween } from '../../../core/time/period-days.js';
import { type Known, knownOn, scoredOn } from '../../../parts/chances/known.js';
import { askingOf, type Context } from '../basis/context.js';
import flagsSql from '../reasons/flags.sql';
import outcomeSql from './outcome.sql';
import reachedSql from './reached.sql';
import stackedSql from './stacked.sql';
import testedSql from './tested.sql';

/** The days of a backtest: their outcomes do not overlap. */
export const DAYS = 3;

/** Customers whom we went up to between `$day` and `$until`, of `contacts`. */
export const REACHED: Fact = { text: reachedSql };

/** Own gaps of which as many were shorter than the silence is: it is rare. */
const RARE = 0.9;
const HALF_YEAR_MONTHS = 6;

/** What all days are computed from. */
export interface Ground {
  readonly until: string;
  /** Days ahead. */
  readonly horizon: number;
  /** Purchase days up to the last day. */
  readonly bought: Relation;
  readonly contacts: Relation;
}

/** One day: what was known, the scores and flags of customers, and what came of them. */
export interface TestedDay {
  readonly known: Known;
  readonly scored: Relation;
  readonly flags: Relation;
  readonly tested: Relation;
}

/** Scores and flags of a day from rows dated up to it. */
export async function judgedOn(context: Context, known: Known, ground: Ground): Promise<TestedDay> {
  const { sql } = context;
  const { day } = known;
  const scored = await scoredOn(context, known, ground);
  const flags = await sql.whole.relation(
    flagsSql,
    {
      until: day,
      since: addDays(day, -ground.horizon),
      half_on: addMonths(day, -HALF_YEAR_MONTHS),
      year_on: addMonths(day, -2 * HALF_YEAR_MONTHS),
      rare: RARE,
    },
    { known: scored },
  );
  const until = addDays(day, ground.horizon);
  const outcome = await sql.whole.relation(outcomeSql, { day, until }, { purchase_days: ground.bought });
  const tested = await sql.whole.relation(
    testedSql,
    { day, until },
    { known: scored, flags, outcome, contacts: ground.contacts, reached: REACHED },
  );
  return { known, scored, flags, tested };
}

export interface Backtest {
  /** The newest first. */
  readonly days: readonly TestedDay[];
  /** Days with less than two horizons of history before them. */
  readonly leftOut: readonly string[];
  /** All days together; null without one. */
  readonly all: Relation | null;
}

/** The days one, two and three horizons before the last, each judged by what came in the horizon after it. */
export async function backtestOf(context: Context, ground: Ground, firstDay: string): Promise<Backtest> {
  const asked = Array.from({ length: DAYS }, (_, i) => addDays(ground.until, -(i + 1) * ground.horizon));
  const enough = asked.filter((day) => daysBetween(firstDay, day) >= 2 * ground.horizon);
  const days: TestedDay[] = [];
  for (const day of enough) days.push(await judgedOn(context, await knownOn(askingOf(context), day, ground), ground));
  let all: Relation | null = null;
  for (const { tested } of days) {
    all = all === null ? tested : await context.sql.whole.relation(stackedSql, {}, { newer: all, older: tested });
  }
  return { days, leftOut: asked.filter((day) => !enough.includes(day)), all };
}
