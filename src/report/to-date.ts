import type { SeriesPoint } from '../core/analysis.js';
import { changeOf, finiteOf } from '../core/cell.js';
import type { Grain, MetricMeta } from '../core/columns/metric.js';
import type { ManifestEntry } from '../core/manifest.js';
import type { ToDate } from '../core/report.js';
import { comparePeriod, resolvePeriod } from '../core/time/period.js';
import { firstLoaded } from '../run/ready.js';
import { analyzeSeries } from '../run/series.js';
import type { Span } from '../run/span.js';
import { isHeld, tableOf } from './covered.js';
import { reportedAsOf, runRequest, type Scope } from './scope.js';
import { type Sessions, settled } from './sessions.js';
import { restated, weekStarts } from './week-months.js';

const TO_DATE = ['mtd', 'qtd', 'ytd'];
/** Cases of a share that are too few to speak of, as everywhere by default. */
const LEAST = 5;

type Options = Readonly<Record<string, unknown>>;
type Points = readonly SeriesPoint[];

interface Asked {
  readonly now: Points;
  readonly before: Points | null;
}

/** A span to date and the same days of the year before. */
interface Window {
  readonly name: string;
  readonly now: Span;
  readonly before: Span;
}

function windowsOf(scope: Scope, firstDay: string): Window[] {
  const { weekCalendar } = scope;
  if (weekCalendar !== undefined) {
    const last = reportedAsOf(scope);
    return Object.entries(weekStarts(last, weekCalendar)).map(([name, first]) => {
      return { name, now: { first, last }, before: restated({ first, last }) };
    });
  }
  const calendar = { asOf: reportedAsOf(scope), weekStart: scope.weekStart, fiscalYearStart: scope.fiscalYearStart };
  return TO_DATE.map((name) => {
    const now = resolvePeriod(name, { ...calendar, firstDay });
    const before = comparePeriod(now, 'yoy', calendar)!;
    return { name, now: { first: now.from, last: now.to }, before: { first: before.from, last: before.to } };
  });
}

/** Sums over the whole months (or weeks) of a span and its last days: one series for all windows that lie in it. */
async function monthsOf(scope: Scope, entry: ManifestEntry, options: Options, metrics: readonly string[], span: Span) {
  const request = { since: span.first, until: span.last, asOf: span.last, options, tables: [] };
  const grain: Grain = scope.weekCalendar === undefined ? 'month' : 'week';
  const points = await analyzeSeries(scope.engine, scope.manifest, {
    ...runRequest(scope, entry.id, request),
    grain,
    metrics,
  });
  return points.filter(({ cut }) => cut === '');
}

/** What adds up and has no point had nothing to add, unless nothing of it is known in the whole span asked for; a ratio of few is none. */
function spanValue(points: Points | null, metric: string, meta: MetricMeta, span: Span | null): number | null {
  if (points === null || span === null) return null;
  const own = points.filter(
    (point) => point.metric === metric && point.period_start >= span.first && point.period_start <= span.last,
  );
  const sum = (part: 'value' | 'numerator' | 'denominator') =>
    own.reduce((all, point) => all + (finiteOf(point[part]) ?? 0), 0);
  if (meta.trend === 'sum') return points.some((point) => point.metric === metric) ? sum('value') : null;
  const of = sum('denominator');
  return of === 0 || (meta.kind === 'ratio' && of < LEAST) ? null : (sum('numerator') / of) * (meta.times ?? 1);
}

/** What a table tells of a window: of all its days, and of the same days of the year before. */
interface Told {
  readonly now: boolean;
  readonly before: boolean;
}

const daysOf = ({ first, last }: Span) => ({ from: first, to: last });

/** By table and window. Of days that a table holds a part of only, nothing is said. */
async function toldOf(
  scope: Scope,
  tables: ReadonlySet<string>,
  windows: readonly Window[],
): Promise<Map<string, Told>> {
  const told = [...tables].flatMap((table) =>
    windows.map(
      async ({ name, now, before }): Promise<[string, Told]> => [
        `${table} ${name}`,
        { now: await isHeld(scope, table, daysOf(now)), before: await isHeld(scope, table, daysOf(before)) },
      ],
    ),
  );
  return new Map(await Promise.all(told));
}

function toDate(metric: string, meta: MetricMeta, window: Window, told: Told, points: Asked): ToDate {
  const { kind, unit, decimals, better } = meta;
  const value = told.now ? spanValue(points.now, metric, meta, window.now) : null;
  const yearAgo = told.before ? spanValue(points.before, metric, meta, window.before) : null;
  return {
    metric,
    kind,
    ...(unit === undefined ? {} : { unit }),
    ...(decimals === undefined ? {} : { decimals }),
    better,
    period: window.name,
    value,
    year_ago: yearAgo,
    change: changeOf(value, yearAgo),
  };
}

/** Month, quarter and year to date against the same days a year before, of sums and of ratios that are made of their months'. */
export async function toDateOf(
  scope: Scope,
  sessions: Sessions,
  entry: ManifestEntry,
  options: Options,
): Promise<ToDate[]> {
  const { full = false, headline } = scope.request;
  const isShown = (metric: string) =>
    full || (headline?.includes(`${entry.id}.${metric}`) ?? entry.metrics[metric]?.keyFigure !== undefined);
  const metrics = Object.entries(entry.metrics).filter(
    ([metric, { trend, indivisible }]) =>
      isShown(metric) && (trend === 'sum' || (trend === 'ratio' && indivisible !== true)),
  );
  const firstDay = scope.spans.get(firstLoaded(entry.dated, scope.catalog))?.first;
  if (scope.request.toDate === false || metrics.length === 0 || firstDay === undefined) return [];
  const windows = windowsOf(scope, firstDay);
  const names = metrics.map(([metric]) => metric);
  const longest = windows.at(-1)!;
  const tables = metrics.map(([, meta]) => tableOf(entry, scope, meta));
  const told = await toldOf(scope, new Set(tables), windows);
  const anyBefore = [...told.values()].some(({ before }) => before);
  const ask = (span: Span) => sessions.run((engine) => monthsOf({ ...scope, engine }, entry, options, names, span));
  const [now, before] = await settled<[Points, Points | null]>([
    ask(longest.now),
    anyBefore ? ask(longest.before) : Promise.resolve(null),
  ]);
  const all = windows.flatMap((window) =>
    metrics.map(([metric, meta], place) =>
      toDate(metric, meta, window, told.get(`${tables[place]} ${window.name}`)!, { now, before }),
    ),
  );
  return all.filter((one) => one.value !== null || one.year_ago !== null);
}
