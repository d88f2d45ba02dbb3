import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/core/decimal.js';
import type { Row } from '../../src/core/result.js';
import { type Bound, boundsOf, type Scheme } from '../../src/model/ladder/bounds.js';
import { Ladder, type Ties } from '../../src/model/ladder/ladder.js';

/** Cents of customers, many of them equal. */
const values = fc
  .array(
    fc.integer({ min: 0, max: 40 }).map((n) => n * 25),
    { minLength: 1, maxLength: 60 },
  )
  .filter((list) => list.some((v) => v > 0));
const SCHEME: Scheme = {
  scheme: 'abc',
  gold_by: 'value',
  cuts: [],
  cuts_by: 'value',
  ties: 'keep-up',
  potential: 'none',
};

function ladderOf(cents: readonly number[]): Ladder {
  const sorted = [...cents].sort((a, b) => b - a);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  const rows: Row[] = [];
  let placed = 0;
  let reached = 0;
  for (const value of new Set(sorted)) {
    const customers = sorted.filter((other) => other === value).length;
    placed += customers;
    reached += value * customers;
    rows.push({
      __cut: '',
      value: new Decimal(BigInt(value), 2),
      customers,
      placed,
      population: sorted.length,
      reached: new Decimal(BigInt(reached), 2),
      total: new Decimal(BigInt(total), 2),
      gini_sum: new Decimal(0n, 2),
    });
  }
  return Ladder.fromRows(rows, 100)[0]!;
}

const tierOf = (bounds: readonly Bound[], key: Decimal) =>
  bounds.find(({ low, high }) => key.compare(low) >= 0 && key.compare(high) < 0)?.tier;

describe('the ladder of values', () => {
  it('finds the smallest set that reaches a share, by brute force', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (cents, percent) => {
        const sorted = [...cents].sort((a, b) => b - a);
        const total = sorted.reduce((sum, value) => sum + value, 0);
        let sum = 0;
        const count =
          sorted.findIndex((value) => {
            sum += value;
            return sum * 100 >= total * percent;
          }) + 1;
        expect(ladderOf(cents).byValue(percent / 100)!.place).toBe(count);
      }),
    );
  });

  it('holds exactly what the customers above a place hold', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 100 }), (cents, percent) => {
        const sorted = [...cents].sort((a, b) => b - a);
        const boundary = ladderOf(cents).byCount(percent / 100)!;
        expect(boundary.place).toBe(Math.round((sorted.length * percent) / 100));
        expect(boundary.held.units).toBe(
          BigInt(sorted.slice(0, boundary.place).reduce((sum, value) => sum + value, 0)),
        );
      }),
    );
  });

  it('never separates equal customers, and covers every value with one tier', () => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom<Ties>('keep-up', 'keep-down'),
        fc.constantFrom('abc', 'pyramid', 'gold'),
        (cents, ties, scheme) => {
          const bounds = boundsOf(ladderOf(cents), { ...SCHEME, ties, scheme } as Scheme);
          for (const value of cents)
            expect(tierOf(bounds, new Decimal(BigInt(value), 2)), `tier of ${value}`).toBeDefined();
          for (const [index, bound] of bounds.entries())
            if (index > 0) expect(bound.high.compare(bounds[index - 1]!.low)).toBe(0);
        },
      ),
    );
  });

  it('puts the same customers into tiers when all money is a hundredfold', () => {
    fc.assert(
      fc.property(values, (cents) => {
        const [one, hundred] = [
          boundsOf(ladderOf(cents), SCHEME),
          boundsOf(ladderOf(cents.map((value) => value * 100)), SCHEME),
        ];
        for (const value of cents) {
          expect(tierOf(hundred, new Decimal(BigInt(value * 100), 2))).toBe(tierOf(one, new Decimal(BigInt(value), 2)));
        }
      }),
    );
  });
});
