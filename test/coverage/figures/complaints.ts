import { poissonQuantile } from '../../../src/stats/distributions/discrete-distributions.js';
import type { Random } from '../../../src/stats/distributions/random.js';
import { poissonRateInterval } from '../../../src/stats/intervals/poisson-interval.js';
import { standardisedGain, type TreatedCase } from '../../../src/stats/intervals/standardised-gain.js';
import { type Followed, followedDifference, matchedDifference } from '../../../src/stats/survival/followed-share.js';
import { type Figure, holds } from '../figure.js';
import { midPCount } from '../mid-p.js';

const WITHIN = 90;

const poisson = (random: Random, mean: number): number => poissonQuantile(random.uniform(), mean);

/** One who buys again within the days with this chance, at a day like any other, and is followed for a part of them now and then. */
function person(random: Random, chance: number, cut: number): Followed {
  const days = random.uniform() < chance ? 1 + random.integer(WITHIN) : null;
  return { followed: random.uniform() < cut ? 1 + random.integer(WITHIN) : 2 * WITHIN, days };
}

const rates: Figure[] = [5, 40].map((mean) => ({
  id: `complaints per 1,000, ${mean} of them`,
  prints: ['complaints.complaint_rate', 'complaints.products.low', 'complaints.topics.low', 'complaints.lots.low'],
  world: `${mean} complaints expected of 1,000 orders`,
  exact: true,
  see: (random) => holds(poissonRateInterval(poisson(random, mean), 1000), mean / 1000),
  midP: (random) => {
    const { low, high } = midPCount(poisson(random, mean));
    return holds({ low: low / 1000, high: high / 1000 }, mean / 1000);
  },
}));

/** Each set has a chance of its own, so that those alike are alike. */
const matched: Figure[] = [0, -0.1].map((effect) => ({
  id: `effect of a complaint, ${effect * 100} points`,
  prints: ['complaints.effect_of_complaint'],
  world: '120 complainants with 1 to 5 customers alike, a fifth not followed for all days',
  see: (random) => {
    const sets = Array.from({ length: 120 }, () => {
      const chance = 0.3 + 0.4 * random.uniform();
      const others = Array.from({ length: 1 + random.integer(5) }, () => person(random, chance, 0.2));
      return { own: person(random, chance + effect, 0.2), others };
    });
    return holds(matchedDifference(sets, WITHIN), effect);
  },
}));

const silent: Figure = {
  id: 'silent buyers against others',
  prints: ['complaints.effect.low'],
  world: '40 of 30 % and 400 of 45 %, a fifth not followed for all days',
  see: (random) => {
    const first = Array.from({ length: 40 }, () => person(random, 0.3, 0.2));
    const second = Array.from({ length: 400 }, () => person(random, 0.45, 0.2));
    return holds(followedDifference(first, second, WITHIN), -0.15);
  },
};

/** Hard cases are recovered more often and come back less. */
function handledDesk(random: Random, gain: number): TreatedCase[] {
  return Array.from({ length: 300 }, (_, person) => {
    const hard = random.integer(3);
    const treated = random.uniform() < [0.3, 0.5, 0.7][hard]!;
    const again = random.uniform() < [0.6, 0.45, 0.3][hard]! + (treated ? gain : 0);
    const compensation = treated ? 10 : 0;
    return {
      person,
      cell: hard,
      treated,
      followed: 365,
      days: again ? 1 + random.integer(WITHIN) : null,
      margin: 100 * random.gamma(2),
      compensation,
      handling: 5,
    };
  });
}

const recovery: Figure = {
  id: 'profit of recovering',
  prints: ['complaints.profit.net_low'],
  world: '300 cases of three severities, those recovered by severity, +15 points at 200 a return',
  see: (random) =>
    holds(standardisedGain(handledDesk(random, 0.15), { within: WITHIN, seed: 1, draws: 200 })?.parts.net, 20),
};

const roi: Figure = {
  id: 'ROI of recovering',
  prints: ['complaints.recovery_roi', 'complaints.profit.roi_low'],
  world: 'the same',
  see: (random) =>
    holds(standardisedGain(handledDesk(random, 0.15), { within: WITHIN, seed: 1, draws: 200 })?.parts.roi, 2),
};

/** What complaints prints. */
export const COMPLAINTS: readonly Figure[] = [...rates, ...matched, silent, recovery, roi];
