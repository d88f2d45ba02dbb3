import { groupedBy } from '../../../core/grouped.js';
import type { Cell } from '../../../core/result.js';
import type { Rows } from '../basis/rows.js';
import { type Attained, attainmentOf, signature } from './attainment.js';

/** What a quota is set for; not under the bare names, which a cut by the same attribute needs for itself. */
const scopeColumns = ({ scope }: Attained) => ({
  rep_id: scope.rep_id,
  reseller_id: scope.reseller_id,
  quota_team: scope.team,
  quota_branch: scope.branch,
  quota_region: scope.region,
  quota_channel: scope.channel,
  product_id: scope.product_id,
  quota_category: scope.category,
});

/** Quotas in order of period and rank: among quotas of one period, measure and kind of scope, the largest surplus first. */
export function attainmentRows(all: readonly Attained[], from: string, to: string): Rows<'attainment'> {
  const shown = all.filter((row) => row.from <= to && row.to >= from);
  const gapOf = ({ actual, target }: Attained) => (actual === null || target === null ? null : actual - target);
  const key = (row: Attained) => `${row.cut} ${row.from} ${row.to} ${row.measure} ${signature(row)}`;
  const rivals = groupedBy(
    shown.filter((row) => gapOf(row) !== null),
    key,
  );
  const ranks = new Map(
    [...rivals.values()].flatMap((group) => {
      const gaps = group.map((row) => gapOf(row)!).sort((a, b) => b - a);
      const firsts = new Map<number, number>();
      for (const [place, gap] of gaps.entries()) if (!firsts.has(gap)) firsts.set(gap, place + 1);
      return group.map((row): [Attained, number] => [row, firsts.get(gapOf(row)!)!]);
    }),
  );
  const rows = shown.map((row) => {
    const gap = gapOf(row);
    return {
      __cut: row.cut as Cell,
      period_start: row.from,
      period_end: row.to,
      ...scopeColumns(row),
      name: row.name,
      measure: row.measure,
      quota: row.quota,
      prorated: row.prorated,
      target: row.target,
      actual: row.actual,
      gap,
      attainment: attainmentOf(row),
      met: gap === null ? null : gap >= 0,
      rank: ranks.get(row) ?? null,
      ytd_target: row.toDate?.target ?? null,
      ytd_actual: row.toDate?.actual ?? null,
      ytd_attainment: row.toDate === null ? null : attainmentOf(row.toDate),
      complete: row.complete,
    };
  });
  const order = (row: (typeof rows)[number]) =>
    [row.__cut, row.period_start, row.period_end, row.measure, String(row.rank ?? 99999).padStart(5, '0')].join(' ') +
    [
      row.rep_id,
      row.reseller_id,
      row.quota_team,
      row.quota_branch,
      row.quota_region,
      row.quota_channel,
      row.product_id,
      row.quota_category,
    ]
      .map((value) => value ?? '')
      .join(' ');
  return rows.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
