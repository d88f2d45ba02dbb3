import type { Context } from '../../src/analyses/campaigns/basis/context.js';
import { Arm } from '../../src/analyses/campaigns/basis/sums.js';
import { type Judged, judgedOf } from '../../src/analyses/campaigns/campaigns/judged.js';
import { Decimal } from '../../src/core/decimal.js';
import type { Row } from '../../src/core/result.js';
import { type Random, seededRandom } from '../../src/stats/distributions/random.js';

/** A member as the queries see one: money of the 91 days before, of the campaign's days, of as many after. */
export interface Member {
  before: number;
  during: number;
  after: number;
  daysBefore: number;
  daysYear: number;
}

/** Orders of a Poisson rate, each of a log-normal amount about the customer's own. */
function bought(random: Random, rate: number, scale: number): { days: number; money: number } {
  let [days, money] = [0, 0];
  let waited = -Math.log(1 - random.uniform());
  while (waited < rate) {
    days += 1;
    money += Math.round(100 * scale * Math.exp(0.5 * random.normal())) / 100;
    waited -= Math.log(1 - random.uniform());
  }
  return { days, money };
}

/** A customer whose rate and amounts differ from others' as gamma and log-normal do: about one in four buys within 30 days. */
export function member(random: Random, { more = 1, better = 1 } = {}): Member {
  const rate = better * 0.3 * random.gamma(0.7);
  const scale = 60 * Math.exp(0.6 * random.normal());
  const early = bought(random, (rate * 274) / 30, scale);
  const before = bought(random, (rate * 91) / 30, scale);
  return {
    before: before.money,
    daysBefore: before.days,
    daysYear: before.days + early.days,
    during: bought(random, rate * more, scale).money,
    after: bought(random, rate, scale).money,
  };
}

export const members = (n: number, make: () => Member): Member[] => Array.from({ length: n }, make);

function sumsOf(own: readonly Member[], isLargest: boolean): Row {
  const total = (of: (one: Member) => number) => own.reduce((sum, one) => sum + of(one), 0);
  const MARGIN = 0.4;
  const v = (one: Member) => ({
    y: one.during,
    z: one.after,
    x: one.before,
    m: MARGIN * one.during,
    q: MARGIN * one.after,
    d: one.daysBefore,
    e: one.daysYear,
  });
  const pairs = ['yy', 'xy', 'zz', 'xz', 'yz', 'xx', 'mm', 'xm', 'qq', 'xq', 'mq', 'dd', 'xd', 'ee', 'xe', 'de'];
  const of = (name: string) => (one: Member) => v(one)[name as 'y'];
  return {
    is_largest: isLargest,
    n: own.length,
    reached: 0,
    bought: total((one) => (one.during > 0 ? 1 : 0)),
    largest: Math.max(0, ...own.map((one) => one.during)),
    ...Object.fromEntries(['y', 'z', 'x', 'm', 'q', 'd', 'e'].map((name) => [name, total(of(name))])),
    ...Object.fromEntries(pairs.map((pair) => [pair, total((one) => of(pair[0]!)(one) * of(pair[1]!)(one))])),
  };
}

/** Both arms as sums, the largest 0.1 % apart. */
export function arms(treated: readonly Member[], control: readonly Member[]): { treated: Arm; control: Arm } {
  const all = [...treated, ...control].sort((a, b) => b.during - a.during);
  const largest = new Set(all.slice(0, Math.ceil(all.length / 1000)));
  const arm = (own: readonly Member[]) =>
    new Arm([
      sumsOf(
        own.filter((one) => largest.has(one)),
        true,
      ),
      sumsOf(
        own.filter((one) => !largest.has(one)),
        false,
      ),
    ]);
  return { treated: arm(treated), control: arm(control) };
}

const context = {
  has: () => true,
  options: { window: 30, effect: null },
  frame: { by: [], where: [] },
} as unknown as Context;

export interface Trial {
  readonly treated: readonly Member[];
  readonly control: readonly Member[];
}

/** Trials of one answer, judged together, with all days known and over. */
export function judge(trials: readonly Trial[], plannedShare: number | null = null): Judged[] {
  return judgedOf(
    context,
    trials.map(({ treated, control }, place) => ({
      arms: { cut: '', campaign: `${place}`, ...arms(treated, control) },
      campaign: {
        id: `${place}`,
        name: `${place}`,
        channel: null,
        startsOn: '2025-01-01',
        cost: null,
        plannedShare,
        isBeforeKnown: true,
        isOver: true,
        isAfterOver: true,
      },
      spend: { amount: Decimal.parse('900'), differs: false },
      attributed: undefined,
    })),
  );
}

const SIZE = 300;

/** 300 treated, each made so, and 300 who are not. */
export const trial =
  (treated: (random: Random) => Member) =>
  (random: Random): Trial => ({
    treated: members(SIZE, () => treated(random)),
    control: members(SIZE, () => member(random)),
  });

/** The planted worlds by name: how a trial of each is drawn, and the share of the treated that was planned. */
export const PLANTED = {
  none: { draw: trial((random) => member(random)), planned: null },
  five: { draw: trial((random) => member(random, { more: 1.05 })), planned: null },
  strong: { draw: trial((random) => member(random, { more: 2 })), planned: null },
  /** Four in five buy in the campaign's days what they would have bought after them. */
  pulled: {
    draw: trial((random) => {
      const one = member(random);
      const moved = random.uniform() < 0.8 ? one.after : 0;
      return { ...one, during: one.during + moved, after: one.after - moved };
    }),
    planned: null,
  },
  /** Who buys twice as often is treated. */
  unlike: { draw: trial((random) => member(random, { better: 2 })), planned: null },
  /** Every other of the treated who did not buy is lost from the list. */
  lost: {
    draw: (random: Random): Trial => {
      const made = trial((one) => member(one))(random);
      return { ...made, treated: made.treated.filter((one) => one.during > 0 || random.uniform() > 0.5) };
    },
    planned: 0.5,
  },
  /** One of the control arm orders for 250,000. */
  whale: {
    draw: (random: Random): Trial => {
      const made = trial((one) => member(one))(random);
      const [first, ...rest] = made.control;
      return { ...made, control: [{ ...first!, during: first!.during + 250_000 }, ...rest] };
    },
    planned: null,
  },
} as const;

/** So many trials of a planted world, each judged by itself. */
export function planted(name: keyof typeof PLANTED, worlds: number, seed = 7): Judged[] {
  const random = seededRandom(seed);
  const { draw, planned } = PLANTED[name];
  return Array.from({ length: worlds }, () => judge([draw(random)], planned)[0]!);
}

/** Share of the trials that got one of these verdicts. */
export const verdicts = (judged: readonly Judged[], ...wanted: readonly Judged['verdict'][]): number =>
  judged.filter(({ verdict }) => wanted.includes(verdict)).length / judged.length;

export const SHOWN = ['paid', 'worked', 'harmed'] as const;

/** Of those with a number, the share whose main interval holds the true difference per member. */
export function holding(judged: readonly Judged[], truth: number): number {
  const told = judged.flatMap(({ lines }) => (lines?.main == null ? [] : [lines.main]));
  return told.filter(({ low, high }) => low <= truth && truth <= high).length / told.length;
}
