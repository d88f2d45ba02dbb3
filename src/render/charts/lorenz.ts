import { axisName, grid, QUIET, STILL, values } from './axes.js';
import { type Draw, metaOf, numeric } from './figure.js';
import { colour, seriesColour } from './palette.js';
import { ALL } from './scale.js';

/** Cumulative share of value (y) by cumulative share of customers (x), both 0..1, against the line of equal shares. */
export const drawLorenz: Draw = (spec, data, words) => {
  const points = data.rows.flatMap((row) => {
    const point = [numeric(row[spec.x]), numeric(row[spec.y[0]!])];
    return point[0] === null || point[1] === null ? [] : [point as [number, number]];
  });
  const line = (
    shape: readonly (readonly number[])[],
    width: number,
    stroke: string,
    dash: 'solid' | 'dashed',
    filled: boolean,
  ) => ({
    type: 'line' as const,
    data: shape.map((point) => [...point]),
    symbol: 'none',
    lineStyle: { color: stroke, width, type: dash },
    ...(filled ? { areaStyle: { color: stroke, opacity: 0.12 } } : {}),
    ...QUIET,
  });
  const axis = (column: string, gap: number) =>
    values(metaOf(data, column), words, ALL, axisName(words.column(column), gap));
  const sorted = [[0, 0] as const, ...points, [1, 1] as const].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    width: 420,
    height: 400,
    option: {
      ...STILL,
      grid: grid(12),
      xAxis: axis(spec.x, 30),
      yAxis: axis(spec.y[0]!, 50),
      series: [
        line(
          [
            [0, 0],
            [1, 1],
          ],
          1.2,
          colour('limit'),
          'dashed',
          false,
        ),
        line(sorted, 2, seriesColour(0), 'solid', true),
      ],
    },
  };
};
