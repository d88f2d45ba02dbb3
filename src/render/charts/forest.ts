import type { Row } from '../../core/result.js';
import { axisName, categories, grid, lyingScale, plotWidth, STILL, values } from './axes.js';
import { group, rectangle, segment, shapes } from './custom.js';
import { type ChartData, type ChartSpec, type ChartWords, type Draw, label, metaOf, numeric, WIDTH } from './figure.js';
import { colour, seriesColour } from './palette.js';
import { ALL, isOfWhole, scaleOf } from './scale.js';

/** Of a pair both: `Teapot + Cleaning tabs`. */
const pairName = (row: Row, { x, series }: ChartSpec, data: ChartData, words: ChartWords): string =>
  [series, x]
    .filter((name) => name !== undefined)
    .map((name) => label(row, name, data, words))
    .join(' + ');

/** An estimate with its interval per line, top to bottom in the table's order. */
export const drawForest: Draw = (spec, data, words) => {
  const column = spec.y[0]!;
  const rows = data.rows.flatMap((row, i) => {
    const estimate = numeric(row[column]);
    const [low, high] = [spec.low, spec.high].map((end) => (end === undefined ? null : numeric(row[end])));
    return estimate === null ? [] : [[estimate, i, low ?? estimate, high ?? estimate] as const];
  });
  const series = shapes(rows, { x: [0, 2, 3], y: 1 }, (plot) => {
    const line = plot.value(1);
    const [point, low, high] = [0, 2, 3].map((i) => plot.at(plot.value(i), line)) as [Spot, Spot, Spot];
    const own = seriesColour(0);
    const cap = (spot: Spot) => segment(spot[0], spot[1] - 5, spot[0], spot[1] + 5, colour('ink'));
    return group([
      segment(low[0], low[1], high[0], high[1], colour('ink')),
      cap(low),
      cap(high),
      rectangle(point[0] - 4.5, point[1] - 4.5, 9, 9, own),
    ]);
  });
  const names = data.rows.map((row) => pairName(row, spec, data, words));
  const meta = metaOf(data, column);
  const all = rows.flatMap(([estimate, , low, high]) => [estimate, low, high]);
  const [least, greatest] = [Math.min(...all), Math.max(...all)];
  const scale = isOfWhole(meta, all)
    ? ALL
    : lyingScale((most) => scaleOf(least, greatest, meta, most), meta, words, plotWidth(names));
  return {
    width: WIDTH,
    height: 70 + 24 * data.rows.length,
    option: {
      ...STILL,
      grid: grid(6, names),
      xAxis: values(meta, words, scale, axisName(words.column(column))),
      yAxis: categories(names, { inverse: true, axisLabel: { interval: 0 } }),
      series: [series],
    },
  };
};

type Spot = readonly [number, number];
