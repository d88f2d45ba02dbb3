import { type HeadlineRule, some } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';

/** What comes through resellers, how much of it hangs on one, and who is about to stop. */
export const headline: HeadlineRule<typeof declaration> = ({ value }) => {
  const [selling, revenue, share, dying] = [value('selling'), value('revenue'), value('top_share'), value('dying')];
  if (revenue === null || !some(selling)) return { say: 'nobody' };
  if (share === null) return { say: 'no_share', values: { selling, revenue }, about: 'revenue' };
  if (!some(dying)) return { say: 'revenue', values: { selling, revenue, share }, about: 'revenue' };
  return { say: 'revenue_dying', values: { selling, revenue, share, dying }, about: 'revenue' };
};
