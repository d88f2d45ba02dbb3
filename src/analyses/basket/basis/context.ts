import type { Relation, RunContext, Sql } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { daysAhead } from '../../../core/time/duration.js';
import { addDays, earlier } from '../../../core/time/period-days.js';
import type declaration from '../index.js';
import basketsSql from './baskets.sql';
import buyersSql from './buyers.sql';
import countedSql from './counted.sql';
import outsideSql from './outside.sql';
import waresSql from './wares.sql';
import { WORDS } from './words.js';

export type Context = RunContext<typeof declaration>;

/** Days of the period that have been. */
export interface Days {
  readonly since: string;
  readonly until: string;
}

export const daysOf = ({ frame }: Pick<Context, 'frame'>): Days => ({
  since: frame.period.from,
  until: earlier(frame.period.to, frame.as_of),
});

/** The last day from which offers of the backtest are learnt: `--horizon` before the end. Throws UserError E_OPTION. */
export function learnUntilOf({ options }: Pick<Context, 'options'>, { until }: Days): string {
  const days = Math.round(daysAhead(options.horizon, until) ?? 0);
  if (days >= 1) return addDays(until, -days);
  throw new UserError('E_OPTION', 'usage', WORDS.horizon_form({ until, given: options.horizon }), {
    hint: verbatim('crm-analyze basket --horizon 30d'),
  });
}

/** Throws UserError where the options cannot be met: E_NOT_READY of a level without its column, E_OPTION of a support that is none. */
export function requireOptions({ options, has }: Context): void {
  const { level, min_support: given } = options;
  if (level !== 'product' && !has('products', level))
    throw new UserError('E_NOT_READY', 'input', WORDS.no_groups({ level, column: level }), {
      hint: verbatim('crm-analyze basket --level product'),
    });
  if (given !== null && given >= 1 && !Number.isInteger(given))
    throw new UserError('E_OPTION', 'usage', WORDS.support_form({ given: String(given) }), {
      hint: verbatim('crm-analyze basket --min-support 0.01'),
    });
}

/** What was bought in some days. */
export interface Bought {
  /** A row per cut and product: `item_id` at the level and its number `item`, in the order of cuts and ids. */
  readonly ware: Relation;
  /** A row per cut and basket: `customer_id`, `bought_on`, `amount` and the numbers of its `items`. */
  readonly basket: Relation;
}

export async function boughtIn(sql: Sql, days: Days, level: Context['options']['level']): Promise<Bought> {
  const ware = await sql.relation(waresSql, { ...days, level });
  return { ware, basket: await sql.relation(basketsSql, { ...days }, { ware }) };
}

/** How many baskets hold each item, and how many up to a day: `__cut`, `item_id`, `item`, `baskets`, `before`. */
export const countedIn = (sql: Sql, { ware, basket }: Bought, learnUntil: string): Promise<Relation> =>
  sql.relation(countedSql, { learn_until: learnUntil }, { ware, basket });

/** Customers, and baskets of nobody, by how many baskets they have, up to a day too. */
export const buyersIn = (sql: Sql, { basket }: Bought, learnUntil: string): Promise<Relation> =>
  sql.relation(buyersSql, { learn_until: learnUntil }, { basket });

/** Lines of the days that baskets are made of; the others are said. */
export async function linesSaid({ sql, warn }: Context, { ware }: Bought): Promise<{ used: number; excluded: number }> {
  const [row] = await sql.rows(outsideSql, {}, { ware });
  const [lines, loose, nameless] = [row!.lines, row!.loose, row!.nameless].map(amountOf) as [number, number, number];
  if (loose > 0) warn('W_NO_BASKET', {}, loose);
  if (nameless > 0) warn('W_NO_ITEM', {}, nameless);
  return { used: lines - loose, excluded: loose };
}
