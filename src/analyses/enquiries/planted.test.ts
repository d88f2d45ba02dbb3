import { describe, expect, it } from 'vitest';
import { poissonQuantile } from '../../stats/distributions/discrete-distributions.js';
import { type Random, seededRandom } from '../../stats/distributions/random.js';
import { nextWeeks } from './forecast/forecast.js';

/** A count about a mean whose variance is `spread` times it. */
const count = (random: Random, mean: number, spread: number): number => {
  const level = spread > 1 ? random.gamma(mean / (spread - 1)) * (spread - 1) : mean;
  return level < 1e-9 ? 0 : poissonQuantile(random.uniform(), level);
};

describe('the next four weeks of 300 desks', () => {
  it('lie in the 95 % interval of 91 to 98 %, in that of 80 % of 76 to 85 %', () => {
    const random = seededRandom(11);
    let [in80, in95] = [0, 0];
    for (let desk = 0; desk < 300; desk++) {
      const mean = [8, 20, 60][desk % 3]!;
      const spread = 1 + (desk % 4) / 2;
      const weeks = Array.from({ length: 82 }, () => count(random, mean, spread));
      const [four] = nextWeeks(weeks.slice(0, 78))!;
      const truth = weeks.slice(78).reduce((sum, one) => sum + one, 0);
      if (four!.low80 <= truth && truth <= four!.high80) in80++;
      if (four!.low95 <= truth && truth <= four!.high95) in95++;
    }
    expect([in95 / 300 >= 0.91, in95 / 300 <= 0.98, in95]).toEqual([true, true, in95]);
    expect([in80 / 300 >= 0.76, in80 / 300 <= 0.85, in80]).toEqual([true, true, in80]);
  });

  it('are none of fewer than 26 weeks', () => {
    expect(nextWeeks(Array.from({ length: 25 }, () => 5))).toBeNull();
    expect(nextWeeks(Array.from({ length: 26 }, () => 5))).not.toBeNull();
  });
});
