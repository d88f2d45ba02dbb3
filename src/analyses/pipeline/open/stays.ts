import type { Relation } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { quantile } from '../../../stats/intervals/quantile.js';
import { LEAST_WON_THERE } from '../basis/chances.js';
import type { Context } from '../basis/context.js';
import dwellSql from '../basis/dwell.sql';
import type { Ground } from '../basis/ground.js';
import staleEndsSql from './stale-ends.sql';

/** Of the won ones so many left the stage sooner. */
const SOONER = 0.9;

export interface Stay {
  readonly cut: string;
  readonly stage: string;
  /** Days in the stage beyond which a deal is stale. */
  readonly days: number;
}

/** From how many days in a stage on a deal is stale: longer than nine in ten won ones were there. */
export async function staysOf({ sql }: Context, visit: Relation | null): Promise<Stay[]> {
  if (visit === null) return [];
  const rows = await sql.whole.rows(dwellSql, {}, { visit });
  const groups = groupedBy(rows, (row) => JSON.stringify([row.__cut, row.stage]));
  return [...groups].flatMap(([key, own]) => {
    const [cut, stage] = JSON.parse(key) as [string, string];
    const days = own.map((row) => ({ value: amountOf(row.days), count: amountOf(row.deals) }));
    const won = days.reduce((sum, { count }) => sum + count, 0);
    return won < LEAST_WON_THERE ? [] : [{ cut, stage, days: quantile(days, SOONER)! }];
  });
}

/** How deals ended that had once been stale in a stage, and those that had not, since lost ones are in the data. */
export async function staleEnds(
  { sql }: Context,
  { visit, deal, exported, lostSince }: Ground,
  stays: readonly Stay[],
): Promise<readonly Row[]> {
  if (visit === null || stays.length === 0 || exported.isLostMissing) return [];
  const columns = { cut: 'text', stage: 'text', days: 'double' } as const;
  return sql.whole.given('stay', stays, columns).rows(staleEndsSql, { lost_since: lostSince }, { visit, deal });
}
