import { amountOf } from '../../core/cell.js';
import { allTold, type HeadlineRule, some } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';

/** The share of the value that the few are asked for. */
const MOST = 0.8;

/** How few hold most of the value: of what is measured, revenue, margin or orders. */
export const headline: HeadlineRule<typeof declaration> = ({ options, value, part, rows, cell }) => {
  const customers = value('customers');
  if (!some(customers)) return { say: 'nobody' };
  const kind = options.measure === 'orders' ? 'count' : 'money';
  const row = rows('concentration').find(
    ({ point, value_share }) => point === 'holds' && amountOf(value_share) >= MOST,
  );
  const figures = allTold({
    top: value('customers_for_80'),
    customers: part('customers_for_80', 'denominator', 'count'),
    share: cell('concentration', row, 'customers_share'),
    held: cell('concentration', row, 'value_share'),
    total: part('top20_share', 'denominator', kind),
  });
  if (figures === null) return { say: 'no_value', values: { customers } };
  return { say: kind === 'count' ? 'orders' : 'holds', values: figures, about: 'revenue_net' };
};
