import { amountOf } from '../../../core/cell.js';
import { LEAST_INSIDE } from '../backtest/backtest.js';
import type { Context } from './context.js';
import type { Ground } from './ground.js';
import type { Parts } from './parts.js';

/** What the data lack, and what no rate, curve or chance is told for. */
export function warnOf({ warn, frame }: Context, { exported }: Ground, { counts, forecasts, backtests }: Parts): void {
  const all = counts.get('');
  const say = (code: 'W_BACKWARDS' | 'W_NO_CREATION' | 'W_NO_CLOSE_DATE' | 'W_WITHOUT_AMOUNT', column: string) => {
    const found = amountOf(all?.[column]);
    if (found > 0) warn(code, { deals: found }, found);
  };
  if (exported.isLostMissing) warn('W_LOST_MISSING', { won: exported.won });
  else if (exported.lostSince !== null) warn('W_LOST_SINCE', { since: exported.lostSince });
  if (exported.isLostAtNothing) warn('W_LOST_AT_NOTHING');
  if (frame.by.some((by) => by === 'stage' || by === 'opportunities.stage')) warn('W_STAGE_IS_END');
  say('W_BACKWARDS', 'backwards');
  say('W_NO_CREATION', 'uncreated');
  say('W_NO_CLOSE_DATE', 'undated');
  say('W_WITHOUT_AMOUNT', 'unpriced');
  const forecast = forecasts.get('');
  if (forecast === undefined || exported.isLostMissing) return;
  if (forecast.chances === null) {
    warn('W_FEW_WON');
    return;
  }
  const { inside, days } = backtests.get('') ?? { inside: 0, days: [] };
  if (inside < LEAST_INSIDE) warn('W_NO_INTERVAL', { inside, tested: days.length });
}
