import type { Fact, Relation, Using } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import type { Decimal } from '../../../core/decimal.js';
import type { Cell, Row } from '../../../core/result.js';
import {
  askedOn,
  type LifecycleRule,
  type RuledDay,
  spellsOf,
  standing,
  standingOn,
} from '../../../model/computed/lifecycle/index.js';
import { requireCustomers } from '../../../model/purchases/members.js';
import pairsSql from '../states/pairs.sql';
import advocatesSql from './advocates.sql';
import { type Context, occasionsUpTo } from './context.js';
import memberSql from './member.sql';
import memberAllSql from './member-all.sql';
import placedSql from './placed.sql';
import prospectsSql from './prospects.sql';
import signsSql from './signs.sql';

/** A measured period: where everybody stood on the day before it is compared with where they stand on its last, both by one rule. */
export interface Asked {
  readonly before: string;
  readonly until: string;
  readonly rule: LifecycleRule;
}

/** What is known of everybody up to a day, whatever the days on which it is asked where they stood. */
export interface Known {
  readonly spell: Relation;
  readonly sign: Relation;
  readonly member: Relation;
}

/** Where everybody stood on the days of a period: two points, the one before it first. */
export interface Places extends Known {
  readonly standing: Relation;
  readonly prospect: Relation;
  /** One row per point and party of customers and prospects. */
  readonly placed: Relation;
  readonly advocate: Relation;
}

const daysOf = (asked: readonly Asked[]): RuledDay[] =>
  asked.flatMap(({ before, until, rule }) => [
    { day: before, rule },
    { day: until, rule },
  ]);

export async function knownUpTo(context: Context, until: string): Promise<Known> {
  requireCustomers(context, 'lifecycle');
  const { sql, frame } = context;
  const occasion = await occasionsUpTo(context, until);
  const spell = await spellsOf(sql, { until, ...(occasion === undefined ? {} : { occasion }) });
  const sign = await sql.whole.relation(signsSql);
  const isWhole = frame.by.length === 0 && frame.where.length === 0;
  const member = isWhole ? await sql.whole.relation(memberAllSql, {}, { spell, sign }) : await sql.relation(memberSql);
  return { spell, sign, member };
}

export async function placesOf(context: Context, asked: Asked): Promise<Places> {
  const { sql } = context;
  const known = await knownUpTo(context, asked.until);
  const { spell, sign } = known;
  const days = daysOf([asked]);
  const standing = await standingOn(sql, spell, days);
  const onDays = askedOn(sql, days);
  const prospect = await onDays.relation(prospectsSql, {}, { sign, spell });
  const placed = await sql.whole.relation(placedSql, {}, { standing, prospect });
  const advocate = await onDays.relation(advocatesSql, {}, { spell });
  return { ...known, standing, prospect, placed, advocate };
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

const POINT = { period: 'integer', is_before: 'integer', ends_on: 'date' } as const;

const pointsOf = (asked: readonly Asked[]) =>
  asked.flatMap(({ until }, period) => [1, 0].map((is_before) => ({ period, is_before, ends_on: until })));

/** The pairs of a period, with what customers brought by the end of it and before it. */
export async function pairsOf(
  { sql }: Context,
  { placed, member, advocate }: Places,
  asked: Asked,
  { worth, worthBefore = NOBODY }: { readonly worth: Using[string]; readonly worthBefore: Using[string] | undefined },
): Promise<Pair[]> {
  const rows = await sql.whole
    .given('asked_point', pointsOf([asked]), POINT)
    .rows(pairsSql, {}, { placed, member, advocate, worth, worth_before: worthBefore });
  return rows.map(pairOf);
}

/** The same as relations of the one question, none of which is kept: a row per party and point of many periods is too many. */
const placed: Fact = { text: placedSql, using: { standing, prospect: { text: prospectsSql } } };
const advocate: Fact = { text: advocatesSql };
/** Parties and periods of one question: the engine holds a row of each. */
const AT_ONCE = 3_000_000;

/** The pairs of many periods, without money. */
export async function pairsOfMany(context: Context, known: Known, asked: readonly Asked[]): Promise<Pair[]> {
  const { sql } = context;
  const length = Math.max(1, Math.floor(AT_ONCE / Math.max(1, await known.member.count())));
  const found: Pair[] = [];
  for (let first = 0; first < asked.length; first += length) {
    const some = asked.slice(first, first + length);
    const rows = await askedOn(sql, daysOf(some))
      .given('asked_point', pointsOf(some), POINT)
      .rows(pairsSql, {}, { ...known, placed, advocate, worth: NOBODY, worth_before: NOBODY });
    found.push(...rows.map(pairOf).map((pair) => ({ ...pair, period: first + pair.period })));
  }
  return found;
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
