import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/stats/distributions/random.js';
import { stratifiedExactTest } from '../../src/stats/intervals/stratified-exact.js';
import { rank } from '../../src/stats/ranking/fair-ranking.js';

const random = seededRandom(7);
const binomial = (n: number, p: number) => Array.from({ length: n }, () => random.uniform() < p).filter(Boolean).length;

describe('limits, p and signal of one row', () => {
  it('never disagree, in 10,000 random rows', () => {
    let outside = 0;
    for (let row = 0; row < 10_000; row++) {
      const own = random.uniform();
      const strata = Array.from({ length: 1 + random.integer(3) }, () => {
        const [mine, others] = [1 + random.integer(25), random.integer(60)];
        const rate = random.uniform();
        const won = binomial(mine, Math.min(1, rate * (0.5 + own)));
        return { own: mine, trials: mine + others, successes: won + binomial(others, rate), won };
      });
      const observed = strata.reduce((sum, { won }) => sum + won, 0);
      const { p, expected, limits } = stratifiedExactTest(observed, strata);
      if (limits === null) {
        expect(p).toBe(1);
        continue;
      }
      expect(limits.low).toBeLessThanOrEqual(observed + 1e-9);
      expect(limits.high).toBeGreaterThanOrEqual(observed - 1e-9);
      const isOut = expected < limits.low || expected > limits.high;
      expect(isOut, `p ${p}, expected ${expected}, limits ${limits.low} .. ${limits.high}`).toBe(p < 0.05);
      outside += Number(isOut);
    }
    expect(outside).toBeGreaterThan(1000);
  });

  it('never disagree with the signal of a ranking', () => {
    for (let team = 0; team < 200; team++) {
      const cells = Array.from({ length: 2 + random.integer(8) }, (_, i) => {
        const decided = 5 + random.integer(60);
        return { rep: `r${i}`, mix: [], decided, won: binomial(decided, 0.2 + 0.6 * random.uniform()) };
      });
      for (const { signal, ratio, p } of rank(cells, 3, 100).reps) {
        if (signal === 'as_others') continue;
        expect(p).toBeLessThan(0.05);
        if (signal === 'above') expect(ratio!.low!).toBeGreaterThan(1);
        else expect(ratio!.high!).toBeLessThan(1);
      }
    }
  });
});
