import type { Relation, RunContext } from '../../../core/analysis.js';
import type { Period, Row } from '../../../core/result.js';
import { classified, groupsOf, laddersOf, withBounds } from '../../../model/computed/tier/groups.js';
import { linesCounted } from '../../../model/facts/coverage/index.js';
import { customerValue, uncutValue } from '../../../model/facts/customer_value/index.js';
import boundariesSql from '../../../model/ladder/boundaries.sql';
import { type Bound, boundsOf, resolution, tierOrder } from '../../../model/ladder/bounds.js';
import { Ladder } from '../../../model/ladder/ladder.js';
import type declaration from '../index.js';
import customerValueSql from './customer-value.sql';
import groupsSql from './groups.sql';
import groupsSummarySql from './groups-summary.sql';
import ladderSql from './ladder.sql';
import positionsSql from './positions.sql';
import scaledSql from './scaled.sql';
import steadySql from './steady.sql';

export type Context = RunContext<typeof declaration>;

/** Customers of a period with their values, and the ladder of each cut. */
export interface Population {
  readonly period: Period;
  /** One row per customer and cut or, where nobody asks for customers, per cut and value. */
  readonly customers: Relation;
  readonly ladders: readonly Ladder[];
}

/** What else the question for the ladders brings: see ladder.sql. */
export interface Opening extends Population {
  /** A row of `linesCounted`. */
  readonly counted: Row;
  /** Null where nobody asked. */
  readonly firstDay: string | null;
}

/** Without amounts customers are valued by how often they order, and nothing is said of revenue. */
export const measured = <C extends Pick<Context, 'options' | 'has'>>(context: C): C =>
  context.has('orders', 'amount') || context.options.measure !== 'revenue'
    ? context
    : { ...context, options: { ...context.options, measure: 'orders' } };

export async function populationOf(context: Context, period: Period): Promise<Population> {
  const customers = await valuesOf(context, period.from, period.to);
  return { period, customers, ladders: await laddersOf(context.sql, groupsOf(customers), resolution(context.options)) };
}

/** The same with a row per cut and value: a tenth of the customers of a large shop, for who asks for none of them. */
export async function groupedPopulation(context: Valuing & Context, period: Period): Promise<Population> {
  const customers = await groupsIn(context, period);
  const ladders = await laddersOf(context.sql, { value_group: customers }, resolution(context.options));
  return { period, customers, ladders };
}

async function groupsIn(context: Valuing & Context, { from, to }: Period): Promise<Relation> {
  const { text, params, using } = valuesText(context, from, to);
  return context.sql.relation(groupsSql, params, { valued: { text, using } });
}

/** The population of the period that is analysed, and what is said of its lines, from one question. */
export async function openingOf(context: Context, asked: { readonly isGrouped: boolean; readonly firstDay: boolean }) {
  const { sql, frame, options } = context;
  const { period } = frame;
  const customers = asked.isGrouped ? await groupsIn(context, period) : await valuesOf(context, period.from, period.to);
  const steps = resolution(options);
  const rows = await sql.rows(
    ladderSql,
    { steps, since: period.from, until: period.to },
    {
      ...(asked.isGrouped ? { value_group: customers } : groupsOf(customers)),
      boundary: { text: boundariesSql },
      coverage: linesCounted,
      first_day: { text: asked.firstDay ? FIRST_DAY : NO_DAY },
    },
  );
  const ladders = Ladder.fromRows(
    rows.filter(({ __cut }) => __cut !== null),
    steps,
  );
  const { first } = rows[0]!;
  const opening: Opening = {
    period,
    customers,
    ladders,
    counted: rows[0]!,
    firstDay: first == null ? null : String(first),
  };
  return opening;
}

const FIRST_DAY = 'SELECT min(ordered_on) AS first FROM all_orders ORDER BY first';
const NO_DAY = 'SELECT CAST(NULL AS date) AS first ORDER BY first';

/** A question of customers' values; `isSliced` where cuts are periods. */
type Valuing = Omit<Context, 'sql'> & { readonly isSliced?: boolean };

/** The question for who bought in these days, with `value` in the chosen measure: one row per customer and cut. */
export const valuesText = ({ options, has, frame, isSliced = false }: Valuing, since: string, until: string) => ({
  text: customerValueSql,
  params: { since, until, priced: has('orders', 'amount') },
  using: {
    customer_value: (isSliced || frame.by.length > 0 ? customerValue : uncutValue)[options.measure],
  },
});

/** Its rows, kept. */
export function valuesOf(context: Context, since: string, until: string): Promise<Relation> {
  const { text, params, using } = valuesText(context, since, until);
  return context.sql.relation(text, params, using);
}

/** Each customer with the tier whose bounds hold the key; `--hysteresis` keeps the tier of the period before within its margin. */
export async function classify(context: Context, population: Population, before?: Population): Promise<Relation> {
  const bounds = population.ladders.flatMap((ladder) => boundsOf(ladder, context.options));
  const current = await placed(context, population.customers, bounds);
  if (before === undefined || context.options.hysteresis === 0) return current;
  const earlierBounds = before.ladders.flatMap((ladder) => boundsOf(ladder, context.options));
  const { hysteresis } = context.options;
  const standing = tierOrder(context.options).map((tier) => ({ tier }));
  return context.sql.given('standing', standing, { tier: 'text' }).relation(
    steadySql,
    {},
    {
      current_tier: current,
      earlier_tier: await placed(context, before.customers, earlierBounds),
      higher_tier: await placed(context, await scaled(context, population.customers, 1 / (1 - hysteresis)), bounds),
      lower_tier: await placed(context, await scaled(context, population.customers, 1 / (1 + hysteresis)), bounds),
    },
  );
}

const scaled = ({ sql }: Context, customers: Relation, factor: number): Promise<Relation> =>
  sql.relation(scaledSql, { factor: factor.toFixed(4) }, { customer_value: customers });

async function placed({ sql, options }: Context, customers: Relation, bounds: readonly Bound[]): Promise<Relation> {
  const keyed =
    options.ties === 'split' ? await sql.relation(positionsSql, {}, { customer_value: customers }) : customers;
  return classified(sql, keyed, bounds);
}

/** Sums per cut and tier of a population whose rows are groups: the value alone decides. */
export function summaryOf({ sql, options }: Context, population: Population): Promise<Row[]> {
  const bounds = population.ladders.flatMap((ladder) => boundsOf(ladder, options));
  return withBounds(sql, bounds).rows(groupsSummarySql, {}, { value_group: population.customers });
}
