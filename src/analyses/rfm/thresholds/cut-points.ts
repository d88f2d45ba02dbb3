import { Decimal } from '../../../core/decimal.js';
import type { Row } from '../../../core/result.js';

export const MEASURES = ['recency', 'frequency', 'monetary'] as const;
export type Measure = (typeof MEASURES)[number];

/** What is compared has four decimals at most: money as the model keeps it. */
export const SCALE = 4;

/** A distinct value, the number of customers below it, and of those at it or below. */
interface Step {
  readonly value: Decimal;
  readonly below: number;
  readonly placed: number;
  readonly population: number;
}

/** Distinct values of one population in ascending order, known wherever a quantile that is asked for can fall. */
export type Steps = readonly Step[];

/** Steps of each population from rows that come sorted by it and by value. */
export function stepsOf(rows: readonly Row[], population: (row: Row) => string): Map<string, Step[]> {
  const found = new Map<string, Step[]>();
  for (const row of rows) {
    const key = population(row);
    if (!found.has(key)) found.set(key, []);
    found.get(key)!.push({
      value: row.value as Decimal,
      below: Number(row.below),
      placed: Number(row.placed),
      population: Number(row.population),
    });
  }
  return found;
}

const at = (steps: Steps, index: number): Decimal => {
  const step = steps.find(({ below, placed }) => below <= index && index < placed);
  if (step === undefined) throw new Error(`no value at place ${index} of ${steps[0]?.population}`);
  return step.value;
};

const floorDivide = (a: bigint, b: bigint): bigint => (a >= 0n ? a / b : -((-a + b - 1n) / b));

/**
 * Type-7 quantile `part`/`parts`, in exact arithmetic, rounded down to four decimals. Rounded so it never falls below the value it
 * starts from nor reaches the next, so the printed cut, given back as an option, divides customers as the exact one does.
 * (Hyndman & Fan 1996; R's and numpy's default.)
 */
export function quantileAt(steps: Steps, part: number, parts: number): Decimal {
  const product = (steps[0]!.population - 1) * part;
  const index = Math.floor(product / parts);
  const rest = product - index * parts;
  const low = at(steps, index).round(SCALE);
  if (rest === 0) return low;
  const gap = at(steps, index + 1).round(SCALE).units - low.units;
  return new Decimal(low.units + floorDivide(gap * BigInt(rest), BigInt(parts)), SCALE);
}

/** The cut points between `bins` equal parts of the population, ascending; equal ones where many customers are equal. */
export const quantileCuts = (steps: Steps, bins: number): Decimal[] =>
  Array.from({ length: bins - 1 }, (_, index) => quantileAt(steps, index + 1, bins));

/** A cut given as an option, to four decimals. */
export const ownCut = (value: number): Decimal => Decimal.parse(value.toFixed(SCALE));

/** The whole number below: recency and frequency are whole, so it divides them as the cut does. */
export const wholeBelow = (cut: Decimal): Decimal => new Decimal(floorDivide(cut.units, 10n ** BigInt(cut.scale)), 0);
