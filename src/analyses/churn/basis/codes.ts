import { TIER_GROUPS } from '../../../model/computed/tier/words.js';

/** From the first to call on. */
export const LEVELS = ['high', 'medium', 'low', 'unknown', 'gone'] as const;

export const TIERS = [...TIER_GROUPS, 'unknown'] as const;

/** In the order in which they are said of a customer. */
export const REASONS = ['product', 'complaint', 'late_delivery', 'returned', 'spend_down', 'silent', 'once'] as const;

/** Warnings that are tried on days before, by the name of their row. */
export const WARNINGS = [
  'chance',
  'value_at_risk',
  'combined',
  'alive',
  'rhythm',
  'd_curve',
  'silence',
  'largest',
  'largest_chance',
] as const;
