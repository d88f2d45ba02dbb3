import { ratesOf } from '../../../src/analyses/reps/plan/rates.js';
import { type Random, seededRandom } from '../../../src/stats/distributions/random.js';
import { chanceAtLeast, sumAhead } from '../../../src/stats/forecast/gamma-sums.js';
import { wilsonInterval } from '../../../src/stats/intervals/proportion-interval.js';
import { type RankedRep, rank } from '../../../src/stats/ranking/fair-ranking.js';
import { binomial, type Chance, type Figure, NONE, type Probability, type Seen } from '../figure.js';

/** Units, the spread of their rates, about how many cases each has. */
type Team = readonly [units: number, spread: number, cases: number];

const TEAMS: readonly Team[] = [
  [5, 0, 30],
  [12, 0, 30],
  [12, 0.05, 30],
  [12, 0.1, 60],
  [40, 0.1, 40],
];
const TOP = 3;

/** Units of unequal numbers of cases, whose rates differ by a normal of the given spread, and how they are ranked. */
function ranked(random: Random, [units, spread, cases]: Team) {
  const truths = Array.from({ length: units }, () => Math.min(0.98, Math.max(0.02, 0.55 + spread * random.normal())));
  const cells = truths.map((rate, i) => {
    const decided = Math.max(5, Math.round(cases * (0.2 + 1.8 * random.uniform())));
    return { rep: `r${i}`, mix: [], decided, won: binomial(random, decided, rate) };
  });
  const truthOf = ({ rep }: RankedRep): number => truths[Number(rep.slice(1))]!;
  return { truths, reps: rank(cells, TOP).reps, truthOf };
}

const worldOf = ([units, spread, cases]: Team): string =>
  `${units} units, rates spread by ${spread}, a fifth to twice ${cases} cases each, all of one kind`;

function seenOf<T>(all: readonly T[], of: (one: T) => { low: number; high: number; truth: number } | null): Seen {
  const seen = all.map(of).filter((one) => one !== null);
  return {
    held: seen.map(({ low, high, truth }) => low <= truth && truth <= high),
    widths: seen.map(({ low, high }) => high - low),
  };
}

function rateFigures(): Figure[] {
  return TEAMS.flatMap((team): Figure[] => {
    const [units, spread, cases] = team;
    const of = `${units} of about ${cases} cases`;
    const figure = (
      id: string,
      prints: readonly string[],
      interval: (one: RankedRep, truth: number) => { low: number; high: number; truth: number } | null,
    ): Figure => ({
      id: `${id}, ${of}`,
      prints,
      world: worldOf(team),
      see: (random) => {
        const { reps, truthOf } = ranked(random, team);
        return seenOf(reps, (one) => interval(one, truthOf(one)));
      },
    });
    return [
      figure('fair rate', ['reps.ranking.fair_low', 'agents.fair.fair_low'], ({ fair }, truth) => ({ ...fair, truth })),
      figure('shrunk rate', ['reps.ranking.shrunk_low', 'agents.fair.shrunk_low'], ({ shrunk }, truth) => ({
        ...shrunk,
        truth,
      })),
      ...(spread > 0
        ? []
        : [
            {
              ...figure(
                'funnel around the rate of all',
                ['reps.ranking.funnel_low', 'agents.fair.funnel_low'],
                ({ limits, successes, trials }) => limits && { ...limits, truth: successes / trials },
              ),
              exact: true as const,
            },
          ]),
    ];
  });
}

const REPS = 10;

const BOOKINGS = {
  base: 'log-normal months of log-sd .5 about means of log-sd .3',
  wide: 'log-normal months of log-sd .5 about means of log-sd .8',
  unlike: 'log-normal months of log-sd .2, .5 or .9 about means of log-sd .3',
  lumpy: 'months of which every other is empty, else log-normal of log-sd .5 about means of log-sd .3',
} as const;

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** One in so many teams that are drawn is ranked for chances: the first ones. */
export const UNIT_CHANCES: readonly Probability[] = [
  {
    id: 'among the three best',
    prints: ['reps.ranking.top_probability', 'agents.fair.top_probability'],
    world: `${worldOf(TEAMS[3]!)}, and 40 of about 40 cases`,
    see: (seed, cases) => {
      const random = seededRandom(seed);
      const chances: Chance[] = [];
      while (chances.length < cases)
        for (const team of TEAMS.slice(3)) {
          const { truths, reps, truthOf } = ranked(random, team);
          const least = [...truths].sort((a, b) => b - a)[TOP - 1]!;
          chances.push(...reps.map((one) => ({ said: one.top, came: truthOf(one) >= least })));
        }
      return chances;
    },
  },
  ...(['base', 'wide', 'unlike', 'lumpy'] as const).map(
    (kind): Probability => ({
      id: 'plan of the year met',
      prints: ['reps.plan.p_hit'],
      world: `10 reps with 3 to 12 months behind and 1 to 9 ahead, ${BOOKINGS[kind]}; plans of .7 to 1.3 of what is known: own months, or the team's`,
      see: (seed, cases) => {
        const random = seededRandom(seed);
        return Array.from({ length: Math.ceil(cases / REPS) }, () => {
          const team = bookingsOf(random, kind, 3 + random.integer(10));
          const ahead = 1 + random.integer(9);
          const rates = ratesOf(team.map(({ months }, i) => ({ rep: `${i}`, months })));
          const all = mean(team.map(({ months }) => mean(months)));
          return team.flatMap(({ month, months }, i): Chance[] => {
            const plan = (random.uniform() < 0.5 ? mean(months) : all) * ahead * (0.7 + 0.6 * random.uniform());
            const came = Array.from({ length: ahead }, month).reduce((a, b) => a + b, 0);
            const rate = rates.get(`${i}`);
            if (rate === undefined || plan <= 0) return [];
            return [{ said: chanceAtLeast(rate, ahead, plan), came: came >= plan }];
          });
        }).flat();
      },
    }),
  ),
];

/** Bookings a month of ten reps in a world of that kind, so many months of them known. */
function bookingsOf(random: Random, kind: keyof typeof BOOKINGS, months: number) {
  return Array.from({ length: REPS }, () => {
    const level = 10_000 * Math.exp((kind === 'wide' ? 0.8 : 0.3) * random.normal());
    const spread = kind === 'unlike' ? [0.2, 0.5, 0.9][random.integer(3)]! : 0.5;
    const booked = () => level * Math.exp(spread * random.normal() - spread ** 2 / 2);
    const month = kind === 'lumpy' ? () => (random.uniform() < 0.5 ? 0 : 2 * booked()) : booked;
    return { month, months: Array.from({ length: months }, month) };
  });
}

const quotaFigures = (
  [
    [3, 'base'],
    [6, 'base'],
    [12, 'base'],
    [6, 'unlike'],
    [6, 'lumpy'],
  ] as const
).map(
  ([months, kind]): Figure => ({
    id: `next quarter of a rep, ${months} months behind`,
    prints: ['reps.plan.low'],
    world: `${REPS} reps, ${BOOKINGS[kind]}, ${months} months of them known`,
    see: (random) => {
      const team = bookingsOf(random, kind, months);
      const rates = ratesOf(team.map(({ months: own }, i) => ({ rep: `${i}`, months: own })));
      return seenOf([...team.entries()], ([i, { month }]) => {
        const { low, high } = sumAhead(rates.get(`${i}`)!, 3);
        return { low, high, truth: month() + month() + month() };
      });
    },
  }),
);

/** Lists of those most likely to leave, on four days: who left between two is on none any more. */
const listFigures = ([20, 50] as const).flatMap((listed): Figure[] => {
  const days = (random: Random) => {
    const all = Array.from({ length: 400 }, () => ({ chance: random.beta(1, 3), gone: false }));
    let [hits, slots, chances, left, base, known] = [0, 0, 0, 0, 0, 0];
    for (let day = 0; day < 4; day++) {
      const here = all.filter(({ gone }) => !gone);
      const scored = here.map((one) => ({ one, score: one.chance + 0.15 * random.normal() }));
      const list = new Set(
        scored
          .sort((a, b) => b.score - a.score)
          .slice(0, listed)
          .map(({ one }) => one),
      );
      for (const one of here) {
        one.gone = random.uniform() < one.chance;
        known++;
        left += Number(one.gone);
        base += one.chance;
        if (!list.has(one)) continue;
        slots++;
        hits += Number(one.gone);
        chances += one.chance;
      }
    }
    return {
      interval: wilsonInterval(hits, slots)!,
      truth: chances / slots,
      lift: chances / slots / (base / known),
      rate: left / known,
    };
  };
  const world = `400 customers of chances Beta(1, 3), lists of ${listed} on four days by a score that errs`;
  return [
    {
      id: `precision of a list of ${listed}`,
      prints: ['churn.backtest.low', 'churn.precision'],
      world,
      see: (random) => {
        const { interval, truth } = days(random);
        return seenOf([interval], ({ low, high }) => ({ low, high, truth }));
      },
    },
    {
      id: `lift of a list of ${listed}`,
      prints: ['churn.backtest.lift_low'],
      world,
      see: (random) => {
        const { interval, lift, rate } = days(random);
        return rate === 0
          ? NONE
          : seenOf([interval], ({ low, high }) => ({ low: low / rate, high: high / rate, truth: lift }));
      },
    },
  ];
});

/** Rates and ranks of reps and agents, what reps will book, lists of customers. */
export const UNITS: readonly Figure[] = [...rateFigures(), ...quotaFigures, ...listFigures];
