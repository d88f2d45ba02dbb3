import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/core/decimal.js';
import type { Result, Row } from '../../src/core/result.js';
import { isLong } from '../../src/core/result.js';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import type { AnalyzeRequest } from '../../src/run/request.js';
import { heard } from '../engines/recording.js';
import type { Input } from '../support/case.js';
import { hasShared, sharedFile } from '../support/public-data.js';
import { engineOverRows, shopEngine } from '../support/rows-engine.js';

const ask = (engine: Engine, request: Partial<AnalyzeRequest>): Promise<Result> =>
  analyze(engine, manifest, { analysis: 'sales', ...request });

const rowsOf = (result: Result, name: string): readonly Row[] => {
  const table = result.tables[name]!;
  if (isLong(table)) throw new Error(`${name} is long`);
  return table.rows;
};

/** Money in ten-thousandths, so that sums are exact. */
const units = (cell: unknown): bigint => (cell instanceof Decimal ? cell.round(4).units : 0n);
const sum = (rows: readonly Row[], column: string): bigint => rows.reduce((all, row) => all + units(row[column]), 0n);
const of = (rows: readonly Row[], column: string, ...values: readonly string[]) =>
  rows.filter((row) => values.includes(String(row[column])));

/** Every bridge sums to its own change, and what the values of a cut, or the parts, changed by sums to what the whole did. */
function expectSums(result: Result): void {
  const bridge = rowsOf(result, 'bridge');
  const breakdown = rowsOf(result, 'breakdown');
  const cuts = new Map<string, Row[]>();
  for (const row of bridge) {
    const { amount: _, ...rest } = row;
    const labels = Object.keys(rest).filter(
      (name) => name === 'is_total' || result.frame.by.some((by) => by.endsWith(name)),
    );
    const key = JSON.stringify([row.split, ...labels.map((name) => rest[name])]);
    cuts.set(key, [...(cuts.get(key) ?? []), row]);
  }
  for (const [key, rows] of cuts) {
    const change = sum(of(rows, 'step', 'now'), 'amount') - sum(of(rows, 'step', 'before'), 'amount');
    expect(sum(of(rows, 'kind', 'change'), 'amount'), key).toBe(change);
  }
  const isWhole = (row: Row) => row.is_total !== false;
  const whole = breakdown.filter(isWhole);
  const [total] = of(whole, 'row', 'total');
  for (const column of ['revenue', 'change', 'revenue_before']) {
    const own = units(total?.[column]);
    expect(sum(of(whole, 'row', 'new', 'returning', 'nobody'), column), column).toBe(own);
    const parts = of(whole, 'row', 'part');
    if (parts.length > 0) expect(sum(parts, column), `parts: ${column}`).toBe(own);
    const drilled = of(
      breakdown.filter((row) => !isWhole(row)),
      'row',
      'total',
    );
    if (drilled.length > 0) expect(sum(drilled, column), `cut: ${column}`).toBe(own);
  }
}

const NORTHWIND = 'northwind/order_details.csv';

describe.skipIf(!hasShared(NORTHWIND))('sales of Northwind', () => {
  const read = (name: string): Record<string, string>[] =>
    parse(readFileSync(sharedFile(`northwind/${name}.csv`), 'utf8'), { columns: true });
  const world = (): Input => {
    const heads = new Map(read('orders').map((row) => [row.order_id!, row]));
    const categories = new Map(read('categories').map((row) => [row.category_id!, row.category_name!]));
    return {
      customers: read('customers').map((row) => ({ customer_id: row.customer_id!, country: row.country! })),
      products: read('products').map((row) => ({
        product_id: row.product_id!,
        category: categories.get(row.category_id!)!,
      })),
      orders: read('order_details').map((row, line) => {
        const head = heads.get(row.order_id!)!;
        const amount = Number(row.unit_price) * Number(row.quantity) * (1 - Number(row.discount));
        return {
          order_id: row.order_id!,
          line_no: String(line),
          customer_id: head.customer_id!,
          ordered_at: head.order_date!,
          rep_id: head.employee_id!,
          product_id: row.product_id!,
          quantity: Number(row.quantity),
          amount: Math.round(amount * 1e4) / 1e4,
        };
      }),
    };
  };

  it('are 1,265,793.04 in every cut, and every drill sums to its parent', async () => {
    const engine = await engineOverRows(world());
    for (const by of ['category', 'country', 'rep_id']) {
      const { metrics } = await ask(engine, { period: 'all', by: [by], tables: [] });
      const own = metrics.filter(({ id }) => id === 'revenue_net');
      const [total, ...cuts] = own;
      expect((total!.value as Decimal).round(2).toString()).toBe('1265793.04');
      expect(cuts.reduce((all, { value }) => all + units(value), 0n)).toBe(units(total!.value));
      expectSums(await ask(engine, { period: '1998-Q1', by: [by], options: { within: 'rep' } }));
    }
    await engine.close();
  }, 60_000);
});

/** Thirty lines of two weeks: returns, nobody's, several currencies, products and channels that come and go. */
const line = fc.record({
  order_id: fc.constantFrom('1', '2', '3', '4', '5'),
  customer_id: fc.constantFrom('a', 'b', 'c', null),
  ordered_at: fc.integer({ min: 1, max: 14 }).map((day) => `2025-02-${String(day + 2).padStart(2, '0')}`),
  product_id: fc.constantFrom('p', 'q', 'r', null),
  channel: fc.constantFrom('web', 'shop', null),
  region: fc.constantFrom('north', 'south', null),
  currency: fc.constantFrom('CNY', 'EUR'),
  quantity: fc.constantFrom(-1, 0, 1, 2, 2.5),
  amount: fc.integer({ min: -50_000, max: 500_000 }).map((cents) => cents / 10_000),
  line_cost: fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 90_000 }).map((cents) => cents / 10_000),
  ),
});
const ENDS = ['2025-02-03', '2025-02-16'].map((ordered_at) => ({
  ...{ order_id: `end ${ordered_at}`, customer_id: 'a', ordered_at, product_id: 'p', channel: 'web', region: 'north' },
  ...{ currency: 'CNY', quantity: 1, amount: 1, line_cost: 1 },
}));

describe('sales', () => {
  it('sum in every drill, to the ten-thousandth, whatever was sold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
        const rates = [
          { currency: 'EUR', rate_date: '2025-01-01', rate: 7.77 },
          { currency: 'EUR', rate_date: '2025-02-10', rate: 8.13 },
        ];
        const orders = [...ENDS, ...lines].map((row, place) => ({ ...row, line_no: String(place) }));
        const engine = await engineOverRows({ fx_rates: rates, orders }, { currency: 'CNY' });
        const asked = { since: '2025-02-10', until: '2025-02-16', asOf: '2025-02-16' };
        expectSums(await ask(engine, { ...asked, by: ['orders.region'] }));
        await engine.close();
      }),
      { numRuns: 12, seed: 30 },
    );
  }, 60_000);
});

describe('cells of any two attributes that --by knows', () => {
  it('hold the same customers’ money, whichever they are, and in each cut that of the cut', async () => {
    const engine = await shopEngine();
    try {
      const cells = async (cross: string, request: Partial<AnalyzeRequest> = {}) =>
        rowsOf(await ask(engine, { tables: ['cross'], options: { cross }, ...request }), 'cross');
      const plain = await cells('customers.region,orders.channel');
      for (const cross of [
        'tier,orders.channel',
        'reps.team,products.category',
        'first(orders.channel),customers.segment',
      ]) {
        const own = await cells(cross);
        expect(own.length, cross).toBeGreaterThan(3);
        expect(sum(own, 'revenue'), cross).toBe(sum(plain, 'revenue'));
      }
      const cut = await cells('tier,orders.channel', { by: ['customers.segment'] });
      const alone = await cells('tier,orders.channel', { where: ['customers.segment=business'] });
      const business = cut.filter((row) => row.segment === 'business');
      expect(business.map(({ revenue, index, p }) => [units(revenue), index, p])).toEqual(
        alone.map(({ revenue, index, p }) => [units(revenue), index, p]),
      );
      await expect(cells('region,channel')).rejects.toMatchObject({ code: 'E_BY_AMBIGUOUS', exit: 'usage' });
      await expect(cells('tier')).rejects.toMatchObject({ code: 'E_OPTION', exit: 'usage' });
    } finally {
      await engine.close();
    }
  });
});

describe('effects of products by category', () => {
  const BARS = { fx: 'fx', calendar: 'calendar', price: 'price', volume: 'volume', mix: 'mix' } as const;

  it('sum over categories to the bars of the whole, and in each category to its change', async () => {
    const engine = await shopEngine();
    try {
      const result = await ask(engine, { tables: ['breakdown', 'bridge'], options: { within: 'category' } });
      const parts = of(rowsOf(result, 'breakdown'), 'row', 'part');
      const bars = of(rowsOf(result, 'bridge'), 'split', 'products');
      expect(parts.length).toBeGreaterThan(3);
      for (const [effect, step] of Object.entries(BARS))
        expect(sum(parts, `effect_${effect}`), effect).toBe(sum(of(bars, 'step', step), 'amount'));
      const effects = Object.keys(parts[0]!).filter((column) => column.startsWith('effect_'));
      for (const part of parts) {
        const all = effects.reduce((total, column) => total + units(part[column]), 0n);
        // Foreign lines are rounded product by product: a ten-thousandth each.
        const off = all - units(part.change);
        expect(off < 0n ? -off : off, String(part.name)).toBeLessThanOrEqual(50n);
      }
    } finally {
      await engine.close();
    }
  });
});

describe('a table by itself', () => {
  it('is as in the whole answer, asks nothing of products for the first sentence, and says what concerns it alone', async () => {
    const shop = await shopEngine();
    try {
      const texts: string[] = [];
      const engine = heard(shop, ({ text }) => texts.push(text));
      const alone = async (table: string) => {
        texts.length = 0;
        const result = await ask(engine, { tables: [table] });
        const codes = result.warnings.map(({ code }) => code);
        const isOfProducts = texts.some((text) => /\bproduct_id AS key\b/.test(text));
        return { result, isOfProducts, isOfParts: codes.includes('W_TWO_PARTS') };
      };
      const whole = await ask(shop, {});
      const breakdown = await alone('breakdown');
      expect(rowsOf(breakdown.result, 'breakdown')).toEqual(rowsOf(whole, 'breakdown'));
      expect(breakdown.result.metrics).toEqual(whole.metrics);
      expect(breakdown.result.headline).toEqual(whole.headline);
      expect([breakdown.isOfParts, breakdown.isOfProducts]).toEqual([true, false]);
      const bridge = await alone('bridge');
      expect([bridge.isOfParts, bridge.isOfProducts]).toEqual([true, true]);
      const forecast = await alone('forecast');
      expect(forecast.result.metrics).toEqual(whole.metrics);
      expect([forecast.isOfParts, forecast.isOfProducts]).toEqual([false, false]);
    } finally {
      await shop.close();
    }
  });
});
