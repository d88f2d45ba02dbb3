import type { SeriesPoint } from '../core/analysis.js';
import { changeOf, finiteOf } from '../core/cell.js';
import type { MetricMeta } from '../core/columns/metric.js';
import type { ManifestEntry } from '../core/manifest.js';
import type { Trend, TrendPoint } from '../core/report.js';
import type { Period } from '../core/result.js';
import { analyzeSeries, type SeriesRequest } from '../run/series.js';
import { verdictOf, withoutDaysOff } from './change/days-off.js';
import { type Judged, judge } from './change/judge.js';
import type { Observed } from './change/limits.js';
import { heldPeriods, isHeld, tableOf } from './covered.js';
import { described } from './lines.js';
import { runRequest, type Scope } from './scope.js';

const NOTHING: Observed = { value: null, numerator: null, denominator: null };

/** Whether a metric has a trend worth judging: a snapshot that is neither good nor bad is a description. */
export const isJudged = ({ trend, better }: MetricMeta): boolean =>
  trend === 'sum' || trend === 'ratio' || (trend === 'snapshot' && better !== 'neither');

/** The periods of the trends that the analysis' own data cover whole. */
export const coveredPeriods = (entry: ManifestEntry, scope: Scope): Promise<Period[]> =>
  heldPeriods(scope, tableOf(entry, scope));

/** A metric's values by period: what adds up and has no point had nothing to add, once there has been one. Before that nothing is known. */
export function observedOf(meta: MetricMeta, points: readonly SeriesPoint[], periods: readonly Period[]): Observed[] {
  const byStart = new Map(points.map((point) => [point.period_start, point]));
  const [first] = points.map((point) => point.period_start).sort();
  return periods.map(({ from }) => {
    const point = byStart.get(from);
    if (point === undefined)
      return meta.trend === 'sum' && first !== undefined && from > first ? { ...NOTHING, value: 0 } : NOTHING;
    return {
      value: finiteOf(point.value),
      numerator: finiteOf(point.numerator),
      denominator: finiteOf(point.denominator),
    };
  });
}

/** The window that is judged: a rolling baseline before the last period, or the frozen one and the last period. */
function windowOf(scope: Scope, periods: readonly Period[]): number[] {
  const last = periods.length - 1;
  const { frozen } = scope.request;
  const frozenEnd = frozen === undefined ? -1 : periods.findIndex(({ label }) => label === frozen);
  const end = frozenEnd >= 0 ? frozenEnd + 1 : last;
  const start = Math.max(0, end - scope.baseline);
  return [...Array.from({ length: end - start }, (_, i) => start + i), last];
}

/** First days of the periods whose values a trend shows or is judged by. */
function readOf(scope: Scope, periods: readonly Period[]): string[] {
  const places = new Set([...windowOf(scope, periods), periods.length - 2]);
  const years = new Set(scope.yearsAgo.values());
  return periods.flatMap(({ from }, place) => (places.has(place) || years.has(from) ? [from] : []));
}

/** A point as it is drawn; of the last, a fall that days off account for is no signal. */
function drawnPoint(
  scope: Scope,
  { label, from }: Period,
  value: number | null,
  limits: Judged['limits'][number] | undefined,
  about: { isLast: boolean; isOff: boolean; valueAt(from: string | null | undefined): number | null },
): TrendPoint {
  return {
    period: label,
    from,
    complete: about.isLast ? scope.period.complete : true,
    value,
    low: limits?.low ?? null,
    high: limits?.high ?? null,
    signal: limits?.signal === true && !(about.isLast && about.isOff),
    ...(scope.yearsAgo.has(from) ? { year_ago: about.valueAt(scope.yearsAgo.get(from)) } : {}),
  };
}

function trendOf(
  scope: Scope,
  entry: ManifestEntry,
  metric: string,
  all: readonly SeriesPoint[],
  { periods, held }: { readonly periods: readonly Period[]; readonly held: ReadonlySet<string> | undefined },
  restated: readonly SeriesPoint[] | null,
): Trend {
  const meta = entry.metrics[metric]!;
  const points = all.filter((point) => point.metric === metric && point.cut === '');
  // What is counted in another table is known only where that table tells of the period.
  const observed = observedOf(meta, points, periods).map((one, place) =>
    held === undefined || held.has(periods[place]!.from) ? one : NOTHING,
  );
  const window = windowOf(scope, periods);
  const seen = window.map((i) => observed[i]!);
  const judged = judge(meta, seen);
  const more = withoutDaysOff(
    scope.daysOff,
    window.map((i) => periods[i]!),
  );
  const verdict = scope.period.complete ? verdictOf(meta, seen, judged, more) : 'few';
  const base = window.slice(0, -1);
  const last = periods.length - 1;
  const valueAt = (from: string | null | undefined) =>
    observed[periods.findIndex((one) => one.from === from)]?.value ?? null;
  const value = observed[last]?.value ?? null;
  const previous = observed[last - 1]?.value ?? null;
  const own = restated?.filter((point) => point.metric === metric && point.cut === '');
  const again = own && scope.restated ? observedOf(meta, own, [scope.restated])[0] : undefined;
  const year = again === undefined ? valueAt(scope.yearAgo) : again.value;
  const drawn = window.map((i, k) =>
    drawnPoint(scope, periods[i]!, observed[i]!.value, judged.limits[k], {
      isLast: i === last,
      isOff: verdict === 'days_off',
      valueAt,
    }),
  );
  const plan = scope.plans.get(`${entry.id}.${metric}`);
  return {
    analysis: entry.id,
    metric,
    ...described(meta),
    control: judged.control,
    baseline:
      judged.control === null || base.length === 0
        ? null
        : {
            from: periods[base[0]!]!.label,
            to: periods[base.at(-1)!]!.label,
            n: base.length,
            frozen: scope.request.frozen !== undefined,
          },
    centre: judged.centre,
    ...unusualOf(judged, drawn),
    ...(plan === undefined ? {} : { plan }),
    sigma_z: judged.sigmaZ,
    run: judged.run,
    run_limit: judged.runLimit,
    since: judged.since === null || verdict === 'days_off' ? null : (drawn[judged.since]?.period ?? null),
    verdict,
    severity: judged.severity,
    value,
    previous,
    change: changeOf(value, previous),
    year_ago: year,
    change_year: changeOf(value, year),
    points: drawn,
  };
}

const unusualOf = ({ unusual }: Judged, drawn: readonly TrendPoint[]): Pick<Trend, 'unusual'> =>
  unusual.length === 0 ? {} : { unusual: unusual.map((place) => drawn[place]!.period) };

/** How a series is asked for the report's periods: by their grain, or one by one where they are of whole weeks. */
export const stepsOf = ({ grain, weekCalendar }: Scope, periods: readonly Period[]): Steps =>
  weekCalendar === undefined ? { grain } : { grain, periods };

type Steps = Pick<SeriesRequest, 'grain' | 'periods'>;

/** The same weeks of the year before, which are no month of that year's own calendar; none where the data begin after. */
async function restatedPoints(
  scope: Scope,
  entry: ManifestEntry,
  options: Readonly<Record<string, unknown>>,
  metrics: readonly string[],
): Promise<SeriesPoint[] | null> {
  const { restated: span } = scope;
  if (span === null || !(await isHeld(scope, tableOf(entry, scope), span))) return null;
  const request = runRequest(scope, entry.id, { options, since: span.from, until: span.to, asOf: span.to, tables: [] });
  return analyzeSeries(scope.engine, scope.manifest, { ...request, ...stepsOf(scope, [span]), metrics, asStood: true });
}

/**
 * The points that are read. Whether a sum without a point had nothing to add, or nothing is known of it, tell the points before the first
 * period of the window: only where those that are read do not say are all asked for.
 */
async function pointsRead(
  scope: Scope,
  entry: ManifestEntry,
  options: Readonly<Record<string, unknown>>,
  metrics: readonly string[],
  periods: readonly Period[],
): Promise<SeriesPoint[]> {
  const request = {
    ...runRequest(scope, entry.id, { options, since: periods[0]!.from, until: scope.period.to, tables: [] }),
    ...stepsOf(scope, periods),
    metrics,
    asStood: true,
  };
  const read = await analyzeSeries(scope.engine, scope.manifest, { ...request, starts: readOf(scope, periods) });
  const begin = periods[windowOf(scope, periods)[0]!]!.from;
  const isKnown = (metric: string) => read.some((point) => point.metric === metric && point.period_start <= begin);
  const tells = metrics.every((metric) => entry.metrics[metric]!.trend !== 'sum' || isKnown(metric));
  return tells ? read : analyzeSeries(scope.engine, scope.manifest, request);
}

/** The trend of every metric of an analysis that has one, with limits; none where its data do not reach the period. */
export async function trendsOf(
  scope: Scope,
  entry: ManifestEntry,
  options: Readonly<Record<string, unknown>>,
): Promise<Trend[]> {
  const metrics = Object.keys(entry.metrics).filter((metric) => isJudged(entry.metrics[metric]!));
  const periods = await coveredPeriods(entry, scope);
  if (metrics.length === 0 || periods.at(-1)?.from !== scope.period.from) return [];
  const points = await pointsRead(scope, entry, options, metrics, periods);
  if (points.length === 0) return [];
  const yearAgo = await restatedPoints(scope, entry, options, metrics);
  const trends = metrics.map(async (metric) => {
    const meta = entry.metrics[metric]!;
    const own = meta.table === undefined ? undefined : await heldPeriods(scope, meta.table);
    const held = own && new Set(own.map(({ from }) => from));
    return trendOf(scope, entry, metric, points, { periods, held }, yearAgo);
  });
  return Promise.all(trends);
}
