import { allTold, type HeadlineRule, some } from '../../core/figures/headline-rule.js';
import type { Row } from '../../core/result.js';
import type declaration from './index.js';

/** How many to call and what is in play; where earlier lists were looked at, what they brought. */
export const headline: HeadlineRule<typeof declaration> = ({ value, end, rows, cell }) => {
  const listed = value('listed');
  if (!some(listed)) return { say: 'nobody' };
  const uplift = allTold({ uplift: value('uplift'), low: end('uplift', 'low'), high: end('uplift', 'high') });
  if (uplift !== null) return { say: 'reviewed', values: { listed, ...uplift }, about: 'listed' };
  const [first] = rows('kinds')
    .filter((row) => Number(row.listed) > 0)
    .sort((a, b) => inPlay(b) - inPlay(a));
  const figures = allTold({
    in_play: value('in_play'),
    action: cell('kinds', first, 'action'),
    most: cell('kinds', first, 'in_play'),
    customers: cell('kinds', first, 'listed'),
  });
  if (figures === null) return { say: 'call_uncounted', values: { listed }, about: 'listed' };
  const held = value('held_out');
  if (!some(held)) return { say: 'call', values: { listed, ...figures }, about: 'listed' };
  return { say: 'call_held', values: { listed, held, ...figures }, about: 'listed' };
};

/** Of who is only thanked nothing is at stake. */
const inPlay = ({ action, in_play }: Row): number => (action === 'thank' ? -1 : Number(String(in_play ?? 0)));
