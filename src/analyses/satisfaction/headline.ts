import { allTold, type HeadlineRule, some } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';

const MEASURES = ['nps', 'csat', 'ces', 'acsi', 'expectation_gap'] as const;

/** The best known score that the answers give, with its interval where it has one. */
export const headline: HeadlineRule<typeof declaration> = ({ value, end, part }) => {
  for (const measure of MEASURES) {
    const score = allTold({ score: value(measure), n: part(measure, 'denominator', 'count') });
    if (score === null) continue;
    const ends = allTold({ low: end(measure, 'low'), high: end(measure, 'high') });
    if (ends === null) return { say: measure, values: score, about: measure };
    return { say: `${measure}_between`, values: { ...score, ...ends }, about: measure };
  }
  const responses = value('responses');
  return some(responses) ? { say: 'no_score', values: { responses } } : { say: 'nobody' };
};
