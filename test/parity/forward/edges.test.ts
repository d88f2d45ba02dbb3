import { beforeAll, describe, expect, it } from 'vitest';
import type { UserError } from '../../../src/core/errors.js';
import { casesOf, type Input } from '../../support/case.js';
import { type Answered, answered } from './answered.js';

const rows = casesOf('clv').find(({ name }) => name === 'shop')!.input;
const asOf = '2025-12-31';
const ONE = { customer_id: 'a', ordered_at: '2025-03-01', amount: 10 };
const ANALYSES = ['clv', 'churn', 'lifecycle'] as const;

/** Every other of the tables that an answer is better with. */
const OPTIONAL = ['contracts', 'customers', 'costs', 'wallets'] as const;
const without = (gone: (place: number) => boolean): Input =>
  Object.fromEntries(
    Object.entries(rows).filter(([table]) => !OPTIONAL.some((name, place) => name === table && gone(place))),
  );

/** Customers who bought, as they stand. */
const ofOrders = (answer: Answered) =>
  answer
    .table('customers')
    .filter((row) => row.basis === undefined || row.basis === 'orders')
    .map((row) => [row.customer_id, row.state ?? row.alive, row.silent ?? row.repeats] as const)
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));

describe.each(ANALYSES)('%s of little', (analysis) => {
  let whole: Answered;
  beforeAll(async () => {
    whole = await answered(rows, { analysis, asOf });
  });

  it('says of one row who that is and why nothing is foretold', async () => {
    const answer = await answered({ orders: [ONE] }, { analysis, asOf: '2025-03-31' });
    const customers = answer.table('customers');
    expect(customers).toHaveLength(1);
    expect(customers[0]).toMatchObject({ customer_id: 'a' });
    const reason = analysis === 'lifecycle' ? 'W_NO_GAP' : 'W_NO_MODEL';
    expect(answer.warnings).toContain(reason);
    const foretold = { clv: 'customer_equity', churn: 'precision', lifecycle: 'won_back_rate' }[analysis];
    expect(answer.metrics[foretold]).toBeNull();
  });

  it('says of no rows that there is nobody', async () => {
    const answer = await answered({ orders: [{ ...ONE, customer_id: null }] }, { analysis, asOf: '2025-03-31' });
    expect(answer.table('customers')).toEqual([]);
    expect(answer.headline).not.toMatch(/\d/);
  });

  it.each([
    ['odd', (place: number) => place % 2 === 0],
    ['even', (place: number) => place % 2 === 1],
    ['all', () => true],
  ] as const)('answers without the %s optional tables, and says the same of orders', async (_, gone) => {
    expect(ofOrders(whole).length).toBeGreaterThan(50);
    expect(ofOrders(await answered(without(gone), { analysis, asOf }))).toEqual(ofOrders(whole));
  });

  it('refuses where neither orders nor contracts are loaded, naming both', async () => {
    const fault = await answered({ customers: rows.customers! }, { analysis, asOf }).catch((error: UserError) => error);
    expect(fault).toMatchObject({ exit: 'input' });
    expect(String((fault as UserError).message)).toMatch(/orders.*contracts/s);
  });
});
