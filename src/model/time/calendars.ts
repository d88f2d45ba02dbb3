import type { Sql } from '../../core/analysis.js';
import { BusinessCalendar } from './business-time.js';
import daysText from './days.sql';
import hoursText from './hours.sql';

/** Opening hours of a desk by the names of its schedules. */
export interface Calendars {
  /** The calendar of a schedule, or of cases that name none; null where it is not known. */
  of(schedule: string | null): BusinessCalendar | null;
  /** Names of all schedules, where cases without one were asked for and no schedule is sure; else null. */
  unsure(): string | null;
}

/**
 * Calendars of all schedules, with the days off and made up for. Cases that name none follow `named`, else the only schedule, else the
 * only one in the zone of the data. null where no opening hours are loaded. Throws UserError E_SCHEDULE for hours that are none.
 */
export async function calendarsOf(sql: Sql, timezone: string, named: string | null): Promise<Calendars | null> {
  const hours = (await sql.rows(hoursText)).map((row) => ({
    schedule: String(row.schedule_id),
    weekday: String(row.weekday),
    opens: String(row.opens),
    closes: String(row.closes),
    tz: row.tz === null ? timezone : String(row.tz),
  }));
  if (hours.length === 0) return null;
  const days = (await sql.rows(daysText)).map((row) => ({ day: String(row.day), isWorkday: row.is_workday === true }));
  const names = (list: typeof hours): string[] => [...new Set(list.map(({ schedule }) => schedule))];
  const local = names(hours.filter(({ tz }) => tz === timezone));
  const all = names(hours);
  const usual = named ?? (all.length === 1 ? all[0] : local.length === 1 ? local[0] : undefined);
  const made = new Map<string, BusinessCalendar | null>();
  let isUnsure = false;
  const calendarOf = (name: string): BusinessCalendar | null => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const own = hours.filter(({ schedule }) => schedule === name);
    const calendar = own.length === 0 ? null : new BusinessCalendar(own, days);
    made.set(name, calendar);
    return calendar;
  };
  // Hours that are none are said at once, not when the first case asks for them.
  if (usual !== undefined) calendarOf(usual);
  return {
    of(schedule) {
      const calendar = usual === undefined && schedule === null ? null : calendarOf(schedule ?? usual!);
      if (calendar === null && schedule === null) isUnsure = true;
      return calendar;
    },
    unsure: () => (isUnsure ? all.join(', ') : null),
  };
}
