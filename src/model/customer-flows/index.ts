import type { Relation, Sql } from '../../core/analysis.js';
import { amountOf } from '../../core/cell.js';
import { Decimal } from '../../core/decimal.js';
import type { Frame, Period, Row } from '../../core/result.js';
import { type Days, isWhole } from '../../core/time/coverage.js';
import { addDays, comparePeriod } from '../../core/time/period.js';
import { daysWithin, earlier } from '../../core/time/period-days.js';
import { TO_DATE } from '../../core/time/period-unit.js';
import { isAboutCustomers } from '../customer-grain.js';
import { isOfEverybody } from '../purchases/members.js';
import activitySql from './activity.sql';
import contractFlowSql from './contract-flow.sql';
import flowSql from './flow.sql';
import flowSumsSql from './flow-sums.sql';
import lineActivitySql from './line-activity.sql';

/** What a run of an analysis gives to ask with. */
export interface Asking {
  readonly sql: Sql;
  readonly frame: Frame;
  readonly fiscalYearStart: number;
  has(table: string, column?: string): boolean;
  held(days: Days, table?: string): Promise<Days | null>;
}

/** Who counts as active: who bought, or brought net revenue above zero; and whether one comes back to anything, or to the same cut. */
export interface FlowRule {
  readonly active: 'purchase' | 'net_positive';
  readonly returns_to: 'any' | 'same';
}

interface Ruled {
  readonly rule: FlowRule;
  /** When customers first bought, as `firstPurchases` has it. */
  readonly history: Relation;
}

/** One question of the past: who of the days `before` came back in the days `now`. */
export interface Question {
  readonly before: Days | null;
  readonly now: Days;
  /** Whether orders tell of all days before: else money of two spans of unequal length would be compared. */
  readonly whole: boolean;
}

/**
 * The measured period beside the one before of the same length; before `all` there is none. Before a period under way, and one to
 * date, lie as many days just before it: with the same days of the month before, who bought in between would be won back.
 */
export async function questionOf(period: Period, context: Asking): Promise<Question> {
  const { frame, fiscalYearStart } = context;
  const now = { from: period.from, to: earlier(period.to, frame.as_of) };
  const calendar = { asOf: frame.as_of, weekStart: frame.week_start, fiscalYearStart };
  const underWay = !period.complete || TO_DATE.has(period.label);
  const asked = underWay ? { ...now, complete: true, label: `${now.from}..${now.to}` } : period;
  const before = comparePeriod(asked, 'prev', calendar);
  if (before === null || !context.has('orders')) return { before, now, whole: true };
  const held = await context.held(before, 'orders');
  return { before: held ?? before, now, whole: isWhole(before, held) };
}

export interface FlowSums {
  readonly cut: string;
  readonly point: number;
  readonly flow: string;
  readonly customers: number;
  readonly revenueBefore: Decimal;
  readonly revenueNow: Decimal;
  /** Of customers with revenue above zero before: how many, their revenue before, now, and what of it is held. */
  readonly baseCustomers: number;
  readonly base: Decimal;
  readonly after: Decimal;
  readonly held: Decimal;
  readonly squares: Readonly<Record<'bb' | 'ba' | 'aa' | 'bh' | 'hh', number>>;
}

export interface Flows {
  /** A row per customer; for what must count customers across cuts. */
  readonly customers: Relation;
  /** What customers did whatever the filter and the cut; for the rest that a filter leaves out. */
  readonly anywhere?: Relation;
  readonly sums: readonly FlowSums[];
}

/** What became of the customers of each question, from orders: one pass over the lines for all questions. */
async function orderFlows(
  { sql, frame, has }: Asking,
  { rule, history }: Ruled,
  questions: readonly Question[],
): Promise<Flows> {
  const roles = questions.flatMap(({ before, now }, point) => [
    ...(before === null ? [] : daysWithin(before)).map((day) => ({ day, point, part: 'before' })),
    ...daysWithin(now).map((day) => ({ day, point, part: 'now' })),
  ]);
  const withRoles = (rows: Sql) => rows.given('day_role', roles, { day: 'date', point: 'integer', part: 'text' });
  const active = { active: rule.active };
  // The total, a cut by customers and everybody beside either are one reading of the lines, as the engine remembers it.
  const anywhere = await withRoles(sql.whole).relation(lineActivitySql, active);
  const isOfCustomers = frame.where.length === 0 && isAboutCustomers(frame, has);
  const activity = isOfEverybody(frame)
    ? anywhere
    : isOfCustomers
      ? await sql.relation(activitySql, {}, { line_activity: anywhere })
      : await withRoles(sql).relation(activitySql, active, { line_activity: { text: lineActivitySql } });
  const asked = questions.map(({ now }, point) => ({ point, from_on: now.from }));
  const customers = await sql
    .given('question', asked, { point: 'integer', from_on: 'date' })
    .relation(flowSql, { returns_to: rule.returns_to }, { activity, anywhere, history });
  return { customers, anywhere, sums: await sumsOf(sql, customers) };
}

/** The same from recurring amounts of contracts: on the last day before and on the last day of each question. */
async function contractFlows({ sql }: Asking, questions: readonly Question[]): Promise<Flows> {
  const asked = questions.map(({ now }, point) => ({ point, before_on: addDays(now.from, -1), now_on: now.to }));
  const customers = await sql
    .given('question', asked, { point: 'integer', before_on: 'date', now_on: 'date' })
    .relation(contractFlowSql);
  return { customers, sums: await sumsOf(sql, customers) };
}

/** Who came back, by orders or, where there are none, by contracts; and what of their revenue stayed, by its basis. */
export async function askedFlows(
  context: Asking,
  ruled: Ruled,
  questions: readonly Question[],
  basis: 'orders' | 'contracts',
): Promise<{ flows: Flows; revenue: Flows }> {
  const byOrders = context.has('orders') ? await orderFlows(context, ruled, questions) : undefined;
  const byContracts =
    basis === 'contracts' || byOrders === undefined ? await contractFlows(context, questions) : undefined;
  const flows = (byOrders ?? byContracts)!;
  return { flows, revenue: byContracts ?? flows };
}

const NONE: Flows['sums'] = [];

/** What of revenue's flows says anything of its rates: nothing where orders tell of a part of the days before only. */
export const comparable = ({ whole }: Question, flows: Flows, revenue: Flows): Flows =>
  whole || revenue !== flows ? revenue : { ...revenue, sums: NONE };

async function sumsOf(sql: Sql, customers: Relation): Promise<FlowSums[]> {
  return (await sql.rows(flowSumsSql, {}, { flow_customer: customers })).map(sumsRow);
}

const sumsRow = (row: Row): FlowSums => ({
  cut: String(row.__cut),
  point: amountOf(row.point),
  flow: String(row.flow),
  customers: amountOf(row.customers),
  revenueBefore: row.revenue_before as Decimal,
  revenueNow: row.revenue_now as Decimal,
  baseCustomers: amountOf(row.base_customers),
  base: row.base as Decimal,
  after: row.after as Decimal,
  held: row.held as Decimal,
  squares: {
    bb: amountOf(row.base_base),
    ba: amountOf(row.base_after),
    aa: amountOf(row.after_after),
    bh: amountOf(row.base_held),
    hh: amountOf(row.held_held),
  },
});

/** Flows of one cut and question added up. */
export function addUp(rows: readonly FlowSums[]) {
  const decimal = (pick: (row: FlowSums) => Decimal) =>
    rows.reduce((total, row) => total.plus(pick(row)), Decimal.zero);
  const square = (key: keyof FlowSums['squares']) => rows.reduce((total, row) => total + row.squares[key], 0);
  const count = (flow: string) => rows.find((row) => row.flow === flow)?.customers ?? 0;
  return {
    count,
    baseCustomers: rows.reduce((total, row) => total + row.baseCustomers, 0),
    base: decimal(({ base }) => base),
    after: decimal(({ after }) => after),
    held: decimal(({ held }) => held),
    squares: { bb: square('bb'), ba: square('ba'), aa: square('aa'), bh: square('bh'), hh: square('hh') },
  };
}
