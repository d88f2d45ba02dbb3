import { groupedBy } from '../../../core/grouped.js';
import { scaleText, topBoxes } from '../../../model/score-scale.js';
import { type ClusterSums, clusteredMean, clusteredShare } from '../../../stats/intervals/clustered.js';
import { meanInterval, momentsFromSums } from '../../../stats/intervals/mean-interval.js';
import { wilsonInterval } from '../../../stats/intervals/proportion-interval.js';
import { type Cell, contribution, estimate, itemKey, type Rules, type SumsOf, type What } from './measure.js';

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

/** The boxes that count as satisfied on an item's scale; null where none may be called so. */
const boxesOf = (first: Cell, rules: Rules): number | null =>
  first.scale && hasDirection(first, rules) ? topBoxes(first.scale, rules.topBoxes) : null;

const shareOf = (top: number, n: number, people: ClusterSums | null) =>
  people === null ? wilsonInterval(top, n) : clusteredShare(people);

/** One row per item and scale; `people` says what the people behind an item's answers say, null where nobody answers twice. */
export function scoreRows(cut: string, cells: readonly Cell[], rules: Rules, people: SumsOf) {
  return [...groupedBy(cells, itemKey).values()].map((own) => {
    const [first] = own as [Cell];
    const n = sumOf(own, () => 1);
    const shown = n >= rules.minN;
    const boxes = boxesOf(first, rules);
    const top = boxes === null ? null : sumOf(own, (cell) => Number(isTop(cell, boxes, rules)));
    const moments = momentsFromSums(
      n,
      sumOf(own, (c) => c.score),
      sumOf(own, (c) => c.score ** 2),
    )!;
    const [scores, tops] = [people('score', own), people('top', own)];
    const mean = scores === null ? meanInterval(moments) : clusteredMean(scores);
    const share = shown && top !== null ? shareOf(top, n, tops) : null;
    const isNps = shown && first.instrument === 'nps' && contribution(first, rules) !== null;
    const nps = isNps ? estimate(own, rules, { people: people('measure', own) }) : null;
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
      top_share: shown && top !== null ? top / n : null,
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

/** What one answer adds to what is measured, for sums over people; null where it is no part of it. */
export function worth(what: What, cell: Cell, rules: Rules): number | null {
  switch (what) {
    case 'measure': {
      const value = contribution(cell, rules);
      return value === null || cell.instrument !== 'nps' ? value : value / 100;
    }
    case 'score':
      return cell.score;
    case 'top': {
      const boxes = boxesOf(cell, rules);
      return boxes === null ? null : Number(isTop(cell, boxes, rules));
    }
    default:
      return hasDirection(cell, rules) ? Number(isPositive(cell, rules)) : null;
  }
}
