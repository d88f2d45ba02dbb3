import { addDays, dayOfWeek } from './period-days.js';

/** What is known of the days on which a shop sells. */
export interface Trading {
  /** Days with rows, up to the last day seen. */
  readonly sold: ReadonlySet<string>;
  /** First day of the data. */
  readonly first: string;
  /** Of days in the calendar of holidays: whether one works on them. */
  readonly calendar: ReadonlyMap<string, boolean>;
}

export type Rest = 'over' | 'doubt' | 'open';

/** How far back the days of a kind are looked at: a quarter of a year of weekdays, a year of holidays. */
const WEEKS = 13;
export const QUARTER = 7 * WEEKS;
export const YEAR = 366;
/** Fewer days of a kind say nothing of it. */
const LEAST = 4;
/** A kind of day that sells on no more of its days than this may or may not sell on the next. */
const RARELY = 0.25;

/** Whether anything is still to come of the days after `seen` up to `end`: all of kinds that never sell, or of kinds that rarely do. */
export function restOf(trading: Trading, seen: string, end: string): Rest {
  let rest: Rest = 'over';
  for (let day = addDays(seen, 1); day <= end; day = addDays(day, 1)) {
    const own = restOfDay(trading, seen, day);
    if (own === 'open') return 'open';
    if (own === 'doubt') rest = 'doubt';
  }
  return rest;
}

function restOfDay(trading: Trading, seen: string, day: string): Rest {
  const { calendar } = trading;
  const works = calendar.get(day);
  const plain = judged(weekdaysBefore(trading, seen, dayOfWeek(day)), trading, LEAST);
  if (works === undefined) return plain;
  const marked = [...calendar].filter(
    ([other, own]) => own === works && other <= seen && other >= oldest(trading, seen),
  );
  const own = judged(
    marked.map(([other]) => other),
    trading,
    1,
  );
  // A holiday on a day that never sells sells no more; a day one works on instead is a working day.
  if (!works) return plain === 'over' || own === 'over' ? 'over' : own;
  return marked.length === 0 ? 'open' : own;
}

const oldest = ({ first }: Trading, seen: string): string => {
  const ago = addDays(seen, -YEAR);
  return ago > first ? ago : first;
};

/** The same weekday of the last weeks, days in the calendar of holidays left out. */
function weekdaysBefore({ first, calendar }: Trading, seen: string, weekday: number): string[] {
  const days: string[] = [];
  const back = (dayOfWeek(seen) - weekday + 7) % 7;
  for (let day = addDays(seen, -back); days.length < WEEKS && day >= first; day = addDays(day, -7))
    if (!calendar.has(day)) days.push(day);
  return days;
}

function judged(days: readonly string[], { sold }: Trading, least: number): Rest {
  if (days.length < least) return 'doubt';
  const share = days.filter((day) => sold.has(day)).length / days.length;
  return share === 0 ? 'over' : share <= RARELY ? 'doubt' : 'open';
}
