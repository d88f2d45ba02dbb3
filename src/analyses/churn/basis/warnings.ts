import { amountOf } from '../../../core/cell.js';
import type { Row } from '../../../core/result.js';
import { GONE_AFTER } from '../../../model/computed/churn_risk/index.js';
import { longestAgeOf } from '../../../model/purchases/index.js';
import { hasSeasons, type Known } from '../../../parts/chances/known.js';
import { warnOfNoModel } from '../../../parts/chances/no-model.js';
import { isIdentified } from '../../../stats/lifetime/identified.js';
import type { Ground } from '../backtest/tested.js';
import type { Verdict } from '../backtest/verdict.js';
import { type Contracts, snapshotOf } from '../contracts/survival.js';
import type { Context } from './context.js';

const percent = (share: number): string => `${Math.round(100 * share)} %`;

interface Answer {
  readonly known: Known;
  readonly verdict: Verdict;
  readonly ground: Ground;
  readonly isTested: boolean;
  readonly sums: readonly Row[];
  readonly contracts: Contracts | null;
}

/** Says what the warning rests on where that is thin, and what was left out. */
export function warnOf(context: Context, answer: Answer): void {
  const { known, verdict, ground, isTested, sums, contracts } = answer;
  if (contracts !== null) warnOfContracts(context, contracts, answer);
  if (known.histories.length === 0) return;
  warnOfModel(context, known);
  if (known.model !== null && !isTested) context.warn('W_NO_BACKTEST', { days: 3 * ground.horizon });
  if (isTested && verdict.leftOut.length > 0) context.warn('W_DAY_LEFT_OUT', { days: verdict.leftOut.join(', ') });
  const gone = sums
    .filter(({ level, tier }) => level === 'gone' && tier === null)
    .reduce((sum, { customers }) => sum + amountOf(customers), 0);
  if (gone > 0 && context.frame.by.length === 0) context.warn('W_GONE', { days: GONE_AFTER * ground.horizon }, gone);
  warnOfBacktest(context, verdict);
}

function warnOfContracts(context: Context, { curve }: Contracts, { ground, sums }: Answer): void {
  if (!sums.some(({ basis }) => basis === 'contracts')) return;
  if (sums.some(({ basis }) => basis === 'orders')) context.warn('W_CONTRACTS_AND_ORDERS');
  const snapshot = snapshotOf(context);
  if (snapshot !== null) context.warn('W_SNAPSHOT', { ...snapshot });
  else if (curve.length === 0) context.warn('W_ONLY_SURVIVORS', { days: ground.horizon });
}

function warnOfModel({ warn, has }: Context, { guard, histories, model, spend }: Known): void {
  const longest = longestAgeOf(histories);
  if (model === null) warnOfNoModel(warn, guard);
  else if (isIdentified(guard) && longest < 3 * guard.openGap!)
    warn('W_YOUNG_DATA', { days: longest, gap: Math.round(guard.openGap!) });
  if (!hasSeasons(histories)) warn('W_SEASON');
  if (!has('orders', 'amount')) warn('W_NO_MONEY');
  else if (model !== null && spend === null) warn('W_NO_SPEND_MODEL');
}

function warnOfBacktest({ warn }: Context, { contest, judged, reasons }: Verdict): void {
  if (contest !== null) {
    const { estimate, low, high } = contest.gain;
    const values = { best: contest.best, gain: percent(estimate), low: percent(low), high: percent(high) };
    warn(low > 0 ? 'W_COMBINED_USED' : 'W_COMBINED_NOT_USED', values);
  }
  for (const { reason, product, auc } of reasons.filter((one) => one.refused))
    warn('W_AFTER_THE_FACT', {
      reason,
      product: product === '' ? '' : ` ${product}`,
      area: Math.max(auc!, 1 - auc!).toFixed(2),
    });
  const reached = judged.find(({ day, warning }) => day === null && warning === 'chance')?.reached ?? 0;
  if (reached > 0) warn('W_CONTACTED', {}, reached);
}
