import type { TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { rateColumns } from '../../../parts/rates.js';
import { criticalZ } from '../../../stats/distributions/normal.js';
import { AGAIN_DAYS, type Context, type Ground } from '../basis/context.js';
import type declaration from '../index.js';
import { LEAST } from '../topics/rows.js';
import { type Part, total } from '../topics/sums.js';
import changesSql from './changes.sql';

type Rows = TableRows<(typeof declaration)['tables']['outcomes']>;

interface Change {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

interface Person {
  readonly n: number;
  readonly after: number;
  readonly before: number;
  readonly customers: number;
}

/** Fewer customers have no interval. */
const LEAST_CUSTOMERS = 30;

/** Buyers after less buyers before, a share of enquiries, by customer: an enquiry each is not a customer each. */
function changeOf(people: readonly Person[]): Change | null {
  const sum = (pick: (one: Person) => number): number =>
    people.reduce((all, one) => all + pick(one) * one.customers, 0);
  const customers = sum(() => 1);
  const n = sum((one) => one.n);
  if (customers < LEAST_CUSTOMERS) return null;
  const difference = sum((one) => one.after - one.before) / n;
  const squares = sum((one) => (one.after - one.before - difference * one.n) ** 2);
  const half = (criticalZ(0.95) * Math.sqrt((squares * customers) / (customers - 1))) / n;
  return { difference, low: Math.max(-1, difference - half), high: Math.min(1, difference + half) };
}

/** What changed in the orders of customers around their enquiries, by cut. */
export async function changesOf({ sql, frame }: Context, { enquiry }: Ground): Promise<Map<string, Change | null>> {
  const rows = await sql.rows(changesSql, { bought_until: frame.as_of }, { enquiry });
  const people = new Map<string, Person[]>();
  for (const row of rows) {
    const cut = String(row.__cut);
    const own = people.get(cut) ?? [];
    people.set(cut, own);
    own.push({
      ...{ n: amountOf(row.n), after: amountOf(row.after), before: amountOf(row.before) },
      customers: amountOf(row.customers),
    });
  }
  return new Map([...people].map(([cut, own]) => [cut, changeOf(own)]));
}

const COMPLAINT_DAYS = 14;
const ORDER_DAYS = 30;
const NO_CHANGE = { before: null, difference: null, difference_low: null, difference_high: null };

/** Outcomes of the enquiries that have had their time; where none has a customer there are none. */
export function outcomeRows(cut: string, parts: readonly Part[], change: Change | null): Rows {
  const sums = total(parts);
  if (sums.with_customer === 0) return [];
  const row = (outcome: Rows[number]['outcome'], days: number, yes: number, n: number, later: number) => ({
    ...{ __cut: cut, outcome, days, n, yes, ...rateColumns(yes, n, LEAST), not_yet: later, ...NO_CHANGE },
  });
  const decided = sums.again + sums.helped;
  return [
    row('solved_at_first', AGAIN_DAYS, sums.helped, decided, sums.again_later),
    row('came_again', AGAIN_DAYS, sums.again, decided, sums.again_later),
    row('complaint', COMPLAINT_DAYS, sums.complaint_yes, sums.complaint_n, sums.complaint_later),
    {
      ...row('order', ORDER_DAYS, sums.order_yes, sums.order_n, sums.order_later),
      before: rateColumns(sums.order_before, sums.order_n, LEAST).rate,
      difference: change?.difference ?? null,
      difference_low: change?.low ?? null,
      difference_high: change?.high ?? null,
    },
  ];
}
