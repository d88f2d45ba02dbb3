import type { TableRows } from '../../../core/analysis.js';
import { Decimal } from '../../../core/decimal.js';
import { rowsPerCut } from '../../../parts/cuts.js';
import { rateColumns, shareOf } from '../../../parts/rates.js';
import { GROUPS } from '../basis/codes.js';
import type { Count } from '../basis/standing.js';
import type declaration from '../index.js';
import { countedOf, isKnown } from './metrics.js';

type Rows = TableRows<(typeof declaration)['tables']['groups']>;

/** Money of some customers; null where no money is known of any data. */
export const worthOf = (counts: readonly { readonly value: Decimal | null }[], hasMoney: boolean): Decimal | null =>
  hasMoney ? counts.reduce((total, { value }) => total.plus(value ?? Decimal.zero), Decimal.zero) : null;

/** Each group with who is in it and what they brought; shares are of those known on both axes, and the groups add up to all who bought. */
export const groupRows = (
  counts: readonly Count[],
  shown: { readonly minN: number; readonly hasMoney: boolean },
): Rows =>
  rowsPerCut(counts, (own) => {
    const known = countedOf(own.filter(isKnown));
    const everything = worthOf(own, shown.hasMoney);
    return GROUPS.map((loyalty) => {
      const here = own.filter((one) => one.loyalty === loyalty);
      const customers = countedOf(here);
      const value = worthOf(here, shown.hasMoney);
      const { rate, low, high } = loyalty === 'unknown' ? rateColumns(0, 0) : rateColumns(customers, known, shown.minN);
      return {
        loyalty,
        customers,
        of_known: rate,
        low,
        high,
        value,
        value_share: value === null || everything === null ? null : shareOf(value, everything),
        value_each: value === null || customers === 0 ? null : value.toNumber() / customers,
      };
    });
  });
