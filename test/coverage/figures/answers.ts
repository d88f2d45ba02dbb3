import { difference, type Estimate, estimate, type Measure } from '../../../src/analyses/satisfaction/basis/measure.js';
import { poststratified } from '../../../src/analyses/satisfaction/response/weighting.js';
import { normalQuantile } from '../../../src/stats/distributions/normal.js';
import type { Random } from '../../../src/stats/distributions/random.js';
import { type ClusterSums, clusteredMean, type OverlapSums } from '../../../src/stats/intervals/clustered.js';
import { type Figure, holds, NONE } from '../figure.js';

/** Shares of the scores 1 to 5, or of the classes of NPS, as limits of a standard normal opinion. */
const LIMITS = { nps: [0.2, 0.5].map(normalQuantile), csat: [0.05, 0.15, 0.3, 0.65].map(normalQuantile) };
const RULES = { nps: { min: 0, max: 10 }, topBoxes: null, cesDirection: null, minN: 5 };

type Kind = 'nps' | 'csat' | 'mean';

function scoreOf(kind: Kind, opinion: number): number {
  const place = LIMITS[kind === 'nps' ? 'nps' : 'csat'].filter((limit) => opinion > limit).length;
  return kind === 'nps' ? [3, 7, 10][place]! : place + 1;
}

const TRUTH: Readonly<Record<Kind, number>> = { nps: 30, csat: 0.7, mean: 1 + 0.95 + 0.85 + 0.7 + 0.35 };

interface Person {
  readonly scores: readonly number[][];
}

/** Answers of people, by wave: `alike` is the correlation of two answers of one person; how often each answers in a wave is drawn. */
function people(random: Random, kind: Kind, n: number, often: (random: Random) => number, alike: number, waves = 1) {
  return Array.from({ length: n }, (): Person => {
    const own = random.normal();
    const scores = Array.from({ length: waves }, () =>
      Array.from({ length: often(random) }, () =>
        scoreOf(kind, Math.sqrt(alike) * own + Math.sqrt(1 - alike) * random.normal()),
      ),
    );
    return { scores };
  });
}

const worthOf = (kind: Kind, score: number): number =>
  kind === 'mean' ? score : kind === 'csat' ? Number(score > 3) : { 3: -1, 7: 0, 10: 1 }[score]!;

const totalOf = (kind: Kind, scores: readonly number[]): number =>
  scores.reduce((sum, score) => sum + worthOf(kind, score), 0);

function sumsOf(kind: Kind, said: readonly (readonly number[])[]): ClusterSums {
  const sums = { people: 0, n: 0, sum: 0, squares: 0, cross: 0, sizes: 0 };
  for (const scores of said) {
    if (scores.length === 0) continue;
    const total = totalOf(kind, scores);
    sums.people++;
    sums.n += scores.length;
    sums.sum += total;
    sums.squares += total * total;
    sums.cross += total * scores.length;
    sums.sizes += scores.length ** 2;
  }
  return sums;
}

const INSTRUMENT: Readonly<Record<Kind, string>> = { nps: 'nps', csat: 'csat', mean: 'survey' };
const SCALE = { nps: { min: 0, max: 10 }, csat: { min: 1, max: 5 }, mean: { min: 1, max: 5 } };

/** The estimate as the analysis makes it of these answers, by people where somebody answers twice. */
function estimateOf(kind: Kind, said: readonly (readonly number[])[], panel = false): Estimate | null {
  const counts = new Map<number, number>();
  for (const score of said.flat()) counts.set(score, (counts.get(score) ?? 0) + 1);
  const cells = [...counts].map(([score, n]) => ({
    instrument: INSTRUMENT[kind],
    item: 'q',
    role: null,
    scale: SCALE[kind],
    score,
    n,
    latest: 0,
  }));
  const sums = sumsOf(kind, said);
  return estimate(cells, RULES, { people: panel || sums.n > sums.people ? sums : null });
}

const once = () => 1;
const fourTimes = () => 4;
/** A fifth answer two to eight times, the others once. */
const unevenly = (random: Random) => (random.uniform() < 0.8 ? 1 : 2 + random.integer(7));
const perhaps = (random: Random) => (random.uniform() < 0.3 ? 0 : random.uniform() < 0.8 ? 1 : 2);

const NAMES: Readonly<Record<Kind, string>> = { nps: 'NPS', csat: 'CSAT', mean: 'mean score' };
const PRINTS: Readonly<Record<Kind, readonly string[]>> = {
  nps: [
    'satisfaction.nps',
    'satisfaction.scores.nps_low',
    'satisfaction.response.nps_low',
    'satisfaction.weighted.unweighted_low',
    'satisfaction.waves.low',
  ],
  csat: [
    'satisfaction.csat',
    'satisfaction.ces_easy',
    'satisfaction.scores.top_low',
    'satisfaction.waves.low',
    'agents.agents.csat_low',
    'agents.csat',
  ],
  mean: [
    'satisfaction.ces',
    'satisfaction.scores.low',
    'satisfaction.waves.low',
    'agents.agents.quality_low',
    'agents.quality',
    'resellers.scorecard.satisfaction_low',
  ],
};

const WORLDS = [
  [10, 'four answers each', fourTimes, 0.5],
  [40, 'one answer each', once, 0],
  [40, 'four answers each', fourTimes, 0.7],
  [60, 'a fifth of them two to eight times', unevenly, 0.5],
  [200, 'four answers each', fourTimes, 0.3],
] as const;

function scoreFigures(): Figure[] {
  return (['nps', 'csat', 'mean'] as const).flatMap((kind) =>
    WORLDS.map(
      ([n, said, often, alike]): Figure => ({
        id: `${NAMES[kind]}, ${n} people`,
        prints: PRINTS[kind],
        world: `${n} people, ${said}, answers of one correlate ${alike}`,
        ...(kind === 'mean' ? {} : { exact: true as const }),
        see: (random) =>
          holds(
            estimateOf(
              kind,
              people(random, kind, n, often, alike).map(({ scores }) => scores[0]!),
            )?.interval,
            TRUTH[kind],
          ),
      }),
    ),
  );
}

function overlapOf(kind: Kind, all: readonly Person[]): OverlapSums {
  const sums = { both: 0, sumSize: 0, sizeSum: 0, sizes: 0 };
  for (const {
    scores: [before, after],
  } of all) {
    if (before!.length === 0 || after!.length === 0) continue;
    const [s1, s2] = [totalOf(kind, before!), totalOf(kind, after!)];
    sums.both += s1 * s2;
    sums.sumSize += s1 * after!.length;
    sums.sizeSum += before!.length * s2;
    sums.sizes += before!.length * after!.length;
  }
  return sums;
}

/** From one wave to the next without change: the interval holds 0, and p is below .05 as often as it does not. */
function changeFigures(): Figure[] {
  const worlds = [
    [30, 'the same answer once in both', once, 0.6],
    [60, 'most answer in one or both, some twice', perhaps, 0.5],
    [150, 'four answers each in both', fourTimes, 0.3],
  ] as const;
  return (['nps', 'csat', 'mean'] as const).flatMap((kind) =>
    worlds.map(([n, said, often, alike]): Figure => {
      const change = (random: Random) => {
        const all = people(random, kind, n, often, alike, 2);
        const [before, after] = [0, 1].map((wave) =>
          estimateOf(
            kind,
            all.map(({ scores }) => scores[wave]!),
            true,
          ),
        );
        return before && after ? difference(before, after, overlapOf(kind, all)) : null;
      };
      return {
        id: `change of ${NAMES[kind]}, ${n} people`,
        prints: ['satisfaction.waves.change_low', 'satisfaction.waves.p'],
        world: `${n} people: ${said}; answers of one correlate ${alike}, nothing changes`,
        ...(kind === 'mean' ? {} : { exact: true as const }),
        see: (random) => holds(change(random), 0),
      };
    }),
  );
}

/** Means of paired differences (gaps, rivals) and of the three-item index over people who answer more than once. */
function pairedFigures(): Figure[] {
  const worlds = [
    [12, 'four answers each', fourTimes, 0.5],
    [30, 'one answer each', once, 0],
    [60, 'a fifth of them two to eight times', unevenly, 0.5],
  ] as const;
  return worlds.map(([n, said, often, alike]) => ({
    id: `mean difference, ${n} people`,
    prints: [
      'satisfaction.gaps.low',
      'satisfaction.gaps.shortfall_low',
      'satisfaction.competitors.low',
      'satisfaction.competitors.p',
      'satisfaction.expectation_gap',
      'satisfaction.shortfall',
      'satisfaction.acsi',
    ],
    world: `${n} people, ${said}: differences of scores 1 to 5, those of one correlate ${alike}`,
    see: (random) => {
      const differences = people(random, 'mean', n, often, alike).map(({ scores }) => scores[0]!);
      return holds(clusteredMean(sumsOf('mean', differences)), TRUTH.mean);
    },
  }));
}

/** As the base would have answered: two tiers, the smaller one more pleased and answering more often. */
function weightedFigures(): Figure[] {
  const worlds = [
    [8, 30, once, 0],
    [20, 60, fourTimes, 0.5],
    [60, 100, once, 0],
  ] as const;
  const measures: readonly Measure[] = ['nps', 'csat', 'mean'];
  return (measures as readonly Kind[]).flatMap((kind) =>
    worlds.map(
      ([gold, other, often, alike]): Figure => ({
        id: `${NAMES[kind]} weighted, ${gold} and ${other} people`,
        prints: ['satisfaction.weighted.low', 'satisfaction.nps_weighted'],
        world: `tiers of 1 and 4 in 5 of the base, ${gold} and ${other} people answer${often === once ? ' once' : ' four times'}`,
        ...(kind === 'mean' ? {} : { exact: true as const }),
        see: (random) => {
          const tiers = [gold, other].map((n) =>
            estimateOf(
              kind,
              people(random, kind, n, often, alike).map(({ scores }) => scores[0]!),
            ),
          );
          const [a, b] = tiers;
          if (!a || !b) return NONE;
          const base = new Map([
            ['gold', 20],
            ['other', 80],
          ]);
          return holds(
            poststratified(
              new Map([
                ['gold', a],
                ['other', b],
              ]),
              base,
            )?.interval,
            TRUTH[kind],
          );
        },
      }),
    ),
  );
}

/** Means, shares and scores of survey answers, by the people who give them. */
export const ANSWERS: readonly Figure[] = [
  ...scoreFigures(),
  ...changeFigures(),
  ...pairedFigures(),
  ...weightedFigures(),
];
