import type { Relation } from '../../../core/analysis.js';
import { amountOf, numberOf, textOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { addDays, addMonths } from '../../../core/time/period-days.js';
import { totalOf } from '../../../parts/rates.js';
import { Chances, type Fates } from '../basis/chances.js';
import type { Context } from '../basis/context.js';
import type { TestedOn } from '../basis/fates.js';
import { type Held, outlookOf } from '../basis/outlook.js';
import { statedOn } from './stated.js';
import stoodSql from './stood.sql';

/** Month-ends that a forecast is tried on. */
export const TESTED = 8;
/** Of these so many outcomes must lie inside for an interval to be printed. */
export const LEAST_INSIDE = 5;
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

/** The days on which forecasts are tried, and until when each looked. */
export const testedDays = (asOf: string, ahead: number): TestedOn[] =>
  monthEnds(asOf, ahead).map((day) => ({ day, until: addDays(day, ahead) }));

/** How the chances did on the last month-ends, cut by cut; days on which too few had been won to tell any are left out. */
export async function backtestsOf(
  context: Context,
  asked: { readonly deal: Relation; readonly visit: Relation | null; readonly standing: Relation },
  fatesOf: (day: string, cut: string) => Fates,
  ahead: number,
) {
  const { sql, frame } = context;
  const days = testedDays(frame.as_of, ahead);
  const given = sql.whole.given('tested', days, { day: 'date', until: 'date' });
  const rows =
    asked.visit === null
      ? await given.given('visit', [], NO_VISITS).rows(stoodSql, {}, { deal: asked.deal })
      : await given.rows(stoodSql, {}, { deal: asked.deal, visit: asked.visit });
  const stated = await statedOn(context, asked);
  return new Map(
    [...groupedBy(rows, (row) => String(row.__cut))].map(([cut, own]) => {
      const byDay = groupedBy(own, (row) => String(row.day));
      const tried = [...byDay].flatMap(([day, open]) => {
        const tested = testedDay(open, fatesOf(day, cut), ahead);
        return tested === null ? [] : [{ ...tested, day, stated: stated(cut, open) }];
      });
      return [cut, backtestOf(tried)] as const;
    }),
  );
}

const NO_VISITS = {
  __cut: 'text',
  opportunity_id: 'text',
  stage: 'text',
  entered_on: 'date',
  visit_no: 'integer',
} as const;

/** Of deals each counts 1, and so does its square. */
const heldOf = (row: Row): Held => {
  const deals = amountOf(row.deals);
  const standing = { stage: textOf(row.stage), waited: numberOf(row.waited), age: numberOf(row.age) };
  return { ...standing, deals, each: 1, value: deals, squares: deals };
};

/** One day's forecast and what came of it; null where too few had been won to tell a chance. */
function testedDay(rows: readonly Row[], fates: Fates, ahead: number) {
  const chances = Chances.of(fates);
  if (chances === null) return null;
  const held = rows.map(heldOf);
  const open = held.reduce((sum, { deals }) => sum + deals, 0);
  const expected = held.reduce((sum, one) => sum + one.deals * (chances.within(one, ahead) ?? 0), 0);
  const { low, high } = outlookOf(chances, held, ahead, SAMPLES).limits()!;
  const won = totalOf(rows, 'won');
  return { open, won, expected, low: Math.round(low), high: Math.round(high), inside: low <= won && won <= high };
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
