import { describe, expect, it } from 'vitest';
import { seededRandom } from '../distributions/random.js';
import { type Bought, switched } from './switching.js';

const told = (bought: readonly Bought[]) =>
  switched(bought).map(({ flow, from, to, amount }) => `${flow} ${from} ${to} ${amount}`);

describe('switching of one customer', () => {
  it('is proportional: 30 lost here and 10 there, 20 gained', () => {
    // 20 x 30/40 and 20 x 10/40 moved, the rest of the losses shrunk.
    expect(
      told([
        { kind: 0, before: 50n, now: 20n },
        { kind: 1, before: 10n, now: 0n },
        { kind: 2, before: 5n, now: 25n },
      ]),
    ).toEqual(['moved 0 2 15', 'moved 1 2 5', 'shrunk 0 null 15', 'shrunk 1 null 5']);
  });

  it('has who came and who left apart, and nothing of who bought the same', () => {
    expect(told([{ kind: 0, before: 0n, now: 7n }])).toEqual(['came null 0 7']);
    expect(told([{ kind: 3, before: 7n, now: -1n }])).toEqual(['left 3 null 8']);
    expect(told([{ kind: 3, before: 7n, now: 7n }])).toEqual([]);
  });

  it('sums to the change of each kind exactly, whatever is bought and given back', () => {
    const random = seededRandom(30);
    for (let world = 0; world < 500; world++) {
      const bought = Array.from({ length: 1 + random.integer(6) }, (_, kind) => ({
        kind,
        before: BigInt(random.integer(2000) - 300),
        now: BigInt(random.integer(2000) - 300),
      }));
      const parts = switched(bought);
      for (const { kind, before, now } of bought) {
        const sum = (side: 'from' | 'to') =>
          parts.filter((part) => part[side] === kind).reduce((all, { amount }) => all + amount, 0n);
        expect(sum('to') - sum('from')).toBe(now - before);
      }
    }
  });
});
