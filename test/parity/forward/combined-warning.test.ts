import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/time/period-days.js';
import { casesOf, type InputRow } from '../../support/case.js';
import { answered } from './answered.js';

const shop = casesOf('clv').find(({ name }) => name === 'shop')!.input.orders!;
/** The shop eight times over: enough customers who still are some. */
const orders = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((copy) =>
  shop.map((row): InputRow => ({ ...row, customer_id: `${row.customer_id}-${copy}` })),
);
const AS_OF = '2025-12-31';
const HORIZON = 60;
const CAPACITY = 160;

const placed = orders.map((row) => ({ id: String(row.customer_id), on: String(row.ordered_at).slice(0, 10) }));
const everybody = [...new Set(placed.map(({ id }) => id))];
const boughtIn = (after: string, until: string) =>
  new Set(placed.filter(({ on }) => on > after && on <= until).map(({ id }) => id));

/** Before each day of the backtest four of five who will leave complain, and one of eight who will stay; before the last day every third customer. */
function complaints(): InputRow[] {
  const days = [0, 1, 2, 3].map((place) => addDays(AS_OF, -place * HORIZON));
  return days.flatMap((day, place) => {
    const stays = boughtIn(day, addDays(day, HORIZON));
    const complains = (id: string, i: number) => {
      if (place === 0) return i % 3 === 0;
      return stays.has(id) ? i % 8 === 0 : i % 5 !== 0;
    };
    return everybody.filter(complains).map((customer_id) => ({
      ticket_id: `${place} ${customer_id}`,
      customer_id,
      opened_at: addDays(day, -5),
      kind: 'complaint',
    }));
  });
}

describe('the combined warning where complaints tell who will leave', () => {
  it('takes the place of the chance, is more precise than each single one, and rates who complained lately', async () => {
    const options = { horizon: `${HORIZON}d`, capacity: CAPACITY };
    const request = { analysis: 'churn', asOf: AS_OF, tables: ['backtest', 'customers'] };
    const plain = await answered({ orders }, request, options);
    const told = await answered({ orders, tickets: complaints() }, request, options);
    expect(plain.warnings).toContain('W_COMBINED_NOT_USED');
    expect(told.warnings).toContain('W_COMBINED_USED');
    expect(told.warnings).not.toContain('W_AFTER_THE_FACT');
    const newest = told.table('backtest').filter(({ day }) => String(day) === addDays(AS_OF, -HORIZON));
    const combined = newest.find(({ warning }) => warning === 'combined')!;
    expect(Number(combined.listed)).toBe(CAPACITY);
    for (const { warning, left_listed } of newest.filter((row) => row !== combined))
      expect(Number(combined.left_listed), String(warning)).toBeGreaterThan(Number(left_listed));
    const lately = new Set(everybody.filter((_, i) => i % 3 === 0));
    const chance = new Map(plain.table('customers').map((row) => [row.customer_id, Number(row.chance)]));
    const moved = told.table('customers').map((row) => ({
      complained: lately.has(String(row.customer_id)),
      by: Number(row.chance) - chance.get(row.customer_id)!,
    }));
    expect(moved.filter(({ complained }) => complained).length).toBeGreaterThan(20);
    const mean = (of: boolean) => {
      const own = moved.filter(({ complained }) => complained === of);
      return own.reduce((sum, { by }) => sum + by, 0) / own.length;
    };
    expect(mean(true)).toBeGreaterThan(0.1);
    expect(mean(false)).toBeLessThan(-0.1);
  });
});
