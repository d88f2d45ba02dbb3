import { type Random, seededRandom } from '../../src/stats/distributions/random.js';

/** Of one world: which of the intervals shown hold the truth, and how wide they are; none shown is neither. */
export interface Seen {
  readonly held: readonly boolean[];
  readonly widths: readonly number[];
}

/** An interval that some analysis prints, in worlds whose truth is known. */
export interface Figure {
  readonly id: string;
  /** Columns and metrics that print it: `analysis.table.column`, `analysis.metric`. */
  readonly prints: readonly string[];
  readonly world: string;
  /** Of a count, whose jumps let no interval cover its level everywhere: it may cover more, and what a mid-p interval does stands beside it. */
  readonly exact?: true;
  /** Its nominal level; 95 % where none is said. */
  readonly level?: number;
  see(random: Random): Seen;
  /** The same worlds with the mid-p interval of the count. */
  readonly midP?: (random: Random) => Seen;
}

export const binomial = (random: Random, n: number, p: number): number => {
  let k = 0;
  for (let i = 0; i < n; i++) if (random.uniform() < p) k++;
  return k;
};

export const NONE: Seen = { held: [], widths: [] };

export const holds = (interval: { low: number; high: number } | null | undefined, truth: number): Seen =>
  interval ? { held: [interval.low <= truth && truth <= interval.high], widths: [interval.high - interval.low] } : NONE;

export interface Covered {
  readonly figure: Figure;
  /** Share of the intervals shown that hold the truth. */
  readonly coverage: number;
  /** Monte-Carlo standard error of it, worlds being the units. */
  readonly error: number;
  readonly shown: number;
  readonly worlds: number;
  readonly width: number;
}

/** Coverage of a figure over worlds drawn from the seed; of its mid-p interval where that is asked. */
export function coverageOf(figure: Figure, worlds: number, seed = 1, see = figure.see): Covered {
  const random = seededRandom(seed);
  const shares: number[] = [];
  let [held, shown, width] = [0, 0, 0];
  for (let i = 0; i < worlds; i++) {
    const seen = see(random);
    if (seen.held.length === 0) continue;
    const own = seen.held.filter(Boolean).length;
    shares.push(own / seen.held.length);
    held += own;
    shown += seen.held.length;
    width += seen.widths.reduce((sum, one) => sum + one, 0);
  }
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (shares.length - 1);
  return {
    figure,
    coverage: held / shown,
    error: Math.sqrt(variance / shares.length),
    shown,
    worlds,
    width: width / shown,
  };
}

/** A chance that was said, and whether it came true. */
export interface Chance {
  readonly said: number;
  readonly came: boolean;
}

/** A probability that some analysis prints, in worlds whose truth is known. */
export interface Probability {
  readonly id: string;
  readonly prints: readonly string[];
  readonly world: string;
  /** At least so many of them. */
  see(seed: number, cases: number): Chance[];
}

export interface Tenth {
  readonly said: number;
  readonly came: number;
  readonly error: number;
  readonly cases: number;
}

/** By tenths of what was said: the mean said, the share that came true, its Monte-Carlo error. */
export function tenthsOf(chances: readonly Chance[]): Tenth[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const own = chances.filter(({ said }) => Math.min(9, Math.floor(10 * said)) === tenth);
    const cases = own.length;
    const said = own.reduce((sum, one) => sum + one.said, 0) / cases;
    const came = own.filter((one) => one.came).length / cases;
    return { said, came, error: Math.sqrt((said * (1 - said)) / cases), cases };
  });
}
