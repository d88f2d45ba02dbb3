import type { Sql } from '../../core/analysis.js';
import { finiteOf } from '../../core/cell.js';
import { Decimal } from '../../core/decimal.js';
import type { Cell, Period, Row } from '../../core/result.js';
import { addDays, dayOfWeek, daysWithin } from '../../core/time/period-days.js';
import currenciesSql from './currencies.sql';
import daysSql from './days.sql';
import productsSql from './products.sql';
import totalsSql from './totals.sql';

/** Ten-thousandths, as the model keeps money. */
const SCALE = 4;

const unitsOf = (cell: Cell | undefined): bigint => {
  if (cell instanceof Decimal) return cell.round(SCALE).units;
  return cell === null || cell === undefined ? 0n : Decimal.parse(String(cell)).round(SCALE).units;
};

/** Ten-thousandths as money. */
export const moneyOf = (units: bigint): Decimal => new Decimal(units, SCALE);

interface Side {
  readonly quantity: number;
  readonly amount: bigint;
}

/** A product sold in either period; amounts in ten-thousandths. */
export interface ProductRevenue {
  readonly key: string;
  readonly before: Side;
  readonly after: Side;
}

const paramsOf = (now: Period, before: Period) => ({
  since: now.from,
  until: now.to,
  before_since: before.from,
  before_until: before.to,
});

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

type Groups = Map<string, { before: PeriodRevenue; now: PeriodRevenue; fx: { revenue: bigint; ofNobody: bigint } }>;

const EMPTY: PeriodRevenue = { customers: 0, orders: 0, revenue: 0n, ofNobody: 0n };

/**
 * Customers, orders and revenue of the two periods by the cut that `sql` bears (one group without), in ten-thousandths of
 * base currency, returns taken off. Needs orders with customer_id and amount; with `currencies`, several of them converted.
 */
export async function revenueOfPeriods(
  sql: Sql,
  now: Period,
  before: Period,
  currencies: boolean,
): Promise<GroupRevenue[]> {
  const groups: Groups = new Map();
  const groupOf = (cut: string) => {
    const known = groups.get(cut) ?? { before: EMPTY, now: EMPTY, fx: { revenue: 0n, ofNobody: 0n } };
    groups.set(cut, known);
    return known;
  };
  for (const row of await sql.rows(totalsSql, paramsOf(now, before))) {
    groupOf(String(row.cut))[row.is_now === true ? 'now' : 'before'] = {
      customers: finiteOf(row.customers) ?? 0,
      orders: finiteOf(row.orders) ?? 0,
      revenue: unitsOf(row.revenue),
      ofNobody: unitsOf(row.revenue_of_nobody),
    };
  }
  for (const row of currencies ? await sql.rows(currenciesSql, paramsOf(now, before)) : []) {
    const { fx } = groupOf(String(row.cut));
    fx[row.is_nobody === true ? 'ofNobody' : 'revenue'] += ofRates(row);
  }
  return [...groups.values()];
}

/** What the change of a currency's rate made of the later money: 0 where the earlier period has no rate of it. */
function ofRates({ amount_before, own_before, amount_now, own_now }: Row): bigint {
  const own = unitsOf(own_before);
  if (own === 0n) return 0n;
  const rate = Number(unitsOf(amount_before)) / Number(own);
  return unitsOf(amount_now) - BigInt(Math.round(Number(unitsOf(own_now)) * rate));
}

/** Days of a week that bring other money than the rest, and days off. */
const kindOf = (day: string, holidays: ReadonlySet<string>): string =>
  holidays.has(day) ? 'holiday' : String(dayOfWeek(day));

/** Days from which the usual revenue of a kind of day is taken, and the least of them that the data must hold. */
const YEAR_OF_WEEKS = 364;
const HALF_YEAR_OF_WEEKS = 182;

/**
 * What the days of the later period usually bring over those of the earlier one, by weekday and holiday: mean revenue of
 * their kind in the 52 weeks before the later one. 1 where both have the same days; null where the data begin within the
 * last half of those weeks. `holidays` are days off of both periods and these weeks; `first` is the first day with orders.
 */
export async function calendarRatio(
  sql: Sql,
  now: Period,
  before: Period,
  { holidays, first }: { readonly holidays: ReadonlySet<string>; readonly first: string },
): Promise<number | null> {
  const kinds = (period: Period) => daysWithin(period).map((day) => kindOf(day, holidays));
  const [later, earlier] = [kinds(now).sort(), kinds(before).sort()];
  if (later.join() === earlier.join()) return 1;
  const span = { from: addDays(now.from, -YEAR_OF_WEEKS), to: addDays(now.from, -1) };
  if (first > addDays(now.from, -HALF_YEAR_OF_WEEKS)) return null;
  const rows = await sql.rows(daysSql, { since: span.from, until: span.to });
  const revenue = new Map(rows.map((row) => [String(row.day), Number(unitsOf(row.revenue))]));
  const sums = new Map<string, { money: number; days: number }>();
  for (const day of daysWithin(span)) {
    if (day < first) continue;
    const kind = kindOf(day, holidays);
    const own = sums.get(kind) ?? { money: 0, days: 0 };
    sums.set(kind, { money: own.money + (revenue.get(day) ?? 0), days: own.days + 1 });
  }
  const usual = (all: readonly string[]) =>
    all.reduce((sum, kind) => sum + (sums.get(kind)?.money ?? 0) / (sums.get(kind)?.days ?? 1), 0);
  const [up, down] = [usual(later), usual(earlier)];
  return up > 0 && down > 0 ? up / down : null;
}

/** Quantity and amount of each product in the two periods. Needs orders with product_id, quantity and amount. */
export async function revenueOfProducts(sql: Sql, now: Period, before: Period): Promise<ProductRevenue[]> {
  const side = (row: Row, name: 'before' | 'now'): Side => ({
    quantity: finiteOf(row[`quantity_${name}`]) ?? 0,
    amount: unitsOf(row[`amount_${name}`]),
  });
  return (await sql.rows(productsSql, paramsOf(now, before))).map((row) => ({
    key: String(row.product_id),
    before: side(row, 'before'),
    after: side(row, 'now'),
  }));
}
