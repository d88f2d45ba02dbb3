import { expect, test } from 'vitest';
import { seededRandom } from '../distributions/random.js';
import { countTimes, quantilesOfCounts, survivalAtTime } from './long-curve.js';
import { kaplanMeier, survivalAt, survivalQuantile } from './survival.js';

test('a walked curve says what the built one says, ties and censored times among them', () => {
  const random = seededRandom(7);
  const shares = [0.1, 0.5, 0.75, 0.9];
  for (let world = 0; world < 200; world++) {
    const times = (n: number): number[] => Array.from({ length: n }, () => Math.floor(12 * random.uniform()));
    const [ended, running] = [times(1 + (world % 9)), times(world % 5)];
    const counts = countTimes(ended, running);
    const rows = Array.from(counts.times, (time, i) => ({
      time,
      events: counts.events[i]!,
      censored: counts.censored[i]!,
    }));
    expect(rows.reduce((sum, { events, censored }) => sum + events + censored, 0)).toBe(ended.length + running.length);
    const points = kaplanMeier(rows);
    expect(quantilesOfCounts(counts, shares)).toEqual(shares.map((share) => survivalQuantile(points, share)));
    for (const time of [-1, 0, 5, 11, 20]) {
      const last = points.filter((point) => point.time <= time).at(-1);
      const said = survivalAtTime(counts, time);
      expect(said).toEqual(
        last === undefined ? null : { survival: survivalAt(points, time), low: last.low, high: last.high },
      );
    }
  }
});
