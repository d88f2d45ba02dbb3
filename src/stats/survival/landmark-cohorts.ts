import { poissonDraw } from '../distributions/draws.js';
import type { Random } from '../distributions/random.js';
import { type RemainingChance, remainingChance } from './remaining-chance.js';

/** Alike ones that ended, or were last seen, at one time. */
export interface Stay {
  /** From its beginning to its end, or to when it was last seen, whole and not negative. */
  readonly time: number;
  readonly state: 'first' | 'other' | 'open';
  /** Time from which on an end would be seen: 0 from the beginning. */
  readonly entered: number;
  /** Landmarks, in ascending order, that it was still there after: 1 where all are meant from the beginning. */
  readonly outlasted: number;
  readonly count: number;
}

const ENTERING = 3;
const KINDS = { first: 0, other: 1, open: 2 } as const;

/**
 * Competing risks among those who were still there at a landmark (van Houwelingen 2007): what they were before it does not count, and who
 * had left by then is not among them. Counts lie in columns, so that many samples can be redrawn from them.
 */
export class LandmarkCohorts {
  private readonly times: Float64Array;
  private readonly cells: readonly { at: number; kind: number; entering: number; outlasted: number; count: number }[];

  constructor(stays: readonly Stay[]) {
    // An end before it would be seen is not there: it says nothing of how many did not end.
    const seen = stays.filter(({ time, entered }) => time >= entered);
    const times = new Set(seen.flatMap(({ time, entered }) => (entered > 0 ? [time, entered - 1] : [time])));
    this.times = Float64Array.from(times).sort();
    const places = new Map(Array.from(this.times, (time, place) => [time, place]));
    this.cells = seen
      .map(({ time, state, entered, outlasted, count }) => ({
        at: places.get(time)!,
        kind: KINDS[state],
        entering: entered > 0 ? places.get(entered - 1)! : -1,
        outlasted,
        count,
      }))
      .sort((a, b) => b.outlasted - a.outlasted);
  }

  /** Counts that a sample redraws. */
  get size(): number {
    return this.cells.length;
  }

  /** The curve of those who outlasted each of so many landmarks, in that order; with `random` of a sample of as many, redrawn by Poisson counts. */
  curves(outlasted: readonly number[], random?: Random): RemainingChance[] {
    const columns = Array.from({ length: 4 }, () => new Float64Array(this.times.length));
    const order = [...new Set(outlasted)].sort((a, b) => b - a);
    const found = new Map<number, RemainingChance>();
    let next = 0;
    for (const least of order) {
      for (; next < this.cells.length && this.cells[next]!.outlasted >= least; next++) {
        const { at, kind, entering, count } = this.cells[next]!;
        const drawn = random === undefined ? count : poissonDraw(random, count);
        columns[kind]![at]! += drawn;
        if (entering >= 0) columns[ENTERING]![entering]! += drawn;
      }
      const [first, others, censored, entered] = columns as [Float64Array, Float64Array, Float64Array, Float64Array];
      found.set(least, remainingChance({ times: this.times, first, others, censored, entering: entered }));
    }
    return outlasted.map((one) => found.get(one)!);
  }
}
