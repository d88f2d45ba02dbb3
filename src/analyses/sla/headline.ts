import { allTold, type HeadlineRule, some } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';

/** How much of the first target is met, decided alone and with what is late already, against its goal; and what would be met. */
export const headline: HeadlineRule<typeof declaration> = ({ value, part, rows, cell }) => {
  const [row] = rows('targets').filter(({ attained, with_open }) => attained !== null && with_open !== null);
  const of = (column: string) => cell('targets', row, column);
  const rate = value('attainment');
  if (rate === null) {
    const decided = part('attainment', 'denominator', 'count');
    return some(decided) ? { say: 'few', values: { decided }, about: 'attainment' } : { say: 'nothing' };
  }
  const told = allTold({ what: of('measure'), rate, open: of('with_open'), goal: of('goal'), verdict: of('verdict') });
  if (told === null) return { say: 'nothing' };
  const wouldBe = of('at_goal');
  if (wouldBe === null) return { say: 'told', values: told, about: 'attainment' };
  return { say: 'told_goal', values: { ...told, would: wouldBe }, about: 'attainment' };
};
