/** Behaviour and attitude together (Dick & Basu 1994), who are known on both axes first. */
export const KNOWN = ['true_loyalty', 'latent_loyalty', 'spurious_loyalty', 'no_loyalty'] as const;
/** The same, and whom too little is known of. */
export const GROUPS = [...KNOWN, 'unknown'] as const;

export const BEHAVIOURS = ['often', 'seldom'] as const;
export const ATTITUDES = ['favourable', 'unfavourable'] as const;

export const INDICATORS = [
  'periods_bought_in',
  'share_of_wallet',
  'days_to_choose',
  'discounts',
  'score',
  'gap_to_rival',
  'categories',
  'services',
  'complaint',
  'late_delivery',
] as const;

/** What the figures of an indicator are in. */
export const UNITS = ['share', 'days', 'times_expected', 'points', 'number'] as const;

/** Where somebody was who did not buy in the period before. */
export const NOT_BEFORE = 'did_not_buy_before';
/** Where somebody is who does not buy in the period. */
export const NOT_NOW = 'does_not_buy_now';

export const FROM = [...GROUPS, NOT_BEFORE] as const;
export const TO = [...GROUPS, NOT_NOW] as const;

export const AXES = ['group', 'behaviour', 'attitude', 'all'] as const;
export const LEVELS = [...GROUPS, ...BEHAVIOURS, ...ATTITUDES, 'everybody'] as const;
