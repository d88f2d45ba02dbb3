import type { Relation, TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { addDays, addMonths, daysBetween, earlier, monthsBetween } from '../../../core/time/period-days.js';
import { purchaseDays } from '../../../model/facts/purchase_days/index.js';
import { countOf, type Histories } from '../../../model/purchases/index.js';
import type { PurchaseModel } from '../../../stats/lifetime/purchase-model.js';
import { weeksOf } from '../../../stats/lifetime/weeks.js';
import type { Context } from '../basis/context.js';
import type declaration from '../index.js';
import cohortsSql from './cohorts.sql';
import monthsSql from './months.sql';

type Rows = TableRows<(typeof declaration)['tables']['fit']>;

/** From here on customers are one row: 7 or more. */
const MOST = 7;

/** Customers by number of repeat purchases, seen and by the model: each with the time since the first purchase. */
export function byRepeats(model: PurchaseModel, histories: Histories): Rows {
  const ages = new Map<number, number>();
  for (const { age, customers } of histories) ages.set(age, (ages.get(age) ?? 0) + customers);
  const expected = new Array<number>(MOST + 1).fill(0);
  for (const [age, customers] of ages) {
    let left = 1;
    for (let k = 0; k < MOST; k++) {
      const probability = age === 0 ? Number(k === 0) : model.pmf(k, weeksOf(age));
      expected[k]! += customers * probability;
      left -= probability;
    }
    expected[MOST]! += customers * Math.max(0, left);
  }
  return expected.map((customers, repeats) => ({
    by: 'repeats',
    repeats,
    month: null,
    actual: countOf(histories, (one) => (repeats === MOST ? one.repeats >= MOST : one.repeats === repeats)),
    expected: customers,
  }));
}

/** Repeat purchases by month, seen and by the model: what those who had come by then were expected to buy in it. */
export async function byMonth({ sql }: Context, model: PurchaseModel, history: Relation, until: string): Promise<Rows> {
  const seen = new Map(
    (await sql.whole.rows(monthsSql, { until }, { purchase_days: purchaseDays })).map((row) => [
      String(row.month),
      amountOf(row.repeats),
    ]),
  );
  const cohorts = (await sql.whole.rows(cohortsSql, {}, { history })).map((row) => ({
    day: String(row.first_on),
    customers: amountOf(row.customers),
  }));
  const first = cohorts[0]?.day;
  if (first === undefined) return [];
  const known = new Map<number, number>();
  const expectedAfter = (days: number): number => {
    if (days <= 0) return 0;
    let value = known.get(days);
    if (value === undefined) {
      value = model.expected(weeksOf(days));
      known.set(days, value);
    }
    return value;
  };
  const start = `${first.slice(0, 7)}-01`;
  return Array.from({ length: monthsBetween(start, until) + 1 }, (_, index) => {
    const month = addMonths(start, index);
    const last = earlier(addDays(addMonths(month, 1), -1), until);
    const expected = cohorts.reduce(
      (sum, { day, customers }) =>
        sum + customers * (expectedAfter(daysBetween(day, last)) - expectedAfter(daysBetween(day, month) - 1)),
      0,
    );
    return { by: 'month', repeats: null, month, actual: seen.get(month) ?? 0, expected };
  });
}
