import type { MetricMeta } from '../core/columns/metric.js';
import type { ManifestEntry } from '../core/manifest.js';
import type { Period, Warning } from '../core/result.js';
import { type Days, isWhole } from '../core/time/coverage.js';
import { earlier } from '../core/time/period-days.js';
import { commonWarning } from '../core/warnings.js';
import { firstLoaded } from '../run/ready.js';
import { heldDays, heldDaysOfEach, spanOf } from '../run/span.js';
import type { Scope } from './scope.js';

type Where = Pick<Scope, 'engine' | 'catalog' | 'periods' | 'asOf'>;

/** The table that a metric is counted in. */
export const tableOf = (entry: ManifestEntry, { catalog }: Pick<Scope, 'catalog'>, meta?: MetricMeta): string =>
  meta?.table ?? firstLoaded(entry.dated, catalog);

/** Whether a table that is loaded tells of all of the days, up to as-of. */
export const isHeld = async (where: Where, table: string, days: Days): Promise<boolean> =>
  (await areHeld(where, table, [days]))[0]!;

async function areHeld({ engine, catalog, asOf }: Where, table: string, asked: readonly Days[]): Promise<boolean[]> {
  if (!catalog.tables.has(table)) return asked.map(() => false);
  const seen = asked.map(({ from, to }) => ({ from, to: earlier(to, asOf) }));
  const held = await heldDaysOfEach(engine, table, seen);
  return seen.map((days, place) => isWhole(days, held[place]!));
}

/** The periods of the trends that a table tells of whole. */
export async function heldPeriods(where: Where, table: string): Promise<Period[]> {
  const held = await areHeld(where, table, where.periods);
  return where.periods.filter((_, place) => held[place]);
}

/** Says of tables that do not tell of the reported period: what is counted in them is not judged. */
export async function heldWarnings(scope: Scope, entries: readonly ManifestEntry[]): Promise<Warning[]> {
  const { period, catalog, asOf, engine } = scope;
  const tables = entries.flatMap((entry) =>
    [undefined, ...Object.values(entry.metrics)].map((meta) => tableOf(entry, scope, meta)),
  );
  const seen = { from: period.from, to: earlier(period.to, asOf) };
  const warnings = [...new Set(tables)].sort().map(async (table): Promise<Warning[]> => {
    if (!catalog.tables.has(table)) return [];
    const held = await heldDays(engine, table, seen);
    if (isWhole(seen, held)) return [];
    const said = { table, ...seen };
    const span = await spanOf(engine, table);
    return held === null
      ? [commonWarning('W_NONE_COVERED', { ...said, first: span?.first ?? '-', last: span?.last ?? '-' })]
      : [commonWarning('W_PART_COVERED', { ...said, held_from: held.from, held_to: held.to })];
  });
  return (await Promise.all(warnings)).flat();
}
