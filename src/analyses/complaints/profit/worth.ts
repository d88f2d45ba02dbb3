import type { Relation } from '../../../core/analysis.js';
import { addMonths } from '../../../core/time/period-days.js';
import { gapCounts, usualGap } from '../../../model/facts/usual_gap/index.js';
import { countOf, historiesOf, historyUpTo, spendStates } from '../../../model/purchases/index.js';
import { fittedPurchases, fittedSpend } from '../../../parts/fits.js';
import { gammaGammaExpected } from '../../../stats/lifetime/gamma-gamma.js';
import { guardOf, isIdentified, statesOf } from '../../../stats/lifetime/identified.js';
import { weeksOf } from '../../../stats/lifetime/weeks.js';
import { type Context, horizonOf, rowsOf } from '../basis/context.js';
import historiesSql from './histories.sql';

/**
 * By cut, the margin that a recovered customer lets expect within the horizon after as-of, undiscounted: MBG/NBD of all customers' purchases
 * and Gamma-Gamma of their margins. It stands beside the profit and is no part of it: who bought again is in both. Empty where the orders
 * identify no model.
 */
export async function worthOfRecovered(
  context: Context,
  complaint: Relation,
  isByLot: (cut: string) => boolean,
): Promise<Map<string, number>> {
  const { sql, frame, has } = context;
  const until = frame.as_of;
  if (!has('orders', 'line_cost')) return new Map();
  const history = await historyUpTo(sql, { until, recentAfter: addMonths(until, -12), measure: 'margin' });
  const histories = await historiesOf(sql, history);
  const repeaters = countOf(histories, ({ repeats }) => repeats > 0);
  const guard = guardOf(repeaters, await usualGap(sql.whole, until), await gapCounts(sql.whole, until));
  if (!isIdentified(guard)) return new Map();
  const fitted = await fittedPurchases('mbg_nbd', statesOf(histories));
  const spend = await fittedSpend(await spendStates(sql, history));
  if (fitted === null || spend === null) return new Map();
  const weeks = weeksOf(horizonOf(context));
  const sums = new Map<string, { worth: number; customers: number }>();
  const relation = await sql.whole.relation(historiesSql, {}, { complaint, history });
  for await (const cell of rowsOf(relation)) {
    const cut = String(cell('__cut'));
    if (cell(isByLot(cut) ? 'is_drawn' : 'is_recovered') !== true) continue;
    const number = (column: string) => Number(cell(column) ?? 0);
    const [x, age] = [number('repeats'), weeksOf(number('age'))];
    const purchases =
      fitted.model.alive(x, weeksOf(number('recency')), age) * fitted.model.expectedIfAlive(weeks, x, age);
    const worth = purchases * gammaGammaExpected(spend.parameters, number('priced'), number('mean_value'))!;
    const own = sums.get(cut) ?? { worth: 0, customers: 0 };
    sums.set(cut, { worth: own.worth + worth, customers: own.customers + 1 });
  }
  return new Map([...sums].map(([cut, { worth, customers }]) => [cut, worth / customers]));
}
