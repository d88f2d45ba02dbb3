import { GRAINS, type Grain } from '../core/columns/metric.js';
import { UserError } from '../core/errors.js';
import type { Manifest, ManifestEntry } from '../core/manifest.js';
import { verbatim } from '../core/message.js';
import type { Freshness, Report } from '../core/report.js';
import type { Frame, Period, Weekday } from '../core/result.js';
import { type WeekCalendar, weekStartOf } from '../core/time/calendar.js';
import { alignedBySpringFestival, nearSpringFestival } from '../core/time/calendar-spring-festival.js';
import { isWhole } from '../core/time/coverage.js';
import { isOfChina, longHolidaysOfChina } from '../core/time/days-off-china.js';
import { addDays, comparePeriod, daysBetween, periodsOf, resolvePeriod, startOf } from '../core/time/period.js';
import { shiftStart } from '../core/time/period-days.js';
import type { Engine } from '../engine/engine.js';
import type { Catalog } from '../model/catalog.js';
import { whereText } from '../model/prefix/where.js';
import { TABLES } from '../model/tables.js';
import { holidaysWithin } from '../model/texts/holidays.js';
import { unmeasured } from '../run/frame.js';
import { firstLoaded, missingColumns } from '../run/ready.js';
import type { AnalyzeRequest } from '../run/request.js';
import { LONGEST_REST, restAfter } from '../run/selling-days.js';
import { dateColumn, heldDays, isStanding, type Span, spanOf } from '../run/span.js';
import { sqlFor } from '../run/sql.js';
import { type Plans, plansOf } from './plan.js';
import { BASELINES, PER_YEAR, type ReportRequest, SHOWN } from './request.js';
import { restated, weekCalendarOf, weekPeriods } from './week-months.js';
import { REPORT } from './words.js';

/** What every part of one report shares. */
export interface Scope {
  readonly engine: Engine;
  readonly manifest: Manifest;
  readonly request: ReportRequest;
  readonly catalog: Catalog;
  readonly grain: Grain;
  readonly baseline: number;
  readonly weekStart: Weekday;
  readonly fiscalYearStart: number;
  readonly asOf: string;
  readonly period: Period;
  /** The period before, where the orders (or the data, without orders) tell of all of it. */
  readonly compare: Period | null;
  /** The period under way, where it may be over: the days left are ones on which the shop rarely sells. */
  readonly inDoubt: Period | null;
  /** Periods of the trends, oldest first, the judged one last. */
  readonly periods: readonly Period[];
  /** Set where months are of whole weeks. */
  readonly weekCalendar: WeekCalendar | undefined;
  /** The same weeks of the year before where months are of whole weeks. */
  readonly restated: Period | null;
  /** Start of the period a year before; near Spring Festival, of the one that lies as far from its own year's. */
  readonly yearAgo: string | null;
  /** The same by first days of the last periods that a picture shows; none where months are of whole weeks. */
  readonly yearsAgo: ReadonlyMap<string, string | null>;
  /** Days off from the first period to the last, ascending; none where nothing tells of them. */
  readonly daysOff: readonly string[];
  /** Whether no calendar is loaded, and the days off are those of China. */
  readonly areDaysOffAssumed: boolean;
  readonly spans: ReadonlyMap<string, Span>;
  readonly where: readonly string[];
  readonly plans: Plans;
}

/** First and last day of each dated table that some analysis stands on. */
async function spansOf(
  engine: Engine,
  catalog: Catalog,
  entries: readonly ManifestEntry[],
): Promise<Map<string, Span>> {
  const spans = new Map<string, Span>();
  for (const table of new Set(entries.map(({ dated }) => firstLoaded(dated, catalog)))) {
    const loaded = catalog.tables.get(table);
    const column = TABLES[table]?.dated === undefined ? undefined : dateColumn(table);
    if (loaded === undefined || column === undefined || !loaded.columns.has(column)) continue;
    const span = await spanOf(engine, table);
    if (span !== undefined) spans.set(table, span);
  }
  return spans;
}

/** The last day that counts as seen: orders' where there are any, else the latest of all. */
function latestDay(spans: ReadonlyMap<string, Span>): string {
  const orders = spans.get('orders');
  if (orders !== undefined) return orders.last;
  const last = [...spans.values()]
    .map((span) => span.last)
    .sort()
    .at(-1);
  if (last !== undefined) return last;
  throw new UserError('E_NO_DATA', 'cannotCompute', REPORT.no_data_at_all(), {
    hint: verbatim('crm-analyze doctor'),
  });
}

function reportPeriod(request: ReportRequest, grain: Grain, context: Parameters<typeof resolvePeriod>[1]): Period {
  const letter = { day: 'd', week: 'w', month: 'm', quarter: 'q', year: 'y' }[grain];
  const found = resolvePeriod(request.period ?? `last-1${letter}`, context);
  const wholeOf = (one: Grain): Period | undefined => {
    const [unit] = periodsOf(one, found.from, found.from, context.weekStart, context.fiscalYearStart);
    return unit?.from === found.from && unit.to === found.to ? unit : undefined;
  };
  // A last-1w is a week, so it bears the week's name.
  const unit = wholeOf(grain);
  if (unit !== undefined) return { ...unit, complete: found.complete };
  const own = GRAINS.find((one) => wholeOf(one) !== undefined);
  throw new UserError('E_PERIOD', 'usage', REPORT.needs_one_period({ grain, label: found.label }), {
    hint:
      own === undefined
        ? REPORT.report_or_period({ grain })
        : verbatim(`crm-analyze report --${own} --period ${request.period}`),
  });
}

/** The day up to which the period under way is over: as-of, or its end where the shop does not sell on the days left of it. */
async function overOf(
  engine: Engine,
  spans: ReadonlyMap<string, Span>,
  { asOf, grain, weekStart, fiscalYearStart }: Pick<Scope, 'asOf' | 'grain' | 'weekStart' | 'fiscalYearStart'>,
): Promise<{ over: string; inDoubt: Period | null }> {
  const [unit] = periodsOf(grain, asOf, asOf, weekStart, fiscalYearStart);
  const left = daysBetween(asOf, unit!.to);
  const table = mainTable(spans);
  if (table === undefined || left <= 0 || left > LONGEST_REST) return { over: asOf, inDoubt: null };
  const rest = await restAfter(engine, table, asOf, unit!.to);
  return { over: rest === 'over' ? unit!.to : asOf, inDoubt: rest === 'doubt' ? unit! : null };
}

/** The table whose last day is the report's. */
const mainTable = (spans: ReadonlyMap<string, Span>): string | undefined =>
  spans.has('orders') ? 'orders' : [...spans].sort(([, a], [, b]) => (a.last < b.last ? 1 : -1))[0]?.[0];

/** Whether a kept report is about the same owner as a split, or as little about one. */
export const isOfOwner = ({ params }: Report, split: ReportRequest['split']): boolean =>
  JSON.stringify(params.split) === JSON.stringify(split ?? null);

export function yearAgoOf(
  period: Period,
  grain: Grain,
  calendar: { asOf: string; weekStart: Weekday; fiscalYearStart: number },
) {
  const aligned =
    (grain === 'week' || grain === 'month') && nearSpringFestival(period.from, period.to)
      ? alignedBySpringFestival(addDays(period.from, 3))
      : null;
  if (aligned !== null) return startOf(grain, aligned, calendar.weekStart, calendar.fiscalYearStart);
  return comparePeriod(period, 'yoy', calendar)?.from ?? null;
}

/** The period reported, which may not have ended, after those that set its limits and the year before. */
function periodsUpTo(
  period: Period,
  grain: Grain,
  baseline: number,
  { weekStart, fiscalYearStart }: { weekStart: Weekday; fiscalYearStart: number },
): Period[] {
  const first = shiftStart(
    grain,
    startOf(grain, period.from, weekStart, fiscalYearStart),
    -Math.max(baseline, PER_YEAR[grain] + SHOWN[grain] - 1),
  );
  return [...periodsOf(grain, first, period.to, weekStart, fiscalYearStart).slice(0, -1), period];
}

export function restatedPeriod({ from, to }: Period): Period {
  const { first, last } = restated({ first: from, last: to });
  return { from: first, to: last, complete: true, label: `${first}..${last}` };
}

/** Resolves period, calendar and what is ready, before any number is computed. */
export async function scopeOf(engine: Engine, manifest: Manifest, request: ReportRequest): Promise<Scope> {
  const catalog = await engine.catalog();
  const weekCalendar = weekCalendarOf(request);
  const grain = weekCalendar === undefined ? (request.grain ?? 'week') : 'month';
  const weekStart =
    weekCalendar === undefined ? (request.weekStart ?? (catalog.weekStart as Weekday)) : weekStartOf(weekCalendar);
  const fiscalYearStart = request.fiscalYearStart ?? 1;
  const spans = await spansOf(engine, catalog, manifest.entries);
  const asOf = request.asOf === undefined || request.asOf === 'latest' ? latestDay(spans) : request.asOf;
  const firstDay = [...spans.values()].map((span) => span.first).sort()[0] ?? asOf;
  const baseline = request.baseline ?? BASELINES[grain];
  const rest = await overOf(engine, spans, { asOf, grain, weekStart, fiscalYearStart });
  const calendar = { asOf, over: rest.over, firstDay, weekStart, fiscalYearStart };
  const periods =
    weekCalendar === undefined
      ? periodsUpTo(reportPeriod(request, grain, calendar), grain, baseline, calendar)
      : weekPeriods(request, weekCalendar, asOf, Math.max(baseline, PER_YEAR.month));
  const period = periods.at(-1)!;
  const split = request.split;
  const before = comparePeriod(period, 'prev', {
    asOf: period.complete ? period.to : asOf,
    weekStart,
    fiscalYearStart,
  });
  const main = mainTable(spans);
  const years = new Map(
    (weekCalendar === undefined ? periods.slice(-SHOWN[grain]) : []).map((one) => [
      one.from,
      yearAgoOf(one, grain, calendar),
    ]),
  );
  const held = before !== null && main !== undefined && isWhole(before, await heldDays(engine, main, before));
  return {
    engine,
    manifest,
    request,
    catalog,
    grain,
    baseline,
    weekStart,
    fiscalYearStart,
    asOf,
    period,
    compare: held ? before : null,
    inDoubt: rest.inDoubt,
    periods,
    weekCalendar,
    plans: await plansOf(engine, manifest, request),
    restated: weekCalendar === undefined ? null : restatedPeriod(period),
    yearAgo: years.get(period.from) ?? null,
    yearsAgo: years,
    ...(await daysOff(engine, catalog, periods[0]!.from, period.to)),
    spans,
    where: [...(request.where ?? []), ...(split === undefined ? [] : [whereText(split.attribute, split.value)])],
  };
}

/** The day every number of the report is about: the end of the period, where it has been seen. */
export const reportedAsOf = ({ period, asOf }: Scope): string => (period.complete ? period.to : asOf);

/** A run of one analysis within the scope. */
export function runRequest(scope: Scope, analysis: string, rest: Partial<AnalyzeRequest>): AnalyzeRequest {
  const { weekStart, fiscalYearStart, where } = scope;
  return {
    analysis,
    asOf: reportedAsOf(scope),
    weekStart,
    fiscalYearStart,
    where,
    anyValue: true,
    ...rest,
  };
}

export function reportFrame(scope: Scope): Frame {
  const { period, compare, catalog, weekStart, where, engine } = scope;
  return {
    as_of: reportedAsOf(scope),
    period,
    compare,
    ...unmeasured(engine, catalog, weekStart),
    by: [],
    where,
  };
}

export const missingOf = (entry: ManifestEntry, { catalog }: Scope): string[] => missingColumns(entry, catalog);

/** Days from each table's last day to as-of. */
export const freshnessOf = (scope: Scope): Freshness[] =>
  [...scope.spans]
    .filter(([table]) => !isStanding(table))
    .map(([table, { last }]) => ({ table, last, days: daysBetween(last, reportedAsOf(scope)) }));

/** Days off within the days, ascending; where nobody has loaded any, those that a shop on China's clock has for sure, else none. */
async function daysOff(
  engine: Engine,
  catalog: Catalog,
  from: string,
  to: string,
): Promise<Pick<Scope, 'daysOff' | 'areDaysOffAssumed'>> {
  const columns = catalog.tables.get('holidays')?.columns;
  if (columns?.has('day') && columns.has('is_workday'))
    return {
      daysOff: await holidaysWithin(await sqlFor(engine, [], [], undefined), from, to),
      areDaysOffAssumed: false,
    };
  const isAssumed = isOfChina(catalog.timezone);
  return { daysOff: isAssumed ? longHolidaysOfChina(from, to) : [], areDaysOffAssumed: isAssumed };
}
