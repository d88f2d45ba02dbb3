import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanTables } from '../../src/dev/shop/main.js';
import type { DuckdbEngine } from '../../src/engine/duckdb/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { rowsOf } from '../support/plain.js';
import { engineOverRows } from '../support/rows-engine.js';

const COLUMNS = {
  reps: 'rep_id name team region branch hired_on left_on',
  customers: 'customer_id segment region acquired_on',
  products: 'product_id category',
  orders: 'order_id line_no customer_id ordered_at amount discount rep_id returns_order_id branch product_id',
  opportunities:
    'opportunity_id customer_id rep_id product_id created_on expected_close_on closed_on status lead_source sales_process',
  credit_splits: 'order_id rep_id share',
  quotas: 'period_start period_end amount measure rep_id branch',
  payments: 'payment_id order_id rep_id due_on paid_on amount',
  activities: 'activity_id rep_id kind direction occurred_at duration_minutes',
};

/** The planted truths of fixtures/shop/README.md, "Reps and resellers", and plain recounts of its rows. */
describe('reps of the shop', () => {
  const world = cleanTables();
  let engine: DuckdbEngine;
  let ranking: Record<string, unknown>[];

  const run = (request: object) => analyze(engine, manifest, { analysis: 'reps', period: 'all', ...request });
  const of = (rows: Record<string, unknown>[], rep: string) => rows.find((row) => row.rep_id === rep)!;

  /** Loading all columns of all tables takes most of a minute. */
  const only = (table: string, columns: string) =>
    (world as Record<string, Record<string, string>[]>)[table]!.map((row) =>
      Object.fromEntries(columns.split(' ').map((column) => [column, row[column]!])),
    );

  beforeAll(async () => {
    engine = await engineOverRows(
      Object.fromEntries(Object.entries(COLUMNS).map(([table, columns]) => [table, only(table, columns)])),
    );
    ranking = await rowsOf(await run({ tables: ['ranking'] }), 'ranking');
  });
  afterAll(() => engine.close());

  it('counts deals as the README does: R01 17 of 58 decided, R03 58 of 97, R09 4 of 4', () => {
    expect(of(ranking, 'R01')).toMatchObject({ won: 17, decided: 58 });
    expect(of(ranking, 'R03')).toMatchObject({ won: 58, decided: 97 });
    expect(of(ranking, 'R09')).toMatchObject({ won: 4, decided: 4, win_rate: null });
  });

  it.each(['2025', 'last-12m'])(
    'does not place the lucky rep first in %s either, though all his deals are won',
    async (period) => {
      const rows = await rowsOf(await run({ period, tables: ['ranking'] }), 'ranking');
      expect(rows[0]).toMatchObject({ rep_id: 'R03', signal: 'above' });
      expect(of(rows, 'R09')).toMatchObject({ won: 4, decided: 4, signal: 'as_others' });
    },
  );

  it('does not hold referrals for skill: R11 wins 40 % of decided deals and fewer than expected of such', () => {
    const row = of(ranking, 'R11');
    expect(row.win_rate).toBeCloseTo(23 / 57, 12);
    expect(row.observed_expected).toBeLessThan(1);
  });

  it('finds the late payers of R04 alone', async () => {
    const rows = await rowsOf(await run({ period: '2025', tables: ['work'] }), 'work');
    const lateness = rows.filter(({ days_late }) => days_late !== null);
    const worst = lateness.reduce((a, b) => (Number(a.days_late) > Number(b.days_late) ? a : b));
    expect(worst.rep_id).toBe('R04');
    // Bills never paid make limits reach far up: what he does worse than others shows at his lower one.
    for (const row of lateness) if (row.rep_id !== 'R04') expect(Number(row.days_late)).toBeLessThan(Number(worst.low));
  });

  it('credits shared orders as a plain recount of the rows does, to the cent', async () => {
    const share = new Map<string, Map<string, number>>();
    for (const row of world.credit_splits) {
      share.set(row.order_id!, (share.get(row.order_id!) ?? new Map()).set(row.rep_id!, Number(row.share)));
    }
    const booked = new Map<string, number>();
    for (const row of world.orders) {
      if (row.ordered_at! < '2025' || row.ordered_at! >= '2026') continue;
      const shares = share.get(row.returns_order_id || row.order_id!) ?? new Map([[row.rep_id!, 1]]);
      for (const [rep, part] of shares) booked.set(rep, (booked.get(rep) ?? 0) + Number(row.amount) * part);
    }
    const rows = await rowsOf(await run({ period: '2025', tables: ['work'] }), 'work');
    expect(rows.filter(({ bookings }) => bookings !== null).length).toBeGreaterThan(8);
    for (const row of rows) expect(Number(row.bookings)).toBeCloseTo(booked.get(String(row.rep_id)) ?? 0, 2);
  });

  it('has no attainment for R10, whom nobody gave a quota, and a part of one for R12, hired on 15 May', async () => {
    const rows = await rowsOf(await run({ period: '2025', tables: ['attainment', 'plan'] }), 'attainment');
    expect(rows.filter(({ rep_id }) => rep_id === 'R10')).toEqual([]);
    const first = rows.find(({ rep_id, period_end }) => rep_id === 'R12' && period_end === '2025-06-30')!;
    expect(first.prorated).toBeCloseTo(47 / 91, 12);
    expect(Number(first.target)).toBeCloseTo((Number(first.quota) * 47) / 91, 8);
  });

  it('ranks the good rep first and not the lucky one; only the good one differs from the others', () => {
    expect(ranking[0]).toMatchObject({ rep_id: 'R03', rank: 1, signal: 'above', funnel: 'act' });
    expect(of(ranking, 'R09').rank).toBeGreaterThan(1);
    expect(of(ranking, 'R09').signal).toBe('as_others');
    expect(of(ranking, 'R03').top_probability).toBeGreaterThan(0.99);
    expect(ranking.filter(({ signal }) => signal !== 'as_others').map(({ rep_id }) => rep_id)).toEqual(['R03']);
  });
});
