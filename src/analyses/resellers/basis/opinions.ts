import type { Sql } from '../../../core/analysis.js';
import { amountOf, numberOf } from '../../../core/cell.js';
import type { Cell, Row } from '../../../core/result.js';
import type { ClusterSums } from '../../../stats/intervals/clustered.js';
import mainResellerSql from './main-reseller.sql';
import opinionsSql from './opinions.sql';
import opinionsPeopleSql from './opinions-people.sql';

/** What customers say of a reseller: answers and their mean, each on its own scale as 0..1, and the sums over the customers who give them. */
export interface Opinion {
  readonly answers: number;
  readonly mean: number;
  readonly people: ClusterSums;
}

const WORTH = { scale_min: 'decimal', scale_max: 'decimal', score: 'decimal', value: 'integer' } as const;
/** A share in whole parts, so that sums over people are exact in any order. */
const PARTS = 10_000;

const shareOf = (row: Row): number | null => {
  const [score, low, high] = [row.score, row.scale_min, row.scale_max].map(numberOf);
  return typeof score !== 'number' || typeof low !== 'number' || typeof high !== 'number' || high <= low
    ? null
    : (score - low) / (high - low);
};

/** By cut, then reseller. */
export async function opinionsOf(
  sql: Sql,
  span: { readonly since: string; readonly until: string },
): Promise<ReadonlyMap<string, ReadonlyMap<string, Opinion>>> {
  const found = new Map<string, Map<string, Opinion>>();
  const sums = new Map<string, { n: number; sum: number }>();
  const worth = new Map<string, Record<keyof typeof WORTH, Cell>>();
  const keyOf = (row: Row) => `${row.__cut} ${row.reseller_id}`;
  const using = { main_reseller: await sql.relation(mainResellerSql, { until: span.until }) };
  for (const row of await sql.rows(opinionsSql, span, using)) {
    const share = shareOf(row);
    if (share === null) continue;
    const { score = null, scale_min = null, scale_max = null } = row;
    worth.set([scale_min, scale_max, score].join(' '), {
      scale_min,
      scale_max,
      score,
      value: Math.round(PARTS * share),
    });
    const own = sums.get(keyOf(row)) ?? { n: 0, sum: 0 };
    const n = amountOf(row.answers);
    sums.set(keyOf(row), { n: own.n + n, sum: own.sum + n * share });
  }
  if (worth.size === 0) return found;
  for (const row of await sql.given('worth', [...worth.values()], WORTH).rows(opinionsPeopleSql, span, using)) {
    const [cut, reseller] = [String(row.__cut), String(row.reseller_id)];
    const { n, sum } = sums.get(keyOf(row))!;
    const people = {
      people: amountOf(row.people),
      n,
      sum,
      squares: amountOf(row.squares) / PARTS ** 2,
      cross: amountOf(row.products) / PARTS,
      sizes: amountOf(row.sizes),
    };
    const own = found.get(cut) ?? new Map<string, Opinion>();
    found.set(cut, own);
    own.set(reseller, { answers: n, mean: sum / n, people });
  }
  return found;
}
