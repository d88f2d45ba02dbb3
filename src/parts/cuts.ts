import type { CutMetrics } from '../core/analysis.js';
import { groupedBy } from '../core/grouped.js';

/** Parts of an answer by the cut they belong to, in the order in which cuts come. */
export const byCut = <T extends { readonly cut: string }>(parts: Iterable<T>): Map<string, T[]> =>
  groupedBy(parts, ({ cut }) => cut);

/**
 * The metrics of every cut. `whole` says whether the total alone is asked for: then it is answered where there is nothing too. Cuts of
 * which nothing is known, and periods of a series, have no answer.
 */
export function metricsPerCut<T extends { readonly cut: string }, M>(
  parts: Iterable<T>,
  values: (parts: readonly T[]) => CutMetrics<M>['values'],
  whole: boolean,
): CutMetrics<M>[] {
  const cuts = byCut(parts);
  if (cuts.size === 0 && whole) return [{ cut: '', values: values([]) }];
  return [...cuts].map(([cut, own]) => ({ cut, values: values(own) }));
}

/** Rows of a table, cut by cut. */
export const rowsPerCut = <T extends { readonly cut: string }, R extends object>(
  parts: Iterable<T>,
  rows: (parts: readonly T[], cut: string) => readonly R[],
): (R & { __cut: string })[] =>
  [...byCut(parts)].flatMap(([cut, own]) => rows(own, cut).map((row) => ({ __cut: cut, ...row })));
