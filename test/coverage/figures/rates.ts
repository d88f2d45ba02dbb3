import { placesOf } from '../../../src/analyses/wallet/peer_test/peers.js';
import { normalQuantile } from '../../../src/stats/distributions/normal.js';
import type { Random } from '../../../src/stats/distributions/random.js';
import {
  meanInterval,
  momentsFromSums,
  skewedMeanInterval,
  skewnessFromSums,
} from '../../../src/stats/intervals/mean-interval.js';
import { proportionDifference } from '../../../src/stats/intervals/proportion-difference.js';
import { wilsonInterval } from '../../../src/stats/intervals/proportion-interval.js';
import { growthInterval, type RatioSums, shareInterval } from '../../../src/stats/intervals/ratio-interval.js';
import { stratifiedExactTest } from '../../../src/stats/intervals/stratified-exact.js';
import { binomial, type Figure, holds, type Seen } from '../figure.js';
import { midPShare } from '../mid-p.js';

/** Customers with log-normal revenue, of whom some stay, and those by a log-normal change of mean 1. */
function revenue(random: Random, n: number, spread: number, keep: number, change: number) {
  const sums = { n, sumX: 0, sumXX: 0 };
  const [held, after] = [
    { sumY: 0, sumXY: 0, sumYY: 0 },
    { sumY: 0, sumXY: 0, sumYY: 0 },
  ];
  for (let i = 0; i < n; i++) {
    const x = Math.exp(spread * random.normal());
    const y = random.uniform() < keep ? x * Math.exp(change * random.normal() - change ** 2 / 2) : 0;
    sums.sumX += x;
    sums.sumXX += x * x;
    for (const [to, part] of [
      [held, Math.min(x, y)],
      [after, y],
    ] as const) {
      to.sumY += part;
      to.sumXY += x * part;
      to.sumYY += part * part;
    }
  }
  return { held: { ...sums, ...held } as RatioSums, after: { ...sums, ...after } as RatioSums };
}

/** Mean of min(1, e^(cZ - c²/2)) by the midpoint rule over Z. */
function meanHeld(change: number): number {
  if (change === 0) return 1;
  let [sum, weight] = [0, 0];
  for (let i = 0; i < 4000; i++) {
    const z = -8 + (16 * (i + 0.5)) / 4000;
    const density = Math.exp((-z * z) / 2);
    sum += density * Math.min(1, Math.exp(change * z - change ** 2 / 2));
    weight += density;
  }
  return sum / weight;
}

const SHARES = [
  'retention.grr',
  'retention.comparison.revenue_kept_low',
  'pipeline.reasons.value_low',
  'wallet.share_of_wallet',
  'wallet.wallets.low',
];

function revenueFigures(): Figure[] {
  const worlds = [
    [15, 0.5, 0.6, 0.5],
    [15, 1, 0.6, 0.5],
    [30, 1, 0.9, 0],
    [30, 1, 0.3, 0.7],
    [100, 1, 0.9, 0.3],
    [400, 1, 0.6, 0.5],
  ] as const;
  return worlds.flatMap(([n, spread, keep, change]): Figure[] => {
    const world = `${n} customers, log-sd of money ${spread}, ${keep * 100} % stay, log-sd of change ${change}`;
    return [
      {
        id: `share of a total, n ${n}`,
        prints: SHARES,
        world,
        see: (random) => holds(shareInterval(revenue(random, n, spread, keep, change).held), keep * meanHeld(change)),
      },
      {
        id: `growth of a total, n ${n}`,
        prints: ['retention.nrr'],
        world,
        see: (random) => {
          const { held, after } = revenue(random, n, spread, keep, change);
          return holds(growthInterval(after, held), keep);
        },
      },
    ];
  });
}

/** One unit among others of the same rate in two strata: observed over expected, truth 1. */
function ratioFigures(): Figure[] {
  return (
    [
      [10, 0.3],
      [30, 0.5],
      [30, 0.9],
      [200, 0.5],
    ] as const
  ).map(([own, rate]) => ({
    id: `observed over expected, ${own} cases`,
    prints: ['reps.ranking.oe_low', 'agents.fair.oe_low', 'reps.profile.low'],
    world: `${own} cases in each of two kinds beside 300 of others, all at ${rate * 100} % and ${rate * 50} %`,
    exact: true,
    see: (random) => {
      const strata = [rate, rate / 2].map((p) => {
        const mine = binomial(random, own, p);
        return { mine, own, trials: own + 300, successes: mine + binomial(random, 300, p) };
      });
      const { limits, expected } = stratifiedExactTest(
        strata.reduce((sum, { mine }) => sum + mine, 0),
        strata,
      );
      return holds(limits && { low: limits.low / expected, high: limits.high / expected }, 1);
    },
  }));
}

function proportionFigures(): Figure[] {
  return (
    [
      [10, 0.2],
      [30, 0.05],
      [30, 0.5],
      [300, 0.9],
    ] as const
  ).map(([n, p]) => ({
    id: `proportion, ${n} of ${p * 100} %`,
    prints: [
      'retention.retention_rate',
      'retention.comparison.low',
      'reps.ranking.low',
      'agents.fair.low',
      'reps.win_rate',
      'reps.win_rate_created',
      'pipeline.stages.low',
      'pipeline.stages.win_low',
      'pipeline.reasons.low',
      'pipeline.processes.low',
      'pipeline.leads.low',
      'pipeline.win_rate',
      'pipeline.win_rate_created',
      'tiers.potential.low',
      'retention.pooled.low',
      'retention.cohorts.low',
      'retention.projection.low',
      'resellers.scorecard.low',
      'resellers.win_rate',
      'satisfaction.response.low',
      'satisfaction.response_rate',
      'satisfaction.retention.low',
      'agents.months.low',
      'agents.answer_rate',
      'agents.first_contact',
      'complaints.solved_at_first',
      'sla.solved_at_first',
      'agents.reopened',
      'agents.one_touch',
      'agents.handed_over',
      'wallet.penetration.low',
      'churn.calibration.low',
      'churn.reasons.low',
      'churn.precision',
      'sla.targets.low',
      'sla.targets.with_open_low',
      'sla.attainment.low',
      'complaints.recovered_rate',
      'campaigns.arms.treated_low',
      'campaigns.arms.control_low',
      'complaints.handling.recovered_low',
    ],
    world: `${n} independent customers or cases`,
    see: (random) => holds(wilsonInterval(binomial(random, n, p), n), p),
    midP: (random) => holds(midPShare(binomial(random, n, p), n), p),
  }));
}

/** Two groups: with the same share and with another. */
function differenceFigures(): Figure[] {
  const worlds = [
    [20, 40, 0.5, 0.5],
    [30, 30, 0.1, 0.3],
    [150, 400, 0.9, 0.9],
  ] as const;
  return worlds.map(([n1, n2, p1, p2]) => ({
    id: `difference of shares, ${n1} and ${n2}`,
    prints: ['retention.comparison.difference_low', 'campaigns.arms.extra_low', 'actions.review.low', 'actions.uplift'],
    world: `${n1} customers of whom ${p1 * 100} % stay, ${n2} of whom ${p2 * 100} %`,
    see: (random) => holds(proportionDifference(binomial(random, n1, p1), n1, binomial(random, n2, p2), n2), p2 - p1),
  }));
}

/** p-values in worlds without effect: said to differ at .05 where that is chance. */
function noEffectFigures(): Figure[] {
  const worlds = [
    [20, 40, 0.5],
    [30, 30, 0.1],
    [150, 400, 0.9],
  ] as const;
  const unlike = (p: number): Seen => ({ held: [p > 0.05], widths: [0] });
  return worlds.flatMap(([n1, n2, share]): Figure[] => [
    {
      id: `p of a difference of shares, ${n1} and ${n2}`,
      prints: ['retention.comparison.p'],
      world: `${n1} and ${n2} customers, ${share * 100} % of both stay`,
      exact: true,
      see: (random) =>
        unlike(proportionDifference(binomial(random, n1, share), n1, binomial(random, n2, share), n2)!.p),
    },
    {
      id: `p of the exact test in strata, ${n1} of ${n1 + n2}`,
      prints: ['reps.ranking.p_value', 'churn.reasons.p'],
      world: `${n1} of one and ${n2} of others in each of two kinds, ${share * 100} and ${share * 50} % of all`,
      exact: true,
      see: (random) => {
        const strata = [share, share / 2].map((p) => {
          const mine = binomial(random, n1, p);
          return { mine, own: n1, trials: n1 + n2, successes: mine + binomial(random, n2, p) };
        });
        const mine = strata.reduce((sum, one) => sum + one.mine, 0);
        return unlike(stratifiedExactTest(mine, strata).p);
      },
    },
  ]);
}

/** Means of what cannot fall below 0: by Student's t, days late with their skewness taken away. */
function meanFigures(): Figure[] {
  const worlds = [
    ['days late', 20, (random: Random) => Math.round(-12 * Math.log(1 - random.uniform())), 11.5],
    ['days late', 30, (random: Random) => Math.round(-12 * Math.log(1 - random.uniform())), 11.5],
    ['days late', 60, (random: Random) => Math.round(-12 * Math.log(1 - random.uniform())), 11.5],
    ['share of wallet by rank', 30, (random: Random) => [2 / 3, 1 / 3, 1, 1 / 2][random.integer(4)]!, 0.625],
    ['categories bought', 40, (random: Random) => 1 + binomial(random, 7, 0.25), 2.75],
  ] as const;
  return worlds.map(([what, n, draw, truth]) => ({
    id: `mean of ${what}, n ${n}`,
    prints: ['reps.work.low', 'reps.days_late', 'agents.handle_minutes', 'wallet.ranks.low', 'wallet.penetration'],
    world: what === 'days late' ? `${n} bills, days rounded, exponential with mean 12` : `${n} customers`,
    see: (random) => {
      const values = Array.from({ length: n }, () => draw(random));
      const [sum, squares] = [values.reduce((a, b) => a + b, 0), values.reduce((a, b) => a + b * b, 0)];
      const moments = momentsFromSums(n, sum, squares)!;
      if (what !== 'days late') return holds(meanInterval(moments), truth);
      const cubes = values.reduce((a, b) => a + b ** 3, 0);
      return holds(
        skewedMeanInterval({ ...moments, skewness: skewnessFromSums(n, sum, squares, cubes) }),
        roundedMean(12),
      );
    },
  }));
}

/** Mean of an exponential rounded to whole units: Σ P(X > k - 1/2). */
const roundedMean = (mean: number): number => Math.exp(-0.5 / mean) / (1 - Math.exp(-1 / mean));

/** Quantile of what peers spend, by its order statistics. */
function peerFigures(): Figure[] {
  return ([30, 100] as const).map((n) => ({
    id: `90 % quantile of peers, ${n} of them`,
    prints: ['wallet.customers.peer_low'],
    world: `${n} customers of log-normal spend, log-sd 1`,
    exact: true,
    see: (random) => {
      const spends = Array.from({ length: n }, () => Math.exp(random.normal())).sort((a, b) => a - b);
      const { low, high } = placesOf(n, 0.9);
      const truth = Math.exp(normalQuantile(0.9));
      // The largest there is stands for "or more": beyond it nothing is known.
      const held = spends[low - 1]! <= truth && (high === n || truth <= spends[high - 1]!);
      return { held: [held], widths: [spends[high - 1]! - spends[low - 1]!] };
    },
  }));
}

/** Shares and growth of money, observed over expected, proportions and their differences, means, quantiles. */
export const RATES: readonly Figure[] = [
  ...revenueFigures(),
  ...ratioFigures(),
  ...proportionFigures(),
  ...differenceFigures(),
  ...noEffectFigures(),
  ...meanFigures(),
  ...peerFigures(),
];
