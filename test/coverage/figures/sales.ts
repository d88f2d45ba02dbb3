import { AHEAD, foresee, LEVEL } from '../../../src/analyses/sales/forecast/foresee.js';
import { type Random, seededRandom } from '../../../src/stats/distributions/random.js';
import type { Figure } from '../figure.js';

const MONTHS = [24, 36, 48, 60];

/** Months of two to six parts of a shop: a trend and a season, errors that all share and errors of their own; and their sum. */
function worldOf(random: Random) {
  const length = MONTHS[random.integer(MONTHS.length)]!;
  const [season, phase, trend] = [0.3 * random.uniform(), random.integer(12), 0.01 * random.normal()];
  const shared = 0.02 + 0.1 * random.uniform();
  const shocks = Array.from({ length: length + AHEAD }, () => shared * random.normal());
  const parts = Array.from({ length: 2 + random.integer(5) }, () => {
    const [size, spread] = [100_000 * Math.exp(random.normal()), 0.03 + 0.25 * random.uniform()];
    const slope = trend + 0.005 * random.normal();
    return shocks.map((shock, month) => {
      const usual = slope * month + season * Math.sin((2 * Math.PI * (month + phase)) / 12);
      return Math.round(size * Math.exp(usual + shock + spread * random.normal()));
    });
  });
  const total = shocks.map((_, month) => parts.reduce((sum, part) => sum + part[month]!, 0));
  const seen = { total: total.slice(0, length), parts: parts.map((part) => part.slice(0, length)) };
  return { foreseen: foresee(seen)!, later: total.slice(length) };
}

/** Intervals of the total's next three months, in worlds that had no part in the making. */
export const SALES: readonly Figure[] = [
  {
    id: 'forecast of the total',
    prints: ['sales.forecast.low'],
    world:
      'a shop of two to six parts, 2 to 5 years: trend and season, log-sd of a part .03 to .28, of all together .02 to .12',
    level: LEVEL,
    see: (draws) => {
      // One in five worlds is enough of them.
      if (draws.uniform() >= 0.2) return { held: [], widths: [] };
      const { foreseen, later } = worldOf(seededRandom(draws.integer(2 ** 31 - 1)));
      const seen = later.flatMap((came, step) => {
        const interval = foreseen.calibration.interval(foreseen.series, step);
        if (interval === null) return [];
        return [{ held: came >= interval.low && came <= interval.high, width: (interval.high - interval.low) / came }];
      });
      return { held: seen.map(({ held }) => held), widths: seen.map(({ width }) => width) };
    },
  },
];
