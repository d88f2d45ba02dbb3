import { isLong, type Row, type Table } from '../../core/result.js';
import type { Chart } from '../../core/screen.js';
import type { Localizer } from '../../i18n/localizer.js';
import { type ChartSpec, type ChartWords, numeric } from './figure.js';
import { chartWords } from './words.js';

/** One picture of a declared chart. */
export interface Single {
  readonly spec: ChartSpec;
  /** What sets it apart from its siblings, in words; empty where there are none. */
  readonly of: string;
}

/** The table of a chart, what was seen before its rows among them where that was computed; undefined where there is none. */
export function tableOf(chart: Chart, tables: Readonly<Record<string, Table | undefined>>): Table | undefined {
  const table = tables[chart.table];
  const before = chart.history && tables[chart.history.table];
  if (table === undefined || isLong(table) || before === undefined || isLong(before)) return table;
  const { y } = chart.history!;
  // What is seen is of the same as the rows that are drawn.
  const chosen = Object.fromEntries((chart.only ?? []).map(({ column, values }) => [column, values[0] ?? null]));
  return {
    ...table,
    columns: { ...table.columns, [y]: before.columns[y]! },
    rows: [...before.rows.map((row) => ({ ...chosen, ...row })), ...table.rows],
  };
}

/** Whether a name is that of a chart or, of one with a picture for each of several values, of one of its pictures. */
export const isPictureOf = ({ id, each }: Chart, name: string): boolean =>
  id === name || (each !== undefined && name.startsWith(`${id}-`));

/** The pictures of a declared chart: one, or one for each value of `each`, so that nothing is measured by another's axis. */
export function singles(chart: Chart, table: Table, words: ChartWords): Single[] {
  const { each, shares = [], ...own } = chart;
  const seen = own.history?.y;
  const spec = seen === undefined || table.columns[seen] === undefined ? own : { ...own, y: [seen, ...own.y] };
  if (each === undefined || isLong(table)) return [{ spec, of: '' }];
  const { codes } = table.columns[each]!;
  const drawn = table.rows.filter((row) => isDrawn(spec, row));
  const values = [...new Set(drawn.map((row) => row[each] ?? null))];
  const ordered =
    codes === undefined ? values : values.sort((a, b) => codes.indexOf(String(a)) - codes.indexOf(String(b)));
  return ordered.map((value) => ({
    spec: {
      ...spec,
      id: `${spec.id}-${String(value).replace(/[^\w-]+/g, '_')}`,
      only: [...(spec.only ?? []), { column: each, values: [value as string | null] }],
      ...(shares.includes(String(value)) ? { inShares: true } : {}),
    },
    of: ordered.length < 2 ? '' : words.cell(value, table.columns[each]!),
  }));
}

const isDrawn = ({ y, only = [] }: ChartSpec, row: Row): boolean =>
  row.is_total !== false &&
  y.some((name) => numeric(row[name]) !== null) &&
  only.every(({ column, values }) => values.includes(row[column] as string | null));

/**
 * The name of a picture: its table's, and what sets it apart from others of that table. A heat map has no axis along which
 * what is measured could be told, so its name tells it.
 */
export function titleOf(
  chart: Chart,
  { of }: Single,
  table: Table,
  charts: readonly Chart[],
  analysis: string,
  words: Localizer,
): string {
  const spelled = chartWords(analysis, words);
  const isAlone = charts.every(({ id, table: other }) => id === chart.id || other !== chart.table);
  const chosen = isAlone
    ? []
    : (chart.only ?? []).flatMap(({ column, values }) =>
        values.map((value) => spelled.cell(value, table.columns[column]!)),
      );
  const measure = chart.type === 'heatmap' ? [spelled.column(chart.y[0]!)] : [];
  const parts = [...chosen, ...measure, of].filter((part) => part !== '');
  return [words.table(analysis, chart.table), parts.join(', ')].filter((part) => part !== '').join(': ');
}
