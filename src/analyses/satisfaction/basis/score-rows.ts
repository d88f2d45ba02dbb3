import { groupedBy } from '../../../core/grouped.js';
import { scaleText, topBoxes } from '../../../model/score-scale.js';
import { meanInterval, momentsFromSums } from '../../../stats/intervals/mean-interval.js';
import { wilsonInterval } from '../../../stats/intervals/proportion-interval.js';
import { type Cell, contribution, estimate, itemKey, type Rules } from './measure.js';

const sumOf = (cells: readonly Cell[], value: (cell: Cell) => number): number =>
  cells.reduce((sum, cell) => sum + cell.n * value(cell), 0);

/** Whether a score is among the satisfied boxes; on an effort scale whose low end is easy these are the lowest. */
function isTop(cell: Cell, boxes: number, rules: Rules): boolean {
  const lowIsGood = cell.instrument === 'ces' && rules.cesDirection === 'low_is_easy';
  return lowIsGood ? cell.score < cell.scale!.min + boxes : cell.score > cell.scale!.max - boxes;
}

/** On the good side of the middle of its scale. */
export function isPositive(cell: Cell, rules: Rules): boolean {
  const middle = (cell.scale!.min + cell.scale!.max) / 2;
  const lowIsGood = cell.instrument === 'ces' && rules.cesDirection === 'low_is_easy';
  return lowIsGood ? cell.score < middle : cell.score > middle;
}

/** Whether the shares of a scale's ends may be called good: those of an effort question only once its direction is said. */
export const hasDirection = (cell: Cell, rules: Rules): boolean =>
  cell.scale !== null && (cell.instrument !== 'ces' || rules.cesDirection !== null);

/** One row per item and scale. */
export function scoreRows(cut: string, cells: readonly Cell[], rules: Rules) {
  return [...groupedBy(cells, itemKey).values()].map((own) => {
    const [first] = own as [Cell];
    const n = sumOf(own, () => 1);
    const shown = n >= rules.minN;
    const boxes = first.scale && hasDirection(first, rules) ? topBoxes(first.scale, rules.topBoxes) : null;
    const top = boxes === null ? null : sumOf(own, (cell) => Number(isTop(cell, boxes, rules)));
    const mean = meanInterval(
      momentsFromSums(
        n,
        sumOf(own, (c) => c.score),
        sumOf(own, (c) => c.score ** 2),
      )!,
    );
    const share = shown && top !== null ? wilsonInterval(top, n) : null;
    const nps =
      shown && first.instrument === 'nps' && contribution(first, rules) !== null ? estimate(own, rules) : null;
    return {
      __cut: cut,
      instrument: first.instrument,
      item: first.item,
      role: first.role === 'overall' || first.role === 'driver' ? first.role : null,
      scale: scaleText(first.scale),
      n,
      respondents: own.reduce((sum, cell) => sum + cell.latest, 0),
      mean: shown ? sumOf(own, (c) => c.score) / n : null,
      low: shown ? (mean?.low ?? null) : null,
      high: shown ? (mean?.high ?? null) : null,
      top_boxes: boxes,
      top_share: share?.estimate ?? null,
      top_low: share?.low ?? null,
      top_high: share?.high ?? null,
      positive_share:
        shown && hasDirection(first, rules) ? sumOf(own, (cell) => Number(isPositive(cell, rules))) / n : null,
      nps: nps?.value ?? null,
      nps_low: nps?.interval?.low ?? null,
      nps_high: nps?.interval?.high ?? null,
      suppressed: !shown,
    };
  });
}
