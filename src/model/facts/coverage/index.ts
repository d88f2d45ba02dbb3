import type { Fact, Sql } from '../../../core/analysis.js';
import type { Cell, Row } from '../../../core/result.js';
import type { Days } from '../../../core/time/coverage.js';
import text from './fact.sql';
import gapsText from './gaps.sql';
import uncostedText from './uncosted.sql';

/** How many order lines of a period an analysis by customer can use. */
export interface Coverage {
  readonly lines: number;
  /** Lines that name no customer, and their money. */
  readonly unnamed: number;
  readonly unnamedAmount: Cell;
  /** Lines that name a customer and have no amount. */
  readonly unpriced: number;
}

/** `lines`, `named`, `priced`: the lines from `$since` to `$until`, those that name a customer, those with an amount. */
export const linesCounted: Fact = { text };

/** Counts the lines of the days, under the filter, unless `counted` has; what is missing is looked at only where something is. */
export async function coverageOf(sql: Sql, since: string, until: string, counted?: Row): Promise<Coverage> {
  const days = { since, until };
  const all = counted ?? (await sql.rows(text, days))[0];
  const [lines, named, priced] = [all!.lines, all!.named, all!.priced].map(Number) as [number, number, number];
  const [gaps] = named < lines || priced < lines ? await sql.rows(gapsText, days) : [];
  return {
    lines,
    unnamed: lines - named,
    unnamedAmount: gaps?.unnamed_amount ?? null,
    unpriced: Number(gaps?.unpriced ?? 0),
  };
}

/** Lines of the days whose margin is not known, under the filter. */
export async function uncostedLines(sql: Sql, { from, to }: Days): Promise<number> {
  const [row] = await sql.rows(uncostedText, { since: from, until: to });
  return Number(row!.lines);
}
