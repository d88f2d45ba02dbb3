import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import type { AnalyzeRequest } from '../../src/run/request.js';
import { plain, rowsOf } from '../support/plain.js';
import { engineOverRows } from '../support/rows-engine.js';

let engine: Engine;
beforeAll(async () => {
  engine = await engineOverRows({
    customers: [
      { customer_id: 'a', region: 'north', segment: 'retail', rep_id: 'r1' },
      { customer_id: 'b', region: 'south', segment: null, rep_id: 'r2' },
    ],
    reps: [
      { rep_id: 'r1', name: 'One', team: 'inside' },
      { rep_id: 'r2', name: 'Two', team: 'field' },
    ],
    tickets: [{ ticket_id: 't1', opened_at: '2025-01-01', customer_id: 'a', topic: 'late' }],
    orders: [
      { customer_id: 'a', ordered_at: '2024-05-01', amount: 90, region: 'east', channel: 'web', note: 'x' },
      { customer_id: 'a', ordered_at: '2025-01-01', amount: 10, region: 'east', channel: 'shop', note: null },
      { customer_id: 'b', ordered_at: '2025-01-02', amount: 20, region: 'west', channel: 'web', note: 'y' },
      // Not on the customer list, without a channel.
      { customer_id: 'z', ordered_at: '2025-01-03', amount: 30, region: null, channel: null, note: 'x' },
    ],
  });
});
afterAll(() => engine.close());

const run = (request: Partial<AnalyzeRequest>) =>
  analyze(engine, manifest, { analysis: 'tiers', period: '2025', ...request });
async function revenue(request: Partial<AnalyzeRequest>): Promise<Record<string, unknown>> {
  const { metrics } = await run({ tables: [], ...request });
  return Object.fromEntries(
    metrics
      .filter(({ id }) => id === 'revenue_net')
      .map(({ cut, value }) => [cut === undefined ? 'total' : Object.values(cut).join('+'), plain(value)]),
  );
}

describe('--by', () => {
  it('refuses a name that means two things and lists them', async () => {
    await expect(run({ by: ['region'] })).rejects.toMatchObject({
      code: 'E_BY_AMBIGUOUS',
      exit: 'usage',
      where: ['orders.region', 'customers.region'],
      hint: expect.stringContaining('--by orders.region'),
    });
  });

  it('takes either meaning by its full name; a row without a value is a cut of its own', async () => {
    expect(await revenue({ by: ['orders.region'] })).toEqual({ total: 60, east: 10, west: 20, '': 30 });
    expect(await revenue({ by: ['customers.region'] })).toEqual({ total: 60, north: 10, south: 20, '': 30 });
  });

  it("cuts and filters by the parts of a table's own date, as its days and hours are in the data's time zone", async () => {
    const all = { period: 'all' };
    expect(await revenue({ ...all, by: ['month'] })).toEqual({ total: 150, '2024-05': 90, '2025-01': 60 });
    expect(await revenue({ ...all, by: ['orders.quarter'] })).toEqual({ total: 150, '2024-Q2': 90, '2025-Q1': 60 });
    expect(await revenue({ ...all, by: ['year'] })).toEqual({ total: 150, 2024: 90, 2025: 60 });
    expect(await revenue({ by: ['weekday'] })).toEqual({ total: 60, '3 Wed': 10, '4 Thu': 20, '5 Fri': 30 });
    expect(await revenue({ by: ['hour'] })).toEqual({ total: 60, '00': 60 });
    expect(await revenue({ ...all, where: ['month=2024-05'] })).toEqual({ total: 90 });
    await expect(run({ where: ['month=2024-06'] })).rejects.toMatchObject({ code: 'E_WHERE_VALUE' });
    await expect(run({ by: ['customers.month'] })).rejects.toMatchObject({ code: 'E_BY_UNKNOWN' });
  });

  it('reaches attributes over two tables, and those the model does not know', async () => {
    expect(await revenue({ by: ['team'] })).toEqual({ total: 60, inside: 10, field: 20, '': 30 });
    expect(await revenue({ by: ['note'] })).toEqual({ total: 60, x: 30, y: 20, '': 10 });
  });

  it('is repeatable, over rows and their customers at once', async () => {
    expect(await revenue({ by: ['channel', 'segment'] })).toEqual({
      total: 60,
      'shop+retail': 10,
      'web+': 20,
      '+': 30,
    });
  });

  it('asks which of many values counts, and takes the first, the latest or the largest', async () => {
    await expect(run({ by: ['topic'] })).rejects.toMatchObject({ code: 'E_BY_ONE_TO_MANY', exit: 'usage' });
    expect(await revenue({ by: ['first(channel)'], byAt: 'end' })).toEqual({ total: 60, web: 30, '': 30 });
    expect(await revenue({ by: ['latest(channel)'], byAt: 'end' })).toEqual({ total: 60, shop: 10, web: 20, '': 30 });
    expect(await revenue({ by: ['largest(channel)'], byAt: 'end' })).toEqual({ total: 60, web: 30, '': 30 });
  });

  it('takes computed attributes as of the day before the period, so that nobody is chosen by the outcome', async () => {
    expect(await revenue({ by: ['tier'] })).toEqual({ total: 60, gold: 10, no_purchase: 20, '': 30 });
    expect(await revenue({ by: ['tier'], byAt: 'end' })).toEqual({ total: 60, gold: 40, potential_gold: 20 });
  });

  it('names what is closest to a mistyped attribute', async () => {
    await expect(run({ by: ['chanel'] })).rejects.toMatchObject({
      code: 'E_BY_UNKNOWN',
      where: [expect.stringContaining('channel')],
    });
  });

  it('carries the attribute through small and long tables, the total marked', async () => {
    const result = await run({ by: ['channel'], options: { scheme: 'abc' } });
    const tiers = await rowsOf(result, 'tiers');
    expect(tiers.filter(({ is_total }) => is_total).reduce((sum, { customers }) => sum + Number(customers), 0)).toBe(3);
    expect(await rowsOf(result, 'customers')).toEqual([
      expect.objectContaining({ channel: null, customer_id: 'z' }),
      expect.objectContaining({ channel: 'shop', customer_id: 'a' }),
      expect.objectContaining({ channel: 'web', customer_id: 'b' }),
    ]);
  });
});

describe('the as-of day', () => {
  it('hides what came after it, though the period goes on', async () => {
    expect((await revenue({ asOf: '2025-01-02' })).total).toBe(30);
    expect((await run({ asOf: '2025-01-02', tables: [] })).frame.period).toMatchObject({
      to: '2025-12-31',
      complete: false,
    });
  });
});

describe('--where', () => {
  it.each([
    ['channel=web', 20],
    ['channel=web,shop', 30],
    ['channel!=web', 40],
    ['channel=', 30],
    ['amount>=20', 50],
    ['customers.region=north', 10],
    ['tier=gold', 10],
  ])('filters the input by %s', async (where, sum) => {
    expect((await revenue({ where: [where] })).total).toBe(sum);
  });

  it('takes no text for anything but a value', async () => {
    await expect(revenue({ where: ["channel=x'; DROP TABLE orders; --"] })).rejects.toThrow('no row has');
    expect((await revenue({ where: ["channel!=x'; DROP TABLE orders; --"] })).total).toBeGreaterThan(0);
  });

  it.each([
    ['channel=', 30],
    ['channel!=', 10],
    ['amount=', 50],
    ['tier=', 10],
  ])('takes thousands of values as it takes one, by %s', async (stem, sum) => {
    const many = Array.from({ length: 3000 }, (_, i) => String(i + 1000)).join(',');
    const own = { 'channel=': 'web,shop', 'channel!=': 'web,', 'amount=': '20,30', 'tier=': 'gold' }[stem];
    expect((await revenue({ where: [`${stem}${many},${own}`] })).total).toBe(sum);
  });

  it('refuses what is no condition', async () => {
    await expect(run({ where: ['channel'] })).rejects.toMatchObject({ code: 'E_WHERE', exit: 'usage' });
  });
});
