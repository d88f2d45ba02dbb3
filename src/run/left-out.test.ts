import { expect, it } from 'vitest';
import { engineOverRows } from '../../test/support/rows-engine.js';
import { manifest } from '../generated/manifest.js';
import { analyze } from './analyze.js';

const order = (order_id: string, ordered_at: string, state: string) => ({
  ...{ order_id, customer_id: 'a', amount: 10 },
  ...{ ordered_at: `${ordered_at}T09:00:00Z`, state },
});
const input = {
  orders: [
    order('1', '2025-01-10', 'counts'),
    order('2', '2025-02-10', 'void'),
    order('3', '2025-02-11', 'counts'),
    order('4', '2025-02-12', 'pending'),
  ],
};

async function leftOut(where: readonly string[]): Promise<unknown> {
  const engine = await engineOverRows(input);
  const { frame } = await analyze(engine, manifest, { analysis: 'tiers', period: '2025-02', tables: [], where });
  await engine.close();
  return frame.rows_left_out?.map(({ reason, rows }) => [reason, rows]);
}

it('names rows of other states and days', async () => {
  expect(await leftOut([])).toEqual([
    ['pending', 1],
    ['void', 1],
    ['before', 1],
  ]);
});

it('leaves none out by its state where states were asked for', async () => {
  expect(await leftOut(['state=any'])).toEqual([['before', 1]]);
});
