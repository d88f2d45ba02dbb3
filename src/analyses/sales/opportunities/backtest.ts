import { growthInterval, type RatioSums } from '../../../stats/intervals/ratio-interval.js';

/** A gap of the earlier year: whether it was filled in the later one and with how much money, and what size and category let expect. */
export interface Tried {
  readonly filled: boolean;
  readonly amount: number;
  readonly expected: { readonly filled: number; readonly amount: number };
}

export interface Ratio {
  readonly observed: number;
  readonly expected: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export type Verdict = 'beyond_chance' | 'by_chance' | 'fill_by_themselves' | 'not_tested';

export interface Backtest {
  readonly gaps: number;
  readonly filled: Ratio;
  readonly bought: Ratio;
  readonly verdict: Verdict;
}

/** Sums over customers of pairs of what was expected (x) and what came (y), and of the part of it that was expected. */
class Pairs {
  private readonly all = { n: 0, sumX: 0, sumY: 0, sumXX: 0, sumXY: 0, sumYY: 0 };
  private readonly kept = { ...this.all };

  add(x: number, y: number): void {
    put(this.all, x, y);
    put(this.kept, x, Math.min(x, y));
  }

  ratio(): Ratio {
    const { sumX, sumY } = this.all;
    const interval = growthInterval(this.all, this.kept);
    return {
      observed: sumY,
      expected: sumX,
      value: sumX > 0 ? sumY / sumX : null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
    };
  }
}

function put(sums: RatioSums, x: number, y: number): void {
  sums.n++;
  sums.sumX += x;
  sums.sumY += y;
  sums.sumXX += x * x;
  sums.sumXY += x * y;
  sums.sumYY += y * y;
}

/**
 * Whether last year's gaps were filled less than chance fills them: what came over what size and category alone let expect, customers being
 * the units, since gaps of one customer are filled together. Gaps are told one customer after the other.
 */
export class Judging {
  private gaps = 0;
  private readonly filled = new Pairs();
  private readonly bought = new Pairs();
  private customer: string | null = null;
  private own = { filled: 0, amount: 0, expectedFilled: 0, expectedAmount: 0 };

  add(customer: string, { filled, amount, expected }: Tried): void {
    if (customer !== this.customer) this.close();
    this.customer = customer;
    this.gaps++;
    this.own.filled += Number(filled);
    this.own.amount += amount;
    this.own.expectedFilled += expected.filled;
    this.own.expectedAmount += expected.amount;
  }

  private close(): void {
    if (this.customer === null) return;
    this.filled.add(this.own.expectedFilled, this.own.filled);
    this.bought.add(this.own.expectedAmount, this.own.amount);
    this.own = { filled: 0, amount: 0, expectedFilled: 0, expectedAmount: 0 };
    this.customer = null;
  }

  result(): Backtest {
    this.close();
    const filled = this.filled.ratio();
    const { low, high } = filled;
    const verdict =
      low === null || high === null
        ? 'not_tested'
        : high < 1
          ? 'beyond_chance'
          : low > 1
            ? 'fill_by_themselves'
            : 'by_chance';
    return { gaps: this.gaps, filled, bought: this.bought.ratio(), verdict };
  }
}
