import type { Row } from '../../core/result.js';
import { categories, grid, legend, legendHeight, QUIET, STILL, values } from './axes.js';
import { type ChartData, type ChartSpec, type Draw, distinct, metaOf, numeric, WIDTH } from './figure.js';
import { colour, seriesColour } from './palette.js';

const DASHES: readonly ('solid' | 'dashed' | 'dotted' | number[])[] = [
  'solid',
  'dashed',
  'dotted',
  [8, 3, 2, 3],
  [12, 4],
  [2, 6],
];
const MARKERS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'] as const;

interface Strand {
  readonly name: string;
  readonly column: string;
  /** One row per x, or none. */
  readonly rows: readonly (Row | undefined)[];
}

function strands(spec: ChartSpec, data: ChartData, words: Parameters<Draw>[2]): Strand[] {
  const xs = distinct(data, spec.x).map(String);
  const place = (rows: readonly Row[]) => {
    const byX = new Map(rows.map((row) => [String(row[spec.x]), row]));
    return xs.map((x) => byX.get(x));
  };
  const { series } = spec;
  if (series === undefined) {
    const rows = place(data.rows);
    return spec.y.map((column) => ({ name: words.column(column), column, rows }));
  }
  return distinct(data, series).flatMap((value) => {
    const rows = place(data.rows.filter((row) => String(row[series]) === String(value)));
    const name = words.cell(value, metaOf(data, series));
    return spec.y.map((column) => ({
      name: spec.y.length > 1 ? `${name} · ${words.column(column)}` : name,
      column,
      rows,
    }));
  });
}

const limitLine = (rows: Strand['rows'], column: string, dash: 'dashed' | 'solid') => ({
  type: 'line' as const,
  data: rows.map((row) => numeric(row?.[column]) ?? '-'),
  step: 'middle' as const,
  symbol: 'none',
  lineStyle: { color: colour('limit'), width: 1.2, type: dash },
  ...QUIET,
});

/** Dotted and named at its end: it is what is wished for, not what the past says. */
const planLine = (rows: Strand['rows'], column: string, name: string) => ({
  ...limitLine(rows, column, 'solid'),
  lineStyle: { color: colour('s2'), width: 1.6, type: 'dotted' as const },
  endLabel: {
    show: true,
    formatter: name,
    color: colour('s2'),
    fontSize: 11,
    align: 'right' as const,
    offset: [-6, -8],
  },
});

function strandSeries({ name, column, rows }: Strand, index: number, marks: string | undefined) {
  const own = seriesColour(index);
  return {
    type: 'line' as const,
    name,
    symbol: MARKERS[index % MARKERS.length]!,
    symbolSize: rows.length > 60 ? 2 : 5,
    showAllSymbol: true,
    lineStyle: { color: own, width: 2, type: DASHES[index % DASHES.length]! },
    itemStyle: { color: own },
    data: rows.map((row) => {
      const value = numeric(row?.[column]);
      if (value === null) return '-';
      if (marks === undefined || row?.[marks] !== true) return value;
      return { value, symbol: 'diamond', symbolSize: 12, itemStyle: { color: colour('signal') } };
    }),
    ...QUIET,
  };
}

/** Room below and above the lines; never below zero where nothing is. */
function rangeOf(spec: ChartSpec, data: ChartData): object {
  const columns = [...spec.y, spec.low, spec.high, spec.centre, spec.plan].filter((name) => name !== undefined);
  const all = data.rows.flatMap((row) => columns.map((name) => numeric(row[name]))).filter((value) => value !== null);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (least >= 0 && least - 0.25 * (most - least) <= 0) return { min: 0, boundaryGap: [0, '6%'] };
  return { scale: true, boundaryGap: ['6%', '6%'] };
}

/** Values over time or another order; with limits as dashed steps, a centre line, and signals as red diamonds. */
export const drawLine: Draw = (spec, data, words) => {
  const lines = strands(spec, data, words);
  const names = lines.length > 1 ? lines.map(({ name }) => name) : [];
  const xs = distinct(data, spec.x).map((value) => words.cell(value, metaOf(data, spec.x)));
  const first = lines[0]!;
  const limits = [spec.low, spec.high].flatMap((column) =>
    column && lines.length === 1 ? [limitLine(first.rows, column, 'dashed')] : [],
  );
  const centre = spec.centre === undefined ? [] : [limitLine(first.rows, spec.centre, 'solid')];
  const plan = spec.plan === undefined ? [] : [planLine(first.rows, spec.plan, words.column(spec.plan))];
  const top = legendHeight(names);
  return {
    width: WIDTH,
    height: 240 + top,
    option: {
      ...STILL,
      grid: grid(top),
      ...(names.length > 0 ? { legend: legend(names) } : {}),
      xAxis: categories(xs, { boundaryGap: false }),
      yAxis: values(metaOf(data, spec.y[0]!), words, rangeOf(spec, data)),
      series: [...limits, ...centre, ...plan, ...lines.map((line, i) => strandSeries(line, i, spec.marks))],
    },
  };
};
