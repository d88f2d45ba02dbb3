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
    engine = await engineOverRows(Object.fromEntries(Object.entries(COLUMNS).map(([table, columns]) => [table, only(table, columns)])));
    ranking = await rowsOf(await run({ tables: ['ranking'] }), 'ranking');
  });
  afterAll(() => engine.close());

  it('counts deals as the README does: R01 17 of 58 decided, R03 58 of 97, R09 4 of 4', () => {
    expect(of(ranking, 'R01')).toMatchObject({ won: 17, decided: 58 });
    expect(of(ranking, 'R03')).toMatchObject({ won: 58, decided: 97 });
    expect(of(ranking, 'R09')).toMatchObject({ won: 4, decided: 4, win_rate: null });
  });

  it('ranks the good rep first and not the lucky one; only the good one differs from the others', () => {
    console.info(ranking.map((r) => [r.rank, r.rep_id, r.won, r.decided, Number(r.fair_rate).toFixed(3), Number(r.top_probability).toFixed(2), Number(r.p_value).toFixed(4), r.funnel, r.signal].join(' ')).join('\n'));
    expect(ranking[0]).toMatchObject({ rep_id: 'R03', rank: 1, signal: 'above', funnel: 'act' });
    expect(of(ranking, 'R09').rank).toBeGreaterThan(1);
    expect(of(ranking, 'R09').signal).toBe('as_others');
    expect(of(ranking, 'R03').top_probability).toBeGreaterThan(0.99);
    expect(ranking.filter(({ signal }) => signal !== 'as_others').map(({ rep_id }) => rep_id)).toEqual(['R03']);
  });
});
