import { summed } from '../../../src/analyses/campaigns/campaigns/metrics.js';
import type { Random } from '../../../src/stats/distributions/random.js';
import { sampleRatioP } from '../../../src/stats/experiment/arms-alike.js';
import { matchedDifference, type Stratum } from '../../../src/stats/experiment/matched-difference.js';
import { momentsFromSums, relativeLift } from '../../../src/stats/intervals/mean-interval.js';
import { proportionDifference } from '../../../src/stats/intervals/proportion-difference.js';
import { binomial, type Figure, holds, NONE, type Seen } from '../figure.js';
import { judge, type Member, member, members, type Trial } from '../planted-campaigns.js';

const SIZES = [
  [300, 300],
  [150, 50],
] as const;

/** Mean revenue of the days in these worlds: rate .21, amounts 60 × exp(.18 + .125). */
const MEAN = 0.21 * 60 * Math.exp(0.6 ** 2 / 2 + 0.5 ** 2 / 2);

const trialOf = (random: Random, [treated, control]: readonly [number, number], more: number): Trial => ({
  treated: members(treated, () => member(random, { more })),
  control: members(control, () => member(random)),
});

const unlike = (p: number | null | undefined, level = 0.05): Seen =>
  p === null || p === undefined ? NONE : { held: [p > level], widths: [0] };

const worldOf = ([treated, control]: readonly [number, number], more: number) =>
  `${treated} treated and ${control} not, one in six buys within 30 days, gamma and log-normal between customers, ${more} times as many orders by the campaign`;

function differences(): Figure[] {
  return SIZES.flatMap((size) =>
    [1, 1.5].flatMap((more): Figure[] => {
      const truth = MEAN * (more - 1);
      const of = `${size[0]} and ${size[1]}, ${more} times`;
      return [
        {
          id: `adjusted difference of arms, ${of}`,
          prints: [
            'campaigns.campaigns.low',
            'campaigns.campaigns.margin_low',
            'campaigns.campaigns.both_low',
            'campaigns.by_tier.low',
            'campaigns.balance.low',
          ],
          world: worldOf(size, more),
          see: (random) => holds(judge([trialOf(random, size, more)])[0]!.lines?.main, truth),
        },
        {
          id: `plain difference of arms, ${of}`,
          prints: ['campaigns.campaigns.plain_low'],
          world: worldOf(size, more),
          see: (random) => holds(judge([trialOf(random, size, more)])[0]!.lines?.plain, truth),
        },
        {
          id: `relative lift, ${of}`,
          prints: ['campaigns.campaigns.lift_low'],
          world: worldOf(size, more),
          see: (random) => {
            const { treated, control } = trialOf(random, size, more);
            const moments = (own: readonly Member[]) =>
              momentsFromSums(
                own.length,
                own.reduce((sum, { during }) => sum + during, 0),
                own.reduce((sum, { during }) => sum + during ** 2, 0),
              )!;
            return holds(relativeLift(moments(control), moments(treated)), more - 1);
          },
        },
      ];
    }),
  );
}

function sums(): Figure[] {
  return [
    {
      id: 'sum of the differences of four campaigns',
      prints: ['campaigns.channels.low', 'campaigns.incremental_margin'],
      world: `four campaigns: ${worldOf([150, 150], 1)}`,
      see: (random) => {
        const judged = judge(Array.from({ length: 4 }, () => trialOf(random, [150, 150], 1)));
        return holds(
          summed(judged, ({ lines }) => lines?.main ?? null),
          0,
        );
      },
    },
  ];
}

/** p in worlds without effect: below .05 where that is chance. */
function noEffect(): Figure[] {
  return SIZES.flatMap((size): Figure[] => [
    {
      id: `p of the difference of arms, ${size[0]} and ${size[1]}`,
      prints: ['campaigns.campaigns.p', 'campaigns.campaigns.both_p', 'campaigns.by_tier.p', 'campaigns.balance.p'],
      world: worldOf(size, 1),
      see: (random) => unlike(judge([trialOf(random, size, 1)])[0]!.lines?.main?.p),
    },
    {
      id: `p of the plain difference, ${size[0]} and ${size[1]}`,
      prints: ['campaigns.campaigns.plain_p'],
      world: worldOf(size, 1),
      see: (random) => unlike(judge([trialOf(random, size, 1)])[0]!.lines?.plain?.p),
    },
    {
      id: `p that arms were alike, ${size[0]} and ${size[1]}`,
      prints: ['campaigns.arms.alike_p'],
      world: worldOf(size, 1),
      see: (random) => unlike(judge([trialOf(random, size, 1)])[0]!.alikeP),
    },
  ]);
}

/** Chosen the more often the more they buy, so that all treated lie far above all others; within what is known of them nothing is different. */
function chosen(random: Random): Stratum[] {
  const bands = Array.from({ length: 10 }, (_, band) => band + 1);
  const momentsOf = (n: number, band: number) => {
    const own = members(n, () => member(random, { better: band / 5 })).map(({ during }) => during);
    const total = (of: (one: number) => number) => own.reduce((sum, one) => sum + of(one), 0);
    return momentsFromSums(
      n,
      total((one) => one),
      total((one) => one ** 2),
    )!;
  };
  return bands.map((band) => ({ treated: momentsOf(6 * band, band), others: momentsOf(10 * (11 - band), band) }));
}

const matched = (): Figure[] => [
  {
    id: 'difference of matched people, 330 and 550',
    prints: ['campaigns.matched.low', 'campaigns.matched.p'],
    world: 'ten bands of spend, the treated chosen the more often the higher, nothing different within a band',
    see: (random) => holds(matchedDifference(chosen(random)), 0),
  },
];

const counts = (): Figure[] => [
  {
    id: 'p of the planned share, 600 drawn',
    prints: ['campaigns.arms.ratio_p'],
    world: '600 customers, each treated with a chance of .5',
    exact: true,
    see: (random) => {
      const treated = binomial(random, 600, 0.5);
      return unlike(sampleRatioP(treated, 600 - treated, 0.5));
    },
  },
  {
    id: 'p of the difference of overlaps, 300 and 300',
    prints: ['campaigns.arms.overlap_p'],
    world: '300 and 300 members, a fifth of both in another campaign too',
    exact: true,
    see: (random) => unlike(proportionDifference(binomial(random, 300, 0.2), 300, binomial(random, 300, 0.2), 300)?.p),
  },
];

export const CAMPAIGNS: readonly Figure[] = [...differences(), ...sums(), ...noEffect(), ...matched(), ...counts()];
