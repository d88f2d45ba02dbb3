import { barScale, categories, FONT, grid, QUIET, STILL, values } from './axes.js';
import { type Draw, label, metaOf, numeric, WIDTH } from './figure.js';
import { seriesColour } from './palette.js';

/** How many are left at each step, top to bottom; each bar with its number and its share of the first. */
export const drawFunnel: Draw = (spec, data, words) => {
  const column = spec.y[0]!;
  const counts = data.rows.map((row) => numeric(row[column]));
  const first = counts.find((count) => count !== null && count > 0) ?? null;
  const texts = data.rows.map((row, i) => {
    const count = counts[i] ?? null;
    const share =
      first === null || count === null
        ? ''
        : ` · ${words.axis(count / first, { kind: 'ratio', priority: 1, nullable: false })}`;
    return label(row, column, data, words) + share;
  });
  return {
    width: WIDTH,
    height: 24 + 38 * data.rows.length,
    option: {
      ...STILL,
      grid: { ...grid(4), right: 110, outerBounds: { left: 4, right: 110, top: 4, bottom: 4 } },
      xAxis: values(metaOf(data, column), words, barScale(metaOf(data, column), counts.map(Number)), {
        axisLabel: { show: false },
        splitLine: { show: false },
      }),
      yAxis: categories(
        data.rows.map((row) => label(row, spec.x, data, words)),
        { inverse: true, axisLabel: { interval: 0 } },
      ),
      series: [
        {
          type: 'bar',
          barWidth: 26,
          itemStyle: { color: seriesColour(0) },
          data: counts.map((count, i) => ({ value: count ?? '-', name: texts[i]! })),
          label: { show: true, position: 'right', formatter: '{b}', ...FONT },
          ...QUIET,
        },
      ],
    },
  };
};
