import type { Cell, ColumnMeta, Row } from '../../core/result.js';
import type { Chart } from '../../core/screen.js';
import { type ChartSpec, numeric } from './figure.js';

/** Series that a reader can tell apart by name, colour and dash. */
export const MOST_SERIES = 6;

type Columns = Readonly<Record<string, ColumnMeta>>;

export interface Arranged {
  readonly rows: readonly Row[];
  readonly columns: Columns;
  /** Series that were left out since a picture holds six. */
  readonly seriesLeft: number;
}

/** The rows that one picture may show, of a cut table those of the total, in an order that means something, people and things by their names. */
export function arranged(spec: ChartSpec, rows: readonly Row[], columns: Columns): Arranged {
  const own = named(
    spec,
    rows.filter((row) => row.is_total !== false && isOf(spec, row)),
    columns,
  );
  const { rows: kept, left } = fewSeries(spec, own.rows);
  return { rows: sorted(spec, kept, own.columns), columns: own.columns, seriesLeft: left };
}

/** Columns by whose values rows are placed: where they are null the row is a total, or of nobody that could be named. */
const placing = (spec: ChartSpec): string[] =>
  [spec.x, spec.series].filter((name): name is string => name !== undefined && !spec.y.includes(name));

/** Kinds of picture where a place without a figure is left out; along a line it is a gap. */
const BY_PLACE: ReadonlySet<Chart['type']> = new Set(['bars', 'forest', 'heatmap']);

function isOf(spec: ChartSpec, row: Row): boolean {
  const chosen = spec.only ?? [];
  if (!chosen.every(({ column, values }) => values.includes(row[column] as never))) return false;
  if (BY_PLACE.has(spec.type) && spec.y.every((name) => numeric(row[name]) === null)) return false;
  return placing(spec).every((name) => (row[name] ?? null) !== null || chosen.some(({ column }) => column === name));
}

/** Ids give way to the names beside them; two of one name keep their ids. */
function named(spec: ChartSpec, rows: readonly Row[], columns: Columns): { rows: readonly Row[]; columns: Columns } {
  const id = placing(spec).find((name) => columns[name]?.kind === 'id');
  if (id === undefined || columns.name === undefined) return { rows, columns };
  const owners = new Map<string, Set<string>>();
  for (const row of rows) {
    const own = owners.get(String(row.name)) ?? new Set();
    owners.set(String(row.name), own.add(String(row[id])));
  }
  const label = (row: Row): Cell => {
    if ((row.name ?? null) === null) return row[id] ?? null;
    return owners.get(String(row.name))!.size > 1 ? `${row.name} (${row[id]})` : row.name!;
  };
  return {
    rows: rows.map((row) => ({ ...row, [id]: label(row) })),
    columns: { ...columns, [id]: { ...columns[id]!, kind: 'text' } },
  };
}

const SERIAL: ReadonlySet<Chart['type']> = new Set(['line', 'bars']);

/** Of many series the largest; those with the same size in the order of the table. */
function fewSeries(spec: ChartSpec, rows: readonly Row[]): { rows: readonly Row[]; left: number } {
  const { series } = spec;
  if (series === undefined || !SERIAL.has(spec.type)) return { rows, left: 0 };
  const sizes = new Map<string, number>();
  for (const row of rows) {
    const key = String(row[series]);
    sizes.set(key, (sizes.get(key) ?? 0) + Math.abs(numeric(row[spec.y[0]!]) ?? 0));
  }
  if (sizes.size <= MOST_SERIES) return { rows, left: 0 };
  const kept = new Set(
    [...sizes]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_SERIES)
      .map(([key]) => key),
  );
  return { rows: rows.filter((row) => kept.has(String(row[series]))), left: sizes.size - MOST_SERIES };
}

/** Kinds whose values have an order of their own. */
const ORDERED: ReadonlySet<ColumnMeta['kind']> = new Set(['date', 'instant', 'count', 'number', 'ratio', 'money']);
/** Kinds of picture whose places would else stand in no order: the largest first. */
const BY_VALUE: ReadonlySet<Chart['type']> = new Set(['bars', 'forest']);

function sorted(spec: ChartSpec, rows: readonly Row[], columns: Columns): readonly Row[] {
  if (!ARRANGED.has(spec.type)) return rows;
  const series = spec.series === undefined ? undefined : inOrder(spec.series, columns);
  const x =
    inOrder(spec.x, columns) ?? (BY_VALUE.has(spec.type) && spec.ladder !== true ? byValue(spec, rows) : undefined);
  const orders = [series, x].filter((order) => order !== undefined);
  return [...rows].sort((a, b) => orders.reduce((found, order) => found || order(a, b), 0));
}

/** Kinds of picture whose rows may stand in another order than the table's. */
const ARRANGED: ReadonlySet<Chart['type']> = new Set(['bars', 'forest', 'heatmap', 'line', 'lorenz']);

/** The places along each axis in their own order: a series that has no first place would else move it behind the others. */
export function orderOf(spec: ChartSpec, rows: readonly Row[], columns: Columns): Record<string, readonly Cell[]> {
  if (!ARRANGED.has(spec.type)) return {};
  const orders: Record<string, readonly Cell[]> = {};
  for (const name of placing(spec)) {
    const order = inOrder(name, columns);
    const first = new Map(rows.map((row) => [String(row[name]), row]));
    const places = order === undefined ? [...first.values()] : [...first.values()].sort(order);
    orders[name] = places.map((row) => row[name] ?? null);
  }
  return orders;
}

type Order = (a: Row, b: Row) => number;

/** By time, number or the ladder of its codes; undefined where a column has no order of its own. */
function inOrder(column: string, columns: Columns): Order | undefined {
  const { kind, codes } = columns[column] ?? { kind: 'text' as const, codes: undefined };
  if (kind === 'code' && codes !== undefined)
    return (a, b) => codes.indexOf(String(a[column])) - codes.indexOf(String(b[column]));
  if (!ORDERED.has(kind)) return undefined;
  if (kind === 'date' || kind === 'instant')
    return (a, b) => (String(a[column]) < String(b[column]) ? -1 : String(a[column]) > String(b[column]) ? 1 : 0);
  return (a, b) => (numeric(a[column]) ?? 0) - (numeric(b[column]) ?? 0);
}

/** Places by what stands at them in all series together. */
function byValue(spec: ChartSpec, rows: readonly Row[]): Order {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const key = String(row[spec.x]);
    sums.set(key, (sums.get(key) ?? 0) + (numeric(row[spec.y[0]!]) ?? Number.NEGATIVE_INFINITY));
  }
  return (a, b) => {
    const [first, second] = [sums.get(String(a[spec.x]))!, sums.get(String(b[spec.x]))!];
    return first === second ? 0 : second > first ? 1 : -1;
  };
}
