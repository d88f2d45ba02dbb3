import type { Relation, Using } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import type { Decimal } from '../../../core/decimal.js';
import type { Cell, Row } from '../../../core/result.js';
import { type LifecycleRule, spellsOf, statesOf, stoodOn } from '../../../model/computed/lifecycle/index.js';
import { requireCustomers } from '../../../model/purchases/members.js';
import pairsSql from '../states/pairs.sql';
import advocatesSql from './advocates.sql';
import { type Context, occasionsUpTo } from './context.js';
import memberSql from './member.sql';
import memberAllSql from './member-all.sql';
import placedSql from './placed.sql';
import prospectsSql from './prospects.sql';
import signsSql from './signs.sql';

/** A measured period: where everybody stood on the day before it is compared with where they stand on its last. */
export interface Asked {
  readonly before: string;
  readonly until: string;
}

/** Where everybody stood on the days of some periods: two points each, the one before it first. */
export interface Places {
  readonly spell: Relation;
  readonly sign: Relation;
  readonly standing: Relation;
  readonly prospect: Relation;
  /** One row per point and party of customers and prospects. */
  readonly placed: Relation;
  readonly advocate: Relation;
  readonly member: Relation;
}

const pointsOf = (asked: readonly Asked[]): string[] => asked.flatMap(({ before, until }) => [before, until]);

export async function placesOf(context: Context, rule: LifecycleRule, asked: readonly Asked[]): Promise<Places> {
  requireCustomers(context, 'lifecycle');
  const { sql, frame } = context;
  const until = asked
    .map((one) => one.until)
    .sort()
    .at(-1)!;
  const occasion = await occasionsUpTo(context, until);
  const spell = await spellsOf(sql, rule, { until, ...(occasion === undefined ? {} : { occasion }) });
  const days = pointsOf(asked);
  const standing = await statesOf(sql, rule, await stoodOn(sql, spell, days));
  const onDays = sql.whole.given(
    'asked_day',
    days.map((day) => ({ day })),
    { day: 'date' },
  );
  const sign = await sql.whole.relation(signsSql);
  const prospect = await onDays.relation(prospectsSql, { defected: rule.defected }, { sign, spell });
  const placed = await sql.whole.relation(placedSql, {}, { standing, prospect });
  const advocate = await onDays.relation(advocatesSql, {}, { spell });
  const isWhole = frame.by.length === 0 && frame.where.length === 0;
  const member = isWhole ? await sql.whole.relation(memberAllSql, {}, { spell, sign }) : await sql.relation(memberSql);
  return { spell, sign, standing, prospect, placed, advocate, member };
}

/** Parties by where they stood before a period and where they stand at its end. */
export interface Pair {
  readonly period: number;
  readonly cut: string;
  readonly was: string;
  readonly state: string;
  readonly customers: number;
  /** Of who had bought before the period: how many bought in it. */
  readonly bought: number;
  readonly value: Decimal | null;
  readonly valueBefore: Decimal | null;
  readonly advocates: number;
}

const NOBODY = { text: "SELECT '' AS customer_id, CAST(0 AS decimal(38,4)) AS value WHERE 1 = 0 ORDER BY 1" };

/** The pairs of each period, with what customers brought by the end of it and before it, where that is given. */
export async function pairsOf(
  { sql }: Context,
  { placed, member, advocate }: Places,
  asked: readonly Asked[],
  {
    worth = NOBODY,
    worthBefore = NOBODY,
  }: { readonly worth?: Using[string]; readonly worthBefore?: Using[string] | undefined } = {},
): Promise<Pair[]> {
  const points = asked.flatMap(({ until }, period) =>
    [1, 0].map((is_before) => ({ period, is_before, ends_on: until })),
  );
  const rows = await sql.whole
    .given('asked_point', points, { period: 'integer', is_before: 'integer', ends_on: 'date' })
    .rows(pairsSql, {}, { placed, member, advocate, worth, worth_before: worthBefore });
  return rows.map(pairOf);
}

const moneyOf = (cell: Cell | undefined): Decimal | null => (cell ?? null) as Decimal | null;

const pairOf = (row: Row): Pair => ({
  period: amountOf(row.period),
  cut: String(row.__cut),
  was: String(row.was),
  state: String(row.state),
  customers: amountOf(row.customers),
  bought: amountOf(row.bought),
  value: moneyOf(row.value),
  valueBefore: moneyOf(row.value_before),
  advocates: amountOf(row.advocates),
});
