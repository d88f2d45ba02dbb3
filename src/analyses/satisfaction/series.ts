import type { Series } from '../../core/analysis.js';
import { pointsPerPeriod } from '../../model/prefix/period-cut.js';
import { answersOf, checkOptions, rulesOf, shiftOf } from './basis/context.js';
import type declaration from './index.js';
import { metricValues, partsOf } from './metrics/metrics.js';
import { invitations } from './response/invitations.js';
import { invitationsFollow, rateOf } from './response/response.js';

/** Known of a whole period only: weights need the customers of its start. */
const WITHOUT_TREND = ['nps_weighted'];

/** Every metric with a trend for each period of the grain in which somebody was asked or answered. */
export const series: Series<typeof declaration> = async (context) => {
  checkOptions(context);
  const { perPeriod, frame, grain, has, asks, asStood } = context;
  const sliced = { ...context, sql: perPeriod };
  const rules = rulesOf(context);
  const { answer } = await answersOf(sliced);
  const parts = await partsOf(sliced, answer, shiftOf(frame));
  const follows = asks('response_rate') && invitationsFollow({ has, frame });
  const rates = follows ? await invitations(sliced, { grain, asStood }) : new Map();
  const groups = [...new Set([...parts.keys(), ...rates.keys()])].sort();
  return pointsPerPeriod(
    groups.map((cut) => {
      const values = metricValues(parts.get(cut), follows ? rateOf(rates.get(cut)) : null, null, rules);
      const known = Object.entries(values).filter(([metric]) => !WITHOUT_TREND.includes(metric));
      return { cut, values: Object.fromEntries(known) };
    }),
  );
};
