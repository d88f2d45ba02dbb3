import { amountOf, numberOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { earlier } from '../../../core/time/period-days.js';
import { type Context, type Evidence, namesOf } from '../basis/evidence.js';
import type { Rows } from '../scorecard/scorecard.js';
import shelfSql from './shelf.sql';

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** What each reseller's sales are made of, beside what all resellers' are: an index of 1 is as all, 0 a category it never took. */
export async function shelfRows({ sql, frame, has }: Context, evidence: readonly Evidence[]): Promise<Rows<'shelf'>> {
  if (!has('orders', 'product_id')) return [];
  const rows = await sql.rows(shelfSql, { since: frame.period.from, until: earlier(frame.period.to, frame.as_of) });
  const byCut = groupedBy(rows, (row) => String(row.__cut));
  return evidence.flatMap((one) => shelfOf(one, byCut.get(one.cut) ?? []));
}

function shelfOf({ cut, resellers }: Evidence, rows: readonly Row[]): Rows<'shelf'> {
  const add = (pick: (row: Row) => string) => {
    const sums = new Map<string, number>();
    for (const row of rows) sums.set(pick(row), (sums.get(pick(row)) ?? 0) + Math.max(0, amountOf(row.revenue)));
    return sums;
  };
  const [bySeller, byCategory] = [add((row) => String(row.reseller_id)), add((row) => String(row.category))];
  const total = [...bySeller.values()].reduce((a, b) => a + b, 0);
  const names = namesOf(resellers);
  const categories = [...byCategory.keys()].sort();
  const cells = new Map(rows.map((row) => [`${row.reseller_id} ${row.category}`, row]));
  return [...bySeller.keys()].sort().flatMap((seller) =>
    categories.map((category) => {
      const revenue = cells.get(`${seller} ${category}`)?.revenue ?? 0;
      const value = Math.max(0, numberOf(revenue) ?? 0);
      const ofReseller = shareOf(value, bySeller.get(seller)!);
      const ofAll = shareOf(byCategory.get(category)!, total);
      return {
        __cut: cut,
        reseller_id: seller,
        name: names.get(seller) ?? null,
        category,
        revenue_net: revenue,
        share_of_reseller: ofReseller,
        share_of_category: shareOf(value, byCategory.get(category)!),
        index: ofReseller === null || ofAll === null || ofAll === 0 ? null : ofReseller / ofAll,
      };
    }),
  );
}
