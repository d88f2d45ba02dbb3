import type { ColumnMeta } from '../../core/result.js';
import { axisName, beyond, FONT, grid, lyingScale, plotWidth, QUIET, STILL, tickLabels, values } from './axes.js';
import { type Draw, label, metaOf, numeric, WIDTH } from './figure.js';
import { colour, seriesColour } from './palette.js';
import { isOfWhole, type Scale, scaleOf } from './scale.js';

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** Room for the names of points; what is a share has none below nothing and beyond all. */
function roomy(meta: ColumnMeta, all: readonly number[], most: number): Scale {
  const [least, greatest] = all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)];
  const room = 0.06 * (greatest - least);
  if (!isOfWhole(meta, all)) return scaleOf(least - room, greatest + room, meta, most);
  return scaleOf(Math.max(0, least - room), Math.min(1, greatest + room), meta, most);
}

/** Points by two measures, parted by a cross at the mean of each; `series` names the points. */
export const drawQuadrant: Draw = (spec, data, words) => {
  const column = spec.y[0]!;
  const points = data.rows.flatMap((row) => {
    const [x, y] = [numeric(row[spec.x]), numeric(row[column])];
    return x === null || y === null ? [] : [{ x, y, name: spec.series ? label(row, spec.series, data, words) : '' }];
  });
  const named = points.length <= 30;
  const line = { color: colour('limit'), width: 1.2, type: 'dashed' as const };
  const axis = (name: string, all: readonly number[], lying: boolean) => {
    const meta = metaOf(data, name);
    const make = (most: number) => roomy(meta, all, most);
    const scale = lying ? lyingScale(make, meta, words, plotWidth([])) : make(6);
    return values(
      meta,
      words,
      scale,
      axisName(words.column(name), lying ? 34 : beyond(tickLabels(scale, meta, words))),
    );
  };
  return {
    width: WIDTH,
    height: 420,
    option: {
      ...STILL,
      grid: grid(16),
      xAxis: axis(
        spec.x,
        points.map(({ x }) => x),
        true,
      ),
      yAxis: axis(
        column,
        points.map(({ y }) => y),
        false,
      ),
      series: [
        {
          type: 'scatter',
          symbolSize: points.length > 200 ? 4 : 9,
          itemStyle: { color: seriesColour(0), opacity: points.length > 200 ? 0.6 : 1 },
          data: points.map(({ x, y, name }) => ({ value: [x, y], name })),
          label: {
            show: named,
            formatter: '{b}',
            position: 'right',
            ...FONT,
            fontSize: 11,
            width: 150,
            overflow: 'truncate',
          },
          labelLayout: { hideOverlap: true },
          ...(points.length === 0
            ? {}
            : {
                markLine: {
                  symbol: 'none',
                  label: { show: false },
                  lineStyle: line,
                  animation: false,
                  data: [{ xAxis: mean(points.map(({ x }) => x)) }, { yAxis: mean(points.map(({ y }) => y)) }],
                },
              }),
          ...QUIET,
        },
      ],
    },
  };
};
