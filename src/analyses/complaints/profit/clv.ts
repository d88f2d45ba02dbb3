import { gapCounts, usualGap } from '../../../model/facts/usual_gap/index.js';
import { countOf, historiesOf, historyUpTo, spendStates } from '../../../model/purchases/index.js';
import { fittedPurchases, fittedSpend } from '../../../parts/fits.js';
import { gammaGammaExpected } from '../../../stats/lifetime/gamma-gamma.js';
import { guardOf, isIdentified, statesOf } from '../../../stats/lifetime/identified.js';
import { WEEKS_A_YEAR, weeksOf } from '../../../stats/lifetime/weeks.js';
import { type Context, rowsOf } from '../basis/context.js';
import historyOfSql from './history-of.sql';

/**
 * Mean margin that the next 12 months are expected to bring of these customers, by MBG/NBD and Gamma-Gamma as `clv` fits them; null where
 * the data identify no model. Beside the profit of handling, never in it.
 */
export async function clvOf(context: Context, customers: readonly string[]): Promise<number | null> {
  const { sql, frame, has } = context;
  if (customers.length === 0 || !has('orders', 'line_cost')) return null;
  const until = frame.as_of;
  const history = await historyUpTo(sql, { until, recentAfter: until, measure: 'margin' });
  const histories = await historiesOf(sql, history);
  const repeaters = countOf(histories, ({ repeats }) => repeats > 0);
  const guard = guardOf(repeaters, await usualGap(sql.whole, until), await gapCounts(sql.whole, until));
  const fitted = isIdentified(guard) ? await fittedPurchases('mbg_nbd', statesOf(histories)) : null;
  const spend = fitted === null ? null : await fittedSpend(await spendStates(sql, history));
  if (fitted === null || spend === null) return null;
  const listed = sql.whole.given(
    'recovered',
    customers.map((customer_id) => ({ customer_id })),
    { customer_id: 'text' },
  );
  let sum = 0;
  for await (const cell of rowsOf(await listed.relation(historyOfSql, {}, { history }))) {
    const [x, tx, age] = [Number(cell('repeats')), weeksOf(Number(cell('recency'))), weeksOf(Number(cell('age')))];
    const worth = gammaGammaExpected(spend.parameters, Number(cell('priced')), Number(cell('mean_value') ?? 0));
    sum += fitted.model.alive(x, tx, age) * fitted.model.expectedIfAlive(WEEKS_A_YEAR, x, age) * (worth ?? 0);
  }
  return sum / customers.length;
}
