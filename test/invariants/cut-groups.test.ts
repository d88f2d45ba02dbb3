import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { sharesOf } from '../../src/run/cut-groups.js';
import type { AnalyzeRequest } from '../../src/run/request.js';
import { plain } from '../support/plain.js';
import { engineOverRows } from '../support/rows-engine.js';

let engine: Engine;
beforeAll(async () => {
  const sales: readonly (readonly [string, string | null, number, string])[] = [
    ['a', 'tea', 1, 'x'],
    ['b', 'tea', 2, 'x'],
    ['c', 'tea', 4, 'y'],
    ['a', 'mug', 8, 'x'],
    ['b', 'mug', 16, 'y'],
    ['a', 'jam', 32, 'z'],
    ['b', '(others)', 64, 'z'],
    ['c', null, 128, 'z'],
  ];
  engine = await engineOverRows({
    orders: [
      // Most rows of all, none of them in the period.
      ...[1, 2, 3, 4].map((day) => ({
        customer_id: 'a',
        ordered_at: `2024-01-0${day}`,
        amount: 5,
        product_id: 'old',
        branch: 'x',
      })),
      ...sales.map(([customer_id, product_id, amount, branch]) => ({
        customer_id,
        ordered_at: '2025-03-01',
        amount,
        product_id,
        branch,
      })),
    ],
  });
});
afterAll(() => engine.close());

const run = (request: Partial<AnalyzeRequest>) =>
  analyze(engine, manifest, { analysis: 'tiers', period: '2025', tables: [], ...request });

async function revenue(request: Partial<AnalyzeRequest>) {
  const { metrics, warnings } = await run(request);
  const values = metrics
    .filter(({ id }) => id === 'revenue_net')
    .map(({ cut, value }) => [cut === undefined ? 'total' : Object.values(cut).join('+'), plain(value)]);
  return { values: Object.fromEntries(values), warnings };
}

describe('a cut of more values than groups', () => {
  it('keeps those with most rows in the period, makes one group of all others, and says so', async () => {
    const { values, warnings } = await revenue({ by: ['product_id'], groups: 2 });
    expect(values).toEqual({ total: 255, tea: 7, mug: 24, '(others)': 96, '': 128 });
    expect(warnings.find(({ code }) => code === 'W_OTHERS')).toMatchObject({
      values: { name: 'orders.product_id', values: 5, kept: 2, others: 3 },
    });
  });

  it('gives each group the numbers of a run filtered to it', async () => {
    const { values } = await revenue({ by: ['product_id'], groups: 2 });
    const { values: others } = await revenue({ where: ['product_id=jam,(others),old'] });
    expect(others.total).toBe(values['(others)']);
  });

  it('counts after the filter, so that a narrower run has room for each value', async () => {
    const { values, warnings } = await revenue({ by: ['product_id'], groups: 2, where: ['branch=y'] });
    expect(values).toEqual({ total: 20, tea: 4, mug: 16 });
    expect(warnings.map(({ code }) => code)).not.toContain('W_OTHERS');
  });

  it('bounds what several cuts make together', async () => {
    const { metrics, warnings } = await run({ by: ['product_id', 'branch'], groups: 4 });
    const cuts = new Set(metrics.map(({ cut }) => JSON.stringify(cut)));
    expect(warnings.map(({ code }) => code)).toContain('W_OTHERS');
    // Two values and two of the other, each with others and with none, and the total.
    expect(cuts.size).toBeLessThanOrEqual(4 * 4 + 1);
  });

  it('holds for values that belong to the customer', async () => {
    const { values } = await revenue({ by: ['first(product_id)'], byAt: 'end', groups: 1 });
    expect(Object.keys(values).sort()).toEqual(['(others)', 'old', 'total']);
    expect(Number(values.old) + Number(values['(others)'])).toBe(255);
  });

  it('is refused where one group of others would mean nothing', async () => {
    await expect(run({ by: ['product_id'], groups: 2, beyondGroups: 'refuse' })).rejects.toMatchObject({
      code: 'E_BY_VALUES',
      exit: 'usage',
    });
  });
});

describe('shares of several cuts', () => {
  it('never multiply to more than there may be, and leave what small cuts do not need to large ones', () => {
    expect(sharesOf([70_000], 200)).toEqual([200]);
    expect(sharesOf([70_000, 70_000], 200)).toEqual([14, 14]);
    expect(sharesOf([70_000, 2], 200)).toEqual([100, 2]);
    for (const sizes of [
      [1000, 3, 900],
      [5, 5, 5, 5, 5, 5],
      [1, 1, 300],
    ])
      expect(sharesOf(sizes, 200).reduce((product, share) => product * share, 1)).toBeLessThanOrEqual(200);
  });
});
