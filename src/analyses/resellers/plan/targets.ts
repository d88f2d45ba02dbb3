import { amountOf, numberOf } from '../../../core/cell.js';
import type { Row } from '../../../core/result.js';
import { addDays, daysBetween } from '../../../core/time/period.js';
import { earlier } from '../../../core/time/period-days.js';
import { prorated } from '../../../model/proration.js';
import { reachOf } from '../../../model/reach.js';
import { monthAfter, monthEnd } from '../../../parts/monthly-history.js';
import type { Context, Evidence } from '../basis/evidence.js';
import { type Foreseen, type Outlook, REACH, seriesOf } from '../forecast/forecasts.js';
import type { Rows, Target } from '../scorecard/scorecard.js';
import dailySql from './daily.sql';
import quotasSql from './quotas.sql';

/** A revenue quota of one reseller with what was sold towards it up to as-of; money. */
export interface Quota {
  readonly cut: string;
  readonly reseller: string;
  readonly from: string;
  readonly to: string;
  /** The part that counts: who joined or left midway is measured by the days in between. */
  readonly target: number;
  readonly actual: number;
  readonly complete: boolean;
}

/** Quotas of resellers that meet the span; those of nothing are none. */
export async function quotasOf(
  context: Context,
  evidence: readonly Evidence[],
  since: string,
  until: string,
): Promise<Quota[]> {
  const { sql, frame, has, warn } = context;
  if (!has('quotas', 'reseller_id')) return [];
  const found = await sql.rows(quotasSql, { since, until });
  const { by } = reachOf('quotas', 'orders', context);
  if (by.length > 0) warn('W_QUOTA_BY', { attribute: by.join(', ') });
  // A cut half known to the quotas has no quota that belongs to it.
  if (by.length > 0 && by.length < frame.by.length) return [];
  const rows =
    by.length === 0 ? found : evidence.flatMap(({ cut }) => found.map((row): Row => ({ ...row, __cut: cut })));
  if (rows.length === 0) return [];
  const first = rows.map((row) => String(row.period_start)).reduce(earlier);
  const sales = new Map<string, { day: string; revenue: number }[]>();
  const key = (row: Row) => `${row.__cut} ${row.reseller_id}`;
  for (const row of await sql.rows(dailySql, { since: first, until: frame.as_of })) {
    const sale = { day: String(row.ordered_on), revenue: amountOf(row.revenue) };
    const own = sales.get(key(row));
    if (own === undefined) sales.set(key(row), [sale]);
    else own.push(sale);
  }
  const people = new Map(evidence.flatMap(({ resellers }) => resellers.map(({ reseller }) => [reseller.id, reseller])));
  return rows.flatMap((row) => {
    const [from, to] = [String(row.period_start), String(row.period_end)];
    const person = people.get(String(row.reseller_id));
    const share = prorated(from, to, person && { from: person.joined, to: person.left });
    const target = (numberOf(row.amount) ?? 0) * share;
    if (target === 0) return [];
    const own = (sales.get(key(row)) ?? []).filter(({ day }) => day >= from && day <= to);
    return [
      {
        cut: String(row.__cut),
        reseller: String(row.reseller_id),
        from,
        to,
        target,
        actual: own.reduce((sum, { revenue }) => sum + revenue, 0),
        complete: to <= frame.as_of,
      },
    ];
  });
}

/** Complete quotas inside the span, summed by reseller. */
export function targetsOf(quotas: readonly Quota[], cut: string, from: string, to: string): Map<string, Target> {
  const sums = new Map<string, Target>();
  for (const quota of quotas) {
    if (quota.cut !== cut || !quota.complete || quota.from < from || quota.to > to) continue;
    const sum = sums.get(quota.reseller) ?? { target: 0, actual: 0 };
    sums.set(quota.reseller, { target: sum.target + quota.target, actual: sum.actual + quota.actual });
  }
  return sums;
}

/** Targets of the period and of the months that can be foreseen: what will be reached in the end, and how likely the target is. */
export function planRows(
  quotas: readonly Quota[],
  { cut, resellers, calibration }: Outlook,
  { from, last, asOf }: { from: string; last: string; asOf: string },
): Rows<'plan'> {
  const reach = monthEnd(monthAfter(last, REACH));
  const foreseenOf = new Map(resellers.map((one) => [one.known.reseller.id, one]));
  return quotas
    .filter((quota) => quota.cut === cut && quota.to >= from && quota.from <= reach)
    .map((quota) => {
      const foreseen = foreseenOf.get(quota.reseller);
      const ahead = quota.complete ? null : aheadOf(quota, foreseen, last, asOf);
      const expected = quota.complete ? quota.actual : ahead && quota.actual + ahead.rest;
      return {
        __cut: cut,
        reseller_id: quota.reseller,
        name: foreseen?.known.reseller.name ?? null,
        period_start: quota.from,
        period_end: quota.to,
        target: quota.target,
        actual: quota.actual,
        expected,
        gap: expected === null ? null : expected - quota.target,
        attainment: quota.actual / quota.target,
        p_hit: quota.complete
          ? Number(quota.actual >= quota.target)
          : ahead && chance(quota, ahead, foreseen!, calibration),
        complete: quota.complete,
      };
    });
}

/** What is left of a target's time: the forecast of it, its first month from the last whole one, their number, and the share of them. */
interface Rest {
  readonly rest: number;
  readonly from: number;
  readonly months: number;
  readonly share: number;
}

/** The forecast of the days that are left; null where it does not reach the end. */
function aheadOf(quota: Quota, foreseen: Foreseen | undefined, last: string, asOf: string): Rest | null {
  if (foreseen === undefined || foreseen.agreed.length === 0) return null;
  if (quota.to > monthEnd(monthAfter(last, REACH))) return null;
  const begin = quota.from > asOf ? quota.from : addDays(asOf, 1);
  let [rest, parts] = [0, 0];
  const steps: number[] = [];
  foreseen.agreed.forEach((value, step) => {
    const month = monthAfter(last, step + 1);
    const [from, to] = [[month, begin].sort()[1]!, earlier(monthEnd(month), quota.to)];
    if (from > to) return;
    const part = (daysBetween(from, to) + 1) / (daysBetween(month, monthEnd(month)) + 1);
    rest += value * part;
    parts += part;
    steps.push(step);
  });
  return { rest, from: steps[0] ?? 0, months: steps.length, share: steps.length === 0 ? 0 : parts / steps.length };
}

/** Chance that what is left brings what the target still lacks. */
function chance(
  quota: Quota,
  { rest, from, months, share }: Rest,
  foreseen: Foreseen,
  calibration: Outlook['calibration'],
): number | null {
  const lacking = quota.target - quota.actual;
  if (months === 0) return lacking <= 0 ? 1 : 0;
  return calibration.chance(seriesOf(foreseen), { from, months }, share, rest, lacking);
}
