import { allTold, type HeadlineRule, some } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';

/** What goes with what most, and whose offers would have been taken most often. */
export const headline: HeadlineRule<typeof declaration> = ({ value, rows, cell }) => {
  const baskets = value('baskets');
  if (!some(baskets)) return { say: 'nothing' };
  const rule = rows('rules').find(({ verdict }) => verdict !== 'by_chance');
  const of = (column: string) => cell('rules', rule, column);
  const pair =
    rule === undefined
      ? null
      : allTold({ item: of('item'), companion: of('companion'), lift: of('lift'), confidence: of('confidence') });
  const best = (task: string, column: string) =>
    cell(
      'backtest',
      rows('backtest').find((row) => row.task === task && row.verdict === 'the_list'),
      column,
    );
  const offers = allTold({
    again: best('again', 'method'),
    again_rate: best('again', 'first_right'),
    fresh: best('new', 'method'),
    fresh_rate: best('new', 'first_right'),
  });
  if (pair !== null)
    return offers === null
      ? { say: 'goes_with', values: pair }
      : { say: 'goes_with_offers', values: { ...pair, ...offers } };
  return offers === null
    ? { say: 'no_pair', values: { baskets } }
    : { say: 'no_pair_offers', values: { baskets, ...offers } };
};
