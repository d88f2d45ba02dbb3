import { axisName, beyond, categories, grid, STILL } from './axes.js';
import { group, rectangle, shapes, writing } from './custom.js';
import { type Draw, distinct, labelWidth, metaOf, numeric, WIDTH } from './figure.js';
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
  const names = ys.map((y) => words.cell(y, metaOf(data, rowColumn)));
  const heads = xs.map((x) => words.cell(x, metaOf(data, spec.x)));
  const side = 40 + Math.min(190, Math.max(...names.map(labelWidth)));
  const texts = Math.max(...cells.map(({ text }) => 6 * [...text].length + 8));
  const columnWidth = Math.max(28, texts);
  const width = Math.round(Math.max(WIDTH, side + xs.length * columnWidth + 12));
  const cellWidth = (width - side - 12) / Math.max(1, xs.length);
  // Heads that are wider than their columns stand upright.
  const upright = heads.some((head) => labelWidth(head) > cellWidth - 4);
  const rise = upright ? 1.1 * Math.min(130, Math.max(...heads.map(labelWidth))) : 0;
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
      return group([cell, writing(text, x, y, colour(step > 3 ? 'paper' : 'ink'), 'center', 11)]);
    },
  );
  const plain = { axisLine: { show: false }, splitLine: { show: false } };
  const head = { interval: 0, hideOverlap: false, ...(upright ? { rotate: 90, width: 130 } : {}) };
  return {
    width,
    height: Math.round(70 + rise + 24 * ys.length),
    option: {
      ...STILL,
      grid: grid(8, names),
      xAxis: categories(heads, { ...plain, axisLabel: head, ...axisName(words.column(spec.x), 30 + rise) }),
      yAxis: categories(names, {
        ...plain,
        inverse: true,
        axisLabel: { interval: 0 },
        ...axisName(words.column(rowColumn), beyond(names)),
      }),
      series: [series],
    },
  };
};
