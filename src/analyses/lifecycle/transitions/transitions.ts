import type { TableRows } from '../../../core/analysis.js';
import { groupedBy } from '../../../core/grouped.js';
import { rowsPerCut } from '../../../parts/cuts.js';
import { rateColumns } from '../../../parts/rates.js';
import { FROM_STATES, TO_STATES } from '../basis/codes.js';
import type { Pair } from '../basis/places.js';
import type declaration from '../index.js';
import { counted } from '../states/metrics.js';
import { type Shown, worthOf } from '../states/states.js';

type Rows = TableRows<(typeof declaration)['tables']['transitions']>;

const placeIn = (codes: readonly string[], code: string): number => codes.indexOf(code);

/** Who went from where to where, state by state as one comes there; the share is of all who were in the first. */
export const transitionRows = (pairs: readonly Pair[], { minN, hasMoney, hasBase }: Shown): Rows =>
  hasBase
    ? rowsPerCut(pairs, (own) => {
        const rows = groupedBy(own, ({ was }) => was);
        return [...own]
          .sort(
            (a, b) =>
              placeIn(FROM_STATES, a.was) - placeIn(FROM_STATES, b.was) ||
              placeIn(TO_STATES, a.state) - placeIn(TO_STATES, b.state),
          )
          .map((pair) => ({
            from: pair.was,
            to: pair.state,
            customers: pair.customers,
            of: counted(rows.get(pair.was) ?? []),
            // Everybody who was nowhere is somewhere now: a share of them says nothing of a change.
            ...rateColumns(pair.customers, counted(rows.get(pair.was) ?? []), minN),
            value_before: hasMoney ? worthOf([pair], ({ valueBefore }) => valueBefore) : null,
          }));
      })
    : [];
