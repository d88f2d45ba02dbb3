import { allTold, type HeadlineRule, some } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';

/** How much came in, what is still open, how fast the first answer was. */
export const headline: HeadlineRule<typeof declaration> = ({ value, part }) => {
  const [cases, open, first] = [value('cases'), value('open_cases'), value('first_response')];
  if (some(cases)) {
    if (open === null) return { say: 'cases', values: { cases }, about: 'cases' };
    if (first === null) return { say: 'no_first', values: { cases, open }, about: 'cases' };
    return { say: 'first', values: { cases, open, first }, about: 'first_response' };
  }
  const calls = allTold({
    answered: part('answer_rate', 'numerator', 'count'),
    offered: part('answer_rate', 'denominator', 'count'),
    rate: value('answer_rate'),
  });
  return calls === null ? { say: 'nothing' } : { say: 'calls', values: calls, about: 'answer_rate' };
};
