import type { TableRows } from '../../../core/analysis.js';
import { groupedBy } from '../../../core/grouped.js';
import { rowsPerCut } from '../../../parts/cuts.js';
import { rateColumns } from '../../../parts/rates.js';
import { FROM, NOT_BEFORE, NOT_NOW, TO } from '../basis/codes.js';
import { worthOf } from '../groups/groups.js';
import { countedOf } from '../groups/metrics.js';
import type declaration from '../index.js';
import type { Pair } from './pairs.js';

type Rows = TableRows<(typeof declaration)['tables']['moves']>;

/** Who went from which group to which; the share is of all who were in the first. Of those who were nowhere it says nothing. */
export const moveRows = (
  pairs: readonly Pair[],
  { minN, hasMoney }: { readonly minN: number; readonly hasMoney: boolean },
): Rows =>
  rowsPerCut(pairs, (own) => {
    const cells = groupedBy(own, ({ was, loyalty }) => `${was} ${loyalty}`);
    return FROM.flatMap((was) => {
      const all = countedOf(own.filter((pair) => pair.was === was));
      return TO.flatMap((to) => {
        const here = cells.get(`${was} ${to}`) ?? [];
        if (here.length === 0) return [];
        const customers = countedOf(here);
        return [
          {
            from: was,
            to,
            customers,
            of: all,
            ...(was === NOT_BEFORE ? rateColumns(0, 0) : rateColumns(customers, all, minN)),
            value_before:
              was === NOT_BEFORE
                ? null
                : worthOf(
                    here.map(({ valueBefore: value }) => ({ value })),
                    hasMoney,
                  ),
            value_now: to === NOT_NOW ? null : worthOf(here, hasMoney),
          },
        ];
      });
    });
  });
