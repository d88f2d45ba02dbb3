import type { Relation, RunContext } from '../../../core/analysis.js';
import type { Period, Row } from '../../../core/result.js';
import classifySql from '../../../model/computed/tier/classify.sql';
import { classified, laddersOf, withBounds } from '../../../model/computed/tier/groups.js';
import { customerValue } from '../../../model/facts/customer_value/index.js';
import { type Bound, boundsOf, resolution, tierOrder } from '../../../model/ladder/bounds.js';
import type { Ladder } from '../../../model/ladder/ladder.js';
import type declaration from '../index.js';
import customerValueSql from './customer-value.sql';
import positionsSql from './positions.sql';
import scaledSql from './scaled.sql';
import steadySql from './steady.sql';
import summarySql from './summary.sql';

export type Context = RunContext<typeof declaration>;

/** Customers of a period with their values, and the ladder of each cut. */
export interface Population {
  readonly period: Period;
  readonly customers: Relation;
  readonly ladders: readonly Ladder[];
}

/** Without amounts customers are valued by how often they order, and nothing is said of revenue. */
export const measured = <C extends Pick<Context, 'options' | 'has'>>(context: C): C =>
  context.has('orders', 'amount') || context.options.measure !== 'revenue'
    ? context
    : { ...context, options: { ...context.options, measure: 'orders' } };

export async function populationOf(context: Context, period: Period): Promise<Population> {
  const customers = await valuesOf(context, period.from, period.to);
  return { period, customers, ladders: await laddersOf(context.sql, customers, resolution(context.options)) };
}

/** The question for who bought in these days, with `value` in the chosen measure: one row per customer and cut. */
export const valuesText = ({ options, has }: Omit<Context, 'sql'>, since: string, until: string) => ({
  text: customerValueSql,
  params: { since, until, priced: has('orders', 'amount') },
  using: { customer_value: customerValue[options.measure] },
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

/** Sums per cut and tier where the value alone decides and nobody asks for the customers: none is written down. */
export function summaryOf({ sql, options }: Context, population: Population): Promise<Row[]> {
  const bounds = population.ladders.flatMap((ladder) => boundsOf(ladder, options));
  return withBounds(sql, bounds).rows(
    summarySql,
    {},
    { customer_value: population.customers, classified: { text: classifySql } },
  );
}
