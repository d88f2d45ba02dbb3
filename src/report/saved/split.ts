import { UserError } from '../../core/errors.js';
import type { Manifest } from '../../core/manifest.js';
import type { Engine } from '../../engine/engine.js';
import { analyze } from '../../run/analyze.js';
import type { ReportRequest } from '../request.js';
import { missingOf, runRequest, scopeOf } from '../scope.js';

/** Values of an attribute that have numbers in the period: one report each. Throws UserError where nothing is cut by it. */
export async function splitValues(
  engine: Engine,
  manifest: Manifest,
  request: ReportRequest,
  attribute: string,
): Promise<string[]> {
  const scope = await scopeOf(engine, manifest, request);
  const wanted = request.sections?.map(({ analysis }) => analysis);
  const values = new Set<string>();
  let refused: UserError | null = null;
  let cut = 0;
  for (const entry of manifest.entries) {
    if (wanted?.includes(entry.id) === false || missingOf(entry, scope).length > 0) continue;
    try {
      const { metrics } = await analyze(
        engine,
        manifest,
        runRequest(scope, entry.id, { by: [attribute], tables: [], since: scope.period.from, until: scope.period.to }),
      );
      for (const metric of metrics)
        for (const value of Object.values(metric.cut ?? {})) if (value !== null) values.add(value);
      cut++;
    } catch (error) {
      if (!(error instanceof UserError) || error.exit === 'cluster' || error.code === 'E_INTERRUPTED') throw error;
      refused ??= error;
    }
  }
  if (cut === 0 && refused !== null) throw refused;
  return [...values].sort();
}
