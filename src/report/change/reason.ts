import type { SeriesPoint } from '../../core/analysis.js';
import type { MetricMeta } from '../../core/columns/metric.js';
import { UserError } from '../../core/errors.js';
import type { ManifestEntry } from '../../core/manifest.js';
import type { Contribution, Reason, Trend } from '../../core/report.js';
import type { Period } from '../../core/result.js';
import { reachable } from '../../model/attributes.js';
import { decodeCut } from '../../model/prefix/cut.js';
import { TABLES } from '../../model/tables.js';
import { cutBaseOf } from '../../run/ready.js';
import { analyzeSeries } from '../../run/series.js';
import { runRequest, type Scope } from '../scope.js';
import { type Sessions, settled } from '../sessions.js';
import { coveredPeriods, observedOf, stepsOf } from '../trends.js';

/** Columns of the model that reasons are looked for in, wherever the analysis' rows reach them. */
const COLUMNS = [
  'product_id',
  'category',
  'topic',
  'segment',
  'region',
  'branch',
  'channel',
  'rep_id',
  'reseller_id',
  'agent_id',
  'department',
  'campaign_id',
  'lead_source',
];
const MOST_ATTRIBUTES = 12;
const MOST_PARTS = 3;
/** Stands for the total among cut values; no value of the data holds this sign. */
const WHOLE = '\u001e';
/** Parts that miss the whole change by more do not add up to it: an order of two products is two products' order. */
const TOLERANCE = 0.01;

/** Attributes that cut this analysis' rows and mean one thing. */
export function reasonAttributes({ catalog, request }: Scope, entry: ManifestEntry): readonly string[] {
  if (request.reasons !== undefined) return request.reasons;
  const tables = [...reachable(cutBaseOf(entry, catalog), catalog).keys()];
  const own = COLUMNS.flatMap((column) =>
    tables.filter((table) => catalog.tables.get(table)?.columns.has(column)).map((table) => `${table}.${column}`),
  );
  // A key seen from two tables is one attribute: the nearest table's.
  const nearest = own.filter(
    (name, i) => !name.endsWith('_id') || own.findIndex((other) => other.split('.')[1] === name.split('.')[1]) === i,
  );
  return nearest.slice(0, MOST_ATTRIBUTES);
}

interface Sums {
  readonly usual: number;
  readonly now: number;
  readonly usualOf: number;
  readonly nowOf: number;
}

/** Sums (or numerators and denominators) of a metric's cut: the mean of the periods that say what is usual, and the judged one. */
function sumsOf(
  meta: MetricMeta,
  points: readonly SeriesPoint[],
  periods: readonly Period[],
  unusual: readonly string[],
): Sums {
  const ratio = meta.trend === 'ratio';
  const observed = observedOf(meta, points, periods);
  const base = observed.slice(0, -1).filter((_, place) => !unusual.includes(periods[place]!.label));
  const last = observed.at(-1)!;
  const top = (point: (typeof observed)[number]) => (ratio ? point.numerator : point.value) ?? 0;
  const bottom = (point: (typeof observed)[number]) => (ratio ? (point.denominator ?? 0) : 0);
  const mean = (of: typeof top) => base.reduce((sum, point) => sum + of(point), 0) / Math.max(1, base.length);
  return { usual: mean(top), now: top(last), usualOf: mean(bottom), nowOf: bottom(last) };
}

/**
 * Each value's part of the change from the usual; parts sum to the whole change. Of a sum: its own change. Of a ratio
 * N/D: (N₁ − R₀D₁)/D₁ − (N₀ − R₀D₀)/D₀ with the whole's R₀ and D, which holds both a changed rate and a changed mix.
 */
export function contributions(
  ratio: boolean,
  cuts: ReadonlyMap<string | null, Sums>,
): { total: number; parts: Contribution[] } {
  const sum = (of: (sums: Sums) => number) => [...cuts.values()].reduce((all, sums) => all + of(sums), 0);
  const [usual, usualOf, nowOf] = [sum((s) => s.usual), sum((s) => s.usualOf), sum((s) => s.nowOf)];
  const rate = usualOf === 0 ? 0 : usual / usualOf;
  const part = (s: Sums): number =>
    ratio
      ? (nowOf === 0 ? 0 : (s.now - rate * s.nowOf) / nowOf) -
        (usualOf === 0 ? 0 : (s.usual - rate * s.usualOf) / usualOf)
      : s.now - s.usual;
  const total = sum(part);
  const parts = [...cuts].map(([value, s]): Contribution => {
    const change = part(s);
    return {
      value,
      name: null,
      usual: ratio ? (s.usualOf === 0 ? 0 : s.usual / s.usualOf) : s.usual,
      now: ratio ? (s.nowOf === 0 ? 0 : s.now / s.nowOf) : s.now,
      change,
      share: total === 0 ? null : change / total,
    };
  });
  return {
    total,
    parts: parts.sort(
      (a, b) => Math.abs(b.change) - Math.abs(a.change) || String(a.value).localeCompare(String(b.value), 'en'),
    ),
  };
}

/** The change of the total itself: what parts must sum to. */
function wholeChange(ratio: boolean, { usual, now, usualOf, nowOf }: Sums): number {
  if (!ratio) return now - usual;
  return (nowOf === 0 ? 0 : now / nowOf) - (usualOf === 0 ? 0 : usual / usualOf);
}

/** How much more of the change a value makes than of the usual: what tells a reason from a large part. */
function surprise(ratio: boolean, cuts: ReadonlyMap<string | null, Sums>, top: Contribution): number {
  const all = [...cuts.values()].reduce((sum, s) => sum + (ratio ? s.usualOf : s.usual), 0);
  const own = cuts.get(top.value)!;
  const usualShare = all === 0 ? 0 : (ratio ? own.usualOf : own.usual) / all;
  return Math.min(1, top.share ?? 0) - usualShare;
}

/** By value of the attribute and for the whole; null where this analysis cannot be cut by it. `untried` notes what was asked for and has too many values. */
async function cutSums(
  scope: Scope,
  entry: ManifestEntry,
  options: object,
  attribute: string,
  { metric, unusual = [] }: Trend,
  periods: readonly Period[],
  untried: Set<string>,
): Promise<Map<string | null, Sums> | null> {
  const request = {
    ...runRequest(scope, entry.id, { since: periods[0]!.from, until: scope.period.to, tables: [], by: [attribute] }),
    options: options as Readonly<Record<string, unknown>>,
    ...stepsOf(scope, periods),
    metrics: [metric],
    asStood: true,
    // What has a value per row, an id, an amount, a free text, explains nothing, and its cuts cost without bound.
    beyondGroups: 'refuse' as const,
  };
  const points = await analyzeSeries(scope.engine, scope.manifest, request).catch((error: unknown) => {
    if (!(error instanceof UserError && error.code.startsWith('E_BY'))) throw error;
    if (error.code === 'E_BY_VALUES' && scope.request.reasons !== undefined) untried.add(attribute);
    return null;
  });
  if (points === null) return null;
  const byCut = new Map<string | null, SeriesPoint[]>();
  for (const point of points) {
    if (point.metric !== metric) continue;
    const value = point.cut === '' ? WHOLE : (decodeCut(point.cut, 1)?.[0] ?? null);
    const own = byCut.get(value);
    if (own === undefined) byCut.set(value, [point]);
    else own.push(point);
  }
  const meta = entry.metrics[metric]!;
  return new Map([...byCut].map(([value, own]) => [value, sumsOf(meta, own, periods, unusual)]));
}

/** Names of ids, where the table that an id column refers to has names. */
async function named(
  { engine, catalog }: Scope,
  attribute: string,
  parts: readonly Contribution[],
): Promise<Contribution[]> {
  const [table, column] = attribute.split('.') as [string, string];
  const ref = TABLES[table]?.columns[column]?.ref;
  const loaded = ref === undefined ? undefined : catalog.tables.get(ref);
  const ids = parts.flatMap(({ value }) => (value === null ? [] : [value]));
  const key = ref === undefined ? undefined : TABLES[ref]?.key[0];
  if (loaded === undefined || key === undefined || !loaded.columns.has('name') || ids.length === 0) return [...parts];
  const params = Object.fromEntries(ids.map((id, i) => [`id_${i}`, id]));
  const list = ids.map((_, i) => `CAST($id_${i} AS varchar)`).join(', ');
  const text = `SELECT CAST(${key} AS varchar) AS id, min(name) AS name FROM ${loaded.relation} WHERE CAST(${key} AS varchar) IN (${list}) GROUP BY 1 ORDER BY 1`;
  const rows = await engine.query({ text, params });
  const names = new Map(rows.map(({ id, name }) => [String(id), name === null ? null : String(name)]));
  return parts.map((part) => ({ ...part, name: part.value === null ? null : (names.get(part.value) ?? null) }));
}

/** A part of a quotient in the unit in which the metric is said: per thousand. */
const inUnit = (part: Contribution, times: number): Contribution =>
  times === 1 ? part : { ...part, usual: part.usual * times, now: part.now * times, change: part.change * times };

/** The attribute whose values explain a trend's last change best, largest contributions first; null where none does. As `cutSums` for `untried`. */
export async function reasonFor(
  scope: Scope,
  sessions: Sessions,
  entry: ManifestEntry,
  options: object,
  trend: Trend,
  untried: Set<string>,
): Promise<Reason | null> {
  const meta = entry.metrics[trend.metric]!;
  if (meta.trend !== 'sum' && meta.trend !== 'ratio') return null;
  const starts = new Set(trend.points.map(({ from }) => from));
  const periods = (await coveredPeriods(entry, scope)).filter(({ from }) => starts.has(from));
  const ratio = meta.trend === 'ratio';
  let best: { attribute: string; score: number; total: number; parts: Contribution[] } | null = null;
  const attributes = reasonAttributes(scope, entry);
  const all = await settled(
    attributes.map((attribute) =>
      sessions.run((engine) => cutSums({ ...scope, engine }, entry, options, attribute, trend, periods, untried)),
    ),
  );
  for (const [i, attribute] of attributes.entries()) {
    const cuts = all[i];
    const whole = cuts?.get(WHOLE);
    if (cuts === null || cuts === undefined || whole === undefined) continue;
    cuts.delete(WHOLE);
    const { total, parts } = contributions(ratio, cuts);
    if (Math.abs(total - wholeChange(ratio, whole)) > TOLERANCE * Math.abs(total)) continue;
    const top = parts.find(({ change }) => Math.sign(change) === Math.sign(total));
    if (top === undefined || cuts.size < 2 || top.value === null) continue;
    const score = surprise(ratio, cuts, top);
    if (best === null || score > best.score + 1e-9) best = { attribute, score, total, parts };
  }
  if (best === null) return null;
  const { attribute } = best;
  const largest = best.parts.slice(0, MOST_PARTS).map((part) => inUnit(part, meta.times ?? 1));
  const parts = await sessions.run((engine) => named({ ...scope, engine }, attribute, largest));
  const total = best.total * (meta.times ?? 1);
  const listed = parts.reduce((sum, { change }) => sum + change, 0);
  return { attribute, total_change: total, parts, rest: total - listed };
}
