import type { CUSTOMER_STATES } from '../../../model/computed/lifecycle/index.js';

/** Where who has not bought yet stands, the furthest last. */
export const PROSPECT_STATES = ['prospect', 'qualified', 'likely_buyer'] as const;

/** Where who has bought stands, in the order in which one comes there. */
export const BUYER_STATES = [
  'first_time',
  'repeat',
  'loyal',
  'won_back',
  'dormant',
  'defected',
] as const satisfies readonly (typeof CUSTOMER_STATES)[number][];

export const STATES = [...PROSPECT_STATES, ...BUYER_STATES] as const;

/** Where somebody came from who was nowhere. */
export const NOT_YET = 'not_yet_known';
/** Where somebody is who was somewhere and went cold without a purchase. */
export const NO_MORE = 'gone_from_the_data';

export const FROM_STATES = [NOT_YET, ...STATES] as const;
export const TO_STATES = [...STATES, NO_MORE] as const;

export const SILENT = ['dormant', 'defected'] as const;

/** How near the firm stands to a customer, the nearest first (Kotler). */
export const LEVELS = ['partnership', 'proactive', 'accountable', 'reactive', 'basic'] as const;

export const CLOCKS = ['lead', 'first_purchase'] as const;
export const STEPS = ['qualified', 'likely_buyer', 'first_time', 'repeat', 'loyal'] as const;
export const ARMS = ['all', 'treatment', 'control'] as const;
export const FLOWS = ['kept', 'lost', 'switched', 'reactivated', 'unseen', 'new'] as const;
