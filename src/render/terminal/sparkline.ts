import { finiteOf } from '../../core/cell.js';
import type { Cell } from '../../core/result.js';

const BLOCKS = '▁▂▃▄▅▆▇█';
/** Fewer points are no course. */
const LEAST_POINTS = 3;

/** Values as blocks from the least to the greatest; a gap where one is missing. Empty where there is no course to see. */
export function sparkline(cells: readonly Cell[]): string {
  const values = cells.map(finiteOf);
  const known = values.filter((value): value is number => value !== null);
  if (known.length < LEAST_POINTS) return '';
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const span = most - least;
  return values
    .map((value) => {
      if (value === null) return ' ';
      return BLOCKS[span === 0 ? 3 : Math.round(((value - least) / span) * (BLOCKS.length - 1))];
    })
    .join('');
}
