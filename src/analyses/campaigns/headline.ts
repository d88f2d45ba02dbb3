import { allTold, type HeadlineRule } from '../../core/figures/headline-rule.js';
import type { Row } from '../../core/result.js';
import type declaration from './index.js';

const SAID: Readonly<Record<string, 'paid' | 'worked' | 'harmed'>> = {
  paid: 'paid',
  worked: 'worked',
  perhaps_earlier: 'worked',
  harmed: 'harmed',
};
const ORDER = ['paid', 'worked', 'harmed'];

/** The campaign that says most, by its control arm; where none has one, what that leaves unsaid. */
export const headline: HeadlineRule<typeof declaration> = ({ value, rows, cell, option }) => {
  const campaigns = rows('campaigns');
  if (campaigns.length === 0) return { say: 'nothing' };
  const size = (row: Row) => Math.abs(Number(String(row.incremental)));
  const told = campaigns
    .filter((row) => row.incremental !== null)
    .sort((a, b) => placeOf(a) - placeOf(b) || size(b) - size(a));
  const [best] = told;
  const figure = (column: string) => cell('campaigns', best, column);
  const seen = allTold({
    campaign: figure('name'),
    incremental: figure('incremental'),
    low: figure('low'),
    high: figure('high'),
    days: option('window', 'number', 'days'),
  });
  if (best === undefined || seen === null) {
    const attributed = value('attributed_revenue');
    return attributed === null ? { say: 'untold' } : { say: 'attributed', values: { attributed } };
  }
  const said = best.verdict === 'perhaps_earlier' ? undefined : SAID[String(best.verdict)];
  const money = allTold({ margin: figure('margin'), spend: figure('spend') });
  if (said === 'paid' && money !== null) {
    const isHigh = best.caveat === 'likely_too_high' || best.caveat === 'both_caveats';
    return { say: isHigh ? 'paid_likely_high' : 'paid', values: { ...seen, ...money } };
  }
  return { say: said === undefined || said === 'paid' ? 'not_seen' : said, values: seen };
};

const placeOf = ({ verdict }: Row): number => {
  const place = ORDER.indexOf(SAID[String(verdict)] ?? '');
  return place < 0 || verdict === 'perhaps_earlier' ? ORDER.length : place;
};
