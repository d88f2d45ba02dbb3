import type { HeadlineRule } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';

/** What customers will bring; where no model fits, that. */
export const headline: HeadlineRule<typeof declaration> = ({ value, option }) => {
  const [equity, alive, orders] = [value('customer_equity'), value('alive'), value('expected_orders')];
  const horizon = option('horizon', 'text')!;
  if (equity !== null && alive !== null)
    return { say: 'equity_alive', values: { equity, horizon, alive }, about: 'customer_equity' };
  if (equity !== null) return { say: 'equity', values: { equity, horizon }, about: 'customer_equity' };
  if (orders !== null) return { say: 'orders', values: { orders, horizon }, about: 'expected_orders' };
  return { say: 'no_model' };
};
