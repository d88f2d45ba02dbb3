import { allTold, type HeadlineRule, some } from '../../core/figures/headline-rule.js';
import type declaration from './index.js';

/** Where customers stand, who fell silent since, and who of the silent came back. */
export const headline: HeadlineRule<typeof declaration> = ({ part, value, rows, cell }) => {
  const of = (state: string, column: string) =>
    cell(
      'states',
      rows('states').find((row) => row.state === state),
      column,
    );
  const buyers = part('dormant', 'denominator', 'count');
  const stands = allTold({ buyers, loyal: of('loyal', 'customers'), gone: of('defected', 'customers') });
  if (!some(buyers) || stands === null) return { say: 'nobody' };
  const moved = allTold({
    fell: of('dormant', 'came_in'),
    back: part('won_back_rate', 'numerator', 'count'),
    silent: part('won_back_rate', 'denominator', 'count'),
    rate: value('won_back_rate'),
  });
  return moved === null
    ? { say: 'stands', values: stands }
    : { say: 'moved', values: { ...stands, ...moved }, about: 'won_back_rate' };
};
