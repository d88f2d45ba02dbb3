import { allTold, type HeadlineRule } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';

/** Who will probably leave, what that costs, and how such a list did on the newest day it can be judged on. */
export const headline: HeadlineRule<typeof declaration> = ({ value, part, rows, cell }) => {
  const tested = rows('backtest').filter(({ day, warning }) => day !== null && warning === 'chance');
  const days = tested.map(({ day }) => String(day)).sort();
  const newest = tested.filter(({ day }) => String(day) === days.at(-1));
  const row = newest.find(({ basis }) => basis === 'orders') ?? newest[0];
  const of = (column: string) => cell('backtest', row, column);
  const list = allTold({
    risk: value('at_risk'),
    still: part('at_risk', 'denominator', 'count'),
    horizon: of('horizon'),
    listed: of('listed'),
    day: of('day'),
    left: of('left_listed'),
    chance: of('left_by_chance'),
  });
  if (list === null) return { say: 'no_chance' };
  if (row?.basis === 'contracts') return { say: 'contracts', values: list };
  const cost = value('value_at_risk');
  return cost === null ? { say: 'tested', values: list } : { say: 'tested_cost', values: { ...list, cost } };
};
