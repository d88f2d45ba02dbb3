import { type Random, seededRandom } from '../distributions/random.js';

/** Amounts of customers in the cells of two attributes; a customer has one row per cell. */
export interface Crossed {
  readonly customers: number;
  readonly firsts: number;
  readonly seconds: number;
  /** Of each row: customer, the two values, amount. */
  readonly customer: readonly number[];
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly amount: readonly number[];
}

/** One cell, `first` x `seconds` + `second`: index 1 = as large as its row and column let expect. */
export interface CellJudged {
  readonly index: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Two-sided, of no dependence; null where nothing was permuted. */
  readonly p: number | null;
}

const PERMUTATIONS = 1999;
const RESAMPLES = 999;
/** Below this share of resamples with an index the cell has no interval. */
const MOST_OUT = 0.05;

/** Cell x total / (row x column), over one-way margins; NaN where a margin is not above zero. */
function indexes(cells: Float64Array, firsts: number, seconds: number): Float64Array {
  const rows = new Float64Array(firsts);
  const columns = new Float64Array(seconds);
  let total = 0;
  for (let i = 0; i < firsts; i++)
    for (let j = 0; j < seconds; j++) {
      const amount = cells[i * seconds + j]!;
      rows[i]! += amount;
      columns[j]! += amount;
      total += amount;
    }
  return cells.map((amount, place) => {
    const [row, column] = [rows[Math.floor(place / seconds)]!, columns[place % seconds]!];
    return row > 0 && column > 0 && total > 0 ? (amount * total) / (row * column) : Number.NaN;
  });
}

function cellsOf(
  { firsts, seconds, customer, first, second, amount }: Crossed,
  labels: Int32Array | null,
  weights: Int32Array | null,
): Float64Array {
  const cells = new Float64Array(firsts * seconds);
  for (let row = 0; row < amount.length; row++) {
    const own = customer[row]!;
    const i = labels === null ? first[row]! : labels[own]!;
    cells[i * seconds + second[row]!]! += weights === null ? amount[row]! : amount[row]! * weights[own]!;
  }
  return cells;
}

function shuffle(labels: Int32Array, random: Random): void {
  for (let i = labels.length - 1; i > 0; i--) {
    const j = random.integer(i + 1);
    const kept = labels[i]!;
    labels[i] = labels[j]!;
    labels[j] = kept;
  }
}

/** Two-sided p of each cell: of 1,999 worlds in which customers change their first value with each other, how many go as far. */
function permuted(crossed: Crossed, seen: Float64Array, random: Random): (number | null)[] {
  const labels = new Int32Array(crossed.customers);
  for (let row = 0; row < crossed.amount.length; row++) labels[crossed.customer[row]!] = crossed.first[row]!;
  const [above, below] = [new Int32Array(seen.length), new Int32Array(seen.length)];
  for (let world = 0; world < PERMUTATIONS; world++) {
    shuffle(labels, random);
    const found = indexes(cellsOf(crossed, labels, null), crossed.firsts, crossed.seconds);
    for (let cell = 0; cell < seen.length; cell++) {
      // A world without an index is as far on both sides.
      if (!(found[cell]! < seen[cell]!)) above[cell]!++;
      if (!(found[cell]! > seen[cell]!)) below[cell]!++;
    }
  }
  return [...seen].map((index, cell) =>
    Number.isNaN(index) ? null : Math.min(1, (2 * (1 + Math.min(above[cell]!, below[cell]!))) / (1 + PERMUTATIONS)),
  );
}

/** 95 % percentile intervals of the indexes over customers drawn with replacement. */
function resampled(crossed: Crossed, random: Random): (readonly [number, number] | null)[] {
  const size = crossed.firsts * crossed.seconds;
  const drawn: number[][] = Array.from({ length: size }, () => []);
  const weights = new Int32Array(crossed.customers);
  for (let world = 0; world < RESAMPLES; world++) {
    weights.fill(0);
    for (let n = 0; n < crossed.customers; n++) weights[random.integer(crossed.customers)]!++;
    const found = indexes(cellsOf(crossed, null, weights), crossed.firsts, crossed.seconds);
    for (let cell = 0; cell < size; cell++) if (!Number.isNaN(found[cell]!)) drawn[cell]!.push(found[cell]!);
  }
  return drawn.map((own) => {
    if (own.length < RESAMPLES * (1 - MOST_OUT)) return null;
    const sorted = Float64Array.from(own).sort();
    const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
    return [at(0.025), at(0.975)] as const;
  });
}

/**
 * How far each cell of two attributes is from independence of its row and column. Money has no Poisson variance, so p is by permutation
 * of customers (`permutes`: the first value is the customer's own), seeded; intervals by bootstrap over customers.
 */
export function crossedCells(crossed: Crossed, permutes: boolean, seed = 1): CellJudged[] {
  const seen = indexes(cellsOf(crossed, null, null), crossed.firsts, crossed.seconds);
  const random = seededRandom(seed);
  const p = permutes ? permuted(crossed, seen, random) : null;
  const intervals = resampled(crossed, random);
  return [...seen].map((index, cell) => ({
    index: Number.isNaN(index) ? null : index,
    low: intervals[cell]?.[0] ?? null,
    high: intervals[cell]?.[1] ?? null,
    p: p?.[cell] ?? null,
  }));
}
