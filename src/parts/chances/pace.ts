import type { Relation, Sql } from '../../core/analysis.js';
import { amountOf } from '../../core/cell.js';
import gapsSql from './gaps.sql';
import silencesSql from './silences.sql';

/** Share of everybody's gaps that were shorter than a silence, by the month in which they began (0: of all). */
export interface Pace {
  readonly began: number;
  readonly silent: number;
  readonly share: number;
}

interface Asked {
  readonly until: string;
  readonly bought: Relation;
  readonly history: Relation;
  /** Whether gaps are told apart by the month in which they began: who buys once a year is silent for long. */
  readonly monthly: boolean;
}

/** The share for each silence that occurs; where no gap of the month has ended, that of all. */
export async function paceOf(sql: Sql, { until, bought, history, monthly }: Asked): Promise<Pace[]> {
  const gaps = (await sql.rows(gapsSql, { until, monthly }, { purchase_days: bought })).map((row) => ({
    began: amountOf(row.began),
    days: amountOf(row.days),
    gaps: amountOf(row.gaps),
  }));
  const silences = (await sql.rows(silencesSql, { monthly }, { history })).map((row) => ({
    began: amountOf(row.began),
    silent: amountOf(row.silent),
  }));
  const months = new Map<number, Shares>();
  const all = new Shares(gaps);
  for (const month of new Set(silences.map(({ began }) => began))) {
    const own = gaps.filter(({ began }) => began === month);
    months.set(month, own.length === 0 ? all : new Shares(own));
  }
  return silences.map(({ began, silent }) => ({ began, silent, share: months.get(began)!.below(silent) }));
}

/** Gaps by length, with how many are shorter than each. */
class Shares {
  private readonly days: number[];
  private readonly before: number[] = [0];

  constructor(gaps: readonly { readonly days: number; readonly gaps: number }[]) {
    const sorted = [...gaps].sort((a, b) => a.days - b.days);
    this.days = sorted.map(({ days }) => days);
    for (const { gaps: count } of sorted) this.before.push(this.before.at(-1)! + count);
  }

  /** 1 where no gap is known: nothing says that such a silence ends. */
  below(silent: number): number {
    const total = this.before.at(-1)!;
    if (total === 0) return 1;
    let [low, high] = [0, this.days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.days[middle]! < silent) low = middle + 1;
      else high = middle;
    }
    return this.before[low]! / total;
  }
}
