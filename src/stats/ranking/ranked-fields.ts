import type { RankedRep } from './fair-ranking.js';

/** What every table of a fair ranking says of one rep or agent, beside who it is and the counts of one's own. */
export const rankedFields = ({ shrunk, test, ratio, fair, top, limits, funnel, signal }: RankedRep) => ({
  shrunk_rate: shrunk.estimate,
  shrunk_low: shrunk.low,
  shrunk_high: shrunk.high,
  expected: test.expected,
  observed_expected: ratio?.estimate ?? null,
  oe_low: ratio?.low ?? null,
  oe_high: ratio?.high ?? null,
  fair_rate: fair.estimate,
  fair_low: fair.low,
  fair_high: fair.high,
  top_probability: top,
  funnel_low: limits?.low ?? null,
  funnel_high: limits?.high ?? null,
  funnel,
  signal,
});
