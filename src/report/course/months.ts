import type { MetricMeta } from '../../core/columns/metric.js';
import type { ManifestEntry } from '../../core/manifest.js';
import type { MonthPoint, ReportSection, Trend } from '../../core/report.js';
import type { Period } from '../../core/result.js';
import { periodsOf } from '../../core/time/period.js';
import { addMonths, shiftStart, startOf } from '../../core/time/period-days.js';
import { analyzeSeries } from '../../run/series.js';
import { heldPeriods, tableOf } from '../covered.js';
import { runRequest, type Scope } from '../scope.js';
import { type Sessions, settled } from '../sessions.js';
import { observedOf } from '../trends.js';

/** Months beside the weeks of a picture, as a weekly business review shows them. */
const MONTHS = 12;

type Options = Readonly<Record<string, unknown>>;

/** A metric whose course is drawn. */
interface Pictured {
  readonly analysis: string;
  readonly metric: string;
}

/** The last months that are over on the day, oldest first, after the twelve before them. */
export function monthsUpTo(day: string): Period[] {
  const first = shiftStart('month', startOf('month', day), -2 * MONTHS);
  return periodsOf('month', first, day)
    .filter(({ to }) => to <= day)
    .slice(-2 * MONTHS);
}

/** Values of a metric by the first day of a month; months of which its table does not tell whole are not in it. */
type Values = ReadonlyMap<string, number | null>;

async function valuesOf(
  scope: Scope,
  entry: ManifestEntry,
  options: Options,
  metrics: readonly string[],
  all: readonly Period[],
): Promise<ReadonlyMap<string, Values>> {
  const heldOf = (meta?: MetricMeta) => heldPeriods({ ...scope, periods: all }, tableOf(entry, scope, meta));
  const months = await heldOf();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const points = await analyzeSeries(scope.engine, scope.manifest, {
    ...runRequest(scope, entry.id, { options, since: first.from, until: last.to, tables: [] }),
    grain: 'month',
    metrics,
    asStood: true,
    starts: months.map(({ from }) => from),
  });
  const known = metrics.map(async (metric): Promise<[string, Values]> => {
    const meta = entry.metrics[metric]!;
    const own = points.filter((point) => point.metric === metric && point.cut === '');
    const held = new Set((await heldOf(meta)).map(({ from }) => from));
    const values = observedOf(meta, own, months).map(({ value }, place) => [months[place]!.from, value] as const);
    return [metric, new Map(values.filter(([from]) => held.has(from)))];
  });
  return new Map(await Promise.all(known));
}

const monthsOf = (values: Values | undefined, all: readonly Period[]): MonthPoint[] =>
  all.slice(-MONTHS).map(({ label, from }) => ({
    period: label,
    value: values?.get(from) ?? null,
    year_ago: values?.get(addMonths(from, -MONTHS)) ?? null,
  }));

/**
 * The sections of a weekly report with twelve months of the metrics that are drawn, one question an analysis: months cost as much as
 * weeks do, so those of no other metric are asked for.
 */
export async function withMonths(
  scope: Scope,
  sessions: Sessions,
  wanted: readonly { readonly entry: ManifestEntry; readonly section: { readonly options?: Options } }[],
  sections: readonly ReportSection[],
  pictured: readonly Pictured[],
): Promise<readonly ReportSection[]> {
  if (scope.grain !== 'week') return sections;
  const months = monthsUpTo(scope.period.to);
  const isDrawn = ({ analysis, metric, verdict }: Trend) =>
    verdict !== 'few' && pictured.some((one) => one.analysis === analysis && one.metric === metric);
  return settled(
    sections.map(async (section): Promise<ReportSection> => {
      const metrics = section.trends.filter(isDrawn).map(({ metric }) => metric);
      if (metrics.length === 0) return section;
      const { entry, section: asked } = wanted.find((one) => one.entry.id === section.analysis)!;
      const values = await sessions.run((engine) =>
        valuesOf({ ...scope, engine }, entry, asked.options ?? {}, metrics, months),
      );
      const trends = section.trends.map((trend) =>
        isDrawn(trend) ? { ...trend, months: monthsOf(values.get(trend.metric), months) } : trend,
      );
      return { ...section, trends };
    }),
  );
}
