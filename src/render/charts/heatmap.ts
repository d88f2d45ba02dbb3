import { axisName, categories, grid, STILL } from './axes.js';
import { group, rectangle, shapes, writing } from './custom.js';
import { type Draw, distinct, metaOf, numeric } from './figure.js';
import { colour, HEAT, type Role } from './palette.js';

/** Which of the seven steps a value falls into, from the least value drawn to the greatest. */
const stepOf = (value: number, least: number, greatest: number): number =>
  greatest === least ? 3 : Math.min(HEAT.length - 1, Math.floor(((value - least) / (greatest - least)) * HEAT.length));

/** One row per value of `series` (a cohort), one column per x (its age), the value printed in the cell. */
export const drawHeatmap: Draw = (spec, data, words) => {
  const rowColumn = spec.series ?? spec.x;
  const column = spec.y[0]!;
  const [xs, ys] = [distinct(data, spec.x), distinct(data, rowColumn)];
  const [xAt, yAt] = [xs, ys].map((cells) => new Map(cells.map((cell, i) => [String(cell), i]))) as [
    Map<string, number>,
    Map<string, number>,
  ];
  const cells = data.rows.flatMap((row) => {
    const value = numeric(row[column]);
    if (value === null) return [];
    return [
      {
        x: xAt.get(String(row[spec.x]))!,
        y: yAt.get(String(row[rowColumn]))!,
        value,
        text: words.axis(value, metaOf(data, column)),
      },
    ];
  });
  const all = cells.map(({ value }) => value);
  const [least, greatest] = [Math.min(...all), Math.max(...all)];
  const width = Math.max(480, Math.min(900, 130 + xs.length * 46));
  const cellWidth = (width - 130) / Math.max(1, xs.length);
  const series = shapes(
    cells.map(({ x, y, value }) => [x, y, value]),
    { x: 0, y: 1 },
    (plot, index) => {
      const [x, y] = plot.at(plot.value(0), plot.value(1));
      const [bandX, bandY] = plot.band;
      const { value, text } = cells[index]!;
      const step = stepOf(value, least, greatest);
      const role: Role = HEAT[step]!;
      const cell = rectangle(x - bandX / 2 + 0.5, y - bandY / 2 + 0.5, bandX - 1, bandY - 1, colour(role));
      if (cellWidth < 6 * text.length) return cell;
      return group([cell, writing(text, x, y, colour(step > 3 ? 'paper' : 'ink'), 'center', 10)]);
    },
  );
  const plain = { axisLine: { show: false }, splitLine: { show: false } };
  return {
    width,
    height: 70 + 24 * ys.length,
    option: {
      ...STILL,
      grid: grid(
        8,
        ys.map((y) => words.cell(y, metaOf(data, rowColumn))),
      ),
      xAxis: categories(
        xs.map((x) => words.cell(x, metaOf(data, spec.x))),
        { ...plain, ...axisName(words.column(spec.x)) },
      ),
      yAxis: categories(
        ys.map((y) => words.cell(y, metaOf(data, rowColumn))),
        { ...plain, inverse: true, axisLabel: { interval: 0 }, ...axisName(words.column(rowColumn), 44) },
      ),
      series: [series],
    },
  };
};
