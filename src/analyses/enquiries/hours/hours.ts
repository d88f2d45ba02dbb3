import type { TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import { dayNumber, earlier } from '../../../core/time/period-days.js';
import { WEEKDAY_CODES } from '../../../core/time/weekday-words.js';
import { calendarsOf } from '../../../model/time/calendars.js';
import { dayFinder, hourFinder, midnightFinder } from '../../../parts/local-hours.js';
import type { Context, Ground } from '../basis/context.js';
import type declaration from '../index.js';
import quartersSql from './quarters.sql';

type Rows = TableRows<(typeof declaration)['tables']['hours']>;

const HOUR = 3600;
const DAY = 86_400;
const QUARTER = 900;
const HOURS = 168;
/** From this share of cases at the very beginning of a day on, the data carry days without times. */
const DAYS_ONLY = 0.95;
const LEAST_CASES = 20;

interface Desk {
  /** Hours of each hour of the week that the days hold, and those of them in which the desk is open; null where that is not known. */
  readonly covered: readonly number[];
  readonly open: readonly number[] | null;
}

/** Every hour of the days that the data tell of, on the instant line, so that summer time counts as it is. */
async function deskOf(context: Context): Promise<Desk | null> {
  const { sql, frame, options, held } = context;
  const days = await held({ from: frame.period.from, to: earlier(frame.period.to, frame.as_of) });
  if (days === null) return null;
  const [hourOf, dayOf] = [hourFinder(frame.timezone), dayFinder(frame.timezone)];
  const calendar = (await calendarsOf(sql, frame.timezone, options.schedule))?.of(null) ?? null;
  const [covered, open] = [new Array<number>(HOURS).fill(0), new Array<number>(HOURS).fill(0)];
  // A local day begins within a day of the same day of UTC.
  for (let at = (dayNumber(days.from) - 1) * DAY; at < (dayNumber(days.to) + 2) * DAY; at += HOUR) {
    const day = dayOf(at);
    if (day < days.from || day > days.to) continue;
    covered[hourOf(at)]!++;
    if (calendar !== null && calendar.secondsBetween(at, at + HOUR) > 0) open[hourOf(at)]!++;
  }
  return { covered, open: calendar === null ? null : open };
}

/** Enquiries by hour of the week: the mean of the hours that the desk was covered. None where cases carry days alone. */
export async function hourRows(context: Context, { enquiry }: Ground): Promise<Rows> {
  const { sql, frame, warn } = context;
  const rows = await sql.rows(quartersSql, {}, { enquiry });
  const isMidnight = midnightFinder(frame.timezone);
  const all = rows.reduce((sum, { cases }) => sum + amountOf(cases), 0);
  const atMidnight = rows
    .filter(({ quarter }) => isMidnight(Number(quarter) * QUARTER))
    .reduce((sum, { sharp }) => sum + amountOf(sharp), 0);
  if (all >= LEAST_CASES && atMidnight >= DAYS_ONLY * all) {
    warn('W_DAYS_ONLY', { cases: atMidnight }, atMidnight);
    return [];
  }
  const desk = await deskOf(context);
  const hourOf = hourFinder(frame.timezone);
  return [...groupedBy(rows, ({ __cut }) => String(__cut))].flatMap(([cut, own]) => {
    const cases = new Array<number>(HOURS).fill(0);
    for (const row of own) cases[hourOf(Number(row.quarter) * QUARTER)]! += amountOf(row.cases);
    return cases.flatMap((count, hour) => {
      const covered = desk?.covered[hour] ?? 0;
      if (count === 0 && covered === 0) return [];
      return [
        {
          ...{ __cut: cut, weekday: WEEKDAY_CODES[Math.floor(hour / 24)]!, hour: hour % 24, cases: count },
          ...{ hours_covered: covered, per_hour: covered === 0 ? null : count / covered },
          is_open: desk?.open === null || desk === null ? null : desk.open[hour]! > 0,
        },
      ];
    });
  });
}
