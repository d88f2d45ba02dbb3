import { allTold, type HeadlineRule, some } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';

/** Of how many anything is known, who of them is loyal and who only buys, and whether the groups foretold who bought again. */
export const headline: HeadlineRule<typeof declaration> = ({ part, value }) => {
  const customers = part('coverage', 'denominator', 'count');
  const counted = allTold({ customers, known: part('coverage', 'numerator', 'count') });
  if (!some(customers) || counted === null) return { say: 'nobody' };
  const stands = allTold({
    coverage: value('coverage'),
    customers,
    loyal: value('true_loyalty'),
    habit: value('spurious_loyalty'),
  });
  if (stands === null) return { say: 'few', values: counted };
  const tested = allTold({ kept: value('true_kept'), others: value('others_kept') });
  return tested === null
    ? { say: 'stands', values: stands, about: 'true_loyalty' }
    : { say: 'tested', values: { ...stands, ...tested }, about: 'true_loyalty' };
};
