import { isShare } from '../../core/figures/figure-text.js';
import type { Row } from '../../core/result.js';
import { axisName, categories, grid, legend, legendHeight, QUIET, STILL, values } from './axes.js';
import { type ChartData, type ChartSpec, type Draw, distinct, labelWidth, metaOf, numeric, WIDTH } from './figure.js';
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

export const limitLine = (rows: Strand['rows'], column: string, dash: 'dashed' | 'solid') => ({
  type: 'line' as const,
  data: rows.map((row) => numeric(row?.[column]) ?? '-'),
  step: 'middle' as const,
  symbol: 'none',
  lineStyle: { color: colour('limit'), width: 1.2, type: dash },
  ...QUIET,
});

/** Dotted and named at its end: it is what is wished for, not what the past says. */
export const planLine = (rows: Strand['rows'], column: string, name: string) => ({
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

/** Points of a line that a marker each would run together: the dash tells it apart. */
const MOST_MARKED = 60;

/** Values of a line without markers; one between gaps, a line of no length, has a dot. */
export const withLonely = (known: readonly (number | null)[]) =>
  known.map((value, place) => {
    if (value === null) return '-' as const;
    const isLonely = (known[place - 1] ?? null) === null && (known[place + 1] ?? null) === null;
    return isLonely ? { value, symbol: 'circle', symbolSize: 4 } : value;
  });

export function strandSeries(
  { name, column, rows }: Strand,
  index: number,
  marks: string | undefined,
  direct: boolean,
) {
  const own = seriesColour(index);
  const isLong = rows.length > MOST_MARKED;
  const known = rows.map((row) => numeric(row?.[column]));
  return {
    ...(direct
      ? {
          endLabel: { show: true, formatter: name, color: own, fontSize: 11, distance: 4 },
          labelLayout: { moveOverlap: 'shiftY' as const },
        }
      : {}),
    type: 'line' as const,
    name,
    symbol: isLong ? 'none' : MARKERS[index % MARKERS.length]!,
    symbolSize: 5,
    showAllSymbol: true,
    lineStyle: { color: own, width: 2, type: DASHES[index % DASHES.length]! },
    itemStyle: { color: own },
    data: (isLong ? withLonely(known) : known.map((value) => value ?? '-')).map((item, place) => {
      const value = known[place];
      if (marks === undefined || value === null || rows[place]?.[marks] !== true) return item;
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
  // Limits of a control chart are read against each other; a share elsewhere against all and nothing.
  const isControl = spec.centre !== undefined || spec.marks !== undefined;
  if (!isControl && isShare(metaOf(data, spec.y[0]!)) && least >= 0 && most <= 1) return { min: 0, max: 1 };
  return rangeAround(all);
}

/** Room around values that are read against each other; from zero where they come near it. */
export function rangeAround(all: readonly number[]): object {
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (least >= 0 && least - 0.25 * (most - least) <= 0) return { min: 0, boundaryGap: [0, '6%'] };
  return { scale: true, boundaryGap: ['6%', '6%'] };
}

/** Part of the height of a picture that a name at the end of a line takes. */
const NAME_HEIGHT = 0.07;

/** Whether the ends of all lines are there and leave room for a name each. */
function areApart(ends: readonly (number | null)[], spec: ChartSpec, data: ChartData): boolean {
  const known = ends.filter((end) => end !== null).sort((a, b) => a - b);
  if (known.length < ends.length) return false;
  const all = data.rows.flatMap((row) => spec.y.map((name) => numeric(row[name]) ?? 0));
  const isOfShares = isShare(metaOf(data, spec.y[0]!));
  const height = isOfShares ? 1 : Math.max(...all) - Math.min(...all);
  return known.every((end, i) => i === 0 || end - known[i - 1]! >= NAME_HEIGHT * height);
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
  // Names stand at the ends of their lines, where all of them reach the end.
  const direct =
    lines.length > 1 &&
    areApart(
      lines.map(({ rows, column }) => numeric(rows.at(-1)?.[column])),
      spec,
      data,
    );
  const top = direct ? 16 : legendHeight(names);
  const right = direct ? Math.min(190, 14 + Math.max(...names.map(labelWidth))) : 20;
  const isControl = spec.centre !== undefined || spec.marks !== undefined;
  const xMeta = metaOf(data, spec.x);
  const counted = xMeta.kind === 'count' || xMeta.kind === 'number';
  const named = !isControl && lines.length === 1 ? axisName(words.column(spec.y[0]!), 52) : {};
  return {
    width: WIDTH,
    height: 240 + top,
    option: {
      ...STILL,
      grid: { ...grid(top), right, outerBounds: { left: 4, right, top, bottom: 4 } },
      ...(names.length > 0 && !direct ? { legend: legend(names) } : {}),
      xAxis: categories(xs, { boundaryGap: false, ...(counted ? axisName(words.column(spec.x)) : {}) }),
      yAxis: values(metaOf(data, spec.y[0]!), words, { ...rangeOf(spec, data), ...named }),
      series: [...limits, ...centre, ...plan, ...lines.map((line, i) => strandSeries(line, i, spec.marks, direct))],
    },
  };
};
