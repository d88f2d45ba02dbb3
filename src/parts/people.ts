import type { Row } from '../core/result.js';
import type { ClusterSums } from '../stats/intervals/clustered.js';

/** Sums over the people who answer, as their queries name them: people, n and total of answers, squares, products and sizes. */
export const sumsOverPeople = (row: Row): ClusterSums => ({
  people: Number(row.people),
  n: Number(row.n),
  sum: Number(row.total),
  squares: Number(row.squares),
  cross: Number(row.products),
  sizes: Number(row.sizes),
});
