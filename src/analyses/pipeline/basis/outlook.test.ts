import { describe, expect, it } from 'vitest';
import type { Duration } from '../../../parts/deal-times.js';
import { Chances, LANDMARKS, type Visits } from './chances.js';
import { type Held, outlookOf } from './outlook.js';

/** Half of many are won on day 30, the others lost on day 40: nothing is unsure of the curve, only of the deals. */
const SURE: Duration[] = [
  { days: 30, state: 'won', deals: 1_000_000 },
  { days: 40, state: 'lost', deals: 1_000_000 },
];
const deal = (value: number, rest: Partial<Held> = {}): Held => ({
  ...{ stage: null, waited: null, age: 10, deals: 1, each: value, value, squares: value * value },
  ...rest,
});
const chancesOf = (all: readonly Duration[], stages: ReadonlyMap<string, readonly Visits[]> = new Map()) =>
  Chances.of({ all, stages })!;

describe('what open deals bring', () => {
  it('is all or nothing of one deal', () =>
    expect(outlookOf(chancesOf(SURE), [deal(500)], 60, 50).limits()).toEqual({ low: 0, high: 500 }));

  it('follows the binomial of many alike', () => {
    const { low, high } = outlookOf(
      chancesOf(SURE),
      [deal(1, { deals: 40, value: 40, squares: 40 })],
      60,
      200,
    ).limits()!;
    // Binomial(40, .5): 10 % at 16, 90 % at 24.
    expect([low, high]).toEqual([16, 24]);
  });

  it('is as wide of unlike amounts drawn together as of the same one by one', () => {
    const amounts = Array.from({ length: 400 }, (_, i) => 1 + (i % 20));
    const sum = (of: (one: number) => number) => amounts.reduce((total, one) => total + of(one), 0);
    const together = deal(0, { deals: 400, each: null, value: sum((one) => one), squares: sum((one) => one * one) });
    const one = outlookOf(
      chancesOf(SURE),
      amounts.map((amount) => deal(amount)),
      60,
      200,
    ).limits()!;
    const all = outlookOf(chancesOf(SURE), [together], 60, 200).limits()!;
    expect(Math.abs(one.low / all.low - 1)).toBeLessThan(0.02);
    expect(Math.abs(one.high / all.high - 1)).toBeLessThan(0.02);
  });

  it('is wider where few deals made the curve', () => {
    const few: Duration[] = SURE.map((one) => ({ ...one, deals: 6 }));
    const open = [deal(1, { deals: 400, value: 400, squares: 400 })];
    const width = (all: readonly Duration[]) => {
      const { low, high } = outlookOf(chancesOf(all), open, 60, 200).limits()!;
      return high - low;
    };
    expect(width(few)).toBeGreaterThan(3 * width(SURE));
  });

  it('has no limits where nothing is worth anything', () =>
    expect(outlookOf(chancesOf(SURE), [deal(0, { each: null })], 60, 50).limits()).toBeNull());
});

describe('chances by days in the stage', () => {
  const visit = (stayed: number, days: number, state: Visits['state'], deals: number): Visits => ({
    ...{ days, state, deals, firsts: deals, entered: 0 },
    outlasted: LANDMARKS.filter((landmark) => landmark < stayed).length,
  });
  // Who leaves the stage within five days is won; who stays is lost in three of four.
  const stages = new Map([
    ['offer', [visit(5, 20, 'won', 60), visit(12, 25, 'won', 30), visit(30, 30, 'lost', 90)]],
    ['lead', [visit(5, 20, 'won', 19), visit(9, 9, 'lost', 40)]],
  ]);
  const chances = chancesOf(SURE, stages);

  it('count those still there alone', () => {
    expect(chances.within({ stage: 'offer', waited: 2, age: 3 }, 60)).toBeCloseTo(90 / 180, 12);
    expect(chances.within({ stage: 'offer', waited: 6, age: 9 }, 60)).toBeCloseTo(30 / 120, 12);
    expect(chances.within({ stage: 'offer', waited: 13, age: 20 }, 60)).toBeCloseTo(0, 12);
  });

  it('are of the age where fewer than 20 were won from the stage, or the days there are not known', () => {
    expect([chances.isOwn('offer'), chances.isOwn('lead'), chances.isOwn(null)]).toEqual([true, false, false]);
    expect(chances.within({ stage: 'lead', waited: 2, age: 3 }, 60)).toBeCloseTo(0.5, 12);
    expect(chances.within({ stage: 'offer', waited: null, age: 3 }, 60)).toBeCloseTo(0.5, 12);
    expect(chances.within({ stage: 'offer', waited: 2, age: null }, 60)).toBeNull();
  });

  it('are nothing past the last end, which is said', () => {
    expect(chances.isBeyond({ stage: 'offer', waited: 29, age: 50 })).toBe(false);
    expect(chances.isBeyond({ stage: 'offer', waited: 30, age: 50 })).toBe(true);
    expect(chances.within({ stage: 'offer', waited: 30, age: 50 }, 60)).toBe(0);
  });
});
