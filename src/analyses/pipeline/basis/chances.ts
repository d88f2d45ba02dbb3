import type { Duration } from '../../../parts/deal-times.js';
import type { Random } from '../../../stats/distributions/random.js';
import { LandmarkCohorts, type Stay } from '../../../stats/survival/landmark-cohorts.js';
import type { RemainingChance } from '../../../stats/survival/remaining-chance.js';

/** Fewer won ones tell no chance. */
const LEAST_WON = 5;
/** Where so many were won from a stage, it has chances of its own. */
export const LEAST_WON_THERE = 20;
/** Days in a stage after which those still there are looked at anew. */
export const LANDMARKS = [0, 3, 7, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365];
/** A landmark that fewer ended ones have outlasted gives way to the one before. */
const LEAST_ENDED = 20;

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
  readonly curve: number;
  readonly day: number;
}

interface Cohort {
  readonly counts: LandmarkCohorts;
  /** Landmarks in ascending order, as many as are well enough known. */
  readonly landmarks: readonly number[];
  /** Place of its first curve among all. */
  readonly offset: number;
}

const ALL = Symbol('all');
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
  private readonly cohorts = new Map<string | typeof ALL, Cohort>();
  private readonly curves: readonly RemainingChance[];

  /** null with fewer than five won. */
  static of(fates: Fates): Chances | null {
    return sum(fates.all, ({ state, deals }) => (state === 'won' ? deals : 0)) < LEAST_WON ? null : new Chances(fates);
  }

  private constructor({ all, stages }: Fates) {
    const everyone = all.map((one) => stayOf(one, 1));
    this.cohorts.set(ALL, { counts: new LandmarkCohorts(everyone), landmarks: [0], offset: 0 });
    let offset = 1;
    for (const [stage, visits] of stages) {
      const landmarks = landmarksOf(visits);
      if (landmarks.length === 0) continue;
      const stays = visits.map((one) => stayOf(one, one.outlasted));
      this.cohorts.set(stage, { counts: new LandmarkCohorts(stays), landmarks, offset });
      offset += landmarks.length;
    }
    this.curves = this.curvesOf();
    this.end = this.curves[0]!.end;
  }

  /** Whether deals in a stage have chances of their own. */
  isOwn(stage: string | null): boolean {
    return stage !== null && this.cohorts.has(stage);
  }

  within(standing: Standing, ahead: number): number | null {
    const spot = this.spotOf(standing);
    return spot === null ? null : this.curves[spot.curve]!.within(spot.day, ahead);
  }

  ever(standing: Standing): number | null {
    const spot = this.spotOf(standing);
    return spot === null ? null : this.curves[spot.curve]!.ever(spot.day);
  }

  /** Whether a deal stands on a later day than any that ended: its chance is taken as 0, since nothing is known of it. */
  isBeyond(standing: Standing): boolean {
    const spot = this.spotOf(standing);
    return spot !== null && spot.day >= this.curves[spot.curve]!.last;
  }

  /** The chances of deals that stand so, as another sample of as many deals would have them, one after another. */
  redrawn(standings: readonly Standing[], ahead: number): (random: Random) => Float64Array {
    const spots = standings.map((one) => this.spotOf(one));
    return (random) => {
      const curves = this.curvesOf(random);
      return Float64Array.from(spots, (spot) =>
        spot === null ? 0 : (curves[spot.curve]!.within(spot.day, ahead) ?? 0),
      );
    };
  }

  private curvesOf(random?: Random): RemainingChance[] {
    return [...this.cohorts.values()].flatMap(({ counts, landmarks }) =>
      counts.curves(
        landmarks.map((_, i) => i + 1),
        random,
      ),
    );
  }

  /** null for a deal whose age is not known: it is in no curve. */
  private spotOf({ stage, waited, age }: Standing): Spot | null {
    if (age === null) return null;
    const own = stage === null || waited === null ? undefined : this.cohorts.get(stage);
    if (own === undefined || waited === null) return { curve: 0, day: age };
    const place = own.landmarks.findLastIndex((landmark) => landmark <= waited);
    return { curve: own.offset + Math.max(0, place), day: waited };
  }
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
