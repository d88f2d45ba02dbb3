import { describe, expect, it } from 'vitest';
import { negativeBinomialTail } from '../distributions/negative-binomial.js';
import { seededRandom } from '../distributions/random.js';
import { type WaveUnit, wavesOf } from './waves.js';

describe('negative binomial tail', () => {
  it.each([
    [3, 0.4, 0.6, 0.026385343191399454],
    [20, 6, 14, 0.003979978215407164],
    [5, 1.2, 1.2, 0.007745788276441408],
    [40, 2, 2.0001, 1.951183961998529e-37],
  ])('scipy nbinom.sf and poisson.sf: at least %d at mean %d, variance %d', (k, mean, variance, tail) => {
    expect(negativeBinomialTail(k, mean, variance) / tail).toBeCloseTo(1, 8);
  });

  it('none at all is certain, one of what never comes impossible', () => {
    expect(negativeBinomialTail(0, 0, 0)).toBe(1);
    expect(negativeBinomialTail(1, 0, 0)).toBe(0);
  });
});

/** One case every other week; then what a test adds. */
const calm = (weeks: number, later: readonly number[] = []): WaveUnit => {
  const counts = [...Array.from({ length: weeks }, (_, i) => i % 2), ...later];
  return { counts, sizes: counts.map(() => 1) };
};

describe('waves', () => {
  it('begins with the flagged week, goes on over weeks that chance alone would not make, is over with the first that it would', () => {
    const { waves, weeks } = wavesOf([calm(40, [8, 9, 5, 3, 0, 1]), calm(46)]);
    expect(waves).toEqual([
      { unit: 0, first: 40, last: 43, over: true, cases: 25, expected: expect.closeTo(4 * 0.5, 9) },
    ]);
    expect(weeks[0]![44]!.flagged).toBe(false);
    expect(weeks[0]![18]).toBeNull();
    expect(weeks[0]![19]).not.toBeNull();
  });

  it('is not over while no week has come without it, and is judged by what was usual before, however long it lasts', () => {
    const { waves } = wavesOf([calm(40, new Array<number>(40).fill(8))]);
    expect(waves).toMatchObject([{ first: 40, last: 79, over: false, cases: 320 }]);
    expect(waves[0]!.expected).toBeCloseTo(20, 9);
  });

  it('three cases are the least, and twice the size lets expect twice the cases', () => {
    expect(
      wavesOf([{ counts: [...new Array<number>(40).fill(0), 2], sizes: new Array<number>(41).fill(1) }]).waves,
    ).toEqual([]);
    const grown = calm(40, [4]);
    expect(wavesOf([grown]).waves).toHaveLength(1);
    expect(wavesOf([{ ...grown, sizes: grown.sizes.map((one, i) => (i < 40 ? one : 8)) }]).waves).toEqual([]);
  });

  it('a week that the data do not cover is no zero: it is in no baseline and ends no wave', () => {
    const unit = calm(40, [8, 0, 8, 0]);
    const covered = unit.counts.map((_, i) => i !== 41);
    expect(wavesOf([unit], { covered }).waves).toMatchObject([{ first: 40, last: 42, cases: 16, over: true }]);
    expect(wavesOf([unit]).waves.map(({ first, last }) => [first, last])).toEqual([
      [40, 40],
      [42, 42],
    ]);
  });

  it('what is one of a thousand in a week stands out less than what is one of two', () => {
    const unit = calm(40, [4]);
    expect(wavesOf([unit]).weeks[0]![40]!.flagged).toBe(true);
    expect(wavesOf([unit], { family: 1000 }).weeks[0]![40]!.flagged).toBe(false);
  });

  it('spread that all units share is the measure of what is usual: the same week stands out among calm ones alone', () => {
    const random = seededRandom(3);
    const wild = Array.from({ length: 20 }, () => {
      const counts = Array.from({ length: 41 }, () => (random.uniform() < 0.1 ? 10 : 0));
      return { counts, sizes: counts.map(() => 1) };
    });
    const unit = calm(40, [6]);
    const found = wavesOf([unit, ...wild]);
    expect(found.dispersion[40]).toBeGreaterThan(5);
    expect(found.weeks[0]![40]!.flagged).toBe(false);
    expect(wavesOf([unit, ...wild.map(() => calm(41))]).weeks[0]![40]!.flagged).toBe(true);
  });
});
