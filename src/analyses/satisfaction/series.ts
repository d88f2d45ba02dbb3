import type { Series } from '../../core/analysis.js';
import { answersOf, checkOptions, rulesOf } from './basis/context.js';
import type declaration from './index.js';
import { metricValues, partsOf } from './metrics/metrics.js';
import { invitations } from './response/invitations.js';
import { invitationsFollow, rateOf } from './response/response.js';

const DAY_LENGTH = 'yyyy-mm-dd'.length;
/** Known of a whole period only: weights need the customers of its start. */
const WITHOUT_TREND = ['nps_weighted'];

/** Every metric with a trend for each period of the grain in which somebody was asked or answered. */
export const series: Series<typeof declaration> = async (context) => {
  checkOptions(context);
  const { frame, grain, shift, has, asks } = context;
  const rules = rulesOf(context);
  const { answer } = await answersOf(context, grain, shift);
  const parts = await partsOf(context, answer, shift);
  const follows = asks('response_rate') && invitationsFollow({ has, frame });
  const rates = follows ? await invitations(context, grain, shift, context.asStood) : new Map();
  const groups = [...new Set([...parts.keys(), ...rates.keys()])].sort();
  return groups.flatMap((group) => {
    const values = metricValues(parts.get(group), follows ? rateOf(rates.get(group)) : null, null, rules);
    return Object.entries(values)
      .filter(([metric]) => !WITHOUT_TREND.includes(metric))
      .map(([metric, value]) => ({
        period_start: group.slice(0, DAY_LENGTH),
        cut: group.slice(DAY_LENGTH),
        metric,
        ...value,
      }));
  });
};
