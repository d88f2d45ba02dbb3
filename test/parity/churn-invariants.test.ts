import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/core/result.js';
import { addDays } from '../../src/core/time/period-days.js';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { analyzeSeries } from '../../src/run/series.js';
import { casesOf, type Input, type InputRow } from '../support/case.js';
import { plain, rowsOf } from '../support/plain.js';
import { engineOverRows, shopEngine } from '../support/rows-engine.js';

const input = casesOf('churn').find(({ name }) => name === 'shop')!.input;
const AS_OF = '2025-12-31';

async function asked(rows: Input, request: object, options: Readonly<Record<string, unknown>> = {}): Promise<Result> {
  const engine = await engineOverRows(rows, {});
  try {
    const result = await analyze(engine, manifest, { analysis: 'churn', asOf: AS_OF, ...request, options });
    // Long tables are read while their engine is open.
    const tables: Record<string, unknown> = {};
    for (const name of Object.keys(result.tables)) tables[name] = await rowsOf(result, name);
    return { ...result, tables } as never;
  } finally {
    await engine.close();
  }
}

const tableOf = (result: Result, name: string) => (result.tables as never as Record<string, InputRow[]>)[name]!;
const metricOf = (result: Result, id: string) => plain(result.metrics.find((one) => one.id === id)!.value);

describe('churn, whatever the rows look like', () => {
  it('what 12 months are worth is what clv expects without discount', async () => {
    const engine = await engineOverRows(input, {});
    const request = { asOf: AS_OF, tables: ['customers'] };
    const ours = await rowsOf(await analyze(engine, manifest, { analysis: 'churn', ...request }), 'customers');
    const theirs = await rowsOf(
      await analyze(engine, manifest, { analysis: 'clv', ...request, options: { model: 'mbg_nbd', discount: 0 } }),
      'customers',
    );
    const future = new Map(theirs.map((row) => [row.customer_id, Number(row.future)]));
    expect(ours.length).toBeGreaterThan(50);
    for (const row of ours) expect(Number(row.value)).toBeCloseTo(future.get(row.customer_id)!, 4);
    await engine.close();
  });

  it('says of each week in one question what that week said on its last day, whenever goods came back', async () => {
    // Half of all orders are given back, 5 to 404 days after they were placed, and some by a line dated before.
    const placed = input.orders!.filter(
      ({ amount, returns_order_id }) => Number(amount) > 0 && returns_order_id == null,
    );
    const back = placed
      .filter((_, i) => i % 2 === 0)
      .map((row, i) => ({
        ...row,
        order_id: `back${i}`,
        amount: -Number(row.amount) / 2,
        line_cost: -Number(row.line_cost) / 4,
        ordered_at: addDays(String(row.ordered_at).slice(0, 10), i % 7 === 0 ? -10 : 5 + ((i * 37) % 400)),
        returns_order_id: row.order_id!,
      }));
    const engine = await engineOverRows({ ...input, orders: [...input.orders!, ...back] }, {});
    const request = { analysis: 'churn', grain: 'week', tables: [], asStood: true } as const;
    for (const measure of ['revenue', 'margin']) {
      const options = { measure };
      const span = { since: '2024-11-04', until: '2025-12-28', asOf: '2025-12-28' };
      const points = await analyzeSeries(engine, manifest, { ...request, ...span, options });
      const weeks = [...new Set(points.map(({ period_start }) => period_start))];
      expect(weeks).toHaveLength(60);
      expect(points.filter(({ metric, value }) => metric === 'lost_value' && Number(value) > 0).length).toBeGreaterThan(
        30,
      );
      for (const since of weeks.filter((_, i) => i % 5 === 0)) {
        const until = addDays(since, 6);
        const own = await analyzeSeries(engine, manifest, { ...request, since, until, asOf: until, options });
        expect(points.filter(({ period_start }) => period_start === since)).toEqual(own);
      }
    }
    await engine.close();
  });

  it('refuses an input that was written when customers had left', async () => {
    // Whoever is gone after 2025-10-16 has a complaint dated before it, and nobody else.
    const kept = new Set(
      input.orders!.flatMap((row) =>
        Number(row.amount) >= 0 && String(row.ordered_at).slice(0, 10) > '2025-10-16' ? [row.customer_id] : [],
      ),
    );
    const gone = [...new Set(input.orders!.map(({ customer_id }) => customer_id))].filter((id) => !kept.has(id!));
    const tickets = gone.map((customer_id, i) => ({
      ticket_id: `w${i}`,
      customer_id: customer_id!,
      opened_at: '2025-10-01',
      kind: 'complaint',
    }));
    const result = await asked({ ...input, tickets }, { tables: ['reasons', 'customers'] });
    expect(result.warnings.map(({ code }) => code)).toContain('W_AFTER_THE_FACT');
    const complaint = tableOf(result, 'reasons').find(({ reason }) => reason === 'complaint')!;
    expect(complaint).toMatchObject({ refused: true, stands_out: false, auc: 1 });
    expect(tableOf(result, 'customers').filter(({ reason }) => reason === 'complaint')).toEqual([]);
  });
});

describe('churn of the shop', () => {
  let shop: Engine;
  beforeAll(async () => {
    shop = await shopEngine();
  });
  afterAll(() => shop.close());

  it('cuts every analysis by the risk as of the day before the period', async () => {
    const result = await analyze(shop, manifest, { analysis: 'tiers', by: ['churn_risk'], period: '2025', tables: [] });
    const values = new Set(result.metrics.flatMap(({ cut }) => (cut === undefined ? [] : [Object.values(cut)[0]])));
    for (const level of ['high', 'medium', 'low', 'gone']) expect(values).toContain(level);
    expect(metricOf(result, 'customers')).not.toBeNull();
  });
});
