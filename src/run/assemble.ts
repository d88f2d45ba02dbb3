import type { CutMetrics, MetricValue, Relation } from '../core/analysis.js';
import { changeOf } from '../core/cell.js';
import type { MetricMeta } from '../core/columns/metric.js';
import type { ManifestEntry, TableEntry } from '../core/manifest.js';
import type {
  Batch,
  Cell,
  ColumnMeta,
  LongTable,
  Metric,
  ReadOptions,
  Row,
  SmallTable,
  Table,
} from '../core/result.js';
import { decodeCut } from '../model/prefix/cut.js';
import type { Ran } from './prepare.js';

type CutValues = Readonly<Record<string, string | null>>;

/** Marks the rows of the total where a table is cut: the total is computed on its own, never summed from cuts. */
const TOTAL_COLUMN = 'is_total';

function cutValues(cut: string, labels: readonly string[]): CutValues | undefined {
  const values = decodeCut(cut, labels.length);
  return values && Object.fromEntries(labels.map((label, index) => [label, values[index] ?? null]));
}

/** The period compared with. */
export interface Before {
  readonly ran: readonly Ran[];
  /** Whether the data tell of all of it, as far as this metric goes. */
  holds(meta: MetricMeta): boolean;
}

/** The metrics of total and cuts in declared order, with the values of the period compared with. */
export function assembleMetrics(
  entry: ManifestEntry,
  labels: readonly string[],
  outputs: readonly (Ran | undefined)[],
  previous: Before | undefined,
): Metric[] {
  const before = new Map<string, CutMetrics<Record<string, unknown>>>();
  for (const output of previous?.ran ?? []) for (const group of output.metrics) before.set(group.cut, group);
  return outputs.flatMap((output) =>
    (output?.metrics ?? []).flatMap((group) =>
      Object.entries(entry.metrics).map(([id, meta]): Metric => {
        const value = (group.values as Record<string, MetricValue>)[id];
        if (value === undefined) throw new Error(`${entry.id} returned no metric ${id}`);
        const cut = cutValues(group.cut, labels);
        const { trend, plan, table, ...described } = meta;
        const earlier = (before.get(group.cut)?.values as Record<string, MetricValue> | undefined)?.[id];
        const old = previous?.holds(meta) ? earlier : undefined;
        return {
          id,
          ...value,
          ...described,
          ...(previous === undefined
            ? {}
            : { previous: old?.value ?? null, change: changeOf(value.value, old?.value ?? null) }),
          ...(cut === undefined ? {} : { cut }),
        };
      }),
    ),
  );
}

const cutColumns = (labels: readonly string[]): Record<string, ColumnMeta> =>
  Object.fromEntries(
    labels.map((label) => [label, { kind: 'text', priority: 1, nullable: true, ofCut: true } satisfies ColumnMeta]),
  );

/** Tables in declared order, each with its columns' metadata; those the caller did not want are absent. */
export function assembleTables(
  entry: ManifestEntry,
  labels: readonly string[],
  total: Ran,
  cut: Ran | undefined,
): Record<string, Table> {
  const tables: Record<string, Table> = {};
  for (const declared of entry.tables) {
    const [whole, parts] = [total.tables[declared.name], cut?.tables[declared.name]];
    const content = declared.long ? (parts ?? whole) : whole;
    if (content === undefined) continue;
    tables[declared.name] = isRelation(content)
      ? longTable(declared, labels, content, cut !== undefined)
      : smallTable(declared, labels, [whole, parts] as (readonly Row[] | undefined)[]);
  }
  return tables;
}

const isRelation = (content: unknown): content is Relation => typeof (content as Relation).read === 'function';

function smallTable(
  declared: TableEntry,
  labels: readonly string[],
  [whole, parts]: (readonly Row[] | undefined)[],
): SmallTable {
  const names = Object.keys(declared.columns);
  const spell = (row: Row, total: boolean): Row => {
    const own = Object.fromEntries(names.map((name) => [name, cellOf(row, name, declared)]));
    if (labels.length === 0) return own;
    return {
      ...(cutValues(String(row.__cut ?? ''), labels) ?? Object.fromEntries(labels.map((label) => [label, null]))),
      ...own,
      [TOTAL_COLUMN]: total,
    };
  };
  const isCut = labels.length > 0;
  return {
    columns: {
      ...(isCut ? cutColumns(labels) : {}),
      ...declared.columns,
      ...(isCut ? { [TOTAL_COLUMN]: { kind: 'flag', priority: 2, nullable: false } as const } : {}),
    },
    rows: [...(whole ?? []).map((row) => spell(row, true)), ...(parts ?? []).map((row) => spell(row, false))],
  };
}

function cellOf(row: Row, name: string, declared: TableEntry): Cell {
  const value = row[name];
  if (value === undefined) throw new Error(`a row of ${declared.name} has no ${name}`);
  return value;
}

function longTable(declared: TableEntry, labels: readonly string[], relation: Relation, isCut: boolean): LongTable {
  const names = Object.keys(declared.columns);
  return {
    columns: { ...(isCut ? cutColumns(labels) : {}), ...declared.columns },
    count: () => relation.count(),
    read: (options: ReadOptions = {}) => {
      const fields = options.fields ?? [...(isCut ? labels : []), ...names];
      return isCut ? readCut(relation, labels, { ...options, fields }) : relation.read({ ...options, fields });
    },
  };
}

/** Reads the one `__cut` column and hands out an attribute column for each label. */
async function* readCut(relation: Relation, labels: readonly string[], options: ReadOptions): AsyncIterable<Batch> {
  const asked = options.fields ?? [];
  const fields = ['__cut', ...asked.filter((field) => !labels.includes(field))];
  const sort = (options.sort ?? []).map((order) =>
    labels.includes(order.field) ? { ...order, field: '__cut' } : order,
  );
  for await (const { count, columns } of relation.read({ ...options, fields, sort })) {
    const cuts = (columns.__cut ?? []).map((cut) => decodeCut(String(cut), labels.length));
    const spelled = Object.fromEntries(
      asked.map((field): [string, readonly Cell[]] => {
        const label = labels.indexOf(field);
        return [field, label < 0 ? (columns[field] ?? []) : cuts.map((values) => values?.[label] ?? null)];
      }),
    );
    yield { count, columns: spelled };
  }
}
