import { groupedBy } from '../../../core/grouped.js';
import type { Duration } from '../../../parts/deal-times.js';
import type { Random } from '../../../stats/distributions/random.js';
import { LandmarkCohorts, type Stay } from '../../../stats/survival/landmark-cohorts.js';
import type { RemainingChance } from '../../../stats/survival/remaining-chance.js';

/** Fewer won ones tell no chance. */
const LEAST_WON = 5;
/** Where so many were won from a stage, it has chances of its own. */
export const LEAST_WON_THERE = 20;
/** Days in a stage after which those still there are looked at anew: each of the first two weeks, then an eighth or so later each time. */
export const LANDMARKS = landmarks(366);
/** A landmark that fewer ended ones have outlasted gives way to the one before. */
const LEAST_ENDED = 20;

function landmarks(last: number): readonly number[] {
  const days = [0];
  for (let day = 1; day <= last; day = Math.max(day + 1, Math.floor(day * 1.15))) days.push(day);
  return days;
}

/** Visits to one stage by how many landmarks they outlasted; days are those from entering the stage to the end of the deal. */
export interface Visits extends Duration {
  readonly outlasted: number;
  /** Deals of these that had not been in the stage before. */
  readonly firsts: number;
}

/** How deals of one cut fared, as far as it is known on one day. */
export interface Fates {
  /** Since creation, whatever the stage. */
  readonly all: readonly Duration[];
  readonly stages: ReadonlyMap<string, readonly Visits[]>;
}

/** Where an open deal stands: its stage and the days that it has been there (nothing where that is not known), and its age. */
export interface Standing {
  readonly stage: string | null;
  readonly waited: number | null;
  readonly age: number | null;
}

/** A curve, and the day on it that a deal stands on. */
interface Spot {
  readonly cohort: Cohort;
  /** Landmarks that those on the curve have outlasted. */
  readonly outlasted: number;
  readonly day: number;
}

interface Cohort {
  readonly counts: LandmarkCohorts;
  /** Landmarks in ascending order, as many as are well enough known. */
  readonly landmarks: readonly number[];
  readonly curves: Map<number, RemainingChance>;
}

const stateOf = (state: Duration['state']): Stay['state'] =>
  state === 'won' ? 'first' : state === 'lost' ? 'other' : 'open';
const stayOf = (one: Duration, outlasted: number): Stay => ({
  time: one.days,
  state: stateOf(one.state),
  entered: one.entered ?? 0,
  outlasted,
  count: one.deals,
});
const sum = <R>(rows: readonly R[], of: (row: R) => number): number => rows.reduce((total, row) => total + of(row), 0);

/**
 * The chance of an open deal to be won: by the days in its stage, among the visits that were still there at the last landmark before and were
 * won or lost later from wherever they went, where enough were won; else by its age among all.
 */
export class Chances {
  /** Share that is won in the end, of all. */
  readonly end: number;
  private readonly all: Cohort;
  private readonly stages = new Map<string, Cohort>();

  /** null with fewer than five won. */
  static of(fates: Fates): Chances | null {
    return sum(fates.all, ({ state, deals }) => (state === 'won' ? deals : 0)) < LEAST_WON ? null : new Chances(fates);
  }

  private constructor({ all, stages }: Fates) {
    this.all = cohortOf(
      all.map((one) => stayOf(one, 1)),
      [0],
    );
    for (const [stage, visits] of stages) {
      const known = landmarksOf(visits);
      if (known.length === 0) continue;
      const stays = visits.map((one) => stayOf(one, one.outlasted));
      this.stages.set(stage, cohortOf(stays, known));
    }
    this.end = curveAt({ cohort: this.all, outlasted: 1 }).end;
  }

  /** Counts that a sample of all curves redraws. */
  get size(): number {
    return [this.all, ...this.stages.values()].reduce((total, { counts }) => total + counts.size, 0);
  }

  /** Whether deals in a stage have chances of their own. */
  isOwn(stage: string | null): boolean {
    return stage !== null && this.stages.has(stage);
  }

  within(standing: Standing, ahead: number): number | null {
    const spot = this.spotOf(standing);
    return spot === null ? null : curveAt(spot).within(spot.day, ahead);
  }

  ever(standing: Standing): number | null {
    const spot = this.spotOf(standing);
    return spot === null ? null : curveAt(spot).ever(spot.day);
  }

  /** Whether a deal stands on a later day than any that ended: its chance is taken as 0, since nothing is known of it. */
  isBeyond(standing: Standing): boolean {
    const spot = this.spotOf(standing);
    return spot !== null && spot.day >= curveAt(spot).last;
  }

  /** The chances of deals that stand so, as another sample of as many deals would have them, one after another. */
  redrawn(standings: readonly Standing[], ahead: number): (random: Random) => Float64Array {
    const spots = standings.map((one) => this.spotOf(one));
    const rows = groupedBy(
      [...spots.keys()].filter((row) => spots[row] !== null),
      (row) => spots[row]!.cohort,
    );
    const asked = [...rows].map(([cohort, own]) => ({
      cohort,
      own,
      outlasted: [...new Set(own.map((row) => spots[row]!.outlasted))],
    }));
    return (random) => {
      const drawn = new Float64Array(spots.length);
      for (const { cohort, own, outlasted } of asked) {
        const found = cohort.counts.curves(outlasted, random);
        const curves = new Map(outlasted.map((one, i) => [one, found[i]!]));
        for (const row of own) {
          const { outlasted: least, day } = spots[row]!;
          drawn[row] = curves.get(least)!.within(day, ahead) ?? 0;
        }
      }
      return drawn;
    };
  }

  /** null for a deal whose age is not known: it is in no curve. */
  private spotOf({ stage, waited, age }: Standing): Spot | null {
    if (age === null) return null;
    const own = stage === null || waited === null ? undefined : this.stages.get(stage);
    if (own === undefined || waited === null) return { cohort: this.all, outlasted: 1, day: age };
    const place = own.landmarks.findLastIndex((landmark) => landmark <= waited);
    return { cohort: own, outlasted: Math.max(0, place) + 1, day: waited };
  }
}

const cohortOf = (stays: readonly Stay[], known: readonly number[]): Cohort => ({
  counts: new LandmarkCohorts(stays),
  landmarks: known,
  curves: new Map(),
});

/** Made when it is asked for first. */
function curveAt({ cohort, outlasted }: Pick<Spot, 'cohort' | 'outlasted'>): RemainingChance {
  const found = cohort.curves.get(outlasted) ?? cohort.counts.curves([outlasted])[0]!;
  cohort.curves.set(outlasted, found);
  return found;
}

/** Landmarks that a stage is looked at anew after; none where too few were won from it. */
function landmarksOf(visits: readonly Visits[]): readonly number[] {
  const won = sum(visits, ({ state, firsts, outlasted }) => (state === 'won' && outlasted > 0 ? firsts : 0));
  if (won < LEAST_WON_THERE) return [];
  const ended = LANDMARKS.findIndex(
    (_, i) => i > 0 && sum(visits, (one) => (one.state !== 'open' && one.outlasted > i ? one.deals : 0)) < LEAST_ENDED,
  );
  return ended < 0 ? LANDMARKS : LANDMARKS.slice(0, ended);
}
