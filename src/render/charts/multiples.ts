import { isLong, type Row, type Table } from '../../core/result.js';
import type { Chart } from '../../core/screen.js';
import { type ChartSpec, type ChartWords, numeric } from './figure.js';

/** One picture of a declared chart. */
export interface Single {
  readonly spec: ChartSpec;
  /** What sets it apart from its siblings, in words; empty where there are none. */
  readonly of: string;
}

/** The pictures of a declared chart: one, or one for each value of `each`, so that nothing is measured by another's axis. */
export function singles(chart: Chart, table: Table, words: ChartWords): Single[] {
  const { each, shares = [], ...spec } = chart;
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
