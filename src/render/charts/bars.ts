import type { Row } from '../../core/result.js';
import {
  axisName,
  barScale,
  beyond,
  categories,
  FONT,
  grid,
  legend,
  legendHeight,
  lyingScale,
  plotWidth,
  QUIET,
  STILL,
  tickLabels,
  values,
} from './axes.js';
import { group, type Series, segment, shapes } from './custom.js';
import {
  type ChartData,
  type ChartSpec,
  type ChartWords,
  type Draw,
  distinct,
  label,
  labelWidth,
  measured,
  metaOf,
  numeric,
  WIDTH,
} from './figure.js';
import { colour, seriesColour } from './palette.js';

interface Bars {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Ends of intervals, where declared and there is but one series. */
  readonly ends: readonly (readonly [number, number] | null)[];
}

function barsOf(spec: ChartSpec, measures: readonly string[], data: ChartData, words: ChartWords): Bars[] {
  const xs = distinct(data, spec.x).map(String);
  const { series, low, high } = spec;
  const groups = series === undefined ? [null] : distinct(data, series);
  return groups.flatMap((value) =>
    measures.map((column) => {
      const byX = new Map(
        data.rows
          .filter((row) => series === undefined || String(row[series]) === String(value))
          .map((row) => [String(row[spec.x]), row]),
      );
      const rows = xs.map((x) => byX.get(x));
      const single = low !== undefined && high !== undefined && groups.length * measures.length === 1;
      const name = series === undefined ? words.column(column) : words.cell(value, metaOf(data, series));
      return {
        name: series !== undefined && measures.length > 1 ? `${name} · ${words.column(column)}` : name,
        values: rows.map((row) => numeric(row?.[column])),
        ends: rows.map((row) => {
          const ends = single ? [numeric(row?.[low!]), numeric(row?.[high!])] : [null, null];
          return ends[0] === null || ends[1] === null ? null : ([ends[0]!, ends[1]!] as const);
        }),
      };
    }),
  );
}

const whiskers = (ends: Bars['ends'], lying: boolean): Series => {
  const data = ends.flatMap((pair, i) =>
    pair === null ? [] : [lying ? [pair[0], i, pair[1]] : [i, pair[0], pair[1]]],
  );
  return shapes(data, lying ? { x: [0, 2], y: 1 } : { x: 0, y: [1, 2] }, (plot) => {
    const index = plot.value(lying ? 1 : 0);
    const [low, high] = [plot.value(lying ? 0 : 1), plot.value(2)];
    const [a, b] = lying ? [plot.at(low, index), plot.at(high, index)] : [plot.at(index, low), plot.at(index, high)];
    const [dx, dy] = lying ? [0, 4] : [4, 0];
    const ink = colour('ink');
    return group([
      segment(a[0], a[1], b[0], b[1], ink),
      segment(a[0] - dx, a[1] - dy, a[0] + dx, a[1] + dy, ink),
      segment(b[0] - dx, b[1] - dy, b[0] + dx, b[1] + dy, ink),
    ]);
  });
};

/** `3`, `6–10`, `11+` */
function placeName(row: Row, { x, upTo }: ChartSpec, data: ChartData, words: ChartWords): string {
  const from = label(row, x, data, words);
  if (upTo === undefined) return from;
  if ((row[upTo] ?? null) === null) return `${from}+`;
  const to = label(row, upTo, data, words);
  return to === from ? from : `${from}–${to}`;
}

/** Amounts by category. They lie where labels are long or many, and stand where x is time. */
export const drawBars: Draw = (spec, data, words) => {
  const measures = measured(spec, data);
  const all = barsOf(spec, measures, data, words);
  const names = all.length > 1 ? all.map(({ name }) => name) : [];
  const first = new Map(data.rows.map((row) => [String(row[spec.x]), row]));
  const xs = distinct(data, spec.x).map((x) => placeName(first.get(String(x))!, spec, data, words));
  const lying =
    metaOf(data, spec.x).kind !== 'date' &&
    (xs.length > 12 || xs.some((text) => labelWidth(text) + 14 > (WIDTH - 60) / xs.length));
  const top = legendHeight(names);
  const meta = metaOf(data, spec.y[0]!);
  const drawn = all
    .flatMap(({ values: heights, ends }) => [...heights, ...ends.flatMap((pair) => pair ?? [])])
    .filter((height) => height !== null);
  const make = (most: number) => barScale(meta, drawn, most);
  const scale = lying ? lyingScale(make, meta, words, plotWidth(xs)) : make(5);
  // A measure that is not told by the names of its series stands at the axis.
  const told = spec.y.length === 1 || measures.length === 1 ? words.column(measures[0] ?? spec.y[0]!) : '';
  const gap = lying ? 28 : beyond(tickLabels(scale, meta, words));
  const value = values(meta, words, scale, told === '' ? {} : axisName(told, gap));
  const series: Series[] = all.map(({ name, values: heights }, i) => ({
    type: 'bar',
    name,
    data: heights.map((height) => height ?? '-'),
    barMaxWidth: 34,
    itemStyle: { color: seriesColour(i) },
    ...QUIET,
  }));
  if (all.length === 1 && all[0]!.ends.some((pair) => pair !== null)) series.push(whiskers(all[0]!.ends, lying));
  // Every place has its name, but for days along which one reads on.
  const isEach = lying || metaOf(data, spec.x).kind !== 'date';
  const category = categories(xs, {
    ...(lying ? { inverse: true } : {}),
    ...(isEach ? { axisLabel: { interval: 0, hideOverlap: false } } : {}),
  });
  return {
    width: WIDTH,
    height: top + (lying ? 44 + xs.length * Math.max(22, 16 * all.length) : 230),
    option: {
      ...STILL,
      textStyle: { ...STILL.textStyle, ...FONT },
      grid: grid(top, lying ? xs : []),
      ...(names.length > 0 ? { legend: legend(names) } : {}),
      xAxis: lying ? value : category,
      yAxis: lying ? category : value,
      series,
    },
  };
};
