import { describe, expect, it } from 'vitest';
import { meanDifference } from '../intervals/mean-interval.js';
import { matchedDifference } from './matched-difference.js';

const sample = (...values: number[]) => {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return { n: values.length, mean, variance: values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length - 1) };
};

describe('the difference of matched people', () => {
  it('is Welch’s where all are alike in what is known of them', () => {
    const [treated, others] = [sample(3, 5, 10), sample(1, 2, 2, 7)];
    const welch = meanDifference(others, treated)!;
    const found = matchedDifference([{ treated, others }])!;
    expect(found.estimate).toBeCloseTo(welch.estimate, 12);
    expect(found.low).toBeCloseTo(welch.low, 12);
    expect(found.p).toBeCloseTo(welch.p, 12);
  });

  it('weights groups by their treated: who was chosen for spending much is held against others who do', () => {
    const low = { treated: sample(1, 3), others: sample(2, 2, 2, 2) };
    const high = { treated: sample(100, 102, 104, 106, 108, 110), others: sample(104, 106) };
    const found = matchedDifference([low, high])!;
    expect(found.means).toEqual([(2 * 2 + 6 * 105) / 8, (2 * 2 + 6 * 105) / 8]);
    expect(found.estimate).toBeCloseTo(0, 12);
    expect(found.error).toBeCloseTo(Math.sqrt((1 / 16) * (2 / 2) + (9 / 16) * (14 / 6 + 2 / 2)), 12);
  });

  it('leaves out groups with one of a side, and says nothing where none is left', () => {
    const own = { treated: sample(1, 3), others: sample(2, 2) };
    const lone = { treated: { n: 1, mean: 900, variance: 0 }, others: sample(2, 5) };
    expect(matchedDifference([own, lone])).toEqual(matchedDifference([own]));
    expect(matchedDifference([lone])).toBeNull();
  });
});
