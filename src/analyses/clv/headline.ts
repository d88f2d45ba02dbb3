import { allTold, type HeadlineRule } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';

/** What customers will bring, most of it by whom, and how far the method was off; where no model fits, that. */
export const headline: HeadlineRule<typeof declaration> = ({ value, option, rows, cell }) => {
  const [equity, alive, orders] = [value('customer_equity'), value('alive'), value('expected_orders')];
  const horizon = option('horizon', 'text', 'ahead')!;
  const ofOrders = rows('equity').filter(({ basis }) => basis === 'orders');
  const all = ofOrders.find(({ by }) => by === 'all');
  const gold = ofOrders.find(({ tier }) => tier === 'gold');
  const still = allTold({ equity, alive, customers: cell('equity', all, 'customers') });
  if (still !== null) {
    const tested = allTold({
      share: cell('equity', gold, 'share'),
      gold: cell('equity', gold, 'customers'),
      off: value('validation_bias'),
    });
    return tested === null
      ? { say: 'equity_alive', values: { ...still, horizon }, about: 'customer_equity' }
      : { say: 'tested', values: { ...still, ...tested, horizon }, about: 'customer_equity' };
  }
  if (equity !== null) return { say: 'equity', values: { equity, horizon }, about: 'customer_equity' };
  if (orders !== null) return { say: 'orders', values: { orders, horizon }, about: 'expected_orders' };
  return { say: 'no_model' };
};
