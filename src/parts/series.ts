import type { MetricValue, SeriesPoint, Sql } from '../core/analysis.js';
import { pointsPerPeriod } from '../model/prefix/period-cut.js';

interface CutValues {
  readonly cut: string;
  readonly values: Readonly<Record<string, MetricValue>>;
}

/**
 * The series of an analysis whose metrics follow from the rows of each period alone: the same metrics, asked once over rows sliced by
 * the periods. A period without rows has no point; `known` names the metrics that have a trend, all where absent.
 */
export async function seriesBySlices<C extends { readonly sql: Sql; readonly perAsked: Sql }>(
  context: C,
  metrics: (sliced: C) => Promise<readonly CutValues[]>,
  known?: (metric: string) => boolean,
): Promise<SeriesPoint[]> {
  const found = (await metrics({ ...context, sql: context.perAsked })).filter(({ cut }) => cut !== '');
  return pointsPerPeriod(found).filter(({ metric }) => known?.(metric) ?? true);
}
