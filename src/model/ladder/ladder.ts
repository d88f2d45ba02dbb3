import { Decimal } from '../../core/decimal.js';
import { groupedBy } from '../../core/grouped.js';
import type { Row } from '../../core/result.js';

/** One distinct value: how many customers hold it, and what stands at it or above. */
interface Rung {
  readonly value: Decimal;
  readonly customers: number;
  readonly placed: number;
  readonly reached: Decimal;
}

/** Where a boundary falls: `place` customers stand above it, the last of them on the rung `value`. */
export interface Boundary {
  readonly place: number;
  /** Exact value held by those `place` customers. */
  readonly held: Decimal;
  readonly rung: Rung;
}

export const TIES = ['keep-up', 'keep-down', 'split'] as const;
export type Ties = (typeof TIES)[number];

const times = (decimal: Decimal, factor: number): bigint => decimal.units * BigInt(factor);

/**
 * Customers of one cut from the largest value down, known exactly wherever a share counted in `steps` could fall.
 * Comparisons are made on integers: a boundary met exactly is met.
 */
export class Ladder {
  readonly population: number;
  readonly total: Decimal;
  /** Sample Gini coefficient (n denominator); null without value to share. */
  readonly gini: number | null;

  private constructor(
    readonly cut: string,
    private readonly rungs: readonly Rung[],
    private readonly steps: number,
    first: Row,
  ) {
    this.population = Number(first.population);
    this.total = first.total as Decimal;
    const denominator = this.total.toNumber() * this.population;
    this.gini = denominator === 0 ? null : (first.gini_sum as Decimal).toNumber() / denominator;
  }

  /** Ladders of all cuts from the rows of `boundaries.sql`, which come by cut and value, largest first. */
  static fromRows(rows: readonly Row[], steps: number): Ladder[] {
    return [...groupedBy(rows, (row) => String(row.__cut))].map(([cut, own]) => {
      const rungs = own.map((row) => ({
        value: row.value as Decimal,
        customers: Number(row.customers),
        placed: Number(row.placed),
        reached: row.reached as Decimal,
      }));
      return new Ladder(cut, rungs, steps, own[0]!);
    });
  }

  /** The smallest set of customers that reaches `share` of the value; undefined where there is no value. */
  byValue(share: number): Boundary | undefined {
    const part = this.partOf(share);
    if (this.total.units <= 0n) return undefined;
    const target = times(this.total, part);
    const rung = this.rungs.find(({ reached }) => times(reached, this.steps) >= target)!;
    const above = rung.placed - rung.customers;
    if (rung.value.units === 0n) return this.at(rung, above);
    const missing = target - times(this.above(rung), this.steps);
    const perCustomer = times(rung.value.round(this.total.scale), this.steps);
    const needed = Number((missing + perCustomer - 1n) / perCustomer);
    return this.at(rung, above + Math.max(0, needed));
  }

  /** The `share` of customers with the largest values, rounded to whole customers. */
  byCount(share: number): Boundary | undefined {
    const part = this.partOf(share);
    const place = Math.round((this.population * part) / this.steps);
    const rung = this.rungs.find(({ placed }) => placed >= place);
    return rung && this.at(rung, place);
  }

  /** A boundary that never stands between equal customers, unless it may. */
  settle(boundary: Boundary, ties: Ties): Boundary {
    const { rung, place } = boundary;
    const above = rung.placed - rung.customers;
    if (ties === 'split' || place === above || place === rung.placed) return boundary;
    return this.at(rung, ties === 'keep-up' ? rung.placed : above);
  }

  /**
   * The value of the last of the `place` customers with the largest values, or a value no customer below has, where the rung
   * above was not kept. Only for places between rungs.
   */
  lowestValue(place: number): Decimal {
    const rung = this.rungs.find(({ placed }) => placed >= place)!;
    return rung.placed === place ? rung.value : new Decimal(rung.value.units + 1n, rung.value.scale);
  }

  private at(rung: Rung, place: number): Boundary {
    const taken = BigInt(place - (rung.placed - rung.customers));
    const above = this.above(rung);
    const value = rung.value.round(above.scale);
    return { place, rung, held: above.plus(new Decimal(value.units * taken, value.scale)) };
  }

  private above(rung: Rung): Decimal {
    const value = rung.value.round(rung.reached.scale);
    return rung.reached.minus(new Decimal(value.units * BigInt(rung.customers), value.scale));
  }

  private partOf(share: number): number {
    const part = share * this.steps;
    if (Math.abs(part - Math.round(part)) > 1e-6) throw new Error(`share ${share} is finer than 1/${this.steps}`);
    return Math.round(part);
  }
}
