import { finiteOf } from '../../core/cell.js';
import type { ManifestEntry } from '../../core/manifest.js';
import type { Metric } from '../../core/result.js';
import { analyze } from '../../run/analyze.js';
import { cutBaseOf } from '../../run/ready.js';
import { quantileOf } from '../../stats/intervals/quantile.js';
import { runRequest, type Scope } from '../scope.js';

/** Fewer branches have no best tenth. */
const LEAST_BRANCHES = 5;
const TENTH = 0.1;

/** Values of the metrics by branch in the period, where the rows of the analysis say of which branch they are; none else. */
export async function branchMetrics(scope: Scope, entry: ManifestEntry): Promise<readonly Metric[]> {
  const base = cutBaseOf(entry, scope.catalog);
  if (!scope.catalog.tables.get(base)?.columns.has('branch')) return [];
  const { from, to } = scope.period;
  const { metrics } = await analyze(scope.engine, scope.manifest, {
    ...runRequest(scope, entry.id, { by: [`${base}.branch`], since: from, until: to, tables: [] }),
  });
  return metrics.filter(({ cut }) => cut !== undefined && Object.values(cut).every((value) => value !== null));
}

/**
 * What the best tenth of the branches reach, of those at least as large as the median one: of the small ones chance alone makes the best.
 * Size is what a rate is a rate of, so that other metrics have none; null too for fewer than five branches.
 */
export function bestTenth(metrics: readonly Metric[], metric: string): number | null {
  const own = metrics.flatMap(({ id, value, denominator, better }) => {
    const [rate, size] = [finiteOf(value), finiteOf(denominator)];
    return id === metric && rate !== null && size !== null && better !== 'neither' ? [{ rate, size, better }] : [];
  });
  const median = quantileOf(
    own.map(({ size }) => size),
    0.5,
  );
  const large = own.filter(({ size }) => size >= median!);
  if (large.length < LEAST_BRANCHES) return null;
  return quantileOf(
    large.map(({ rate }) => rate),
    large[0]!.better === 'up' ? 1 - TENTH : TENTH,
  );
}
