import { amountOf, numberOf, textOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { prorated } from '../../../model/proration.js';
import { reachOf } from '../../../model/reach.js';
import type { Context, Facts } from '../basis/evidence.js';
import achievedSql from './achieved.sql';
import quotasSql from './quotas.sql';

export const SCOPE = [
  'rep_id',
  'reseller_id',
  'team',
  'branch',
  'region',
  'channel',
  'product_id',
  'category',
] as const;
type Scope = (typeof SCOPE)[number];

/** Measures of quotas that orders can tell, by the names used for them, and the column that holds each. */
const MEASURES: Readonly<Record<string, 'amount' | 'quantity' | 'orders'>> = {
  revenue: 'amount',
  amount: 'amount',
  bookings: 'amount',
  quantity: 'quantity',
  units: 'quantity',
  pieces: 'quantity',
  orders: 'orders',
};

/** One quota with what was done towards it up to as-of. Amounts in the quota's own unit. */
export interface Attained {
  readonly cut: string;
  readonly from: string;
  readonly to: string;
  readonly scope: Readonly<Record<Scope, string | null>>;
  /** What the rep, reseller or product of the quota is called. */
  readonly name: string | null;
  readonly measure: string;
  readonly quota: number | null;
  /** Share of the quota that counts: hired late, left early, still ramping. */
  readonly prorated: number;
  readonly target: number | null;
  readonly actual: number | null;
  readonly complete: boolean;
  readonly toDate: { readonly target: number; readonly actual: number } | null;
}

const ratio = (a: number | null, b: number | null): number | null =>
  a === null || b === null || b === 0 ? null : a / b;
export const attainmentOf = ({ actual, target }: Pick<Attained, 'actual' | 'target'>): number | null =>
  ratio(actual, target);

const scopeKey = (row: { readonly scope: Attained['scope'] }): string =>
  JSON.stringify(SCOPE.map((column) => row.scope[column]));

/** Columns that a quota is set for. */
export const signature = ({ scope }: Attained): string => SCOPE.filter((column) => scope[column] !== null).join(' ');

/**
 * Every quota that meets `since`..`until`, by cut. Where sales are cut by what quotas are not set by, each part of the sales is
 * set against the whole quota, and that is said.
 */
export async function attainedQuotas(
  context: Context,
  { credit, people }: Facts,
  since: string,
  until: string,
): Promise<Attained[]> {
  const { sql, frame, has, warn } = context;
  if (!has('quotas') || credit === undefined) return [];
  const { by: strange } = reachOf('quotas', 'orders', context);
  if (strange.length > 0) warn('W_QUOTA_BY', { attribute: strange.join(', ') });
  // A cut half known to the quotas has no quota that belongs to it.
  if (strange.length > 0 && strange.length < frame.by.length) return [];
  const byOthers = strange.length > 0;
  const key = (row: Row) =>
    JSON.stringify([byOthers ? '' : row.__cut, row.period_start, row.period_end, ...SCOPE.map((c) => row[c])]);
  const quotas = groupedBy(await sql.rows(quotasSql, { since, until }), key);
  const achieved = await sql.rows(achievedSql, { since, until, by_others: byOthers }, { credit });
  const rows = achieved.flatMap((done) =>
    (quotas.get(key(done)) ?? []).map((row) => attained(row, done, context, people)),
  );
  const unknown = [...new Set(rows.map(({ measure }) => measure))].filter((measure) => !(measure in MEASURES));
  if (unknown.length > 0) warn('W_QUOTA_MEASURE', { measure: unknown.sort().join(', ') });
  return withYearToDate(rows);
}

function attained(row: Row, done: Row, { frame, has, options }: Context, people: Facts['people']): Attained {
  const scope = Object.fromEntries(SCOPE.map((column) => [column, textOf(row[column])])) as Attained['scope'];
  const [from, to] = [String(row.period_start), String(row.period_end)];
  const measure = String(row.measure);
  const column = MEASURES[measure];
  const quota = numberOf(row.amount);
  const person = scope.rep_id === null ? undefined : people.get(scope.rep_id);
  const service = person && { from: person.hired, to: person.left };
  const weight = prorated(from, to, service, options.ramp_months);
  const known = column !== undefined && (column === 'orders' || has('orders', column)) && from <= frame.as_of;
  return {
    cut: String(done.__cut),
    from,
    to,
    scope,
    name: person?.name ?? textOf(row.name),
    measure,
    quota,
    prorated: weight,
    // A quota of nothing is no quota: attainment of it is null, not infinity.
    target: quota === null || quota === 0 || weight === 0 ? null : quota * weight,
    actual: known ? amountOf(done[column]) : null,
    complete: to <= frame.as_of,
    toDate: null,
  };
}

/** Sums of the calendar year up to and with each quota, period by period: sum over sum, never a mean of percentages. */
function withYearToDate(rows: readonly Attained[]): Attained[] {
  const running = new Map<string, { target: number; actual: number; until: string }>();
  return [...rows]
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1))
    .map((row) => {
      if (row.target === null || row.actual === null) return row;
      const key = `${row.cut} ${row.from.slice(0, 4)} ${row.measure} ${scopeKey(row)}`;
      const before = running.get(key);
      // A quota of the year beside quotas of its quarters is another plan, not more of the same.
      if (before !== undefined && before.until >= row.from) return row;
      const sum = {
        target: (before?.target ?? 0) + row.target,
        actual: (before?.actual ?? 0) + row.actual,
        until: row.to,
      };
      running.set(key, sum);
      return { ...row, toDate: { target: sum.target, actual: sum.actual } };
    });
}

/** The quotas a headline adds up: complete ones of the period, of one measure and one kind of scope; reps' revenue first. */
export function headline(rows: readonly Attained[], from: string, to: string): Attained[] {
  const inside = rows.filter(
    (row) => row.from >= from && row.to <= to && row.complete && row.target !== null && row.actual !== null,
  );
  const kinds = new Map<string, Attained[]>();
  for (const row of inside) {
    const kind = `${MEASURES[row.measure]} ${signature(row)}`;
    const group = kinds.get(kind);
    if (group === undefined) kinds.set(kind, [row]);
    else group.push(row);
  }
  return kinds.get('amount rep_id') ?? (kinds.size === 1 ? [...kinds.values()][0]! : []);
}
