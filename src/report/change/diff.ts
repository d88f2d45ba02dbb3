import { changeOf } from '../../core/cell.js';
import { UserError } from '../../core/errors.js';
import { changedBetween, type ManifestEntry, schemaParts } from '../../core/manifest.js';
import { verbatim } from '../../core/message.js';
import type { ColumnMeta, Metric, Row, SmallTable } from '../../core/result.js';
import { twoSidedP } from '../../stats/distributions/normal.js';
import { benjaminiHochberg } from '../../stats/intervals/multiple-testing.js';
import { proportionDifference } from '../../stats/intervals/proportion-difference.js';
import type { SavedMask } from '../saved/mask-saved.js';
import type { Saved } from '../saved/saved.js';
import type { SavedCell } from '../saved/saved-report.js';
import { REPORT } from '../words.js';
import { type DiffInput, rowChanges, SEPARATOR, sideOf } from './row-changes.js';

const LEVEL_95 = 1.959963984540054;

/** What `diff` knows of an analysis. */
type Changing = Pick<ManifestEntry, 'id' | 'changed'>;

export type DiffTables = Readonly<Record<'metrics' | 'rows' | 'migration' | 'named' | 'definitions', SmallTable>>;

const column = (kind: ColumnMeta['kind'], rest: Partial<ColumnMeta> = {}): ColumnMeta => ({
  kind,
  priority: 1,
  nullable: true,
  ...rest,
});
const table = (columns: Readonly<Record<string, ColumnMeta>>, rows: readonly Row[]): SmallTable => ({ columns, rows });

const asNumber = (value: unknown): number | null =>
  typeof value === 'number'
    ? value
    : typeof value === 'string' && value !== '' && Number.isFinite(Number(value))
      ? Number(value)
      : null;

const cutText = ({ cut }: Metric): string =>
  cut === undefined
    ? ''
    : Object.entries(cut)
        .map(([name, value]) => `${name}=${value ?? ''}`)
        .join(', ');

/** Intervals of shares of cases; a share of money has no cases to count. */
const OF_CASES = /wilson|clopper|jeffreys|agresti|score|binomial/i;

/** Cases and how many of them count, of a metric that is a share of cases. */
function sharesOf({ kind, numerator, denominator, interval }: Metric): readonly [number, number] | null {
  const [n, d] = [asNumber(numerator), asNumber(denominator)];
  const counted = kind === 'ratio' && interval !== null && interval !== undefined && OF_CASES.test(interval.method);
  return counted && n !== null && d !== null && d > 0 && n >= 0 && n <= d ? [n, d] : null;
}

/** Standard error of a metric from its 95 % interval; null where there is none. */
const errorOf = ({ interval }: Metric): number | null =>
  interval && interval.high !== null && interval.level === 0.95
    ? (interval.high - interval.low) / (2 * LEVEL_95)
    : null;

/** Two-sided p-value of no change between two independent periods; null where the results do not say how sure they are. */
export function changeP(before: Metric, after: Metric): number | null {
  const [old, now] = [sharesOf(before), sharesOf(after)];
  if (old !== null && now !== null) return proportionDifference(...old, ...now)?.p ?? null;
  const [a, b] = [errorOf(before), errorOf(after)];
  const [x, y] = [asNumber(before.value), asNumber(after.value)];
  if (a === null || b === null || x === null || y === null || !(a * a + b * b > 0)) return null;
  return twoSidedP((y - x) / Math.sqrt(a * a + b * b));
}

/** A metric that means one thing in the one result and another in the other. */
interface Unlike {
  readonly id: string;
  readonly versions: readonly [number, number];
}

const versionsOf = ({ schema, versions }: Saved): ReadonlyMap<string, number> => {
  const { analysis, version } = schemaParts(schema);
  return new Map(versions === undefined ? [[analysis, version]] : Object.entries(versions));
};

function unlikeOf(before: Saved, after: Saved, entries: readonly Changing[]): Unlike[] {
  const [olds, news] = [versionsOf(before), versionsOf(after)];
  return entries.flatMap((entry) => {
    const [was, is] = [olds.get(entry.id), news.get(entry.id)];
    if (was === undefined || is === undefined) return [];
    const named = (metric: string) => (after.versions === undefined ? metric : `${entry.id}.${metric}`);
    return changedBetween(entry, was, is).map((metric) => ({ id: named(metric), versions: [was, is] as const }));
  });
}

function metricsTable(before: Saved, after: Saved, unlike: readonly Unlike[]): SmallTable {
  const left = new Set(unlike.map(({ id }) => id));
  const known = ({ metrics }: Saved) => metrics.filter(({ id }) => !left.has(id));
  const key = (metric: Metric) => `${metric.id}${SEPARATOR}${cutText(metric)}`;
  const olds = new Map(known(before).map((metric) => [key(metric), metric]));
  const news = new Map(known(after).map((metric) => [key(metric), metric]));
  const pairs = [...new Set([...news.keys(), ...olds.keys()])].map((one) => {
    const [old, now] = [olds.get(one), news.get(one)];
    return { old, now, p: old && now ? changeP(old, now) : null };
  });
  const adjusted = benjaminiHochberg(pairs.flatMap(({ p }) => (p === null ? [] : [p])));
  let place = 0;
  const rows = pairs.map(({ old, now, p }): Row => {
    // Of many metrics that only vary some have a small p: the verdict is by the share of false ones among those named.
    const q = p === null ? null : adjusted[place++]!;
    const any = (now ?? old)!;
    const [x, y] = [asNumber(old?.value), asNumber(now?.value)];
    return {
      metric: any.id,
      cut: cutText(any),
      before: x,
      after: y,
      difference: x === null || y === null ? null : y - x,
      kind: any.kind,
      unit: any.unit ?? null,
      change: changeOf(y, x),
      p_value: p,
      q_value: q,
      verdict: q === null ? 'untested' : q < 0.05 ? 'significant' : 'chance',
    };
  });
  return table(
    {
      metric: column('code'),
      cut: column('text'),
      before: column('number', { unit: 'of the metric', byRow: true }),
      after: column('number', { unit: 'of the metric', byRow: true }),
      difference: column('number', { unit: 'of the metric', byRow: true }),
      change: column('ratio'),
      p_value: column('number', { unit: 'probability', decimals: 4 }),
      q_value: column('number', { unit: 'probability', decimals: 4 }),
      verdict: column('code', { codes: ['significant', 'chance', 'untested'] }),
      kind: column('code', { priority: 3, codes: ['money', 'count', 'ratio', 'number'] }),
      unit: column('text', { priority: 3, open: true }),
    },
    rows,
  );
}

const textOf = (value: unknown): SavedCell =>
  value === undefined || value === null ? null : typeof value === 'object' ? JSON.stringify(value) : String(value);

const meanings = (unlike: readonly Unlike[], side: 0 | 1) =>
  Object.fromEntries(unlike.map(({ id, versions }) => [id, versions[side]]));

/** Whatever makes two results answers to different questions. */
function definitionsTable(before: Saved, after: Saved, unlike: readonly Unlike[]): SmallTable {
  const frame = ({ frame: own }: Saved): Record<string, unknown> =>
    own === null
      ? {}
      : {
          ...own,
          period: `${own.period.from}..${own.period.to}`,
          compare: undefined,
          rows_used: undefined,
          rows_excluded: undefined,
          rows_left_out: undefined,
        };
  const columns = ({ columns: own }: Saved) =>
    Object.fromEntries(
      Object.entries(own).flatMap(([name, all]) =>
        Object.entries(all).map(([one, meta]) => [`${name}.${one}`, { kind: meta.kind, unit: meta.unit }]),
      ),
    );
  const groups: readonly (readonly [string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>])[] = [
    ['schema', { schema: before.schema }, { schema: after.schema }],
    ['meaning', meanings(unlike, 0), meanings(unlike, 1)],
    ['tool', before.tool, after.tool],
    ['frame', frame(before), frame(after)],
    ['params', before.params, after.params],
    ['columns', columns(before), columns(after)],
  ];
  const rows = groups.flatMap(([part, old, now]) =>
    [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name): Row[] => {
      const [from, to] = [textOf(old[name]), textOf(now[name])];
      return from === to ? [] : [{ part, name, before: from, after: to }];
    }),
  );
  return table({ part: column('code'), name: column('text'), before: column('text'), after: column('text') }, rows);
}

/**
 * What changed between two saved results of one analysis: metrics with the chance that nothing did, rows that entered,
 * left and moved between codes (tiers, states), and the definitions that are not the same. Needs no database; memory follows
 * the rows' keys. Metrics that an analysis of `entries` lists as changed between the two versions are left out of the first table and
 * named among the definitions. `mask`: ids and texts of both sides leave as pseudonyms. Throws UserError where the two are no results of one analysis.
 */
export async function diffSaved(
  before: DiffInput,
  after: DiffInput,
  entries: readonly Changing[],
  mask?: SavedMask,
): Promise<DiffTables> {
  const a = await sideOf(before, mask);
  const b = await sideOf(after, mask);
  const [was = '', is = ''] = [a.saved, b.saved].map(({ schema }) => schema.replace(/@\d+$/, ''));
  if (was !== is) {
    throw new UserError('E_DIFF', 'usage', REPORT.different_questions({ was, is }), {
      where: [verbatim(`${before.file}: ${a.saved.schema}`), verbatim(`${after.file}: ${b.saved.schema}`)],
    });
  }
  const changes = rowChanges(a, b);
  const unlike = unlikeOf(a.saved, b.saved, entries);
  const counted = column('count');
  return {
    metrics: metricsTable(a.saved, b.saved, unlike),
    rows: table(
      { table: column('text'), before: counted, after: counted, entered: counted, left: counted, changed: counted },
      changes.rows,
    ),
    migration: table(
      { table: column('text'), column: column('text'), from: column('text'), to: column('text'), rows: counted },
      changes.migration,
    ),
    named: table(
      { table: column('text'), what: column('code', { codes: ['entered', 'left'] }), row: column('text') },
      changes.named,
    ),
    definitions: definitionsTable(a.saved, b.saved, unlike),
  };
}
