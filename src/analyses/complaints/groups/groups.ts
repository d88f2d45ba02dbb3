import type { Relation, Using } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import { observedExpected } from '../../../stats/decomposition/standardisation.js';
import { benjaminiHochberg } from '../../../stats/intervals/multiple-testing.js';
import { type Context, windowOf } from '../basis/context.js';
import { chanceOf, perThousand } from '../basis/rates.js';
import { LEVEL } from '../products/products.js';
import groupsSql from './groups.sql';

/** Branches, channels and tiers against what the products sold there let expect, so that nobody is blamed for what he sells. */
export async function groupRows(
  context: Context,
  { complaint, named, tier }: { readonly complaint: Relation; readonly named: Relation; readonly tier: Using[string] },
  dispersionOf: (cut: string) => number,
) {
  const rows = await context.sql.rows(groupsSql, windowOf(context), { complaint, named, tier });
  return [...groupedBy(rows, (row) => String(row.__cut))].flatMap(([cut, own]) => {
    const dispersion = dispersionOf(cut);
    const counts = own.map((row) => ({
      row,
      complaints: amountOf(row.complaints),
      orders: amountOf(row.orders),
      expected: amountOf(row.expected),
    }));
    const p = counts.map(({ complaints, expected }) => chanceOf(complaints, expected, dispersion));
    const q = benjaminiHochberg(p.map((one) => one ?? 1));
    return counts.map(({ row, complaints, orders, expected }, i) => {
      const ratio = observedExpected(complaints / dispersion, expected / dispersion);
      const apart = complaints > expected ? ('more' as const) : ('fewer' as const);
      return {
        __cut: cut,
        attribute: String(row.attribute),
        value: String(row.value),
        complaints,
        orders,
        rate: perThousand(complaints, orders).rate,
        expected,
        ratio: ratio?.estimate ?? null,
        low: ratio?.low ?? null,
        high: ratio?.high ?? null,
        p: p[i]!,
        q: p[i] === null ? null : q[i]!,
        reading: p[i] !== null && q[i]! < LEVEL ? apart : ('as_others' as const),
      };
    });
  });
}
