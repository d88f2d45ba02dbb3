import { amountOf } from '../../../core/cell.js';
import type { Row } from '../../../core/result.js';
import { uncostedLines } from '../../../model/facts/coverage/index.js';
import { purchaseDays } from '../../../model/facts/purchase_days/index.js';
import { countOf, longestAgeOf } from '../../../model/purchases/index.js';
import { WEEKS_A_YEAR, weeksOf } from '../../../stats/lifetime/weeks.js';
import type { Contracts } from '../contracts/contracts.js';
import type { Purchases } from '../model/fitted.js';
import lastGapsSql from '../model/last-gaps.sql';
import { regularity } from '../model/regularity.js';
import laterBuyersSql from '../validation/later-buyers.sql';
import bornBeforeSql from './born-before.sql';
import type { Context } from './context.js';
import { isWholeYears } from './horizon.js';

/** Gaps as regular as this are no longer chance: models of purchases by chance say too many. */
const REGULAR = 1.5;
/** From here on what a purchase is worth goes with how often one comes, which the model of spend takes for independent. */
const LINKED = 0.15;
const SEASONS = 2;
/** Before all orders. */
const FIRST_DAY = '0001-01-01';

/** Says what the models rest on where that is thin. */
export async function warnOf(
  context: Context,
  purchases: Purchases,
  contracts: Contracts | null,
  horizon: number,
  sums: readonly Row[],
): Promise<void> {
  if (purchases.fitted !== null) await warnOfPurchases(context, purchases, horizon);
  if (contracts !== null && contracts.scored !== null && contracts.fit === null) context.warn('W_NO_CONTRACT_MODEL');
  const bases = new Set(sums.map(({ basis }) => basis));
  if (bases.size > 1) context.warn('W_CONTRACTS_AND_ORDERS');
  if (context.options.measure === 'margin' && context.has('wallets') && context.wants('customers'))
    context.warn('W_POTENTIAL_REVENUE');
}

async function warnOfPurchases(context: Context, purchases: Purchases, horizon: number): Promise<void> {
  const { sql, has, options, warn } = context;
  const { histories, until, spend, calibrationEnd, history } = purchases;
  const longest = longestAgeOf(histories);
  if (weeksOf(longest) < SEASONS * WEEKS_A_YEAR && !isWholeYears(horizon)) warn('W_SEASON');
  if (horizon > weeksOf(longest)) warn('W_EXTRAPOLATED', { days: longest });
  const rows = await sql.whole.rows(lastGapsSql, { until }, { purchase_days: purchaseDays });
  const pairs = rows.map((row) => ({
    first: amountOf(row.first_gap),
    second: amountOf(row.second_gap),
    customers: amountOf(row.customers),
  }));
  const k = regularity(pairs);
  if (k !== null && k >= REGULAR) warn('W_REGULAR', { k: k.toFixed(2) });
  const uncosted = options.measure === 'margin' ? await uncostedLines(sql.whole, { from: FIRST_DAY, to: until }) : 0;
  if (uncosted > 0) warn('W_UNCOSTED', {}, uncosted);
  if (!has('orders', 'amount')) warn('W_NO_MONEY');
  else if (spend === null) warn('W_NO_SPEND_MODEL');
  else if (Math.abs(spend.correlation ?? 0) > LINKED) warn('W_SPEND_LINKED', { r: spend.correlation!.toFixed(2) });
  if (calibrationEnd === null) warn('W_NO_HOLDOUT');
  else {
    const [row] = await sql.whole.rows(laterBuyersSql, { calibration_end: calibrationEnd }, { history });
    const later = amountOf(row?.customers);
    if (later > 0) warn('W_BOUGHT_LATER', { from: calibrationEnd }, later);
  }
  if (has('customers', 'acquired_on')) {
    const [row] = await sql.whole.rows(bornBeforeSql, {}, { history });
    const born = amountOf(row?.customers);
    if (born > 0) warn('W_BORN_BEFORE_DATA', { share: `${Math.round((100 * born) / countOf(histories))} %` }, born);
  }
}
