import type { TableEntry } from '../core/manifest.js';
import type { ColumnMeta } from '../core/result.js';
import type { Chart } from '../core/screen.js';

/** What is expected of a count is a number of the same things. */
const scaleOf = ({ kind, unit }: ColumnMeta): string => `${kind === 'count' ? 'number' : kind} ${unit ?? ''}`.trim();

/** Kinds that can be measured along an axis. */
const MEASURED: ReadonlySet<ColumnMeta['kind']> = new Set(['money', 'count', 'ratio', 'number']);

/**
 * What is wrong with a declared chart, a sentence each; none where all is well. What hangs on the rows (one row a place, six series)
 * is tested on the fixture.
 */
export function chartFaults(chart: Chart, tables: readonly TableEntry[]): string[] {
  const table = tables.find(({ name }) => name === chart.table);
  if (table === undefined) return [`${chart.id}: there is no table ${chart.table}`];
  const { columns } = table;
  const names = [chart.x, chart.upTo, ...chart.y, chart.low, chart.high, chart.series, chart.each]
    .concat((chart.only ?? []).map(({ column }) => column))
    .filter((name) => name !== undefined);
  const missing = names.filter((name) => columns[name] === undefined);
  if (missing.length > 0) return missing.map((name) => `${chart.id}: ${chart.table} has no column ${name}`);
  return [axisFaults, intervalFaults, (own: Chart) => historyFaults(own, columns, tables), totalFaults, placeFaults]
    .flatMap((faults) => faults(chart, columns))
    .map((fault) => `${chart.id}: ${fault}`);
}

type Columns = TableEntry['columns'];

/** One axis holds one unit. */
function axisFaults({ y, low, high }: Chart, columns: Columns): string[] {
  const measured = [...y, low, high].filter((name) => name !== undefined);
  const scales = new Set(measured.map((name) => scaleOf(columns[name]!)));
  return [
    ...(scales.size > 1 ? [`one axis would hold ${[...scales].join(' and ')}`] : []),
    ...y
      .filter((name) => !MEASURED.has(columns[name]!.kind))
      .map((name) => `${name} is ${columns[name]!.kind} and stands along no axis`),
  ];
}

/** An estimate whose interval stands behind it in the table is drawn with it, where the picture is of that alone. */
function intervalFaults({ type, y, low, high, series }: Chart, columns: Columns): string[] {
  if (series !== undefined || y.length !== 1 || !['bars', 'line', 'forest'].includes(type)) return [];
  const names = Object.keys(columns);
  const behind = names[names.indexOf(y[0]!) + 1];
  const has = behind !== undefined && /(^|_)low$/.test(behind);
  if (type === 'forest' && (low === undefined || high === undefined))
    return ['a forest shows intervals, and it names none'];
  return has && (low === undefined || high === undefined) ? [`${y[0]} has an interval that is not drawn`] : [];
}

/** What is forecast is read beside what was: a line of it alone, on an axis of its own, looks like anything. */
function historyFaults(
  { table, type, x, y, history }: Chart,
  columns: Columns,
  tables: readonly TableEntry[],
): string[] {
  if (history === undefined)
    return type === 'line' && /(^|_)forecast$/.test(table) ? ['a forecast stands without its history'] : [];
  const before = tables.find(({ name }) => name === history.table)?.columns;
  if (before?.[x] === undefined || before[history.y] === undefined)
    return [`${history.table} has no ${x} or no ${history.y}`];
  if (columns[history.y] !== undefined) return [`${history.y} is a column of ${table} as well`];
  const [seen, ahead] = [scaleOf(before[history.y]!), scaleOf(columns[y[0]!]!)];
  return seen === ahead ? [] : [`one axis would hold ${seen} and ${ahead}`];
}

/** Parts and what they add up to are not drawn beside each other. */
const totalFaults = ({ y }: Chart): string[] =>
  y.length > 1 && y.some((name) => name.startsWith('cumulative')) ? ['a running total stands among its parts'] : [];

/** People and things stand in a picture by their ids, which are shown as names: two of one name are two. A range has both its ends. */
function placeFaults({ type, x, upTo, series, ladder }: Chart, columns: Columns): string[] {
  const has = (name: string) => columns[name] !== undefined;
  const ids = Object.keys(columns).filter((name) => columns[name]!.kind === 'id');
  const stem = x.replace(/_from$/, '');
  const isRung = columns[x]!.kind === 'text' && /(^|_)(stage|step|level)$/.test(x);
  return [
    ...(isRung && ladder !== true && (type === 'bars' || type === 'forest')
      ? [`${x} would stand by value and not by its rungs: say ladder`]
      : []),
    ...([x, series].includes('name') && ids.length > 0
      ? [`two of one name would be one: place them by ${ids[0]}`]
      : []),
    ...(x !== stem && has(`${stem}_to`) && upTo === undefined ? [`${x} begins a range whose end is not told`] : []),
  ];
}
