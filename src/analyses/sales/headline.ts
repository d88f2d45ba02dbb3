import { allTold, type HeadlineRule } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';

/** What revenue was, before and now, and what made the change; the days and the rates where they had a part. */
export const headline: HeadlineRule<typeof declaration> = ({ value, rows, cell }) => {
  const revenue = value('revenue_net');
  const orders = value('orders');
  const total = rows('breakdown').find(({ row }) => row === 'total');
  if (revenue === null || orders === null || total === undefined) return { say: 'nothing' };
  const step = (name: string) => {
    const row = rows('bridge').find((one) => one.split === 'tree' && one.step === name);
    return cell('bridge', row, 'amount');
  };
  const growth = cell('breakdown', total, 'growth');
  const told = allTold({
    revenue,
    growth,
    before: cell('breakdown', total, 'revenue_before'),
    customers: step('customers'),
    frequency: step('frequency'),
    order_value: step('order_value'),
  });
  if (told === null) return { say: 'no_before', values: { revenue, orders }, about: 'revenue_net' };
  const [calendar, fx] = [step('calendar'), step('fx')];
  const aside = calendar !== null && fx !== null ? '_both' : calendar !== null ? '_calendar' : fx !== null ? '_fx' : '';
  const values = { ...told, ...(calendar && { calendar }), ...(fx && { fx }) };
  return { say: `changed${aside}`, values, about: 'revenue_net' };
};
