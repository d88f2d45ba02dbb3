import { allTold, type HeadlineRule, some } from '../../core/figures/headline-rule.js';
import type { Row } from '../../core/result.js';
import type declaration from './index.js';

/** Verdicts that show something, the best first. */
const SHOWN = ['paid', 'worked', 'harmed'];

/** The campaign that says most, by its control arm; where none has one, what that leaves unsaid. */
export const headline: HeadlineRule<typeof declaration> = ({ value, part, rows, cell, option }) => {
  const told = rows('campaigns')
    .filter((row) => row.incremental !== null)
    .sort((a, b) => placeOf(a) - placeOf(b) || sizeOf(b) - sizeOf(a));
  const [best] = told;
  const figure = (column: string) => cell('campaigns', best, column);
  const seen = allTold({
    campaign: figure('name'),
    incremental: figure('incremental'),
    low: figure('low'),
    high: figure('high'),
    days: option('window', 'number'),
    tested: part('paid_share', 'denominator', 'count'),
  });
  if (best === undefined || seen === null) {
    const attributed = value('attributed_revenue');
    return some(attributed) ? { say: 'attributed', values: { attributed } } : { say: 'untold' };
  }
  if (placeOf(best) === SHOWN.length) return { say: 'not_seen', values: seen };
  const money = allTold({ margin: figure('margin'), spend: figure('spend') });
  const paid = part('paid_share', 'numerator', 'count');
  if (paid === null) return { say: 'not_seen', values: seen };
  const counted = { ...seen, paid };
  if (best.verdict !== 'paid' || money === null) return { say: 'shown', values: counted };
  const isHigh = best.caveat === 'likely_too_high' || best.caveat === 'both_caveats';
  return { say: isHigh ? 'paid_likely_high' : 'paid', values: { ...counted, ...money } };
};

const sizeOf = ({ incremental }: Row): number => Math.abs(Number(String(incremental)));

const placeOf = ({ verdict }: Row): number => {
  const place = SHOWN.indexOf(String(verdict));
  return place < 0 ? SHOWN.length : place;
};
