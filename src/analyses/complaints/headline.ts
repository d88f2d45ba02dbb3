import { allTold, type HeadlineRule, some } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';

/** How many complaints, how often they come, and the largest wave of them. */
export const headline: HeadlineRule<typeof declaration> = ({ value, end, rows, cell }) => {
  const complaints = value('complaints');
  if (complaints === null) return { say: 'no_kind' };
  if (!some(complaints)) return { say: 'nothing' };
  const figures = allTold({
    complaints,
    rate: value('complaint_rate'),
    low: end('complaint_rate', 'low'),
    high: end('complaint_rate', 'high'),
  });
  if (figures === null) return { say: 'counted', values: { complaints } };
  const waves = [...rows('waves')].sort((a, b) => Number(b.complaints) - Number(a.complaints));
  const [largest] = waves;
  const of = (column: string) => cell('waves', largest, column);
  const wave = allTold({
    first: of('first_week'),
    last: of('last_week'),
    cases: of('complaints'),
    expected: of('expected'),
  });
  if (wave === null) return { say: 'calm', values: figures, about: 'complaint_rate' };
  const product = of('name') ?? of('product_id') ?? of('topic');
  return product === null
    ? { say: 'calm', values: figures, about: 'complaint_rate' }
    : { say: 'wave', values: { ...figures, ...wave, product }, about: 'complaint_rate' };
};
