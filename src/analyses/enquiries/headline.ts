import { allTold, type HeadlineRule, some } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';

/** How many came, what most were about, and how many to expect. */
export const headline: HeadlineRule<typeof declaration> = ({ value, rows, cell }) => {
  const cases = value('enquiries');
  if (!some(cases)) return { say: 'nothing' };
  const [first] = rows('topics').filter(({ topic, subtopic }) => topic !== null && subtopic === null);
  const top = allTold({ cases, topic: cell('topics', first, 'topic'), share: cell('topics', first, 'share') });
  if (top === null) return { say: 'cases', values: { cases }, about: 'enquiries' };
  const [next] = rows('forecast').filter(({ week }) => week === null);
  const ahead = allTold({ low: cell('forecast', next, 'low'), high: cell('forecast', next, 'high') });
  if (ahead === null) return { say: 'topics', values: top, about: 'enquiries' };
  return { say: 'told', values: { ...top, ...ahead }, about: 'enquiries' };
};
