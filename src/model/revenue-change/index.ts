import type { Sql } from '../../core/analysis.js';
import { finiteOf } from '../../core/cell.js';
import type { Row } from '../../core/result.js';
import currenciesSql from './currencies.sql';
import { constantRates } from './rates.js';
import totalsSql from './totals.sql';
import { type Compared, paramsOf, unitsOf } from './units.js';

/** What order lines can be told apart by, and a change be computed within. */
export const WITHIN = ['channel', 'branch', 'region', 'rep', 'reseller', 'category'] as const;
export type Within = (typeof WITHIN)[number];

/** The column of order lines that says it; of categories there is none. */
export const columnOf = (within: Exclude<Within, 'category'>): string =>
  ({ rep: 'rep_id', reseller: 'reseller_id' })[within as 'rep'] ?? within;

/** Whether order lines can be told apart by it. */
export const isKnown = (within: Within, has: (table: string, column?: string) => boolean): boolean =>
  within === 'category' ? has('orders', 'product_id') && has('products', 'category') : has('orders', columnOf(within));

/** Categories stand beside order lines under names that no column of theirs has. */
const WITH_CATEGORY =
  'FROM orders LEFT JOIN (SELECT product_id AS kind_id, category AS kind FROM all_products) kinds ON kinds.kind_id = orders.product_id';

/** A text by channel that reads order lines without another name, as one by something else; by nothing where there is none. */
export function groupedBy(text: string, within: Within | null): string {
  if (within === 'channel') return text;
  const by = within === null ? 'CAST(NULL AS varchar)' : within === 'category' ? 'kinds.kind' : columnOf(within);
  const named = text.replace(/\bchannel\b/g, by);
  return within === 'category' ? named.replace(/\bFROM orders\b/, WITH_CATEGORY) : named;
}

/** What was bought in a period; revenue in ten-thousandths of base currency, returns taken off. */
export interface PeriodRevenue {
  readonly customers: number;
  readonly orders: number;
  /** Of lines that name a customer, and of the others. */
  readonly revenue: bigint;
  readonly ofNobody: bigint;
}

/** A group in the two periods, and what the change of exchange rates made of its later revenue. */
export interface GroupRevenue {
  readonly before: PeriodRevenue;
  readonly now: PeriodRevenue;
  readonly fx: { readonly revenue: bigint; readonly ofNobody: bigint };
}

interface Groups {
  readonly before: PeriodRevenue;
  readonly now: PeriodRevenue;
  readonly fx: { revenue: bigint; ofNobody: bigint };
}

export const EMPTY: PeriodRevenue = { customers: 0, orders: 0, revenue: 0n, ofNobody: 0n };

/** A row of totals. */
export const revenueIn = (row: Row): PeriodRevenue => ({
  customers: finiteOf(row.customers) ?? 0,
  orders: finiteOf(row.orders) ?? 0,
  revenue: unitsOf(row.revenue),
  ofNobody: unitsOf(row.revenue_of_nobody),
});

interface Asked {
  /** Whether lines are in several currencies, converted. */
  readonly currencies: boolean;
  readonly within: Within | null;
}

async function groupsOf(sql: Sql, compared: Compared, { currencies, within }: Asked) {
  const params = paramsOf(compared);
  const cuts = new Map<string, Map<string, Groups>>();
  const groupOf = ({ cut, name }: Row) => {
    const groups = cuts.get(String(cut)) ?? new Map<string, Groups>();
    cuts.set(String(cut), groups);
    const key = JSON.stringify(name ?? null);
    const known = groups.get(key) ?? { before: EMPTY, now: EMPTY, fx: { revenue: 0n, ofNobody: 0n } };
    return { known, keep: (group: Groups) => groups.set(key, group) };
  };
  for (const row of await sql.rows(groupedBy(totalsSql, within), params)) {
    const { known, keep } = groupOf(row);
    keep({ ...known, [row.is_now === true ? 'now' : 'before']: revenueIn(row) });
  }
  if (!currencies) return cuts;
  const ofRates = await constantRates(sql, compared);
  for (const row of await sql.rows(groupedBy(currenciesSql, within), params)) {
    groupOf(row).known.fx[row.is_nobody === true ? 'ofNobody' : 'revenue'] += BigInt(
      Math.round(ofRates(String(row.cut), row)),
    );
  }
  return cuts;
}

/** Groups within which a change is computed: more of them than this and it is of the whole. */
const MOST_GROUPS = 50;

/**
 * Customers, orders and revenue of the two periods of each cut, by the groups within which the change is computed, or of the whole
 * where there are more than 50 of them; in ten-thousandths of base currency, returns taken off. Needs orders with customer_id
 * and amount.
 */
export async function revenueWithin(
  sql: Sql,
  compared: Compared,
  asked: Asked,
): Promise<ReadonlyMap<string, readonly GroupRevenue[]>> {
  const found = await groupsOf(sql, compared, asked);
  const isMany = [...found.values()].some((groups) => groups.size > MOST_GROUPS);
  const whole = isMany ? await groupsOf(sql, compared, { ...asked, within: null }) : found;
  return new Map(
    [...found].map(([cut, groups]) => [cut, [...(groups.size > MOST_GROUPS ? whole.get(cut)! : groups).values()]]),
  );
}
