import type { TableRows } from '../../../core/analysis.js';
import { textOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import { groupedBy as byCut } from '../../../core/grouped.js';
import { columnOf } from '../../../model/revenue-change/index.js';
import { type Context, type Days, daysParams } from '../basis/windows.js';
import type declaration from '../index.js';
import itemsSql from './items.sql';

type Abc = TableRows<(typeof declaration)['tables']['abc']>;
type By = Exclude<Context['options']['abc'], 'none'>;

/** Ends of A and B in hundredths of what is sold with a revenue above zero. */
const ENDS = { a: 80n, b: 95n };

const NAMES: Readonly<Partial<Record<By, { readonly table: string; readonly text: string }>>> = {
  product: {
    table: 'products',
    text: 'SELECT product_id AS item, name FROM all_products WHERE name IS NOT NULL ORDER BY 1',
  },
  rep: { table: 'reps', text: 'SELECT rep_id AS item, name FROM all_reps WHERE name IS NOT NULL ORDER BY 1' },
};

interface Item {
  readonly item: string | null;
  readonly revenue: Decimal;
}

/**
 * Items from the largest down: A is the smallest set that makes 80 % of what is above zero, A and B that which makes 95 %; an end that
 * is met exactly is met, and equals stand together. Items that brought nothing or less stand apart.
 */
export function classed(items: readonly Item[]) {
  const sorted = [...items].sort(
    (a, b) => b.revenue.compare(a.revenue) || String(a.item).localeCompare(String(b.item), 'en'),
  );
  const total = sorted.reduce((sum, { revenue }) => (revenue.units > 0n ? sum.plus(revenue) : sum), Decimal.zero);
  const hundredth = (sum: Decimal) => sum.round(4).units * 100n;
  const whole = total.round(4).units;
  let [above, upTo] = [Decimal.zero, Decimal.zero];
  let last: Decimal | null = null;
  return sorted.map(({ item, revenue }) => {
    if (revenue.units <= 0n) return { item, revenue, share: null, cumulative_share: null, class: 'apart' as const };
    if (last === null || revenue.compare(last) !== 0) above = upTo;
    last = revenue;
    upTo = upTo.plus(revenue);
    const reached = hundredth(above);
    return {
      item,
      revenue,
      share: revenue.toNumber() / total.toNumber(),
      cumulative_share: upTo.toNumber() / total.toNumber(),
      class: reached < ENDS.a * whole ? ('a' as const) : reached < ENDS.b * whole ? ('b' as const) : ('c' as const),
    };
  });
}

/** What brings most, of each cut. */
export async function abcRows({ sql, has }: Context, days: Days, by: By): Promise<Abc> {
  const column = by === 'product' ? 'product_id' : columnOf(by);
  const rows = await sql.rows(itemsSql.replace(/\bchannel\b/g, column), daysParams(days));
  const known = NAMES[by];
  const listed = known !== undefined && has(known.table, 'name') ? await sql.rows(known.text) : [];
  const names = new Map(listed.map(({ item, name }) => [String(item), textOf(name)]));
  return [...byCut(rows, ({ __cut }) => String(__cut))].flatMap(([cut, own]) =>
    classed(own.map((row) => ({ item: textOf(row.item), revenue: row.revenue as Decimal }))).map((row) => ({
      __cut: cut,
      ...row,
      name: row.item === null ? null : (names.get(row.item) ?? null),
    })),
  );
}
