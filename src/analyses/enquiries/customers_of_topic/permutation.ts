import { normalCdf } from '../../../stats/distributions/normal.js';
import { seededRandom } from '../../../stats/distributions/random.js';

/** How many customers have how many cases; those without any are the rest of `size`. */
export interface Histogram {
  readonly size: number;
  /** Customers by their number of cases, from one on. */
  readonly counts: ReadonlyMap<number, number>;
}

const REPLICATES = 999;
/** More customers who asked than this are permuted by their moments: the sum of so many is as good as normal. */
const MOST_DRAWN = 5000;
/** Customers dealt in all cells of a cut, some seconds of work; then the cells of most customers are permuted by their moments too. */
const MOST_DEALT = 300_000_000;

export const casesOf = ({ counts }: Histogram): number =>
  [...counts].reduce((sum, [cases, customers]) => sum + cases * customers, 0);
export const askedOf = ({ counts }: Histogram): number => [...counts.values()].reduce((sum, one) => sum + one, 0);
const squaresOf = ({ counts }: Histogram): number =>
  [...counts].reduce((sum, [cases, customers]) => sum + cases * cases * customers, 0);

/** The most customers who asked that a cell is dealt for, by those of each cell: what all of them take is bounded. */
export function mostDrawn(askedPerCell: readonly number[]): number {
  let dealt = 0;
  for (const asked of askedPerCell.filter((one) => one <= MOST_DRAWN).sort((a, b) => a - b)) {
    dealt += asked * REPLICATES;
    if (dealt > MOST_DEALT) return asked - 1;
  }
  return MOST_DRAWN;
}

/** Cases of customers of a kind if kinds were dealt among all customers by lot. */
function dealt(all: readonly number[], size: number, kind: number, random: () => number): number {
  let [left, places, sum] = [size, kind, 0];
  for (const cases of all) {
    if (random() * left < places) {
      sum += cases;
      places--;
    }
    left--;
  }
  return sum;
}

/**
 * The chance that kinds dealt among customers by lot differ from what is expected as much as they do: each customer keeps all of its cases,
 * so that a few who ask often make no kind stand out. By moments where more than `most` customers asked. Two-sided, seeded, at least 1/1000.
 */
export function permutationP(kind: Histogram, rest: Histogram, seed: number, most: number): number {
  const size = kind.size + rest.size;
  const all: number[] = [];
  for (const { counts } of [kind, rest])
    for (const [cases, customers] of counts) for (let i = 0; i < customers; i++) all.push(cases);
  const sum = casesOf(kind) + casesOf(rest);
  const expected = (sum * kind.size) / size;
  const off = Math.abs(casesOf(kind) - expected) - 1e-9;
  if (all.length > most) {
    const variance = (squaresOf(kind) + squaresOf(rest)) / size - (sum / size) ** 2;
    const deviation = Math.sqrt((variance * kind.size * rest.size) / (size - 1));
    return deviation === 0 ? 1 : Math.max(1 / (REPLICATES + 1), 2 * (1 - normalCdf(off / deviation)));
  }
  const random = seededRandom(seed);
  let asFar = 0;
  for (let i = 0; i < REPLICATES; i++)
    if (Math.abs(dealt(all, size, kind.size, () => random.uniform()) - expected) >= off) asFar++;
  return (1 + asFar) / (REPLICATES + 1);
}

/** Rate of a kind over the rate of the rest, times 100, with its 95 % interval over customers: on the logarithm, by the delta method. */
export function indexOf(
  kind: Histogram,
  rest: Histogram,
): { readonly index: number; readonly low: number; readonly high: number } | null {
  const [own, others] = [casesOf(kind), casesOf(rest)];
  if (own === 0 || others === 0 || kind.size < 2 || rest.size < 2) return null;
  const relative = (one: Histogram): number => {
    const mean = casesOf(one) / one.size;
    const variance = (squaresOf(one) - one.size * mean * mean) / (one.size - 1);
    return variance / (one.size * mean * mean);
  };
  const index = (100 * own * rest.size) / (kind.size * others);
  const half = 1.959963984540054 * Math.sqrt(relative(kind) + relative(rest));
  return { index, low: index * Math.exp(-half), high: index * Math.exp(half) };
}
