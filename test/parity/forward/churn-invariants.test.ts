import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../../src/core/result.js';
import { addDays } from '../../../src/core/time/period-days.js';
import type { Engine } from '../../../src/engine/engine.js';
import { manifest } from '../../../src/generated/manifest.js';
import { analyze } from '../../../src/run/analyze.js';
import { analyzeSeries } from '../../../src/run/series.js';
import { casesOf, type Input, type InputRow } from '../../support/case.js';
import { plain, rowsOf } from '../../support/plain.js';
import { engineOverRows, shopEngine } from '../../support/rows-engine.js';

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

const HORIZON = '60d';

/** What is said of everybody and how it was tested, without days. */
async function said(rows: Input, asOf = AS_OF) {
  const result = await asked(rows, { asOf, tables: ['customers', 'backtest'] }, { horizon: HORIZON });
  const pick = (name: string, columns: readonly string[]) =>
    tableOf(result, name).map((row) => columns.map((column) => row[column]));
  const customers = pick('customers', ['customer_id', 'level', 'chance', 'alive', 'silent', 'usual_gap', 'value']);
  return {
    customers: customers.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
    backtest: pick('backtest', ['warning', 'customers', 'gone', 'listed', 'left_listed', 'precision', 'lift', 'auc']),
  };
}

const dayOf = (row: InputRow): string => String(row.ordered_at).slice(0, 10);
const shifted = (day: unknown, days: number): string =>
  new Date(Date.parse(`${String(day).slice(0, 10)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe('churn, appendix B', () => {
  let before: Awaited<ReturnType<typeof said>>;
  beforeAll(async () => {
    before = await said(input);
  });

  it('says the same of orders split into two lines of a day', async () => {
    const orders = input.orders!.flatMap((row) => {
      const amount = Number(row.amount);
      const parts = [Math.round(amount * 37) / 100, Math.round(amount * 100 - Math.round(amount * 37)) / 100];
      return amount < 0 ? [row] : parts.map((part, line) => ({ ...row, line_no: `${line + 1}`, amount: part }));
    });
    const split = await said({ ...input, orders });
    expect(split.backtest).toEqual(before.backtest);
    split.customers.forEach((row, i) => {
      expect(row.slice(0, 6)).toEqual(before.customers[i]!.slice(0, 6));
      expect(Number(row[6])).toBeCloseTo(Number(before.customers[i]![6]), 6);
    });
  });

  it('says the same a week later of everything a week later', async () => {
    const moved = Object.fromEntries(
      Object.entries(input).map(([table, rows]) => [
        table,
        rows!.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([column, value]) => [
              column,
              /_(at|on)$/.test(column) && value != null ? shifted(value, 7) : value,
            ]),
          ),
        ),
      ]),
    ) as Input;
    const later = await said(moved, shifted(AS_OF, 7));
    expect(later.customers).toEqual(before.customers);
    const chances = (of: typeof before) => of.backtest.filter(([warning]) => warning === 'chance');
    expect(chances(later)).toEqual(chances(before));
  });

  it('knows nothing of rows after the last day, and is moved in no chance by a full refund', async () => {
    const last = input
      .orders!.filter((row) => Number(row.amount) > 0)
      .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))[0]!;
    const after = { ...last, order_id: 'after', ordered_at: shifted(AS_OF, 3) };
    expect(await said({ ...input, orders: [...input.orders!, after] })).toEqual(before);
    const refund = {
      ...last,
      order_id: 'refund',
      ordered_at: AS_OF,
      amount: -Number(last.amount),
      returns_order_id: last.order_id ?? null,
    };
    const refunded = await said({ ...input, orders: [...input.orders!, refund] });
    expect(refunded.customers.map((row) => row.slice(0, 6))).toEqual(before.customers.map((row) => row.slice(0, 6)));
  });
});

describe('churn of the shop', () => {
  let shop: Engine;
  beforeAll(async () => {
    shop = await shopEngine();
  });
  afterAll(() => shop.close());

  it('tries the lists among the customers of a cut alone, as of those filtered to it', async () => {
    const attribute = 'customers.segment';
    const cut = await analyze(shop, manifest, {
      analysis: 'churn',
      by: [attribute],
      asOf: AS_OF,
      tables: ['backtest'],
    });
    const rows = (await rowsOf(cut, 'backtest')).filter(({ is_total }) => is_total !== true);
    const segments = [...new Set(rows.map(({ segment }) => segment))].filter((one) => one != null);
    expect(segments.length).toBeGreaterThan(1);
    const precisions = new Set<unknown>();
    for (const segment of segments.slice(0, 2)) {
      const where = [`${attribute}=${segment}`];
      const own = await analyze(shop, manifest, { analysis: 'churn', where, asOf: AS_OF, tables: ['backtest'] });
      const wanted = await rowsOf(own, 'backtest');
      expect(wanted.length).toBeGreaterThan(10);
      const found = rows.filter((row) => row.segment === segment).map(({ segment: _, is_total: __, ...row }) => row);
      expect(found).toEqual(wanted);
      const ofSegment = cut.metrics.find(
        ({ id, cut: of }) => id === 'precision' && Object.values(of ?? {})[0] === segment,
      );
      expect(plain(ofSegment!.value)).toEqual(metricOf(own, 'precision'));
      precisions.add(metricOf(own, 'precision'));
    }
    expect(precisions.size).toBe(2);
  });

  it('finds the buyers of P24 first among what went with leaving', async () => {
    const result = await analyze(shop, manifest, { analysis: 'churn', asOf: AS_OF, tables: ['reasons'] });
    const products = (await rowsOf(result, 'reasons')).filter(({ reason }) => reason === 'product');
    const [first] = [...products].sort((a, b) => Number(a.p) - Number(b.p));
    expect(first).toMatchObject({ product_id: 'P24', stands_out: true });
    expect(Number(first!.left_seen)).toBeGreaterThan(1.2 * Number(first!.left_expected));
    expect(products.filter(({ stands_out }) => stands_out)).toHaveLength(1);
  });

  it('cuts every analysis by the risk as of the day before the period', async () => {
    const result = await analyze(shop, manifest, { analysis: 'tiers', by: ['churn_risk'], period: '2025', tables: [] });
    const values = new Set(result.metrics.flatMap(({ cut }) => (cut === undefined ? [] : [Object.values(cut)[0]])));
    for (const level of ['high', 'medium', 'low', 'gone']) expect(values).toContain(level);
    expect(metricOf(result, 'customers')).not.toBeNull();
  });
});
