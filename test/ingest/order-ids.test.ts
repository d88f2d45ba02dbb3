import { describe, expect, it } from 'vitest';
import { loadFile, rows, scratch } from './helpers.js';

const { path, file } = scratch();

const load = async (db: string, name: string, lines: readonly string[], options = {}) =>
  loadFile(path(db), file(name, `${lines.join('\n')}\n`), { table: 'orders', ...options });

async function standing(db: string): Promise<{ rows: number; amount: number; orders: number }> {
  const [row] = await rows(
    path(db),
    'SELECT count(*) AS n, CAST(sum(amount) AS DOUBLE) AS a, count(DISTINCT order_id) AS o FROM orders',
  );
  return { rows: Number(row!.n), amount: Number(row!.a), orders: Number(row!.o) };
}

const RECEIPTS = 'order_id,customer_id,ordered_at,amount';

describe('an order id that is none never replaces anything', () => {
  it('a name: rows are told apart by it and the day, and next month only adds', async () => {
    const first = await load(
      'names.duckdb',
      'march.csv',
      [
        'Name,Email,Date,Amount',
        'Ada,ada@example.org,2024-01-05,10',
        'Ada,ada@example.org,2024-02-05,20',
        'Ada,ada@example.org,2024-03-05,30',
        'Bo,bo@example.org,2024-01-07,40',
        'Bo,bo@example.org,2024-03-09,50',
        'Cy,cy@example.org,2024-03-10,60',
      ],
      { map: { order_id: 'Name' } },
    );
    expect(first.warnings.map(({ code }) => code)).toContain('W_ORDER_ID');
    expect(await standing('names.duckdb')).toEqual({ rows: 6, amount: 210, orders: 6 });
    await load('names.duckdb', 'april.csv', ['Name,Email,Date,Amount', 'Ada,ada@example.org,2024-04-05,15'], {
      map: { order_id: 'Name' },
    });
    expect(await standing('names.duckdb')).toEqual({ rows: 7, amount: 225, orders: 7 });
  });

  it('receipts that begin again each day, a day a file, in any order and again', async () => {
    const days = ['2024-03-01', '2024-03-02', '2024-03-03'];
    const lines = (day: string, i: number) => [RECEIPTS, `1,c${i},${day},10`, `1,c${i},${day},5`, `2,d${i},${day},7`];
    for (const at of [1, 0, 2, 1, 0]) await load('receipts.duckdb', `${days[at]}.csv`, lines(days[at]!, at));
    expect(await standing('receipts.duckdb')).toEqual({ rows: 9, amount: 66, orders: 6 });
    const whole = [RECEIPTS, ...days.flatMap((day, i) => lines(day, i).slice(1))];
    const again = await load('receipts.duckdb', 'all.csv', whole);
    expect(again.changed).toBe(false);
  });

  it('receipts of several registers on one day', async () => {
    await load('registers.duckdb', 'r.csv', [
      'order_id,branch,customer_id,ordered_at,amount',
      '1,north,a,2024-03-01,10',
      '1,south,b,2024-03-01,20',
      '2,north,c,2024-03-01,30',
      '2,south,d,2024-03-01,40',
    ]);
    expect(await standing('registers.duckdb')).toEqual({ rows: 4, amount: 100, orders: 4 });
  });

  it('a return under an old number is added', async () => {
    await load('returns.duckdb', 'a.csv', [RECEIPTS, '7,a,2024-03-01,10', '8,b,2024-03-01,20']);
    await load('returns.duckdb', 'b.csv', [RECEIPTS, '7,a,2024-03-09,-10', '9,b,2024-03-09,5']);
    expect(await standing('returns.duckdb')).toMatchObject({ rows: 4, amount: 25 });
  });

  it('the same order with another day is asked about', async () => {
    await load('moved.duckdb', 'a.csv', [RECEIPTS, '7,a,2024-03-01,10', '8,b,2024-03-01,20']);
    await expect(load('moved.duckdb', 'b.csv', [RECEIPTS, '7,a,2024-03-02,10'])).rejects.toMatchObject({
      code: 'E_ASK',
    });
    await load('moved.duckdb', 'c.csv', [RECEIPTS, '7,a,2024-03-02,10', '8,b,2024-03-01,20']);
    expect(await standing('moved.duckdb')).toEqual({ rows: 2, amount: 30, orders: 2 });
  });

  it('lines of an order that are delivered on other days are one order', async () => {
    const report = await load('dates.duckdb', 'a.csv', [
      RECEIPTS,
      'S7,a,2024-03-01,10',
      'S7,a,2024-03-02,10',
      'S8,a,2024-03-01,20',
    ]);
    expect(report.warnings.map(({ code }) => code)).not.toContain('W_ORDER_ID');
    expect(await standing('dates.duckdb')).toMatchObject({ orders: 2 });
  });

  it('says when a load leaves fewer rows or less money', async () => {
    await load('fewer.duckdb', 'a.csv', [RECEIPTS, '7,a,2024-03-01,10', '8,b,2024-03-01,20']);
    const { warnings } = await load('fewer.duckdb', 'b.csv', [RECEIPTS, '7,a,2024-03-01,4']);
    expect(warnings.find(({ code }) => code === 'W_FEWER')?.message).toBe(
      'orders: 2 rows before, 2 after; amount 10.00 out, 4.00 in',
    );
  });
});

/** Seeded numbers in [0, 1): a linear congruential generator is enough to shuffle days. */
function seeded(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('loads of disjoint days', () => {
  const seeds = Array.from({ length: process.env.CRM_LONG ? 200 : 4 }, (_, i) => i + 1);
  it.each(seeds)('add up in any order, seed %d', async (seed) => {
    const random = seeded(seed);
    const pick = (n: number) => Math.floor(random() * n);
    const ids = 3 + pick(8);
    const days = Array.from(
      { length: 2 + pick(4) },
      (_, i) => `2024-05-${String(i * 3 + 1 + pick(3)).padStart(2, '0')}`,
    );
    // Amounts are all different, so that no order looks like another moved to a new day.
    let cents = 0;
    const lines = days.map((day) =>
      Array.from({ length: 1 + pick(6) }, () => ({
        text: `${1 + pick(ids)},c${pick(5)},${day}`,
        amount: ++cents * (random() < 0.1 ? -1 : 1),
      })),
    );
    const order = days.map((_, i) => i).sort(() => random() - 0.5);
    const db = `disjoint-${seed}.duckdb`;
    for (const at of [...order, order[0]!])
      await load(db, `${seed}-${at}.csv`, [RECEIPTS, ...lines[at]!.map(({ text, amount }) => `${text},${amount}`)]);
    const all = lines.flat();
    expect(await standing(db)).toMatchObject({
      rows: all.length,
      amount: all.reduce((sum, { amount }) => sum + amount, 0),
    });
  });
});
