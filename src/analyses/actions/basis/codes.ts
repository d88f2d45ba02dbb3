/** Kinds of action, the most urgent first: what stands earlier is done before what stands later. */
export const ACTIONS = ['recover', 'collect', 'renew', 'save', 'grow', 'win_back', 'thank'] as const;
export type Action = (typeof ACTIONS)[number];

/** Kinds as a review sums them up. */
export const REVIEWED = [...ACTIONS, 'all'] as const;

export const OWNER_KINDS = ['rep', 'branch', 'unassigned'] as const;

export const WHY = [
  'complaint_open',
  'overdue',
  'contract_ends',
  'contract_ended',
  'silent',
  'never_bought',
  'gone',
  'promotes',
  'gold_bought',
] as const;

export const SAY_FIRST = [
  'say_complaint_open',
  'say_overdue',
  'say_contract_ends',
  'say_contract_ended',
  'say_silent',
  'say_never_bought',
  'say_gone',
  'say_promotes',
  'say_gold_bought',
] as const;

/** Why somebody for whom there is something to do is on no list. */
export const LEFT_OUT = ['do_not_contact', 'in_campaign', 'contacted', 'waiting'] as const;

/** What a comparison of the arms says. */
export const READINGS = ['more', 'less', 'cannot_tell', 'no_control'] as const;
