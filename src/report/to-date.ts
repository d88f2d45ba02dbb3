import type { Grain, MetricMeta, SeriesPoint } from '../core/analysis.js';
import { changeOf, finiteOf } from '../core/cell.js';
import type { ManifestEntry } from '../core/manifest.js';
import { comparePeriod, resolvePeriod } from '../core/period.js';
import type { ToDate } from '../core/report.js';
import { firstLoaded } from '../run/ready.js';
import { analyzeSeries } from '../run/series.js';
import type { Span } from '../run/span.js';
import { reportedAsOf, runRequest, type Scope } from './scope.js';
import { type Sessions, settled } from './sessions.js';
import { restated, weekStarts } from './week-months.js';

const TO_DATE = ['mtd', 'qtd', 'ytd'];
/** Cases of a share that are too few to speak of, as everywhere by default. */
const LEAST = 5;

type Options = Readonly<Record<string, unknown>>;
type Points = readonly SeriesPoint[];

/** A span to date and the same days of the year before; null where the data begin after those. */
interface Window {
  readonly name: string;
  readonly now: Span;
  readonly before: Span | null;
}

function windowsOf(scope: Scope, firstDay: string): Window[] {
  const { weekCalendar } = scope;
  if (weekCalendar !== undefined) {
    const last = reportedAsOf(scope);
    return Object.entries(weekStarts(last, weekCalendar)).map(([name, first]) => {
      const before = restated({ first, last });
      return { name, now: { first, last }, before: before.last < firstDay ? null : before };
    });
  }
  const calendar = { asOf: reportedAsOf(scope), weekStart: scope.weekStart, fiscalYearStart: scope.fiscalYearStart };
  return TO_DATE.map((name) => {
    const now = resolvePeriod(name, { ...calendar, firstDay });
    const before = comparePeriod(now, 'yoy', calendar)!;
    const span = { first: before.from, last: before.to };
    return { name, now: { first: now.from, last: now.to }, before: before.to < firstDay ? null : span };
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

function toDate(metric: string, meta: MetricMeta, window: Window, now: Points, before: Points | null): ToDate {
  const { kind, unit, decimals, better } = meta;
  const value = spanValue(now, metric, meta, window.now);
  const yearAgo = spanValue(before, metric, meta, window.before);
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
  const metrics = Object.entries(entry.metrics).filter(
    ([, { trend, indivisible }]) => trend === 'sum' || (trend === 'ratio' && indivisible !== true),
  );
  const firstDay = scope.spans.get(firstLoaded(entry.dated, scope.catalog))?.first;
  if (scope.request.toDate === false || metrics.length === 0 || firstDay === undefined) return [];
  const windows = windowsOf(scope, firstDay);
  const names = metrics.map(([metric]) => metric);
  const longest = windows.at(-1)!;
  const ask = (span: Span) => sessions.run((engine) => monthsOf({ ...scope, engine }, entry, options, names, span));
  const [now, before] = await settled<[Points, Points | null]>([
    ask(longest.now),
    longest.before === null ? Promise.resolve(null) : ask(longest.before),
  ]);
  const all = windows.flatMap((window) => metrics.map(([metric, meta]) => toDate(metric, meta, window, now, before)));
  return all.filter((one) => one.value !== null || one.year_ago !== null);
}
