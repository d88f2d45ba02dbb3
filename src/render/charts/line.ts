import { isShare } from '../../core/figures/figure-text.js';
import type { ColumnMeta, Row } from '../../core/result.js';
import {
  axisName,
  beyond,
  categories,
  grid,
  legend,
  legendHeight,
  lyingScale,
  QUIET,
  STILL,
  tickLabels,
  values,
} from './axes.js';
import { area, type Series, segment, shapes } from './custom.js';
import {
  type ChartData,
  type ChartSpec,
  type ChartWords,
  type Draw,
  distinct,
  labelWidth,
  measured,
  metaOf,
  numeric,
  WIDTH,
} from './figure.js';
import { colour, seriesColour } from './palette.js';
import { PICTURE } from './picture-words.js';
import { ALL, isOfWhole, type Scale, scaleOf, tight } from './scale.js';

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
  const columns = measured(spec, data);
  if (series === undefined) {
    const rows = place(data.rows);
    const isAhead = (column: string) => spec.history !== undefined && column !== spec.history.y;
    return columns.map((column) => ({
      name: isAhead(column) ? words.say(PICTURE.forecast()) : words.column(column),
      column,
      rows,
    }));
  }
  return distinct(data, series).flatMap((value) => {
    const rows = place(data.rows.filter((row) => String(row[series]) === String(value)));
    const name = words.cell(value, metaOf(data, series));
    return columns.map((column) => ({
      name: columns.length > 1 ? `${name} · ${words.column(column)}` : name,
      column,
      rows,
    }));
  });
}

/** Where the values of a line stand from left to right: at numbers that count, else one place after the other. */
type Places = readonly number[] | null;

/** A point of a line; along an axis of numbers it carries its own place, and a gap is one without a height. */
const pointAt = (places: Places, index: number, height: number | '-'): number | '-' | [number, number | '-'] =>
  places === null ? height : [places[index]!, height];

export const limitLine = (rows: Strand['rows'], column: string, dash: 'dashed' | 'solid', places: Places = null) => ({
  type: 'line' as const,
  data: rows.map((row, i) => pointAt(places, i, numeric(row?.[column]) ?? '-')),
  step: 'middle' as const,
  symbol: 'none',
  lineStyle: { color: colour('limit'), width: 1.2, type: dash },
  ...QUIET,
});

/** Dotted and named at its end: it is what is wished for, not what the past says. */
export const planLine = (rows: Strand['rows'], column: string, name: string, places: Places = null) => ({
  ...limitLine(rows, column, 'solid', places),
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

/** The interval about a line as a band, so that its ends are not read as lines of their own; about a lone point as a whisker. */
function band(rows: Strand['rows'], places: Places, low: string, high: string, own: string): Series {
  const ends = rows.map((row) => [numeric(row?.[low]), numeric(row?.[high])] as const);
  const runs: { at: number; low: number; high: number }[][] = [[]];
  for (const [i, [from, to]] of ends.entries()) {
    if (from === null || to === null) runs.push([]);
    else runs.at(-1)!.push({ at: places === null ? i : places[i]!, low: from, high: to });
  }
  const drawn = runs.filter((run) => run.length > 0);
  const data = drawn.map((run) => [run[0]!.at, run[0]!.low, run[0]!.high]);
  return shapes(
    data,
    { x: 0, y: [1, 2] },
    (plot, index) => {
      const run = drawn[index]!;
      const [above, below] = [
        run.map(({ at, high: end }) => plot.at(at, end)),
        run.map(({ at, low: end }) => plot.at(at, end)),
      ];
      const [a, b] = [above[0]!, below[0]!];
      if (run.length === 1) return segment(a[0], a[1], b[0], b[1], colour('limit'));
      return area([...above, ...below.toReversed()], own, 0.16);
    },
    1,
  );
}

export function strandSeries(
  { name, column, rows }: Strand,
  index: number,
  marks: string | undefined,
  direct: boolean,
  places: Places = null,
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
    data: (isLong ? withLonely(known) : known.map((value) => value ?? ('-' as const))).map((item, place) => {
      const { value, ...look } = typeof item === 'object' ? item : { value: item };
      const point = pointAt(places, place, value);
      if (marks !== undefined && value !== '-' && rows[place]?.[marks] === true)
        return { value: point, symbol: 'diamond', symbolSize: 12, itemStyle: { color: colour('signal') } };
      return typeof item === 'object' ? { value: point, ...look } : point;
    }),
    ...QUIET,
  };
}

/** Room below and above the lines; never below zero where nothing is. */
function heightOf(spec: ChartSpec, data: ChartData): Scale {
  const columns = [...spec.y, spec.low, spec.high, spec.centre, spec.plan].filter((name) => name !== undefined);
  const all = data.rows.flatMap((row) => columns.map((name) => numeric(row[name]))).filter((value) => value !== null);
  const meta = metaOf(data, spec.y[0]!);
  // Limits of a control chart are read against each other; a share elsewhere against all and nothing.
  if (!isControl(spec) && isOfWhole(meta, all)) return ALL;
  return scaleAround(all, meta);
}

/** Room around values that are read against each other; from zero where they come near it. */
export function scaleAround(all: readonly number[], meta: ColumnMeta, steps?: number): Scale {
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const nearZero = least >= 0 && least - 0.25 * (most - least) <= 0;
  return scaleOf(nearZero ? 0 : least, most, meta, steps);
}

const isControl = ({ centre, marks }: ChartSpec): boolean => centre !== undefined || marks !== undefined;

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

/** Kinds whose values are as far apart on the axis as they are in number. */
const COUNTING: ReadonlySet<ColumnMeta['kind']> = new Set(['count', 'number', 'ratio', 'money']);

function placesOf(spec: ChartSpec, data: ChartData): Places {
  if (!COUNTING.has(metaOf(data, spec.x).kind)) return null;
  return distinct(data, spec.x).map((value) => numeric(value) ?? 0);
}

/** The axis that lines run along, with the room that its last label takes beyond its end. */
function along(spec: ChartSpec, data: ChartData, words: ChartWords, places: Places, right: number) {
  const meta = metaOf(data, spec.x);
  const name = axisName(words.column(spec.x));
  if (places === null) {
    const names = distinct(data, spec.x).map((value) => words.cell(value, meta));
    return { axis: categories(names, { boundaryGap: false }), room: 4 + 0.55 * Math.max(...names.map(labelWidth)) };
  }
  const [least, greatest] = [Math.min(...places), Math.max(...places)];
  const make = (most: number) =>
    isOfWhole(meta, places) ? ALL : tight(scaleOf(least, greatest, meta, most), least, greatest);
  const scale = lyingScale(make, meta, words, WIDTH - 60 - right);
  const isRound = (end: number) => Math.abs(end / scale.interval - Math.round(end / scale.interval)) < 1e-9;
  const axis = values(meta, words, scale, {
    ...name,
    splitLine: { show: false },
    axisLine: { lineStyle: { color: colour('limit') } },
  });
  const ends = { showMinLabel: isRound(scale.min), showMaxLabel: isRound(scale.max) };
  return { axis: { ...axis, axisLabel: { ...axis.axisLabel, ...ends } }, room: 20 };
}

/** Lines over time or another order; limits as dashed steps, intervals as bands, a centre line, and signals as red diamonds. */
export const drawLine: Draw = (spec, data, words) => {
  const lines = strands(spec, data, words);
  const places = placesOf(spec, data);
  const names = lines.length > 1 ? lines.map(({ name }) => name) : [];
  const first = lines[0]!;
  const { low, high } = spec;
  const alone = lines.length === 1;
  const stepped = spec.bounds === 'limits' || isControl(spec);
  const limits = [low, high].flatMap((column) =>
    column && alone && stepped ? [limitLine(first.rows, column, 'dashed', places)] : [],
  );
  // Of what was seen and what is forecast the last is an estimate.
  const place = spec.history !== undefined && spec.series === undefined ? lines.length - 1 : 0;
  const isEstimate = low && high && !stepped && (alone || place > 0);
  const about = isEstimate ? [band(lines[place]!.rows, places, low, high, seriesColour(place))] : [];
  const centre = spec.centre === undefined ? [] : [limitLine(first.rows, spec.centre, 'solid', places)];
  const plan = spec.plan === undefined ? [] : [planLine(first.rows, spec.plan, words.column(spec.plan), places)];
  // Names stand at the ends of their lines, where all of them reach the end.
  const ends = lines.map(({ rows, column }) => numeric(rows.at(-1)?.[column]));
  const direct = !alone && areApart(ends, spec, data);
  const top = direct ? 16 : legendHeight(names);
  const named = direct ? Math.min(190, 14 + 1.1 * Math.max(...names.map(labelWidth))) : 20;
  const { axis, room } = along(spec, data, words, places, named);
  const right = Math.round(Math.max(named, room));
  const meta = metaOf(data, spec.y[0]!);
  const scale = heightOf(spec, data);
  const measure =
    !isControl(spec) && measured(spec, data).length === 1
      ? axisName(words.column(first.column), beyond(tickLabels(scale, meta, words)))
      : {};
  return {
    width: WIDTH,
    height: 240 + top,
    option: {
      ...STILL,
      grid: { ...grid(top), right, outerBounds: { left: 4, right, top, bottom: 4 } },
      ...(names.length > 0 && !direct ? { legend: legend(names) } : {}),
      xAxis: axis,
      yAxis: values(meta, words, scale, measure),
      series: [
        ...about,
        ...limits,
        ...centre,
        ...plan,
        ...lines.map((line, i) => strandSeries(line, i, spec.marks, direct, places)),
      ],
    },
  };
};
