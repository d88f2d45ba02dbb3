import type { MetricValue } from '../../../core/analysis.js';
import { firstBy } from '../../../core/grouped.js';
import { reachOf } from '../../../model/reach.js';
import { NOTHING, ratioOf } from '../../../parts/rates.js';
import type { Context, Days } from '../basis/context.js';
import costPerWonSql from './cost-per-won.sql';

/** Cost of sales processes over deals won in the same days: null where none is booked, where none was won, and where costs do not know the cut. */
export async function costsPerWon(
  context: Context,
  days: Days,
  wonOf: (cut: string) => number,
): Promise<(cut: string) => MetricValue> {
  const { sql, has, warn } = context;
  if (!has('costs', 'amount') || !has('costs', 'sales_process')) return () => NOTHING;
  const { by, where } = reachOf('costs', 'opportunities', context);
  const attribute = [...by, ...where].join(', ');
  if (attribute !== '') warn('W_NOT_KNOWN_BY', { attribute });
  if (where.length > 0) return () => NOTHING;
  const rows = firstBy(await sql.rows(costPerWonSql, { ...days }), ({ __cut }) => String(__cut));
  return (cut) => {
    const cost = by.length > 0 && cut !== '' ? null : (rows.get(cut)?.cost ?? null);
    const won = wonOf(cut);
    return cost === null ? NOTHING : { value: ratioOf(cost, won), numerator: cost, denominator: won, interval: null };
  };
}
