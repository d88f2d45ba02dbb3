import { describe, expect, it } from 'vitest';
import { npsClass, parseScale, scaleOfScores, topBoxes } from './score-scale.js';

describe('scale of scores', () => {
  it('takes 0..10 for NPS where a 0 was given, and refuses 1..10 as it may be either', () => {
    expect(scaleOfScores('nps', 0, 9, false)).toEqual({ min: 0, max: 10 });
    expect(scaleOfScores('nps', 1, 10, false)).toBeNull();
  });
  it('tells 1..11 from 0..10', () => expect(scaleOfScores('nps', 1, 11, false)).toEqual({ min: 1, max: 11 }));
  it('needs both ends of a common scale', () => {
    expect(scaleOfScores('csat', 1, 5, false)).toEqual({ min: 1, max: 5 });
    expect(scaleOfScores('csat', 2, 5, false)).toBeNull();
    expect(scaleOfScores('csat', 1, 4, false)).toBeNull();
    expect(scaleOfScores('csat', 1, 5, true)).toBeNull();
  });
});

describe('top boxes by scale (Formbricks: 3 points 1, 4 to 7 points 2, 10 points 3)', () => {
  it.each([
    [3, 1],
    [4, 2],
    [5, 2],
    [6, 2],
    [7, 2],
    [10, 3],
  ])('%i points: %i', (points, boxes) => expect(topBoxes({ min: 1, max: points }, null)).toBe(boxes));
  it('has no convention for 8, 9 or 100 points', () =>
    expect([8, 9, 100].map((max) => topBoxes({ min: 1, max }, null))).toEqual([null, null, null]));
});

it('puts the boundaries of NPS at 9, 7 of 0..10 and one higher on 1..11', () => {
  const ends = { min: 0, max: 10 };
  expect([9, 8, 7, 6].map((score) => npsClass(score, ends))).toEqual(['promoter', 'passive', 'passive', 'detractor']);
  expect([10, 8, 7].map((score) => npsClass(score, { min: 1, max: 11 }))).toEqual(['promoter', 'passive', 'detractor']);
});

it('reads 0..10 and refuses what is no scale', () => {
  expect(parseScale('0..10')).toEqual({ min: 0, max: 10 });
  expect([parseScale('5..1'), parseScale('1-5'), parseScale('')]).toEqual([null, null, null]);
});
