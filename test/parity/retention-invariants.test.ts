import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import type { Input, InputRow } from '../support/case.js';
import { plainResult, rowsOf } from '../support/plain.js';
import { engineOverRows } from '../support/rows-engine.js';
import { shopRows } from '../support/shop.js';

const REQUEST = { analysis: 'retention', period: '2025', options: { cohort_grain: 'month', revenue_from: 'orders' } };
const LAST = '2025-12-31';
const SHOP = { timezone: 'Asia/Shanghai', currency: 'CNY' };

/** Lines that stand, in the base currency, which most of them do not name. */
const doneInYuan = (): readonly InputRow[] =>
  shopRows().orders!.filter(({ status, currency }) => status === 'done' && currency !== 'EUR');

/** What may not change: every number but the count of lines used. */
async function answer(input: Input, request: object = {}) {
  const engine = await engineOverRows(input, SHOP);
  const result = await plainResult(await analyze(engine, manifest, { ...REQUEST, asOf: LAST, ...request }));
  await engine.close();
  return result;
}

/** Acceptance checks 4, 5, 6 and 9 of definitions.md, appendix B. */
describe('invariants of retention', () => {
  const world: Input = { orders: doneInYuan() };
  const orders = world.orders!;
  let whole: Awaited<ReturnType<typeof answer>>;
  beforeAll(async () => {
    whole = await answer(world);
  });

  it('splitting orders into two same-day lines changes nothing', async () => {
    const split = orders.flatMap((row, index): InputRow[] =>
      index % 3 === 0 && Number(row.amount) > 1
        ? [
            { ...row, amount: 1 },
            { ...row, line_no: `${row.line_no}b`, amount: (Number(row.amount) - 1).toFixed(2) },
          ]
        : [row],
    );
    expect(split.length).toBeGreaterThan(orders.length + 1000);
    expect(await answer({ orders: split })).toEqual(whole);
  });

  it('a purchase and its full refund restore revenue; the refund itself is no visit', async () => {
    const customer_id = orders.find(({ ordered_at }) => String(ordered_at) > '2025-02')!.customer_id!;
    const own = { customer_id, currency: 'CNY', status: 'done' };
    const refund = {
      ...own,
      order_id: 'r',
      line_no: '1',
      ordered_at: '2025-08-01 12:00:00',
      amount: -9,
      returns_order_id: 'q',
    };
    const bought = { ...own, order_id: 'q', line_no: '1', ordered_at: '2025-08-01 10:00:00', amount: 9 };
    const both = await answer({ orders: [...orders, bought, refund] });
    const purchaseAlone = await answer({ orders: [...orders, bought] });
    const value = (result: typeof whole, id: string) => result.metrics.find((metric) => metric.id === id)!.value;
    expect(value(both, 'nrr')).toBeCloseTo(Number(value(whole, 'nrr')), 12);
    expect(value(both, 'grr')).toBeCloseTo(Number(value(whole, 'grr')), 12);
    expect(both.tables.cohorts).toEqual(purchaseAlone.tables.cohorts);
    const refundAlone = await answer({ orders: [...orders, refund] });
    expect(refundAlone.tables.cohorts).toEqual(whole.tables.cohorts);
    expect(refundAlone.tables.second_purchase).toEqual(whole.tables.second_purchase);
  });

  it('a filter never moves a customer to another cohort', async () => {
    const filtered = await answer(world, { where: ['channel=online'], tables: ['cohorts'] });
    const sizes = new Map(whole.tables.cohorts!.map((row) => [row.cohort, Number(row.at_risk)]));
    expect(filtered.tables.cohorts!.length).toBeGreaterThan(0);
    for (const row of filtered.tables.cohorts!)
      expect(Number(row.at_risk)).toBeLessThanOrEqual(sizes.get(row.cohort!)!);
    const total = (rows: typeof filtered.tables.cohorts) =>
      [...new Map(rows!.map((row) => [row.cohort, Number(row.at_risk)])).values()].reduce((a, b) => a + b, 0);
    expect(total(filtered.tables.cohorts)).toBeLessThanOrEqual(total(whole.tables.cohorts));
  });
});

describe('dropping the week in progress', () => {
  const orders = doneInYuan();
  let engine: Engine;
  let shorter: Engine;
  beforeAll(async () => {
    engine = await engineOverRows({ orders }, SHOP);
    const kept = orders.filter(({ ordered_at }) => String(ordered_at) < '2025-12-29');
    shorter = await engineOverRows({ orders: kept }, SHOP);
  });
  afterAll(() => Promise.all([engine.close(), shorter.close()]));

  it('leaves every cell of complete weeks as it was', async () => {
    const request = { ...REQUEST, period: 'all', options: { cohort_grain: 'week' }, tables: ['cohorts'] };
    const complete = async (one: Engine, asOf: string) =>
      (await rowsOf(await analyze(one, manifest, { ...request, asOf }), 'cohorts')).filter(
        (row) => row.complete === true,
      );
    const before = await complete(engine, LAST);
    expect(before.length).toBeGreaterThan(1000);
    expect(await complete(shorter, '2025-12-28')).toEqual(before);
  });
});
