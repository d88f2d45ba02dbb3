import type { Grain } from '../columns/metric.js';
import { closest, UserError } from '../errors.js';
import { type Message, verbatim } from '../message.js';
import type { Period, Weekday } from '../result.js';
import { CORE } from '../words.js';
import { addDays, earlier, endOf, parseDay, shiftStart, startOf } from './period-days.js';
import { type CalendarSettings, parseLast, parseUnit, settingsOf, spanAt, TO_DATE, unitPeriod } from './period-unit.js';

export { comparePeriod } from './period-compare.js';
export {
  addDays,
  addMonths,
  daysBetween,
  endOf,
  isoWeek,
  monthsBetween,
  startOf,
  weekOf,
} from './period-days.js';

/** What the name of a period depends on. Nothing comes from a clock: `asOf` is the last day that counts as seen. */
export interface PeriodContext {
  readonly asOf: string;
  /** The last day that is over though nothing was seen of it: the shop does not sell between `asOf` and it. `asOf` where absent. */
  readonly over?: string | undefined;
  /** First day of the data: where `all`, and `until` alone, begin. */
  readonly firstDay: string;
  readonly weekStart?: Weekday | undefined;
  /** 1..12 */
  readonly fiscalYearStart?: number | undefined;
  /** Inclusive ISO dates; either of them stands instead of the spec. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** Whether `last-12m` may end with the unit that as-of lies in, though it has not ended. */
  readonly includePartial?: boolean | undefined;
}

const FORMS =
  'all, 2025, 2025-Q1, 2025-H1, 2025-03, 2025-W07, 2025-03-31, FY2025, FY2025-Q1, last-12m, last-4w, last-7d, last-2q, ' +
  'last-1y, wtd, mtd, qtd, ytd, prev-week, prev-month, prev-quarter, prev-year, 2025-01-15..2025-02-14';

/** What other tools call a period. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ...['week', 'month', 'quarter', 'year'].flatMap((unit): [string, string][] => [
    [`last-${unit}`, `prev-${unit}`],
    [`previous-${unit}`, `prev-${unit}`],
    [`this-${unit}`, `${unit[0]}td`],
    [`${unit}-to-date`, `${unit[0]}td`],
  ]),
  ['today', 'last-1d'],
  ['yesterday', 'last-1d'],
  ['last-12-months', 'last-12m'],
  ['last-30-days', 'last-30d'],
  ['max', 'all'],
]);

const PREVIOUS: ReadonlyMap<string, Grain> = new Map([
  ['prev-week', 'week'],
  ['prev-month', 'month'],
  ['prev-quarter', 'quarter'],
  ['prev-year', 'year'],
]);
function lastUnits(spec: string, unit: Grain, count: number, context: CalendarSettings & PeriodContext): Period {
  const { asOf, over = asOf, weekStart, fiscalYearStart } = context;
  const current = startOf(unit, asOf, weekStart, fiscalYearStart);
  const currentEnd = endOf(unit, asOf, weekStart, fiscalYearStart);
  const takesCurrent = over >= currentEnd || context.includePartial === true;
  const to = takesCurrent ? currentEnd : addDays(current, -1);
  const from = shiftStart(unit, takesCurrent ? current : shiftStart(unit, current, -1), 1 - count);
  return { from, to, complete: over >= to, label: spec };
}

function wrong(spec: string): UserError {
  const words = [...FORMS.split(', '), 'last-6m', 'last-24m', 'last-30d', 'last-90d'];
  const near = ELSEWHERE.get(spec.toLowerCase().replace(/[\s_]+/g, '-')) ?? closest(spec.toLowerCase(), words);
  const [, year, number] = /^(\d{4})-W(\d{2})$/i.exec(spec) ?? [];
  const said: Message =
    year !== undefined && number !== undefined
      ? CORE.no_such_week({ spec, year, number })
      : near === undefined
        ? CORE.no_such_period({ spec })
        : CORE.no_such_period_near({ spec, near });
  return new UserError('E_PERIOD', 'usage', said, { hint: CORE.periods_are({ forms: FORMS }) });
}

function checkedDay(name: Message, day: string): string {
  if (parseDay(day) !== null) return day;
  throw new UserError('E_PERIOD', 'usage', CORE.no_date({ source: name, text: day }), { hint: CORE.date_form() });
}

function range(from: string, to: string, asOf: string, over: string): Period {
  if (from > to) {
    throw new UserError('E_PERIOD', 'usage', CORE.period_begins_after_ends({ from, to }), {
      hint: CORE.since_until_inclusive({ as_of: asOf }),
    });
  }
  return { from, to, complete: over >= to, label: from === to ? from : `${from}..${to}` };
}

/**
 * The days that a period's name stands for, both ends inclusive. `complete` is false where as-of lies before the end.
 * `last-12m` and its kin are the last complete units up to as-of; `mtd` and its kin end on as-of. Quarters and years of
 * `last-`, `prev-` and to-date follow the fiscal year, `2025-Q1` is the calendar's, `FY2025` ends in 2025.
 * Throws UserError E_PERIOD for a name or a day that is none.
 */
export function resolvePeriod(spec: string, context: PeriodContext): Period {
  const { asOf, over = asOf, firstDay } = context;
  const { weekStart, fiscalYearStart } = settingsOf(context);
  if (context.since !== undefined || context.until !== undefined) {
    const from = context.since === undefined ? firstDay : checkedDay(verbatim('--since'), context.since);
    return range(from, context.until === undefined ? asOf : checkedDay(verbatim('--until'), context.until), asOf, over);
  }
  const word = spec.trim();
  const key = word.toLowerCase();
  if (key === 'all') return { from: earlier(firstDay, asOf), to: asOf, complete: true, label: 'all' };
  const toDate = TO_DATE.get(key);
  if (toDate) return { from: startOf(toDate, asOf, weekStart, fiscalYearStart), to: asOf, complete: true, label: key };
  const previous = PREVIOUS.get(key);
  if (previous) {
    const dayBefore = addDays(startOf(previous, asOf, weekStart, fiscalYearStart), -1);
    return unitPeriod(spanAt(previous, dayBefore, weekStart, fiscalYearStart), asOf, weekStart, fiscalYearStart);
  }
  const last = parseLast(key);
  if (last) return lastUnits(key, last.unit, last.count, { ...context, weekStart, fiscalYearStart });
  const unit = parseUnit(word, weekStart, fiscalYearStart);
  if (unit) return unitPeriod(unit, over, weekStart, fiscalYearStart);
  const days = /^(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?$/.exec(word);
  if (days)
    return range(
      checkedDay(CORE.the_period(), days[1]!),
      checkedDay(CORE.the_period(), days[2] ?? days[1]!),
      asOf,
      over,
    );
  throw wrong(word);
}

/** The end of the unit that as-of lies in, of `last-12m` and its kin; of other names the end of the period. */
export function endAhead(spec: string, context: CalendarSettings & { readonly asOf: string }, period: Period): string {
  const last = parseLast(spec.trim().toLowerCase());
  return last === null ? period.to : endOf(last.unit, context.asOf, context.weekStart, context.fiscalYearStart);
}

/**
 * Every day, week, month, (fiscal) quarter or year that shares a day with `from`../..`to`, each whole; `complete` says
 * whether all of it lies between them.
 */
export function periodsOf(
  grain: Grain,
  from: string,
  to: string,
  weekStart: Weekday = 'monday',
  fiscalYearStart = 1,
): Period[] {
  const periods: Period[] = [];
  for (let start = startOf(grain, from, weekStart, fiscalYearStart); start <= to; start = shiftStart(grain, start, 1)) {
    const period = unitPeriod(spanAt(grain, start, weekStart, fiscalYearStart), to, weekStart, fiscalYearStart);
    periods.push({ ...period, complete: period.complete && start >= from });
  }
  return periods;
}
