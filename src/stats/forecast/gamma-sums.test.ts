import { describe, expect, it } from 'vitest';
import { inverseTrigamma, trigamma } from '../distributions/gamma-functions.js';
import { chanceAtLeast, type GammaUnit, gammaUnits, sumAhead } from './gamma-sums.js';

describe('sums ahead of units whose periods are gamma', () => {
  it('is the beta prime of scipy where the variation is known', () => {
    const unit: GammaUnit = { mean: 100, shape: 9, scale: 800, shapes: [4], empty: 0 };
    expect(chanceAtLeast(unit, 3, 250)).toBeCloseTo(0.5659068084, 9);
    expect(chanceAtLeast(unit, 2.5, 400)).toBeCloseTo(0.107602386, 9);
    const { median, low, high } = sumAhead(unit, 3);
    expect(median).toBeCloseTo(269.195076, 4);
    expect(low).toBeCloseTo(112.76516, 4);
    expect(high).toBeCloseTo(667.385828, 4);
  });

  it('draws who has few periods to the others, and never knows a sum for certain', () => {
    const [few, many] = gammaUnits([
      [300, 280, 330],
      [90, 110, 100, 95, 105, 100, 90, 110, 100, 95, 105, 100],
      [100, 120, 110, 90, 80, 100],
      [100, 95, 130, 70, 110, 95],
    ])!;
    expect(few!.mean).toBeGreaterThan(250);
    expect(few!.mean).toBeLessThan(303);
    expect(many!.mean).toBeCloseTo(100, 0);
    const [same] = gammaUnits([
      [100, 100, 100],
      [100, 100, 100],
    ])!;
    const { low, high } = sumAhead(same!, 3);
    expect(high - low).toBeGreaterThan(0);
  });

  it('says nothing where nothing came, and lets who often books nothing book nothing', () => {
    expect(
      gammaUnits([
        [0, 0, 0],
        [0, 0, 0],
      ]),
    ).toBeNull();
    const [lumpy] = gammaUnits([
      [0, 500, 0],
      [400, 0, 0],
      [0, 0, 600],
    ])!;
    expect(sumAhead(lumpy!, 3).low).toBe(0);
    expect(chanceAtLeast(lumpy!, 0, 1)).toBe(0);
    expect(chanceAtLeast(lumpy!, 0, 0)).toBe(1);
  });

  it('inverts the trigamma function', () => {
    expect(trigamma(1)).toBeCloseTo(Math.PI ** 2 / 6, 12);
    for (const x of [0.01, 0.3, 2, 40, 1e4]) expect(inverseTrigamma(trigamma(x)) / x).toBeCloseTo(1, 8);
  });
});
