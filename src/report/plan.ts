import type { Manifest, ManifestEntry } from '../core/manifest.js';
import type { Engine } from '../engine/engine.js';
import { singleTargets } from '../model/texts/service-targets.js';
import { sqlFor } from '../run/sql.js';
import type { ReportRequest } from './request.js';

/** What a metric is meant to be, by `analysis.metric`. */
export type Plans = ReadonlyMap<string, number>;

const usesTargets = ({ reads, improves }: ManifestEntry): boolean =>
  'service_targets' in reads || 'service_targets' in improves;

/** Targets as the report's settings give them, as the table of service targets does, or as the metric's own meaning is. */
export async function plansOf(engine: Engine, { entries }: Manifest, { plan = {} }: ReportRequest): Promise<Plans> {
  const { tables } = await engine.catalog();
  const loaded = tables.get('service_targets')?.columns;
  const targets = loaded?.has('target')
    ? await singleTargets(await sqlFor(engine, [], [], undefined))
    : new Map<string, number | null>();
  const found = new Map<string, number>();
  for (const entry of entries) {
    for (const [metric, meta] of Object.entries(entry.metrics)) {
      const name = `${entry.id}.${metric}`;
      const value = plan[name] ?? (usesTargets(entry) ? targets.get(metric) : undefined) ?? meta.plan;
      if (value !== undefined && value !== null) found.set(name, value);
    }
  }
  return found;
}
