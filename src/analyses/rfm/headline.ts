import { allTold, type HeadlineRule, some } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';

/** How many are the best, and what they bring. */
export const headline: HeadlineRule<typeof declaration> = ({ value, part }) => {
  const customers = value('customers');
  const counted = allTold({
    champions: part('champions_share', 'numerator', 'count'),
    customers,
    share: value('champions_share'),
  });
  if (!some(customers) || counted === null) return { say: 'nobody' };
  const brought = allTold({ part: value('champions_revenue_share'), revenue: value('revenue_net') });
  if (brought === null) return { say: 'no_value', values: counted, about: 'champions_share' };
  return { say: 'champions', values: { ...counted, ...brought }, about: 'revenue_net' };
};
