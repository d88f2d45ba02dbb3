import type { Relation } from '../../../core/analysis.js';
import { amountOf, textOf } from '../../../core/cell.js';
import type { Decimal } from '../../../core/decimal.js';
import { purchaseDays } from '../../../model/facts/purchase_days/index.js';
import attitudeSql from './attitude.sql';
import behaviourSql from './behaviour.sql';
import buyingDaySql from './buying-day.sql';
import type { Context, Point } from './context.js';
import countsSql from './counts.sql';
import memberSql from './member.sql';
import standingSql from './standing.sql';

/** From so many periods after the first on a share of them says something. */
export const LEAST_PERIODS = 3;
/** A promoter, by what NPS calls so on its scale of 0 to 10. */
export const PROMOTER_FROM = 9;
/** Bands of tenure, each twice as long as the one before: beyond the last nobody has lived. */
const BANDS = 16;

const TENURES = Array.from({ length: BANDS }, (_, band) => ({
  from_periods: LEAST_PERIODS * 2 ** band,
  to_periods: 2 * LEAST_PERIODS * 2 ** band - 1,
}));

/** A measured period, and the length in days of the periods that behaviour is counted in; without one nothing is known of it. */
export interface Counted extends Point {
  readonly days: number | null;
}

/** Where customers stood in some periods, asked at once: `point` counts them from 1. */
export interface Standings {
  /** One row per point and customer who bought in its days, whatever the filter: both axes and the group. */
  readonly standing: Relation;
  /** One row per point, cut and customer of the filter who bought in its days: `value` is the money. */
  readonly member: Relation;
  /** One row per point and customer who had answered before its days. */
  readonly attitude: Relation;
  /** One row per customer and purchase day of the full history up to the last day asked for. */
  readonly buyingDay: Relation;
}

export async function standingsOf(
  context: Pick<Context, 'sql' | 'options'>,
  points: readonly Counted[],
): Promise<Standings> {
  const { sql, options } = context;
  const types = { from_on: 'date', until_on: 'date', days: 'integer' } as const;
  const until = points
    .map(({ until_on }) => until_on)
    .sort()
    .at(-1)!;
  const lasting = points.map((point) => ({ ...point, days: point.days ?? NEVER }));
  const asked = sql.whole.given('asked_point', lasting, types);
  const buyingDay = await sql.whole.relation(buyingDaySql, { until }, { purchase_days: purchaseDays });
  const behaviour = await asked
    .given('tenure', TENURES, { from_periods: 'integer', to_periods: 'integer' })
    .relation(behaviourSql, {}, { buying_day: buyingDay });
  const attitude = await asked.relation(attitudeSql, {
    us: options.own_brand,
    stale_days: options.stale_days,
    promoter_from: PROMOTER_FROM,
  });
  const standing = await sql.whole.relation(standingSql, {}, { behaviour, attitude });
  const member = await sql.given('asked_point', lasting, types).relation(memberSql);
  return { standing, member, attitude, buyingDay };
}

/** Days enough that no period ends: who bought once has no behaviour yet, whatever a period is. */
const NEVER = 1_000_000;

/** Customers of one point, cut and group on both axes. */
export interface Count {
  readonly point: number;
  readonly cut: string;
  readonly loyalty: string;
  readonly behaviour: string | null;
  readonly attitude: string | null;
  readonly customers: number;
  readonly value: Decimal | null;
}

export async function countsOf(
  { sql }: Pick<Context, 'sql'>,
  { member, standing }: Pick<Standings, 'member' | 'standing'>,
): Promise<Count[]> {
  const rows = await sql.whole.rows(countsSql, {}, { member, standing });
  return rows.map((row) => ({
    point: amountOf(row.point),
    cut: String(row.__cut),
    loyalty: String(row.loyalty),
    behaviour: textOf(row.behaviour),
    attitude: textOf(row.attitude),
    customers: amountOf(row.customers),
    value: (row.value ?? null) as Decimal | null,
  }));
}
