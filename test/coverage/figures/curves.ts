import { survivalRows } from '../../../src/analyses/churn/contracts/survival.js';
import { winCurve, wonBy } from '../../../src/parts/deal-times.js';
import type { Random } from '../../../src/stats/distributions/random.js';
import { lateEntrySurvival } from '../../../src/stats/survival/late-entry.js';
import { kaplanMeier } from '../../../src/stats/survival/survival.js';
import { type Figure, holds, NONE } from '../figure.js';

const exponential = (random: Random, mean: number): number => -mean * Math.log(1 - random.uniform());

/** Whole days until an exponential event, censored evenly up to `reach`; `events` of which ends it is. */
function observed(random: Random, n: number, mean: number, reach: number) {
  const at = new Map<number, { time: number; events: number; censored: number }>();
  for (let i = 0; i < n; i++) {
    const [event, end] = [Math.ceil(exponential(random, mean)), 1 + Math.floor(reach * random.uniform())];
    const time = Math.min(event, end);
    const own = at.get(time) ?? { time, events: 0, censored: 0 };
    own[event <= end ? 'events' : 'censored']++;
    at.set(time, own);
  }
  return [...at.values()].sort((a, b) => a.time - b.time);
}

const secondFigures = (
  [
    [30, 200],
    [100, 100],
    [400, 400],
  ] as const
).map(
  ([n, mean]): Figure => ({
    id: `share that came back by a day, ${n} customers`,
    prints: ['retention.second_purchase.low', 'retention.repeat_rate', 'sla.targets.curve_low'],
    world: `${n} customers, exponential days to the second purchase of mean ${mean}, seen for up to 240 days; day 90`,
    see: (random) => {
      const point = kaplanMeier(observed(random, n, mean, 240))
        .filter(({ time }) => time <= 90)
        .at(-1);
      const isShown = point?.low != null && point.high != null && point.survival < 1;
      return isShown ? holds({ low: 1 - point.high!, high: 1 - point.low! }, 1 - Math.exp(-90 / mean)) : NONE;
    },
  }),
);

const winFigures = (
  [
    [20, 0.3],
    [60, 0.5],
    [300, 0.3],
  ] as const
).map(
  ([n, share]): Figure => ({
    id: `share won by a day, ${n} deals`,
    prints: [
      'reps.win_curve.low',
      'reps.win_rates.low',
      'reps.win_rate_curve',
      'pipeline.curve.low',
      'pipeline.win_rates.low',
    ],
    world: `${n} deals, ${share * 100} % of which will be won, exponential days of mean 60 to either end, seen for up to 180; day 90`,
    see: (random) => {
      const durations = Array.from({ length: n }, () => {
        const [end, seen] = [Math.ceil(exponential(random, 60)), 1 + Math.floor(180 * random.uniform())];
        const state = end > seen ? ('open' as const) : random.uniform() < share ? ('won' as const) : ('lost' as const);
        return { days: Math.min(end, seen), state, deals: 1 };
      });
      const found = wonBy(winCurve(durations), 90);
      return found === null || found.estimate === 0 ? NONE : holds(found, share * (1 - Math.exp(-90 / 60)));
    },
  }),
);

const stayFigures = ([40, 150] as const).map(
  (n): Figure => ({
    id: `contracts that stay by a month, ${n} customers`,
    prints: ['churn.survival.low'],
    world: `${n} contracts with exponential months of mean 24, half of them seen from an age of up to 12 on, each for up to 30; month 12`,
    see: (random) => {
      const stays = Array.from({ length: n }, () => {
        const entered = random.uniform() < 0.5 ? 0 : random.integer(12);
        const length = entered + Math.ceil(exponential(random, 24));
        const seen = entered + 1 + random.integer(30);
        return { entered, left: Math.min(length, seen), ended: length <= seen, count: 1 };
      });
      const row = survivalRows(lateEntrySurvival(stays))
        .filter(({ months }) => Number(months) <= 12)
        .at(-1);
      const isShown = row?.low != null && row.high != null;
      return isShown ? holds({ low: Number(row.low), high: Number(row.high) }, Math.exp(-12 / 24)) : NONE;
    },
  }),
);

/** Shares that ended by a day or a month, of curves with censoring. */
export const CURVES: readonly Figure[] = [...secondFigures, ...winFigures, ...stayFigures];
