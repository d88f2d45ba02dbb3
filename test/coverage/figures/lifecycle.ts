import type { Pair } from '../../../src/analyses/lifecycle/basis/places.js';
import { stepRows } from '../../../src/analyses/lifecycle/flow/flow.js';
import { type Shown, stateRows } from '../../../src/analyses/lifecycle/states/states.js';
import { transitionRows } from '../../../src/analyses/lifecycle/transitions/transitions.js';
import { type Silent, silentRows } from '../../../src/analyses/lifecycle/winback/winback.js';
import type { Random } from '../../../src/stats/distributions/random.js';
import { binomial, type Figure, holds, NONE } from '../figure.js';

const SHOWN: Shown = {
  rule: { dormant: 60, defected: 120, loyal: 4 },
  minN: 5,
  hasMoney: false,
  hasProspects: false,
  knowsAdvocates: false,
  hasBase: true,
};

const pair = (was: string, state: string, customers: number, bought: number): Pair => ({
  period: 0,
  cut: '',
  was,
  state,
  customers,
  bought,
  value: null,
  valueBefore: null,
  advocates: 0,
});

const limits = ({ low, high }: { readonly low?: unknown; readonly high?: unknown }) =>
  low == null || high == null ? null : { low: Number(low), high: Number(high) };

/** Of the silent of a state each comes back with the same chance, to be repeat or loyal. */
const cameBack = (
  [
    ['dormant', 12, 0.3],
    ['dormant', 240, 0.29],
    ['defected', 30, 0.05],
    ['defected', 540, 0.1],
  ] as const
).map(
  ([was, n, p]): Figure => ({
    id: `${was === 'dormant' ? 'dormant' : 'gone'} who bought again, of ${n}`,
    prints: ['lifecycle.states.low'],
    world: `${n} who were silent, each comes back in the period at ${p * 100} %; as the table of states says it`,
    see: (random) => {
      const back = binomial(random, n, p);
      const loyal = binomial(random, back, 0.4);
      const pairs = [
        pair(was, 'repeat', back - loyal, back - loyal),
        pair(was, 'loyal', loyal, loyal),
        pair(was, 'defected', n - back, 0),
      ];
      const row = stateRows(pairs, SHOWN).find(({ state }) => state === was)!;
      return holds(limits(row), p);
    },
  }),
);

const MOVES = [
  ['repeat', 0.28],
  ['loyal', 0.12],
  ['dormant', 0.38],
  ['first_time', 0.22],
] as const;

/** Where one goes who drew this. */
function moveOf(drawn: number): string {
  let below = 0;
  for (const [to, p] of MOVES) {
    below += p;
    if (drawn < below) return to;
  }
  return MOVES[0][0];
}

/** Whom one state leaves for others, each with a chance of its own. */
const moved = ([12, 60, 400] as const).map(
  (n): Figure => ({
    id: `share of a state that went to another, of ${n}`,
    prints: ['lifecycle.transitions.low'],
    world: `${n} customers who had bought once: ${MOVES.map(([to, p]) => `${p * 100} % ${to}`).join(', ')}; every cell of the row that somebody is in`,
    see: (random) => {
      const found = new Map<string, number>();
      for (let i = 0; i < n; i++) {
        const to = moveOf(random.uniform());
        found.set(to, (found.get(to) ?? 0) + 1);
      }
      const rows = transitionRows(
        [...found].map(([to, count]) => pair('first_time', to, count, 0)),
        SHOWN,
      );
      const seen = rows.map((row) => holds(limits(row), MOVES.find(([to]) => to === row.to)![1]));
      return { held: seen.flatMap(({ held }) => held), widths: seen.flatMap(({ widths }) => widths) };
    },
  }),
);

const exponential = (random: Random, mean: number): number => -mean * Math.log(1 - random.uniform());

/** Leads arrive or go cold, whichever comes first, and are watched for unlike times. */
const arrived = (
  [
    [30, 90],
    [120, 90],
    [400, 180],
  ] as const
).map(
  ([n, day]): Figure => ({
    id: `share of leads that arrive within ${day} days, of ${n}`,
    prints: ['lifecycle.flow.low'],
    world: `${n} leads, exponential days of mean 150 to the step and of mean 200 to going cold, watched for 60 to 420 days`,
    see: (random) => {
      const rows = new Map<number, { days: number; reached: number; gone: number; waiting: number }>();
      for (let i = 0; i < n; i++) {
        const [step, cold, watched] = [exponential(random, 150), exponential(random, 200), 60 + random.integer(361)];
        const days = Math.min(Math.ceil(Math.min(step, cold)), watched);
        const end = Math.ceil(Math.min(step, cold)) > watched ? 'waiting' : step < cold ? 'reached' : 'gone';
        const row = rows.get(days) ?? { days, reached: 0, gone: 0, waiting: 0 };
        row[end]++;
        rows.set(days, row);
      }
      const curve = [...rows.values()].sort((a, b) => a.days - b.days);
      const row = stepRows(curve, { cut: '', clock: 'lead', step: 'repeat' }).find(({ days }) => days === day)!;
      const both = 1 / 150 + 1 / 200;
      return holds(limits(row), (1 / 150 / both) * (1 - Math.exp(-day * both)));
    },
  }),
);

/** Silent customers written to and held out. */
const wonBack = (
  [
    [40, 20, 0.25, 0.1],
    [120, 120, 0.15, 0.15],
    [600, 150, 0.12, 0.08],
  ] as const
).flatMap(([n, out, treated, control]): Figure[] => {
  const world = `${n} dormant written to, of whom ${treated * 100} % come back, and ${out} held out, of whom ${control * 100} %`;
  const rowsOf = (random: Random) => {
    const arm = (name: string, count: number, p: number): Silent[] => {
      const back = binomial(random, count, p);
      const of = { cut: '', was: 'dormant', arm: name, value: null };
      return [
        { ...of, days: 100, customers: back },
        { ...of, days: null, customers: count - back },
      ];
    };
    const silent = [...arm('treatment', n, treated), ...arm('control', out, control)];
    return silentRows(silent, { minN: 5, hasMoney: false });
  };
  return [
    {
      id: `silent who came back by arm, ${n} and ${out}`,
      prints: ['lifecycle.winback.low'],
      world,
      see: (random) => {
        const rows = rowsOf(random);
        const of = (arm: string) => rows.find((row) => row.was === 'dormant' && row.arm === arm)!;
        const [mine, theirs] = [holds(limits(of('treatment')), treated), holds(limits(of('control')), control)];
        return { held: [...mine.held, ...theirs.held], widths: [...mine.widths, ...theirs.widths] };
      },
    },
    {
      id: `more than control came back, ${n} and ${out}`,
      prints: ['lifecycle.winback.gained_low'],
      world,
      see: (random) => {
        const row = rowsOf(random).find(({ was, arm }) => was === 'dormant' && arm === 'treatment')!;
        if (row.gained_low == null || row.gained_high == null) return NONE;
        return holds({ low: Number(row.gained_low), high: Number(row.gained_high) }, treated - control);
      },
    },
  ];
});

/** What lifecycle says of the moves of customers whose chances are known, through its own tables. */
export const LIFECYCLE: readonly Figure[] = [...cameBack, ...moved, ...arrived, ...wonBack];
