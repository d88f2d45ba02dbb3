import type { Grain, MetricMeta, SeriesPoint } from '../core/analysis.js';
import type { ManifestEntry } from '../core/manifest.js';
import { comparePeriod, resolvePeriod } from '../core/period.js';
import type { ToDate } from '../core/report.js';
import type { Cell } from '../core/result.js';
import { firstLoaded } from '../run/ready.js';
import type { AnalyzeRequest } from '../run/request.js';
import { analyzeSeries } from '../run/series.js';
import { reportedAsOf, runRequest, type Scope } from './scope.js';
import { type Sessions, settled } from './sessions.js';
import { changeOf, numberOf } from './trends.js';

const TO_DATE: readonly (readonly [string, Grain])[] = [
  ['mtd', 'month'],
  ['qtd', 'quarter'],
  ['ytd', 'year'],
];

type Options = Readonly<Record<string, unknown>>;
type Values = ReadonlyMap<string, Cell>;

/** The metrics of one span within one unit of the calendar: its series has one point, which equals the analysis of those days. */
async function valuesOf(
  scope: Scope,
  entry: ManifestEntry,
  options: Options,
  grain: Grain,
  span: Partial<AnalyzeRequest>,
): Promise<Values> {
  const request = runRequest(scope, entry.id, { options, tables: [], ...span });
  const points = await analyzeSeries(scope.engine, scope.manifest, { ...request, grain });
  return new Map(points.filter(({ cut }: SeriesPoint) => cut === '').map(({ metric, value }) => [metric, value]));
}

function toDate(metric: string, meta: MetricMeta, period: string, now: Values, before: Values | null): ToDate {
  const { kind, unit, decimals, better, trend } = meta;
  // What adds up and has no point had nothing to add.
  const none = trend === 'sum' ? 0 : null;
  const value = now.get(metric) ?? none;
  const yearAgo = before === null ? null : (before.get(metric) ?? none);
  return {
    metric,
    kind,
    ...(unit === undefined ? {} : { unit }),
    ...(decimals === undefined ? {} : { decimals }),
    better,
    period,
    value,
    year_ago: yearAgo,
    change: changeOf(numberOf(value), numberOf(yearAgo)),
  };
}

/** Month, quarter and year to date against the same days a year before, of the metrics that add up or are ratios. */
export async function toDateOf(
  scope: Scope,
  sessions: Sessions,
  entry: ManifestEntry,
  options: Options,
): Promise<ToDate[]> {
  const metrics = Object.entries(entry.metrics).filter(([, { trend }]) => trend === 'sum' || trend === 'ratio');
  const firstDay = scope.spans.get(firstLoaded(entry.dated, scope.catalog))?.first;
  if (scope.request.toDate === false || metrics.length === 0 || firstDay === undefined) return [];
  const calendar = { asOf: reportedAsOf(scope), weekStart: scope.weekStart, fiscalYearStart: scope.fiscalYearStart };
  const found = TO_DATE.map(async ([period, grain]) => {
    const span = resolvePeriod(period, { ...calendar, firstDay });
    const yearAgo = comparePeriod(span, 'yoy', calendar);
    const ask = (days: Partial<AnalyzeRequest>) =>
      sessions.run((engine) => valuesOf({ ...scope, engine }, entry, options, grain, days));
    const [now, before] = await settled<[Values, Values | null]>([
      ask({ period }),
      yearAgo === null || yearAgo.to < firstDay
        ? Promise.resolve(null)
        : ask({ since: yearAgo.from, until: yearAgo.to, asOf: yearAgo.to }),
    ]);
    return metrics.map(([metric, meta]) => toDate(metric, meta, period, now, before));
  });
  return (await settled(found)).flat();
}
