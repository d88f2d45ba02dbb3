import { tQuantile } from '../distributions/continuous-distributions.js';
import { criticalZ, twoSidedP } from '../distributions/normal.js';
import { DEFAULT_LEVEL, type Interval, type IntervalWithP } from '../intervals/interval.js';
import { scoreInterval } from '../intervals/proportion-interval.js';

/** One who is followed for so many days, with the day of the event where it came within them. */
export interface Followed {
  readonly followed: number;
  readonly days: number | null;
  /** How many he stands for; 1 where absent. */
  readonly weight?: number;
  /** Who it is, where one stands in several places; somebody else in each where absent. */
  readonly person?: number;
}

/** Weighted numbers of events, and of those who were last seen, by day 0..within. */
interface Table {
  readonly events: Float64Array;
  readonly leaving: Float64Array;
}

/** The day on which one leaves the table, and whether by the event; those followed longer than `within` leave on its last day. */
function endOf({ followed, days }: Followed, within: number): { day: number; isEvent: boolean } {
  const isEvent = days !== null && days <= within && days <= followed;
  return { day: Math.max(0, isEvent ? days : Math.min(followed, within)), isEvent };
}

function tableOf(people: readonly Followed[], within: number): Table {
  const [events, leaving] = [new Float64Array(within + 1), new Float64Array(within + 1)];
  for (const one of people) {
    const { day, isEvent } = endOf(one, within);
    (isEvent ? events : leaving)[day]! += one.weight ?? 1;
  }
  return { events, leaving };
}

/** Share by the end of each day, the hazard of each, and how many were at risk on it. */
interface Curve {
  readonly share: number;
  readonly hazard: Float64Array;
  readonly atRisk: Float64Array;
}

function curveOf({ events, leaving }: Table): Curve {
  const length = events.length;
  const [hazard, atRisk] = [new Float64Array(length), new Float64Array(length)];
  let risk = 0;
  for (let day = 0; day < length; day++) risk += events[day]! + leaving[day]!;
  let staying = 1;
  for (let day = 0; day < length; day++) {
    atRisk[day] = risk;
    if (risk > 1e-12) {
      hazard[day] = Math.min(1, events[day]! / risk);
      staying *= 1 - hazard[day]!;
    }
    risk -= events[day]! + leaving[day]!;
  }
  return { share: 1 - staying, hazard, atRisk };
}

/** Share with the event within so many days, by Kaplan-Meier where some are not followed so long; null of nobody. */
export const shareWithin = (people: readonly Followed[], within: number): number | null =>
  people.length === 0 ? null : curveOf(tableOf(people, within)).share;

/** What each moves the share by (infinitesimal jackknife); sums to nothing. Without censoring: weight · (event − share)/Σ weight. */
function influences(people: readonly Followed[], within: number): Float64Array {
  const { share, hazard, atRisk } = curveOf(tableOf(people, within));
  const rising = new Float64Array(within + 2);
  for (let day = 0; day <= within; day++) {
    const left = atRisk[day]! * (1 - hazard[day]!);
    rising[day + 1] = rising[day]! + (left > 1e-12 ? hazard[day]! / left : 0);
  }
  return Float64Array.from(people, (one) => {
    const { day, isEvent } = endOf(one, within);
    const left = atRisk[day]! * (1 - hazard[day]!);
    const own = isEvent && left > 1e-12 ? 1 / left : 0;
    return (one.weight ?? 1) * (1 - share) * (own - rising[day + 1]!);
  });
}

/** Share within so many days with its limits by score, as wide as of independent ones of the same variance; null of nobody. */
export function followedShare(people: readonly Followed[], within: number, level = DEFAULT_LEVEL): Interval | null {
  const share = shareWithin(people, within);
  if (share === null) return null;
  let variance = 0;
  for (const one of influences(people, within)) variance += one * one;
  const n = people.length;
  const trials = share > 0 && share < 1 && variance > 0 ? Math.min(n, (share * (1 - share)) / variance) : n;
  return { ...scoreInterval(share, trials, criticalZ(level)), method: 'kaplan-meier-score', level };
}

/**
 * Share of the first less that of the second within so many days: Newcombe's hybrid of the limits of both (1998, method 10), each by
 * Kaplan-Meier where some are not followed so long. null where a side is empty.
 */
export function followedDifference(
  first: readonly Followed[],
  second: readonly Followed[],
  within: number,
  level = DEFAULT_LEVEL,
): Interval | null {
  const [a, b] = [followedShare(first, within, level), followedShare(second, within, level)];
  if (a === null || b === null) return null;
  const estimate = a.estimate - b.estimate;
  return {
    estimate,
    low: estimate - Math.hypot(a.estimate - a.low, b.high - b.estimate),
    high: estimate + Math.hypot(a.high - a.estimate, b.estimate - b.low),
    method: 'newcombe',
    level,
  };
}

/** One to whom something happened, and those alike at the time to whom it had not. */
export interface MatchedSet {
  readonly own: Followed;
  /** At least one. */
  readonly others: readonly Followed[];
}

/** What each member of the sets moves the difference by, set by set with the own one first. */
function movesOf(
  sets: readonly MatchedSet[],
  within: number,
): { readonly moves: number[][]; readonly shares: [number, number] } {
  const own = sets.map((set) => set.own);
  const others = sets.flatMap((set) => set.others.map((one) => ({ ...one, weight: 1 / set.others.length })));
  const [first, second] = [influences(own, within), influences(others, within)];
  let place = 0;
  const moves = sets.map((set, i) => [first[i]!, ...set.others.map(() => -second[place++]!)]);
  return { moves, shares: [shareWithin(own, within)!, shareWithin(others, within)!] };
}

/**
 * Standard error of a sum of moves whose members are alike within a set and the same within a person: variance by sets and by persons
 * less that of what both share (Cameron, Gelbach & Miller 2011), no less than that of sets alone.
 */
function errorOf(sets: readonly MatchedSet[], moves: readonly (readonly number[])[]): number {
  const byPerson = new Map<number, number>();
  let [ofSets, ofMembers, alone] = [0, 0, 0];
  sets.forEach((set, i) => {
    let sum = 0;
    [set.own, ...set.others].forEach(({ person }, k) => {
      const move = moves[i]![k]!;
      sum += move;
      ofMembers += move * move;
      if (person === undefined) alone += move * move;
      else byPerson.set(person, (byPerson.get(person) ?? 0) + move);
    });
    ofSets += sum * sum;
  });
  const ofPersons = [...byPerson.values()].reduce((sum, move) => sum + move * move, alone);
  const n = sets.length;
  return Math.sqrt((Math.max(ofSets, ofSets + ofPersons - ofMembers) * n) / (n - 1));
}

const limitsOf = (estimate: number, error: number, n: number, level: number): IntervalWithP => {
  const half = -tQuantile((1 - level) / 2, n - 1) * error;
  return {
    estimate,
    low: estimate - half,
    high: estimate + half,
    p: error > 0 ? twoSidedP(estimate / error) : 1,
    method: 'matched-jackknife',
    level,
  };
};

/**
 * Mean over sets of own less others alike: share with the event within so many days, the others of a set weighing one together, by
 * Kaplan-Meier where some are not followed so long. t of the infinitesimal jackknife, with clusters by set and by person. null of
 * fewer than two sets.
 */
export function matchedDifference(
  sets: readonly MatchedSet[],
  within: number,
  level = DEFAULT_LEVEL,
): (IntervalWithP & { own: number; others: number }) | null {
  if (sets.length < 2) return null;
  const { moves, shares } = movesOf(sets, within);
  const [own, others] = shares;
  return { ...limitsOf(own - others, errorOf(sets, moves), sets.length, level), own, others };
}
