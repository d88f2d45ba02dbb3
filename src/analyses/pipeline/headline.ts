import { allTold, type HeadlineRule, some } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';
import { MIN_RATE } from './win_rates/rows.js';

/** How many deals are won in time, what the open ones should bring by when, and how such a forecast did before. */
export const headline: HeadlineRule<typeof declaration> = ({ value, end, part, rows, cell, option }) => {
  const rate = (definition: string) => rows('win_rates').find((row) => row.definition === definition);
  const open = rows('open').find((row) => row.part === 'all');
  const won = value('won');
  const openValue = value('open_value');
  const deals = cell('open', open, 'deals');
  const decided = part('win_rate', 'denominator', 'count');
  if (!some(decided) && !some(deals)) return { say: 'nothing' };
  const rates = allTold({
    rate: cell('win_rates', rate('within'), 'rate'),
    within: option('within', 'number', 'days'),
    decided_rate: cell('win_rates', rate('decided'), 'rate'),
    still_open: cell('win_rates', rate('within'), 'still_open'),
  });
  if (rates === null) {
    const few = allTold({ won, decided, open_value: openValue });
    if (few === null) return { say: 'nothing' };
    const ofDecided = value('win_rate');
    if (ofDecided !== null) return { say: 'decided', values: { ...few, rate: ofDecided }, about: 'win_rate' };
    // So many decided make a rate, unless none of them is lost.
    return Number(String(few.decided.value)) < MIN_RATE
      ? { say: 'few', values: few }
      : { say: 'lost_missing', values: { won: few.won, open_value: few.open_value } };
  }
  const forecast = allTold({
    open_value: openValue,
    expected: value('expected_value'),
    until: cell('open', open, 'until'),
  });
  if (forecast === null) return { say: 'rates', values: rates, about: 'win_rate' };
  const all = rows('backtest').find(({ day }) => day === null);
  const tested = allTold({
    inside: cell('backtest', all, 'inside'),
    tested: cell('backtest', all, 'tested'),
    bias: cell('backtest', all, 'bias'),
  });
  if (tested === null) return { say: 'untested', values: { ...rates, ...forecast }, about: 'win_rate' };
  const values = { ...rates, ...forecast, ...tested };
  const limits = allTold({ low: end('expected_value', 'low'), high: end('expected_value', 'high') });
  if (limits === null) return { say: 'tested', values, about: 'win_rate' };
  const stale = allTold({ stale: value('stale'), stale_value: cell('open', open, 'stale_value') });
  return stale === null || !some(stale.stale)
    ? { say: 'limits', values: { ...values, ...limits }, about: 'win_rate' }
    : { say: 'limits_stale', values: { ...values, ...limits, ...stale }, about: 'win_rate' };
};
