export const PRODUCT_READINGS = [
  'wave',
  'more',
  'fewer',
  'as_others',
  'no_complaints',
  'no_exposure',
  'no_product',
] as const;

export const GROUP_ATTRIBUTES = ['branch', 'channel', 'tier'] as const;

/** What is compared: complainants and customers alike; these before, recovered cases, and silent buyers of a bad lot. */
export const COMPARISONS = [
  'complained',
  'placebo',
  'recovered',
  'recovered_alike',
  'recovered_unknown',
  'silent',
] as const;

export const EFFECT_READINGS = [
  'less',
  'more',
  'not_shown',
  'groups_differ',
  'as_before',
  'no_placebo',
  'as_they_are',
  'too_few',
  'seen',
  'no_comparison',
] as const;

export const PROFIT_READINGS = ['pays', 'costs', 'not_shown', 'drawn_by_lot', 'too_few', 'no_money'] as const;
