import { describe, expect, it } from 'vitest';
import { seededRandom } from '../distributions/random.js';
import { aalenJohansen } from './competing-risks.js';
import { LandmarkCohorts, type Stay } from './landmark-cohorts.js';

const stay = (time: number, state: Stay['state'], rest: Partial<Stay> = {}): Stay => ({
  ...{ time, state, entered: 0, outlasted: 1, count: 1 },
  ...rest,
});

/** G19: ten deals. */
const TEN: Stay[] = [
  ...([10, 20, 30, 60] as const).map((time) => stay(time, 'first')),
  ...([15, 25, 45] as const).map((time) => stay(time, 'other')),
  ...([20, 40, 90] as const).map((time) => stay(time, 'open')),
];

describe('chances of those still there at a landmark', () => {
  it('are those of Aalen-Johansen from the beginning', () => {
    const [curve] = new LandmarkCohorts(TEN).curves([1]);
    expect(curve!.end).toBeCloseTo(0.4722222, 7);
    expect(curve!.last).toBe(60);
    expect(curve!.within(20, 10)).toBeCloseTo((0.31666667 - 0.2) / 0.7, 7);
    expect(curve!.ever(0)).toBeCloseTo(0.4722222, 7);
    expect(curve!.within(60, 30)).toBe(0);
  });

  it('are the same with late entry', () => {
    const late = [...TEN, stay(30, 'first', { entered: 12, count: 2 }), stay(8, 'other', { entered: 9 })];
    const points = aalenJohansen([
      { time: 10, events: [1, 0], censored: 0 },
      { time: 11, events: [0, 0], censored: 0, entering: 2 },
      { time: 15, events: [0, 1], censored: 0 },
      { time: 20, events: [1, 0], censored: 1 },
      { time: 25, events: [0, 1], censored: 0 },
      { time: 30, events: [3, 0], censored: 0 },
      { time: 40, events: [0, 0], censored: 1 },
      { time: 45, events: [0, 1], censored: 0 },
      { time: 60, events: [1, 0], censored: 0 },
      { time: 90, events: [0, 0], censored: 1 },
    ]);
    const [curve] = new LandmarkCohorts(late).curves([1]);
    for (const { time, incidence } of points) expect(curve!.within(0, time)).toBeCloseTo(incidence[0]!.estimate, 12);
  });

  it('leave out who had gone by the landmark', () => {
    const visits = [
      ...TEN,
      ...[12, 14, 50].map((time) => stay(time, 'other', { outlasted: 2 })),
      stay(13, 'first', { outlasted: 2, count: 3 }),
    ];
    const [all, later] = new LandmarkCohorts(visits).curves([1, 2]);
    expect(later!.end).toBeCloseTo(3 / 6, 12);
    expect(later!.within(12, 1)).toBeCloseTo(3 / 5, 12);
    expect(all!.end).not.toBeCloseTo(later!.end, 3);
  });

  it('scatter from sample to sample as a share does', () => {
    const cohorts = new LandmarkCohorts([stay(5, 'first', { count: 30 }), stay(9, 'other', { count: 70 })]);
    const random = seededRandom(3);
    const ends = Array.from({ length: 2000 }, () => cohorts.curves([1], random)[0]!.end);
    const mean = ends.reduce((a, b) => a + b, 0) / ends.length;
    const spread = Math.sqrt(ends.reduce((sum, end) => sum + (end - mean) ** 2, 0) / ends.length);
    expect(mean).toBeCloseTo(0.3, 2);
    expect(spread).toBeCloseTo(Math.sqrt(0.3 * 0.7 * 0.01), 2);
  });
});
