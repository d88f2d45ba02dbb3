import type { Random } from '../../../src/stats/distributions/random.js';
import { wilsonInterval } from '../../../src/stats/intervals/proportion-interval.js';
import { growthInterval, type RatioSums, shareInterval } from '../../../src/stats/intervals/ratio-interval.js';
import { stratifiedExactTest } from '../../../src/stats/intervals/stratified-exact.js';
import { rank } from '../../../src/stats/ranking/fair-ranking.js';
import { binomial, type Figure, holds } from '../figure.js';

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

/** Agents of unequal numbers of cases in two kinds, whose rates differ by a normal of the given spread; one is seen. */
function fairFigures(): Figure[] {
  const worlds = [
    [5, 0, 30],
    [12, 0, 30],
    [12, 0.05, 30],
    [12, 0.1, 60],
    [40, 0.1, 40],
  ] as const;
  return worlds.map(([units, spread, cases]) => ({
    id: `fair rate, ${units} of about ${cases} cases`,
    prints: ['reps.ranking.fair_low', 'agents.fair.fair_low'],
    world: `${units} units, rates spread by ${spread}, a fifth to twice ${cases} cases each, all of one kind`,
    see: (random) => {
      const truths = Array.from({ length: units }, () =>
        Math.min(0.98, Math.max(0.02, 0.55 + spread * random.normal())),
      );
      const cells = truths.map((rate, i) => {
        const decided = Math.max(5, Math.round(cases * (0.2 + 1.8 * random.uniform())));
        return { rep: `r${i}`, mix: [], decided, won: binomial(random, decided, rate) };
      });
      const ranked = rank(cells, 3, 1000).reps;
      const seen = ranked.map(({ rep, fair }) => {
        const truth = truths[Number(rep.slice(1))]!;
        return { held: fair.low <= truth && truth <= fair.high, width: fair.high - fair.low };
      });
      return { held: seen.map(({ held }) => held), widths: seen.map(({ width }) => width) };
    },
  }));
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
      'tiers.potential.low',
      'retention.pooled.low',
      'retention.cohorts.low',
      'complaints.recovered_rate',
      'complaints.handling.recovered_low',
    ],
    world: `${n} independent customers or cases`,
    see: (random) => holds(wilsonInterval(binomial(random, n, p), n), p),
  }));
}

/** Shares and growth of money, rates of units, proportions. */
export const RATES: readonly Figure[] = [
  ...revenueFigures(),
  ...fairFigures(),
  ...ratioFigures(),
  ...proportionFigures(),
];
