import { literal } from '../../core/quoting.js';

/** What of a day or of a point in time a table can be cut and filtered by: `month` of the day its rows are dated by. */
export const CALENDAR_PARTS = ['year', 'quarter', 'month', 'weekday', 'hour'] as const;
export type CalendarPart = (typeof CALENDAR_PARTS)[number];

export const isCalendarPart = (name: string): name is CalendarPart =>
  (CALENDAR_PARTS as readonly string[]).includes(name);

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * SQL of a part as text that sorts as time goes: `2025`, `2025-Q1`, `2025-01`, `1 Mon` (ISO: Monday is 1), `09` (hour of the day in
 * `timezone`, of an instant). `expression` is a day, of the hour a point in time of SQL type `type`.
 */
export function calendarSql(part: CalendarPart, expression: string, type: string, timezone: string): string {
  const text = (from: number, length: number) => `substr(CAST(${expression} AS varchar), ${from}, ${length})`;
  switch (part) {
    case 'year':
      return text(1, 4);
    case 'quarter':
      return `${text(1, 4)} || '-Q' || CAST(quarter(${expression}) AS varchar)`;
    case 'month':
      return text(1, 7);
    case 'weekday': {
      const names = WEEKDAYS.map((name, i) => `WHEN ${i + 1} THEN '${i + 1} ${name}'`).join(' ');
      return `CASE day_of_week(${expression}) ${names} END`;
    }
    case 'hour': {
      const isInstant = type.toLowerCase().includes('with time zone');
      const local = isInstant ? `${expression} AT TIME ZONE ${literal(timezone)}` : expression;
      return `substr(CAST(${local} AS varchar), 12, 2)`;
    }
  }
}
