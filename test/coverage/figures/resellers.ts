import { type Random, seededRandom } from '../../../src/stats/distributions/random.js';
import { Calibration, type Series } from '../../../src/stats/forecast/calibration.js';
import { forecastSeries } from '../../../src/stats/forecast/series-forecast.js';
import type { Chance, Figure, Probability, Seen } from '../figure.js';
import { plantedReseller, RHYTHMS, type Rhythm } from '../planted-resellers.js';

const HORIZON = 3;
const REACH = 12;
const LEVEL = 0.8;
const LENGTHS = [24, 36, 48, 60];
const OF_EACH = 10;

interface World {
  readonly calibration: Calibration;
  readonly resellers: readonly {
    readonly rhythm: Rhythm;
    readonly series: Series;
    readonly later: readonly number[];
  }[];
  /** Sales of the year before, and the true ones of the whole, a month. */
  readonly paces: readonly { readonly year: number; readonly all: number }[];
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Forty resellers, ten of each rhythm, of two to five years; what comes after is not seen by anything that forecasts. */
function worldOf(random: Random): World {
  const length = LENGTHS[random.integer(LENGTHS.length)]!;
  const planted = RHYTHMS.flatMap((rhythm) =>
    Array.from({ length: OF_EACH }, (_, index) => {
      const values = plantedReseller(random, rhythm, length + REACH);
      const forecast = forecastSeries(values.slice(0, length), { horizon: HORIZON, reach: REACH, dying: false })!;
      return { rhythm, values, series: { id: `${rhythm} ${index}`, kind: null, forecast } };
    }),
  );
  return {
    calibration: new Calibration(
      planted.map(({ series }) => series),
      LEVEL,
      HORIZON,
    ),
    resellers: planted.map(({ rhythm, series, values }) => ({ rhythm, series, later: values.slice(length) })),
    paces: planted.map(({ values }) => ({
      year: sum(values.slice(length - 12, length)) / 12,
      all: sum(values) / values.length,
    })),
  };
}

/** One in twenty worlds is enough of them: each holds forty resellers. */
const sometimes =
  (see: (world: World, random: Random) => Seen) =>
  (random: Random): Seen =>
    random.uniform() < 0.05 ? see(worldOf(random), random) : { held: [], widths: [] };

function monthFigures(): Figure[] {
  const steps = { 'months 1 to 3': [0, 1, 2], 'month 12': [11] };
  return Object.entries(steps).flatMap(([when, months]) =>
    [...RHYTHMS, null].flatMap((rhythm) =>
      (rhythm === null || rhythm === 'monthly' || rhythm === 'sporadic' ? [false] : [false, true]).map(
        (due): Figure => ({
          id: `forecast of ${when}, ${rhythm ?? 'all'}${due ? ', an order expected' : ''}`,
          prints: ['resellers.forecast.low'],
          world: `40 resellers of four rhythms, 2 to 5 years of history; one in ten orders late, log-sd of orders .2 to .5`,
          level: LEVEL,
          see: sometimes(({ calibration, resellers }) => {
            const seen = resellers
              .filter((one) => rhythm === null || one.rhythm === rhythm)
              .flatMap(({ series, later }) =>
                months.flatMap((step) => {
                  const interval = due && !series.forecast.expected[step] ? null : calibration.interval(series, step);
                  if (interval === null) return [];
                  const { low, high } = interval;
                  const held = later[step]! >= low && later[step]! <= high;
                  return [{ held, width: (high - low) / Math.max(1, Math.max(...series.forecast.steps)) }];
                }),
              );
            return { held: seen.map(({ held }) => held), widths: seen.map(({ width }) => width) };
          }),
        }),
      ),
    ),
  );
}

function sumFigures(): Figure[] {
  return [3, 12].map((months) => ({
    id: `forecast of the sum of ${months} months`,
    prints: ['resellers.demand.low'],
    world: 'the same, all rhythms',
    level: LEVEL,
    see: sometimes(({ calibration, resellers }) => {
      const seen = resellers.flatMap(({ series, later }) => {
        const interval = calibration.sumInterval(series, months, sum(series.forecast.steps.slice(0, months)));
        if (interval === null) return [];
        const came = sum(later.slice(0, months));
        return [
          { held: came >= interval.low && came <= interval.high, width: (interval.high - interval.low) / (came + 1) },
        ];
      });
      return { held: seen.map(({ held }) => held), widths: seen.map(({ width }) => width) };
    }),
  }));
}

/** Targets of .6 to 1.4 of what was sold in the year before or of the true mean, whichever comes. */
function chancesOf(random: Random, months: number): Chance[] {
  const { calibration, resellers, paces } = worldOf(random);
  return resellers.flatMap(({ series, later }, index) => {
    const pace = paces[index]![random.uniform() < 0.5 ? 'year' : 'all'];
    const target = pace * months * (0.6 + 0.8 * random.uniform());
    const expected = sum(series.forecast.steps.slice(0, months));
    const said = target > 0 ? calibration.chance(series, { from: 0, months }, 1, expected, target) : null;
    return said === null ? [] : [{ said, came: sum(later.slice(0, months)) >= target }];
  });
}

/** Intervals and chances of sales through resellers, on planted ones that had no part in the making. */
export const RESELLERS: readonly Figure[] = [...monthFigures(), ...sumFigures()];

/** P(target met) of 2,000 planted resellers and more, by tenths of what is said. */
export const TARGETS: readonly Probability[] = [3, 12].map((months) => ({
  id: `P(target met), ${months} months`,
  prints: ['resellers.plan.p_hit'],
  world: 'targets of .6 to 1.4 of the year before or of the true mean; 40 resellers of four rhythms a world',
  /** Worlds of forty resellers that make as many as are asked. */
  see: (seed: number, resellers: number): Chance[] => {
    const random = seededRandom(seed);
    return Array.from({ length: Math.ceil(resellers / (RHYTHMS.length * OF_EACH)) }, () =>
      chancesOf(random, months),
    ).flat();
  },
}));
