import type { TableRows } from '../../../core/analysis.js';
import { rateColumns } from '../../../parts/rates.js';
import type { CutTally } from '../basis/book.js';
import { CUTS, MEASURES } from '../basis/codes.js';
import type declaration from '../index.js';

type Rows = TableRows<(typeof declaration)['tables']['attainment']>;

/** Targets met by week of opening, priority at opening, tier and team; a group that no case names is none. */
export function attainmentRows(cut: string, tally: CutTally): Rows {
  return MEASURES.flatMap((measure) =>
    CUTS.flatMap((by) =>
      [...(tally.measures.get(measure)?.groups.get(by) ?? [])]
        .filter(([group]) => group !== null)
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
        .map(([group, { met, missed, runningLate, pausedLate }]) => {
          const { rate, low, high } = rateColumns(met, met + missed);
          const late = runningLate + pausedLate;
          const withOpen = rateColumns(met, met + missed + late);
          return {
            ...{ __cut: cut, measure, by, group, decided: met + missed, met },
            ...{ attained: rate, low, high, late_open: late, with_open: withOpen.rate },
          };
        }),
    ),
  );
}
