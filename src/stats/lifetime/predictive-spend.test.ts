import { describe, expect, it } from 'vitest';
import { seededRandom } from '../distributions/random.js';
import { PredictiveSpend } from './predictive-spend.js';

describe('PredictiveSpend', () => {
  it('gives the quantiles of a simulated customer', () => {
    const random = seededRandom(3);
    const model = { p: 6.25, q: 3.74, v: 15.44 };
    const [x, mean, alive] = [4, 30, 0.8];
    const pmf = [0.3, 0.25, 0.2, 0.15, 0.1];
    const spend = new PredictiveSpend(model, x, (k) => pmf[k] ?? 0);
    const draws = Array.from({ length: 40_000 }, () => {
      if (random.uniform() > alive) return 0;
      const rate = random.gamma(model.q + model.p * x) / (model.v + x * mean);
      let [k, u] = [0, random.uniform()];
      while (u > pmf[k]!) u -= pmf[k++]!;
      return k === 0 ? 0 : random.gamma(model.p * k) / rate;
    }).sort((a, b) => a - b);
    for (const u of [0.1, 0.5, 0.9, 0.98]) {
      const seen = draws[Math.floor(u * draws.length)]!;
      const said = spend.quantile(u, alive) * (model.v + x * mean);
      if (seen === 0) expect(said).toBe(0);
      else expect(said / seen).toBeCloseTo(1, 1);
    }
  });

  it('is nothing of one who is gone', () => {
    expect(new PredictiveSpend({ p: 6, q: 4, v: 15 }, 0, (k) => (k === 2 ? 1 : 0)).quantile(0.9, 0.05)).toBe(0);
  });
});
