import { amountOf } from '../../../core/cell.js';
import { totalOf } from '../../../parts/rates.js';
import { type Evidence, namesOf } from '../basis/evidence.js';
import type { Rows } from '../scorecard/scorecard.js';

/** Resellers of one cut from the largest, with what they hold together; those whose returns exceed their sales hold nothing. */
export function concentrationRows({ cut, sold, resellers }: Evidence): Rows<'concentration'> {
  const held = sold.filter((row) => amountOf(row.revenue) > 0);
  const total = totalOf(held, 'revenue');
  const ordered = [...held].sort(
    (a, b) => amountOf(b.revenue) - amountOf(a.revenue) || (String(a.reseller_id) < String(b.reseller_id) ? -1 : 1),
  );
  const names = namesOf(resellers);
  let reached = 0;
  return ordered.map((row, index) => {
    reached += amountOf(row.revenue);
    return {
      __cut: cut,
      reseller_id: row.reseller_id!,
      name: names.get(String(row.reseller_id)) ?? null,
      rank: index + 1,
      revenue_net: row.revenue!,
      share: amountOf(row.revenue) / total,
      cumulative_share: reached / total,
    };
  });
}

/** Largest share, Herfindahl index Σ share² and its reciprocal, the number of equal resellers that would be as concentrated. */
export function dependence(revenues: readonly number[]) {
  const held = revenues.filter((revenue) => revenue > 0);
  const total = held.reduce((a, b) => a + b, 0);
  if (held.length === 0) return { top: null, total: null, index: null, effective: null, share: null };
  const top = Math.max(...held);
  const index = held.reduce((sum, revenue) => sum + (revenue / total) ** 2, 0);
  return { top, total, share: top / total, index, effective: 1 / index };
}
