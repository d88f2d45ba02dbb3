import { type Batch, type Cell, isLong, type Row, type Table } from '../../core/result.js';
import { batches } from '../batches.js';
import { arranged, orderOf } from './arrange.js';
import type { ChartData, ChartSpec } from './figure.js';

/** Most rows that a picture of this kind still shows; of curves and clouds every k-th row is taken, of others the first. */
const MOST: Readonly<Record<ChartSpec['type'], number>> = {
  line: 2_000,
  bars: 40,
  lorenz: 400,
  heatmap: 1_500,
  quadrant: 500,
  funnel: 20,
  waterfall: 30,
  forest: 60,
};
const THINNED: ReadonlySet<ChartSpec['type']> = new Set(['lorenz', 'quadrant']);

const columnsOf = (spec: ChartSpec): string[] =>
  [spec.x, spec.upTo, ...spec.y, spec.low, spec.high, spec.series, spec.centre, spec.plan, spec.marks].filter(
    (name) => name !== undefined,
  );

function rowsOf({ count, columns }: Batch, from: number, wanted: (index: number) => boolean): Row[] {
  const rows: Row[] = [];
  for (let i = 0; i < count; i++) {
    if (!wanted(from + i)) continue;
    rows.push(Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, cells[i] ?? null])));
  }
  return rows;
}

/** Reads what a chart needs of its table; memory follows the rows drawn, not the rows there are. */
export async function chartData(spec: ChartSpec, table: Table): Promise<ChartData> {
  const fields = columnsOf(spec).filter((name) => table.columns[name] !== undefined);
  const total = isLong(table) ? await table.count() : table.rows.length;
  if (!isLong(table)) {
    // What is left out by rule goes before what there is no room for.
    const { rows: placed, columns: named, seriesLeft } = arranged(spec, table.rows, table.columns);
    const rows = byPeriods(spec, placed, named);
    const columns = spec.inShares === true ? sharesIn(spec, named) : named;
    const step = THINNED.has(spec.type) ? Math.max(1, Math.ceil(rows.length / MOST[spec.type])) : 1;
    const drawn = step > 1 ? rows.filter((_, index) => index % step === 0) : firstPlaces(spec, rows);
    return { rows: drawn, columns, total: rows.length, seriesLeft, order: orderOf(spec, drawn, columns) };
  }
  const most = MOST[spec.type];
  const thinned = THINNED.has(spec.type);
  const step = thinned ? Math.max(1, Math.ceil(total / most)) : 1;
  const rows: Row[] = [];
  let seen = 0;
  for await (const batch of batches(table, { fields, ...(thinned ? {} : { limit: most }) })) {
    rows.push(...rowsOf(batch, seen, (index) => index % step === 0));
    seen += batch.count;
  }
  return { rows, columns: table.columns, total, seriesLeft: 0, order: {} };
}

const sharesIn = ({ y, low, high }: ChartSpec, columns: Table['columns']): Table['columns'] => {
  const drawn = [...y, low, high].filter((name) => name !== undefined);
  return {
    ...columns,
    ...Object.fromEntries(drawn.map((name) => [name, { kind: 'ratio', priority: 1, nullable: true } as const])),
  };
};

/** Rows of as many places as a picture of this kind has room for. */
function firstPlaces(spec: ChartSpec, rows: readonly Row[]): readonly Row[] {
  const places = new Set<string>();
  return rows.filter((row) => {
    const place = spec.type === 'bars' ? String(row[spec.x]) : String(places.size);
    if (!places.has(place) && places.size >= MOST[spec.type]) return false;
    places.add(place);
    return true;
  });
}

/** Months of the year in which a quarter begins. */
const QUARTERS: Readonly<Record<string, string>> = { '01': 'Q1', '04': 'Q2', '07': 'Q3', '10': 'Q4' };

/** What a first day of a month or quarter begins, as periods are named; the days themselves where one is no such day. */
function periodNames(days: readonly Cell[]): ReadonlyMap<Cell, string> {
  const texts = [...new Set(days)].map(String);
  if (texts.length < 2 || !texts.every((day) => /^\d{4}-\d{2}-01$/.test(day))) return new Map();
  const months = texts.map((day) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7))).sort((a, b) => a - b);
  const gaps = months.slice(1).map((month, place) => month - months[place]!);
  const areQuarters = Math.min(...gaps) === 3 && texts.every((day) => day.slice(5, 7) in QUARTERS);
  return new Map(
    texts.map((day) => [day, areQuarters ? `${day.slice(0, 4)}-${QUARTERS[day.slice(5, 7)]}` : day.slice(0, 7)]),
  );
}

/** Places that are months or quarters bear their names and not those of their first days. */
function byPeriods(spec: ChartSpec, rows: readonly Row[], columns: Table['columns']): readonly Row[] {
  const dates = [spec.x, spec.series].filter(
    (name) => name !== undefined && columns[name]?.kind === 'date',
  ) as string[];
  const names = dates.map((name) => [name, periodNames(rows.map((row) => row[name] ?? null))] as const);
  if (names.every(([, found]) => found.size === 0)) return rows;
  const named = (row: Row) => names.map(([name, found]) => [name, found.get(row[name] ?? null) ?? row[name] ?? null]);
  return rows.map((row) => ({ ...row, ...Object.fromEntries(named(row)) }));
}
