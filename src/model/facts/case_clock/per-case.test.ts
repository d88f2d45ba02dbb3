import { expect, test } from 'vitest';
import type { Relation } from '../../../core/analysis.js';
import type { Batch } from '../../../core/result.js';
import { PerCase } from './per-case.js';

const relation = (...batches: (readonly [ticket: string, at: number])[][]): Relation => ({
  count: async () => batches.flat().length,
  async *read(): AsyncIterable<Batch> {
    for (const batch of batches)
      yield {
        count: batch.length,
        columns: {
          __cut: batch.map(() => ''),
          ticket_id: batch.map(([ticket]) => ticket),
          at: batch.map(([, at]) => at),
        },
      };
  },
});
const of = (one: Relation) => new PerCase(one, (cell) => Number(cell('at')));

test('items of a case come over the bounds of batches, none of a case that has none, the same when asked again', async () => {
  const noted = of(relation([['a', 1]], [], [['a', 2]], [['c', 3]]));
  expect(await noted.of('', 'a')).toEqual([1, 2]);
  expect(await noted.of('', 'b')).toEqual([]);
  expect(await noted.of('', 'c')).toEqual([3]);
  expect(await noted.of('', 'c')).toEqual([3]);
  await noted.end();
});

test('a case that was never asked for, or out of order, is no silence', async () => {
  const noted = of(
    relation([
      ['a', 1],
      ['b', 2],
    ]),
  );
  expect(await noted.of('', 'b')).toEqual([]);
  await expect(noted.end()).rejects.toThrow('a was never reached');
});
