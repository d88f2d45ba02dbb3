import type { Language } from '../../core/analysis.js';
import { RISK_WORDS } from './churn_risk/words.js';
import { STATE_WORDS } from './lifecycle/words.js';
import { SEGMENT_WORDS } from './rfm_segment/words.js';
import { TENURE_WORDS } from './tenure/words.js';
import { TIER_WORDS } from './tier/words.js';

type Words = Readonly<Record<string, string>>;

/** What people read for the values of computed attributes, by attribute: what may be typed in a condition, too. */
export const COMPUTED_WORDS: Readonly<Record<string, Readonly<Record<Language, Words>>>> = {
  tier: TIER_WORDS,
  tenure: TENURE_WORDS,
  rfm_segment: SEGMENT_WORDS,
  lifecycle: STATE_WORDS,
  churn_risk: RISK_WORDS,
};
