import { isShare } from '../../core/figures/figure-text.js';
import { FONT, grid, QUIET, STILL, values } from './axes.js';
import { type Draw, label, metaOf, numeric, WIDTH } from './figure.js';
import { colour, seriesColour } from './palette.js';

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** Points by two measures, parted by a cross at the mean of each; `series` names the points. */
export const drawQuadrant: Draw = (spec, data, words) => {
  const column = spec.y[0]!;
  const points = data.rows.flatMap((row) => {
    const [x, y] = [numeric(row[spec.x]), numeric(row[column])];
    return x === null || y === null ? [] : [{ x, y, name: spec.series ? label(row, spec.series, data, words) : '' }];
  });
  const named = points.length <= 30;
  const line = { color: colour('limit'), width: 1.2, type: 'dashed' as const };
  const axis = (name: string) =>
    values(metaOf(data, name), words, {
      scale: true,
      boundaryGap: ['6%', '12%'] as [string, string],
      // What is a share has no room below nothing.
      ...(isShare(metaOf(data, name)) ? { min: (range: { min: number }) => Math.max(0, range.min - 0.05) } : {}),
      name: words.column(name),
      nameLocation: 'middle' as const,
      nameGap: 34,
    });
  return {
    width: WIDTH,
    height: 420,
    option: {
      ...STILL,
      grid: grid(16),
      xAxis: axis(spec.x),
      yAxis: axis(column),
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
