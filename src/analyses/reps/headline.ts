import { allTold, type HeadlineRule, some } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';

/** How many deals were won, and whether any rep differs beyond chance; without deals, what was booked. */
export const headline: HeadlineRule<typeof declaration> = ({ value, end, part }) => {
  const decided = part('win_rate', 'denominator', 'count');
  const won = allTold({
    won: part('win_rate', 'numerator', 'count'),
    decided,
    rate: value('win_rate'),
    low: end('win_rate', 'low'),
    high: end('win_rate', 'high'),
  });
  const [signals, bookings] = [value('signals'), value('bookings')];
  if (won !== null) {
    if (signals === null) return { say: 'won', values: won, about: 'win_rate' };
    if (!some(signals)) return { say: 'won_alike', values: won, about: 'win_rate' };
    return { say: 'won_apart', values: { ...won, signals }, about: 'win_rate' };
  }
  if (some(decided) && bookings !== null) return { say: 'few_deals', values: { bookings, decided }, about: 'bookings' };
  if (some(decided)) return { say: 'few_decided', values: { decided } };
  return some(bookings) ? { say: 'bookings', values: { bookings }, about: 'bookings' } : { say: 'nothing' };
};
