import { barScale, categories, grid, lyingScale, plotWidth, STILL, values } from './axes.js';
import { group, rectangle, segment, shapes, writing } from './custom.js';
import { type Draw, label, metaOf, numeric, WIDTH } from './figure.js';
import { colour, seriesColour } from './palette.js';

/** Codes of the `series` column for rows that are levels, not changes. */
const LEVELS = new Set(['start', 'end', 'total', 'level']);
/** The code for a change as chance makes them: drawn without colour. */
const USUAL = 'usual';

interface Step {
  readonly from: number;
  readonly to: number;
  readonly level: boolean;
}

/** Where each bar begins and ends: a level from 0, a change from where the one before it ended. */
export function waterfallSteps(changes: readonly { readonly amount: number; readonly level: boolean }[]): Step[] {
  let at = 0;
  return changes.map(({ amount, level }) => {
    const step = level ? { from: 0, to: amount, level } : { from: at, to: at + amount, level };
    at = step.to;
    return step;
  });
}

/** Signed changes one after another; rows whose `series` code is start, end, total or level stand on zero. */
export const drawWaterfall: Draw = (spec, data, words) => {
  const column = spec.y[0]!;
  const meta = metaOf(data, column);
  const steps = waterfallSteps(
    data.rows.map((row) => ({
      amount: numeric(row[column]) ?? 0,
      level: spec.series !== undefined && LEVELS.has(String(row[spec.series])),
    })),
  );
  const fillOf = (index: number, { from, to, level }: Step) => {
    if (level) return seriesColour(5);
    if (spec.series !== undefined && data.rows[index]![spec.series] === USUAL) return colour('limit');
    return seriesColour(to >= from ? 0 : 1);
  };
  const bars = shapes(
    steps.map(({ from, to }, i) => [from, i, to]),
    { x: [0, 2], y: 1 },
    (plot, index) => {
      const { from, to, level } = steps[index]!;
      const [a, b] = [plot.at(from, index), plot.at(to, index)];
      const next = steps[index + 1] === undefined ? null : plot.at(to, index + 1);
      const text = label(data.rows[index]!, column, data, words);
      const rising = to >= from;
      const signed = !level && rising && !text.startsWith('+') ? `+${text}` : text;
      const edge = Math.max(a[0], b[0]) + 5;
      return group([
        rectangle(a[0], a[1] - 10, b[0] - a[0], 20, fillOf(index, steps[index]!)),
        ...(next === null ? [] : [segment(b[0], b[1] + 10, b[0], next[1] - 10, colour('limit'), 1)]),
        writing(signed, edge, a[1], colour('ink'), 'left'),
      ]);
    },
  );
  const from = Math.min(0, ...steps.map((step) => Math.min(step.from, step.to)));
  const to = Math.max(0, ...steps.map((step) => Math.max(step.from, step.to)));
  const names = data.rows.map((row) => label(row, spec.x, data, words));
  const plot = grid(4, names);
  return {
    width: WIDTH,
    height: 44 + 32 * steps.length,
    option: {
      ...STILL,
      grid: { ...plot, right: 96, outerBounds: { left: plot.left, right: 96, top: 4, bottom: 4 } },
      xAxis: values(
        meta,
        words,
        // Names on both sides take their room.
        lyingScale((most) => barScale(meta, [from, to], most), meta, words, plotWidth(names, 96)),
      ),
      yAxis: categories(names, { inverse: true, axisLabel: { interval: 0 } }),
      series: [bars],
    },
  };
};
