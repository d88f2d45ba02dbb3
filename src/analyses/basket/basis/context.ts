import type { Relation, RunContext, Sql } from '../../../core/analysis.js';
import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { daysAhead } from '../../../core/time/duration.js';
import { addDays, earlier } from '../../../core/time/period-days.js';
import type declaration from '../index.js';
import groupLinesSql from './lines-by-group.sql';
import productLinesSql from './lines-by-product.sql';
import outsideSql from './outside.sql';
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
export function learnUntil({ options }: Pick<Context, 'options'>, { until }: Days): string {
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

/** What was bought in the days: a row per cut, basket and item of the level. */
export const linesIn = (sql: Sql, days: Days, level: Context['options']['level']): Promise<Relation> =>
  level === 'product'
    ? sql.relation(productLinesSql, { ...days })
    : sql.relation(groupLinesSql, { ...days, is_brand: level === 'brand' });

/** Lines of the days that baskets are made of; the others are said. */
export async function linesSaid({ sql, warn }: Context, days: Days): Promise<{ used: number; excluded: number }> {
  const [row] = await sql.rows(outsideSql, { ...days });
  const [lines, loose, nameless] = [row!.lines, row!.loose, row!.nameless].map(Number) as [number, number, number];
  if (loose > 0) warn('W_NO_BASKET', {}, loose);
  if (nameless > 0) warn('W_NO_ITEM', {}, nameless);
  return { used: lines - loose, excluded: loose };
}
