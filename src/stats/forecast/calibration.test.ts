import { describe, expect, it } from 'vitest';
import { seededRandom } from '../distributions/random.js';
import { Calibration } from './calibration.js';
import { forecastSeries } from './series-forecast.js';

/** Thirty who order in a month with a chance of .1 to .4, amounts of log-sd .4; four years seen, three months after. */
function sporadic(seed: number) {
  const random = seededRandom(seed);
  return Array.from({ length: 30 }, (_, index) => {
    const [size, often] = [10_000 * Math.exp(random.normal()), 0.1 + 0.3 * random.uniform()];
    const values = Array.from({ length: 51 }, () =>
      random.uniform() < often ? Math.round(size * Math.exp(0.4 * random.normal())) : 0,
    );
    const forecast = forecastSeries(values.slice(0, 48), { horizon: 3, reach: 3, dying: false })!;
    return { series: { id: `V${index}`, kind: null, forecast }, later: values.slice(48) };
  });
}

describe('intervals of those who order now and then', () => {
  it('hold the month in which nothing comes, and as many months as they say', () => {
    let [shown, held] = [0, 0];
    for (let seed = 1; seed <= 6; seed++) {
      const all = sporadic(seed);
      const calibration = new Calibration(
        all.map(({ series }) => series),
        0.8,
        3,
      );
      for (const { series, later } of all)
        for (const step of [0, 1, 2]) {
          const interval = series.forecast.group === 'rare' ? calibration.interval(series, step) : null;
          if (interval === null) continue;
          expect(interval.low).toBe(0);
          shown++;
          if (later[step]! <= interval.high) held++;
        }
    }
    expect(shown).toBeGreaterThan(300);
    expect(held / shown).toBeGreaterThan(0.75);
    expect(held / shown).toBeLessThan(0.88);
  });
});
