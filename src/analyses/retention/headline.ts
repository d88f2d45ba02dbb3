import { allTold, type HeadlineRule, some } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';

/** Who came back, and how much of the revenue before was kept. */
export const headline: HeadlineRule<typeof declaration> = ({ value, part }) => {
  const came = allTold({
    kept: part('retention_rate', 'numerator', 'count'),
    before: part('retention_rate', 'denominator', 'count'),
    rate: value('retention_rate'),
  });
  const revenue = allTold({ grr: value('grr'), nrr: value('nrr') });
  if (came !== null && revenue !== null)
    return { say: 'kept_revenue', values: { ...came, ...revenue }, about: 'retention_rate' };
  if (came !== null) return { say: 'kept', values: came, about: 'retention_rate' };
  if (revenue !== null) return { say: 'revenue', values: revenue, about: 'grr' };
  const fresh = value('new_customers');
  return some(fresh) ? { say: 'all_new', values: { fresh } } : { say: 'nobody' };
};
