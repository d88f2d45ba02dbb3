import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanTables } from '../../src/dev/shop/main.js';
import type { DuckdbEngine } from '../../src/engine/duckdb/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { tsbRate } from '../../src/stats/forecast/intermittent-demand.js';
import { rowsOf } from '../support/plain.js';
import { engineOverRows } from '../support/rows-engine.js';

const COLUMNS: Readonly<Record<string, string>> = {
  resellers: 'reseller_id name kind region joined_on left_on commission_rate',
  products: 'product_id name category',
  orders: 'order_id line_no customer_id ordered_at amount quantity product_id reseller_id',
  opportunities: 'opportunity_id reseller_id created_on expected_close_on closed_on status',
  quotas: 'period_start period_end amount measure rep_id reseller_id branch',
  payments: 'payment_id order_id reseller_id due_on paid_on amount',
};

/** The planted truths of fixtures/shop/README.md, "Reps and resellers", and plain recounts of its rows. */
describe('resellers of the shop', () => {
  const world = cleanTables() as Record<string, Record<string, string>[]>;
  let engine: DuckdbEngine;

  const run = (request: object) => analyze(engine, manifest, { analysis: 'resellers', period: '2025', ...request });
  const of = (rows: Record<string, unknown>[], id: string) => rows.find((row) => row.reseller_id === id)!;
  const revenue = (id: string, month: string) =>
    world.orders!.reduce(
      (sum, row) => (row.reseller_id === id && row.ordered_at!.startsWith(month) ? sum + Number(row.amount) : sum),
      0,
    );

  beforeAll(async () => {
    const input = Object.entries(COLUMNS).map(([table, columns]) => [
      table,
      world[table]!.map((row) => Object.fromEntries(columns.split(' ').map((column) => [column, row[column]!]))),
    ]);
    engine = await engineOverRows(Object.fromEntries(input));
  });
  afterAll(() => engine.close());

  it('flags the dying V07, V10 who never bought and V09 who is too young; forecasts V07 near zero', async () => {
    const result = await run({ tables: ['models', 'forecast'] });
    const models = await rowsOf(result, 'models');
    expect(of(models, 'V07')).toMatchObject({ state: 'dying', model: 'tsb', reason: 'dying' });
    expect(of(models, 'V10')).toMatchObject({ state: 'never_bought', model: 'none' });
    expect(of(models, 'V09')).toMatchObject({ state: 'young', model: 'pooled' });
    expect(models.filter(({ state }) => state === 'active').map(({ reseller_id }) => reseller_id)).toEqual([
      'V01',
      'V02',
      'V03',
      'V04',
      'V05',
      'V06',
      'V08',
    ]);
    const forecast = (await rowsOf(result, 'forecast')).filter(({ reseller_id }) => reseller_id === 'V07');
    expect(forecast).toHaveLength(3);
    // README: 61082.70 in 2024, about 5,090 a month.
    for (const row of forecast) expect(Number(row.forecast)).toBeLessThan(0.02 * 5090);
    const warning = result.warnings.find(({ code }) => code === 'W_DYING')!;
    expect(warning.values!.resellers).toBe('V07');
  });

  it('makes the forecast of V07 of its monthly sales as TSB over a plain recount does', async () => {
    const months = Array.from({ length: 27 }, (_, index) => {
      const month = 9 + index;
      return `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    });
    const values = months.map((month) => Math.max(0, revenue('V07', month)));
    const rows = await rowsOf(await run({ tables: ['forecast'] }), 'forecast');
    expect(Number(of(rows, 'V07').forecast)).toBeCloseTo(tsbRate(values, 0.5, 0.5)!.rate, 6);
  });

  it('the sum of the forecasts is the forecast of the sum, month by month, reconciled or added up', async () => {
    for (const reconcile of ['weighted', 'bottom_up']) {
      const rows = await rowsOf(await run({ tables: ['forecast'], options: { reconcile } }), 'forecast');
      const months = [...new Set(rows.map(({ month }) => month))];
      expect(months).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
      for (const month of months) {
        const own = rows.filter((row) => row.month === month);
        const total = own.find(({ reseller_id }) => reseller_id === null)!;
        const parts = own.filter(({ reseller_id }) => reseller_id !== null);
        expect(parts.reduce((sum, row) => sum + Number(row.forecast), 0)).toBeCloseTo(Number(total.forecast), 6);
      }
    }
  });

  it('intervals meant to hold 80 % held 72 to 90 % of the months that came later', async () => {
    const result = await run({ tables: [] });
    const coverage = result.metrics.find(({ id }) => id === 'forecast_coverage')!;
    // Resellers are few: V07 is dying, V09 too young, V10 never bought.
    expect(coverage.denominator).toBe(7);
    expect(Number(coverage.value)).toBeGreaterThan(0.72);
    expect(Number(coverage.value)).toBeLessThan(0.9);
    expect(coverage.interval).toMatchObject({ method: 't' });
  });

  it('no model that loses to its baseline in the backtest is used, but for the dying', async () => {
    const rows = await rowsOf(await run({ tables: ['models', 'demand'] }), 'demand');
    expect(rows.length).toBeGreaterThan(50);
    const tested = rows.filter(({ reason }) => reason !== 'dying' && reason !== 'too_short');
    for (const row of tested) {
      if (row.reason === 'beats_baseline') expect(Number(row.model_error)).toBeLessThan(Number(row.baseline_error));
      else expect(row.model_error).toBe(row.baseline_error);
    }
    expect(new Set(tested.map(({ reason }) => reason)).size).toBe(2);
  });

  it('scores, shares and targets recount from the rows: V07 sold 13169.61 of a target of 60000 in 2025', async () => {
    const result = await run({ tables: ['scorecard', 'concentration', 'plan'] });
    const card = of(await rowsOf(result, 'scorecard'), 'V07');
    expect(card.revenue_net).toBeCloseTo(revenue('V07', '2025'), 4);
    expect(card.target).toBe(60000);
    expect(card.attainment).toBeCloseTo(revenue('V07', '2025') / 60000, 12);
    expect(card.growth).toBeCloseTo(revenue('V07', '2025') / revenue('V07', '2024') - 1, 12);
    const shares = ['V01', 'V02', 'V03', 'V04', 'V05', 'V06', 'V07', 'V08', 'V09'].map((id) => revenue(id, '2025'));
    const total = shares.reduce((a, b) => a + b, 0);
    const index = result.metrics.find(({ id }) => id === 'concentration')!.value;
    expect(index).toBeCloseTo(
      shares.reduce((sum, share) => sum + (share / total) ** 2, 0),
      12,
    );
    const plan = (await rowsOf(result, 'plan')).filter(({ reseller_id }) => reseller_id === 'V07');
    expect(plan.map(({ actual }) => Number(actual)).reduce((a, b) => a + b, 0)).toBeCloseTo(revenue('V07', '2025'), 4);
  });

  it('in the middle of a quarter a target has a chance between nothing and certainty', async () => {
    const result = await run({ asOf: '2025-11-30', period: '2025-Q4', tables: ['plan'] });
    const rows = (await rowsOf(result, 'plan')).filter(({ complete }) => complete === false);
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(Number(row.expected) - Number(row.target)).toBeCloseTo(Number(row.gap), 9);
    expect(rows.some(({ p_hit }) => Number(p_hit) > 0.05 && Number(p_hit) < 0.95)).toBe(true);
    expect(Number(of(rows, 'V07').p_hit)).toBeLessThan(0.01);
  });
});
