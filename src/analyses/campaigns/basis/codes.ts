export const ARM_CODES = ['treatment', 'control', 'both', 'unknown'] as const;
export const VERDICTS = [
  'paid',
  'worked',
  'harmed',
  'perhaps_earlier',
  'does_not_pay',
  'cannot_tell',
  'too_early',
  'arms_unlike',
  'ratio_broken',
  'too_few',
  'no_control',
] as const;
export const CAVEATS = ['likely_too_high', 'not_final', 'both_caveats'] as const;
export const ALIKE = ['alike', 'unlike', 'off_plan', 'not_known'] as const;
export const LINES = ['adjusted', 'plain'] as const;
export const COMPARISONS = ['arms', 'others'] as const;
export const MEASURES = [
  'revenue_before',
  'days_before',
  'days_year',
  'overlapped',
  'revenue',
  'revenue_adjusted',
  'revenue_trimmed',
  'revenue_after',
  'revenue_both',
  'margin',
  'margin_both',
  'bought',
  'placebo',
  'less_placebo',
] as const;
/** What matched people are compared in: before, to see whether they are alike, then in the days, and in as many days before the campaign. */
export const MATCHES = ['spend_year', 'recent', 'during', 'placebo_before'] as const;
export const MATCH_READINGS = ['alike', 'unlike', 'more', 'less', 'not_shown', 'too_few'] as const;
export const TIER_READINGS = ['more', 'less', 'not_shown', 'too_few'] as const;
export const SOURCES = ['orders', 'last_touch'] as const;
