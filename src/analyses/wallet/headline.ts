import { allTold, type HeadlineRule, some } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';

/** What of stated wallets is ours. What peers spend is a gap between customers, not a wallet that anybody knows. */
export const headline: HeadlineRule<typeof declaration> = ({ value, rows, cell }) => {
  const row = (source: string) => rows('wallets').find(({ wallet_source }) => wallet_source === source);
  const [stated, peers] = [row('stated'), row('peers')];
  const customers = cell('wallets', stated, 'customers');
  const gap = allTold({ peers: cell('wallets', peers, 'customers'), gap: cell('wallets', peers, 'headroom') });
  const ours = allTold({
    share: cell('wallets', stated, 'share_of_wallet'),
    headroom: cell('wallets', stated, 'headroom'),
  });
  if (some(customers) && ours !== null) {
    if (gap === null) return { say: 'stated', values: { customers, ...ours } };
    return { say: 'stated_and_peers', values: { customers, ...ours, ...gap } };
  }
  if (some(customers)) return { say: 'few_stated', values: { customers } };
  if (gap !== null) return { say: 'peer_gap', values: gap };
  const market = value('market_share');
  if (market !== null) return { say: 'market', values: { market }, about: 'market_share' };
  const penetration = value('penetration');
  if (penetration !== null) return { say: 'penetration', values: { penetration }, about: 'penetration' };
  return { say: 'nothing' };
};
